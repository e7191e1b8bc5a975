import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/draft/registry.js';

const drafts = {
  markdown: (heading: string, list: string, after: string) =>
    `## ${heading}\n\n${list}\n\n## Then\n\n${after}\n`,
  plaintext: (heading: string, list: string) => `${heading}\n\n${list}\n`,
  latex: (heading: string, list: string, after: string) =>
    `\\section*{${heading}}\n\n${list}\n\n\\section{Then}\n\n${after}\n`,
  org: (heading: string, list: string, after: string) => `* ${heading}\n\n${list}\n\n* Then\n\n${after}\n`,
};
const entries = [
  'Smith, J. (2019). “The council approved the plan.” The River.',
  '“Putin Rejects a Proposal for an Immediate Ceasefire.” n.d.',
];
const claim = 'The council approved the plan on Monday.';
const claims = (text: string, language: string) => {
  const draft = parseDraft(text, language);
  return {
    claims: draft.sentences.filter((s) => s.kind === 'claim').map((s) => text.slice(s.start, s.end)),
    quotations: draft.quotations.map((q) => text.slice(q.start, q.end)),
  };
};

describe('a list of references', () => {
  it.each(Object.entries(drafts))('is no prose in %s, up to the next heading', (language, write) => {
    const after = language === 'plaintext' ? [] : [claim];
    expect(claims(write('References', entries.join('\n\n'), claim), language)).toEqual({
      claims: after,
      quotations: [],
    });
    expect(claims(write('Literaturverzeichnis', entries.join('\n\n'), claim), language)).toEqual({
      claims: after,
      quotations: [],
    });
  });

  it('is told by its entries, too: prose under such a heading is prose', () => {
    const text = `## References\n\n${claim} He said “this is what we wanted to hear”.\n`;
    expect(claims(text, 'markdown')).toEqual({
      claims: [claim, 'He said “this is what we wanted to hear”.'],
      quotations: ['this is what we wanted to hear'],
    });
  });

  it('begins under no other heading', () => {
    expect(
      claims(`## What the council did\n\nThe council approved 40 plans in 2019.\n`, 'markdown').claims,
    ).toEqual(['The council approved 40 plans in 2019.']);
  });

  it('is prose again once its heading says something else', () => {
    const list = `## References\n\nThe council approved “forty of the plans” in 2019.\n`;
    const before = parseDraft(list, 'markdown');
    const after = parseDraft(list.replace('References', 'Plans'), 'markdown', before);
    expect(before.quotations).toEqual([]);
    expect(after.quotations).toHaveLength(1);
    expect(after.sentences.at(-1)?.kind).toBe('claim');
  });
});
