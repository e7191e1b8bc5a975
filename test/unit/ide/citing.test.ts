import { describe, expect, it } from 'vitest';
import { withoutRepeats } from '../../../src/ide/uses.js';
import type { Config } from '../../../src/lint/config.js';
import { applyEdits } from '../../../src/lint/editorial.js';
import { formatMessage } from '../../../src/util/message.js';
import { draftUri, openFixture, parseFixture } from '../../support/fixture.js';

const sources = `//- sources/council.txt
The council approved the plan on Monday after a long debate.
“We will plant 400 trees along the river by next spring,” Mayor Ana Ruiz told reporters.
//- sources/paper.txt
The council bought twelve buses in June.
“We will plant 400 trees along the river by next spring,” Mayor Ana Ruiz told the paper.
//- refs.bib
@book{smith2019, title = {The River}, author = {Smith, Jane}, year = {2019}}
`;

function open(draft: string, name = 'draft.md', config: Partial<Config> = {}) {
  const fixture = parseFixture(`${sources}\n//- ${name}\n${draft}`);
  const at = { uri: draftUri, version: 1, offset: fixture.cursor ?? 0 };
  const apply = (edits: readonly { start: number; end: number; newText: string }[]) =>
    applyEdits(fixture.draft.text, edits);
  return { service: openFixture(fixture, config), at, apply };
}

describe('citing what is under the cursor', () => {
  const cite = (draft: string, name?: string, config?: Partial<Config>) => {
    const { service, at, apply } = open(draft, name, config);
    const proposed = service.citeAt(at);
    return proposed && apply(proposed.edits);
  };

  it('cites the line that bears a claim out, before its full stop', () => {
    expect(cite('The council ⎀approved the plan on Monday.')).toBe(
      'The council approved the plan on Monday [@council, para. 1].',
    );
    expect(cite('The council ⎀approved the plan on Monday.', 'draft.tex')).toBe(
      'The council approved the plan on Monday \\autocite[para. 1]{council}.',
    );
  });

  it('merges into the citation that stands there', () => {
    expect(cite('The council ⎀approved the plan on Monday [@smith2019].')).toBe(
      'The council approved the plan on Monday [@smith2019; @council, para. 1].',
    );
  });

  it('does nothing for what is cited, is not borne out, or stands in two places', () => {
    expect(cite('The council ⎀approved the plan on Monday [@council, para. 1].')).toBeUndefined();
    expect(cite('The ⎀mayor bought a zeppelin in Iceland.')).toBeUndefined();
    expect(cite('“We will ⎀plant 400 trees along the river by next spring.”')).toBeUndefined();
  });
});

describe('citing all that is borne out', () => {
  const draft =
    'The council approved the plan on Monday. The council bought twelve buses in June.\n\nThe mayor bought a zeppelin in Iceland.\n';

  it('proposes one edit a claim, and leaves the others alone', () => {
    const { service, apply } = open(draft);
    const proposed = service.citeAll(draftUri, 1)!;
    expect(proposed.map((p) => formatMessage(p.title))).toEqual([
      'Cite council, para. 1',
      'Cite paper, para. 1',
    ]);
    expect(apply(proposed.flatMap((p) => p.edits))).toBe(
      'The council approved the plan on Monday [@council, para. 1]. The council bought twelve buses in June [@paper, para. 1].\n\nThe mayor bought a zeppelin in Iceland.',
    );
  });

  it('numbers notes one after the other', () => {
    const { service, apply } = open(draft, 'draft.md', { citations: { '*': 'footnote' } });
    const edits = service.citeAll(draftUri, 1)!.flatMap((p) => p.edits);
    const text = apply(edits);
    expect(text).toMatch(/on Monday\.\[\^1\] The council bought twelve buses in June\.\[\^2\]/);
    expect(text).toMatch(/\[\^1\]: council, para\. 1\.\n+\[\^2\]: paper, para\. 1\./);
  });
});

describe('inserting a citation', () => {
  const insert = (draft: string, key: string, locator?: string, name?: string) => {
    const { service, at, apply } = open(draft, name);
    const change = service.insertCitation(at, { key, ...(locator !== undefined && { locator }) });
    return change && apply([change]);
  };

  it('writes one of its own, before the full stop that was just typed', () => {
    expect(insert('As was told ⎀', 'council', 'para. 2')).toBe('As was told [@council, para. 2]');
    expect(insert('As was told.⎀', 'smith2019')).toBe('As was told [@smith2019].');
    expect(insert('⎀', 'council')).toBe('[@council]');
    expect(insert('As was told.⎀', 'council', 'para. 2', 'draft.tex')).toBe(
      'As was told \\autocite[para. 2]{council}.',
    );
  });

  it('adds to the citation that it stands in', () => {
    expect(insert('So [@council⎀].', 'smith2019')).toBe('So [@council; @smith2019].');
    expect(insert('So [@council, para. 1]⎀.', 'paper', 'para. 2')).toBe(
      'So [@council, para. 1; @paper, para. 2].',
    );
  });

  it('lists sources and entries of bibliographies, and the places of a source', () => {
    const { service } = open('x');
    expect(service.citable(draftUri, 1)?.map((e) => [e.key, e.hasText, e.by])).toEqual([
      ['council', true, undefined],
      ['paper', true, undefined],
      ['smith2019', false, 'Smith, 2019'],
    ]);
    expect(service.locators(draftUri, 1, 'council')?.map((l) => l.locator)).toEqual(['para. 1', 'para. 2']);
    expect(service.locators(draftUri, 1, 'smith2019')).toEqual([]);
  });

  it('tells what is cited, and what nobody knows', () => {
    const { service } = open('So [@smith2019; @council] and [@nobody].');
    expect(service.citedWorks(draftUri, 1)).toMatchObject({
      items: [{ id: 'smith2019', title: 'The River' }, { id: 'council' }],
      missing: ['nobody'],
    });
  });
});

