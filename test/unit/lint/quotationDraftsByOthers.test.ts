import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { lint } from '../../../src/lint/run.js';
import { readSource } from '../../../src/source/read.js';
import { intersect, type Span, spanLength } from '../../../src/text/span.js';

// Three invented articles and an analyst's draft about each, by somebody who knew the contract and not the engine: 77
// quotations, with what is right of each. At the first run 73 were. And three more (clocks, organbook, glassworks) by another, each with
// every departure of the contract, allowed and not: 69 quotations, of which all 69 were right at the first run.
const folder = join(import.meta.dirname, '../../fixtures/quotationDrafts');

interface Expected {
  readonly text: string;
  /** `none` for irony and titles. */
  readonly match: 'exact' | 'faithful' | 'altered' | 'spliced' | 'absent' | 'none';
  readonly rule: string | null;
}

/** What is not right yet: a cue left out without an elision; somebody against one of several without a name. */
const open = [/^I told \[Brandt\] he was a coward/, /^out of patience$/];

/** Whether two spans share most of the shorter one. */
function isAbout(a: Span, b: Span): boolean {
  const shared = intersect(a, b);
  return shared !== undefined && spanLength(shared) > 0.5 * Math.min(spanLength(a), spanLength(b));
}

for (const file of readdirSync(folder).filter((f) => f.endsWith('.txt'))) {
  const name = file.replace('.txt', '');
  const read = (ending: string) => readFileSync(join(folder, `${name}.${ending}`), 'utf8');
  const source = readSource({ uri: file, name: file, bytes: readFileSync(join(folder, file)) }).source!;
  const text = read('draft.md');
  const draft = parseDraft(text, 'markdown');
  const analysis = analyze({ draft, corpus: buildCorpus([source]), config: defaultConfig });
  const findings = lint(analysis).filter((f) => /quotation/.test(f.rule) && f.rule !== 'uncited-quotation');
  let from = 0;
  const all = (JSON.parse(read('quotes.json')) as Expected[]).map((q) => {
    const start = text.indexOf(q.text, from);
    from = start + q.text.length;
    return { ...q, start, end: from };
  });
  describe(`quotations of ${name}`, () => {
    it.each(all.filter((q) => !open.some((o) => o.test(q.text))))('$text', (q) => check(q));
    it.fails.each(all.filter((q) => open.some((o) => o.test(q.text))))('not yet: $text', (q) => check(q));
    it('are all that is told', () => {
      expect(findings.filter((f) => !all.some((q) => isAbout(f, q)))).toEqual([]);
    });
  });

  function check(q: Expected & Span): void {
    const told = findings.filter((f) => isAbout(f, q) && f.rule !== 'quotation-of-quotation');
    expect([...new Set(told.map((f) => f.rule))]).toEqual(q.rule === null ? [] : [q.rule]);
    if (q.match === 'none' || q.rule === 'unmarked-quotation') return;
    // Marks and apostrophes written otherwise are the same characters once they are folded.
    const right = q.match === 'faithful' ? ['faithful', 'exact'] : [q.match];
    expect(right).toContain(analysis.quotations.find((c) => isAbout(c, q))?.match.match);
  }
}
