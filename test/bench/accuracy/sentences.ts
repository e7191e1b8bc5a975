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

/** How many rows the segmenter of the runtime gets right: the peer. */
function peerPasses(rows: readonly Row[]): number {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return rows.filter((row) => {
    const got = [...segmenter.segment(row.text)].map((s) => fold(s.segment)).filter((s) => s !== '');
    return JSON.stringify(got) === JSON.stringify(row.expected.map(fold));
  }).length;
}

/**
 * Golden rules passed of 51, and rows of the whole set passed. Some of the other rows cannot pass: they want quotations
 * of several sentences kept whole, or the text cleaned of markup and line ends.
 */
export async function sentenceAccuracy(dataDir: string): Promise<Measure[]> {
  const { rows, failing } = failingSentenceRows(dataDir);
  const measure = (name: string, unit: string, of: readonly Row[], failed: number): Measure => ({
    measure: `sentences: ${name}`,
    unit,
    value: of.length - failed,
    peer: 'Intl.Segmenter',
    peerValue: peerPasses(of),
    n: of.length,
  });
  const golden = rows.filter((r) => r.golden);
  return [
    measure('golden rules passed', 'rules', golden, failing.filter((r) => r.golden).length),
    measure('all rows passed', 'rows', rows, failing.length),
  ];
}
