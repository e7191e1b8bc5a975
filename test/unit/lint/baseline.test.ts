import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import {
  baselineOf,
  formatBaseline,
  knownFor,
  parseBaseline,
  withoutKnown,
} from '../../../src/lint/baseline.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { lint } from '../../../src/lint/run.js';
import { readSource } from '../../../src/source/read.js';

const bytes = new TextEncoder().encode('The council approved the plan on Monday after a long debate.\n');
const corpus = buildCorpus([readSource({ uri: 'council', name: 'council.txt', bytes }).source!]);
const first = 'The French parliament voted to send ten thousand soldiers to Odessa last spring.';
const second = 'Every bridge across the Danube was closed by order of the Romanian navy.';

function check(text: string, language = 'markdown') {
  const draft = parseDraft(text, language);
  return { draft, findings: lint(analyze({ draft, corpus, config: defaultConfig })) };
}

describe('a baseline', () => {
  const before = check(`${first}\n`);
  const known = baselineOf(before.draft, before.findings);

  it('knows a finding by its rule and words, wherever they stand and however they are marked up', () => {
    expect(known).toEqual([
      { rule: 'unsupported-claim', text: expect.stringContaining('The French'), hash: expect.any(String) },
    ]);
    for (const [text, language] of [
      [`## New\n\nWhat then?\n\n${first}\n`, 'markdown'],
      [`The *French* parliament voted to send\nten thousand soldiers to Odessa last spring.\r\n`, 'markdown'],
      [`The \\emph{French} parliament voted to send ten thousand soldiers to Odessa last spring.`, 'latex'],
    ] as const) {
      const { draft, findings } = check(text, language);
      expect(findings).toHaveLength(1);
      expect(withoutKnown(draft, findings, known)).toEqual({ findings: [], used: known });
    }
  });

  it('reports what is new, and the same mistake made again', () => {
    const { draft, findings } = check(`${first}\n\n${second}\n\n${first}\n`);
    const { findings: left } = withoutKnown(draft, findings, known);
    expect(left.map((f) => draft.text.slice(f.start, f.end))).toEqual(
      [second.slice(0, -1), first.slice(0, -1)].map((w) => expect.stringContaining(w)),
    );
  });

  it('says what no longer fires', () => {
    const { draft, findings } = check(`${second}\n`);
    expect(withoutKnown(draft, findings, known).used).toEqual([]);
  });

  it('is the same file for the same findings, and is read back', () => {
    const text = formatBaseline({ 'b.md': known, 'a/c.md': known, 'none.md': [] });
    expect(Object.keys(JSON.parse(text).drafts)).toEqual(['a/c.md', 'b.md']);
    const { value, problems } = parseBaseline(text, 'f');
    expect(problems).toEqual([]);
    expect(knownFor(value, 'file:///w/a/c.md')).toEqual(known);
    expect(knownFor(value, '/w/b.md')).toEqual(known);
    expect(knownFor(value, '/w/bb.md')).toEqual([]);
  });

  it('that is none is told and knows nothing', () => {
    for (const text of ['', '{', '[]', '{"version":2,"drafts":{}}', '{"version":1}', 'null']) {
      const { value, problems } = parseBaseline(text, 'f');
      expect([Object.keys(value), problems.map((p) => p.code)]).toEqual([[], ['invalid-baseline']]);
    }
    expect(parseBaseline('{"version":1,"drafts":{"a.md":[3,{"rule":"x"},{}]}}', 'f').value).toEqual({
      'a.md': [],
    });
  });
});