describe('pasting what was copied from a source', () => {
  const paste = (draft: string, copied: string, from?: { key: string; start: number }, name?: string) => {
    const { service, at, apply } = open(draft, name);
    const span = { start: at.offset, end: at.offset };
    const change = service.quoteText({ uri: draftUri, version: 1, span }, copied, from);
    return change && apply([change]);
  };

  it('quotes and cites it', () => {
    expect(paste('She noted: ⎀', 'The council bought twelve buses in June.')).toBe(
      'She noted: “The council bought twelve buses in June.” [@paper, para. 1]',
    );
  });

  it('closes an open quotation', () => {
    expect(paste('She noted: “⎀', 'approved the plan on Monday')).toBe(
      'She noted: “approved the plan on Monday” [@council, para. 1]',
    );
  });

  it('asks where it is from when it stands in two places', () => {
    const words = 'We will plant 400 trees along the river by next spring';
    expect(paste('⎀', words)).toBeUndefined();
    expect(paste('⎀', words, { key: 'paper', start: 42 })).toBe(`“${words}” [@paper, para. 2]`);
  });

  it('leaves alone what is no source’s, or too short', () => {
    expect(paste('⎀', 'The council sold thirteen buses in July.')).toBeUndefined();
    expect(paste('⎀', 'the plan')).toBeUndefined();
    expect(paste('⎀', '')).toBeUndefined();
  });

  it('makes a block of several paragraphs, in the line ends of the draft', () => {
    const two =
      'The council bought twelve buses in June.\n“We will plant 400 trees along the river by next spring,” Mayor Ana Ruiz told the paper.';
    expect(paste('Notes.\r\n\r\n⎀', two)).toBe(
      'Notes.\r\n\r\n> The council bought twelve buses in June.\r\n>\r\n> “We will plant 400 trees along the river by next spring,” Mayor Ana Ruiz told the paper. [@paper, para. 1]\r\n',
    );
  });
});

describe('overview', () => {
  const text =
    '# Trees\n\nThe council approved the plan on Monday [@council]. “We will plant 400 trees along the river by next spring,” said Ruiz.\n\nThe mayor bought a zeppelin in Iceland.\n';

  it('tells what of a source is quoted, cited and rested on', () => {
    const { service } = open(text);
    const uses = service.sourceUses(draftUri, 1)!;
    expect(uses.map((u) => [u.kind, u.source.replace('file:///sources/', '')])).toEqual(
      expect.arrayContaining([
        ['rests', 'council.txt'],
        ['cites', 'council.txt'],
        ['quotes', 'council.txt'],
        ['quotes', 'paper.txt'],
      ]),
    );
    for (const u of uses) expect(text.slice(u.span.start, u.span.end)).not.toBe('');
  });

  it('names each place once: the quotation, not the sentence around it and its citation', () => {
    const drafted =
      'Ruiz said “We will plant 400 trees along the river by next spring” [@council].\n\nThe council approved the plan on Monday.\n';
    const { service } = open(drafted);
    const all = service.sourceUses(draftUri, 1)!.filter((u) => u.source === 'file:///sources/council.txt');
    expect(all.map((u) => u.kind).sort()).toEqual(['cites', 'quotes', 'rests', 'rests']);
    const once = withoutRepeats(all.map((use) => ({ use }))).map(({ use }) => use);
    expect(once.map((u) => [u.kind, drafted.slice(u.span.start, u.span.end)])).toEqual([
      ['quotes', 'We will plant 400 trees along the river by next spring'],
      ['rests', 'The council approved the plan on Monday.'],
    ]);
  });

  it('counts sentences in another language, which get no verdict', () => {
    const { service } = open('Der Rat hat den Plan am Montag abgelehnt. Il a été rejeté par le conseil.\n');
    expect(service.summary(draftUri, 1)).toMatchObject({ claims: 0, foreign: 2, findings: 0 });
  });

  it('counts what is cited and what rests on one source', () => {
    const { service } = open(text);
    expect(service.summary(draftUri, 1)).toMatchObject({ supported: 2, cited: 2, single: 1 });
    expect(service.claims(draftUri, 1)?.map((c) => [c.verdict, c.cited, c.single, c.source])).toEqual([
      ['supported', true, true, 'council'],
      // Both sources have it, and the paragraph goes on with one that it cites.
      ['supported', true, false, 'council'],
      ['unsupported', false, false, undefined],
    ]);
  });

  it('outlines claims with their verdicts under their headings', () => {
    const [heading] = open(text).service.draftSymbols(draftUri, 1)!;
    expect(heading?.name).toBe('Trees');
    expect(heading?.children.map((c) => c.name)).toEqual([
      '✓ The council approved the plan on Monday [@council].',
      '✓ “We will plant 400 trees along the river by next spring,” said Ruiz.',
      'Ana Ruiz: “We will plant 400 trees along the river by next spring,”',
      '? The mayor bought a zeppelin in Iceland.',
    ]);
  });
});
