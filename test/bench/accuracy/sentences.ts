import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../../src/text/sentences.js';
import type { Measure } from '../measure.js';

interface Row {
  readonly id: string;
  readonly golden: boolean;
  readonly text: string;
  readonly expected: readonly string[];
}

const fold = (s: string) => s.replace(/\s+/g, ' ').trim();

/** Rows of the English golden rules that come out as expected, white space folded. */
export function failingSentenceRows(dataDir: string): { rows: Row[]; failing: (Row & { got: string[] })[] } {
  const file = join(dataDir, 'sentences', 'golden-rules-english.jsonl');
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as Row);
  const failing = rows.flatMap((row) => {
    const got = splitSentences(row.text).map((s) => fold(row.text.slice(s.start, s.end)));
    return JSON.stringify(got) === JSON.stringify(row.expected.map(fold)) ? [] : [{ ...row, got }];
  });
  return { rows, failing };
}

/** Golden rules passed of 51, and rows of the whole set passed. */
export async function sentenceAccuracy(dataDir: string): Promise<Measure[]> {
  const { rows, failing } = failingSentenceRows(dataDir);
  const golden = rows.filter((r) => r.golden).length;
  return [
    {
      measure: 'sentences: golden rules passed',
      unit: 'rules',
      value: golden - failing.filter((r) => r.golden).length,
      n: golden,
    },
    {
      measure: 'sentences: all rows passed',
      unit: 'rows',
      value: rows.length - failing.length,
      n: rows.length,
    },
  ];
}
