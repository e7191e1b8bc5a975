import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus } from '../../../src/corpus/build.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import type { QuotationMatch } from '../../../src/match/model.js';
import { matchQuotation } from '../../../src/match/quotation.js';
import { readSource } from '../../../src/source/read.js';
import type { Measure } from '../measure.js';
import { hardQuotationAccuracy } from './hardQuotations.js';
import { share } from './share.js';

/** A quotation made from a document by rule. Offsets count code points. */
export interface AlteredRow {
  readonly id: string;
  readonly type: string;
  readonly verdict: 'exact' | 'acceptable' | 'misquote' | 'absent';
  readonly draft_quote: string;
  readonly doc: string;
  readonly gold_start: number | null;
  readonly gold_end: number | null;
}

/** A document of the attribution data. */
export interface QuotedDocument {
  readonly id: string;
  readonly text: string;
}

export function readRows<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** A corpus of these texts, each under its identifier. */
export function corpusOf(documents: readonly QuotedDocument[]): Corpus {
  const encoder = new TextEncoder();
  return buildCorpus(
    documents.flatMap((d) => {
      const { source } = readSource({
        uri: `${d.id}.txt`,
        name: `${d.id}.txt`,
        bytes: encoder.encode(d.text),
        metadata: { id: d.id, type: 'article' },
      });
      return source ? [source] : [];
    }),
  );
}

/** Whether a verdict is what a person who reads the row's label would want to see. */
export function isRight(row: AlteredRow, match: QuotationMatch): boolean {
  switch (row.verdict) {
    case 'exact':
    case 'acceptable':
      return match.match === 'exact' || match.match === 'faithful';
    case 'misquote':
      return match.match === 'altered' || match.match === 'spliced';
    case 'absent':
      return match.match === 'absent';
  }
}

export interface CheckedRow {
  readonly row: AlteredRow;
  readonly match: QuotationMatch;
  readonly right: boolean;
  /** See {@link takesTurningWord}. */
  readonly takesTurningWord: boolean;
  /** Whether the first evidence overlaps where the words were taken from; `undefined` where they were not. */
  readonly found: boolean | undefined;
}

/** Every row against the one document that it belongs to. */
export function checkRows(dataDir: string): CheckedRow[] {
  const rows = readRows<AlteredRow>(join(dataDir, 'quotes', 'altered-quotes-dev.jsonl'));
  const documents = new Map(
    readRows<QuotedDocument>(join(dataDir, 'quotes', 'polnear-dev.jsonl')).map((d) => [d.id, d]),
  );
  const corpora = new Map<string, Corpus>();
  return rows.flatMap((row) => {
    const document = documents.get(row.doc);
    if (!document) return [];
    let corpus = corpora.get(row.doc);
    if (!corpus) {
      corpus = corpusOf([document]);
      corpora.set(row.doc, corpus);
    }
    const match = matchQuotation(corpus, row.draft_quote);
    const found = isFound(row, match, document.text);
    return [
      {
        row,
        match,
        right: isRight(row, match),
        takesTurningWord: takesTurningWord(row, document.text),
        found,
      },
    ];
  });
}

function isFound(row: AlteredRow, match: QuotationMatch, text: string): boolean | undefined {
  if (row.gold_start === null || row.gold_end === null) return undefined;
  const points = [...text];
  const start = points.slice(0, row.gold_start).join('').length;
  const end = start + points.slice(row.gold_start, row.gold_end).join('').length;
  const best = match.evidence[0];
  return best !== undefined && best.start < end && start < best.end;
}

/** What the contract lets no elision or bracket take away; written apart from the lists of the matcher. */
const turning =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|hardly|scarcely|barely|seldom|rarely|cannot|if|unless|only|without|except)$|n't$/;

/** Whether a row's elision or bracket takes a word away that turns or limits the meaning: by the contract a splice. */
export function takesTurningWord(row: AlteredRow, text: string): boolean {
  if (row.gold_start === null || row.gold_end === null) return false;
  const wordsOf = (s: string): string[] =>
    s
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const left = wordsOf(row.draft_quote);
  const gone = wordsOf([...text].slice(row.gold_start, row.gold_end).join('')).filter((w) => {
    const at = left.indexOf(w);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return gone.some((w) => turning.test(w));
}

/**
 * How often the verdict on quotations altered by rule is right: by kind of alteration, recall of altered ones, false
 * alarms on faithful ones, invented ones taken for altered ones, and whether the place was found.
 */
export async function quotationAccuracy(dataDir: string): Promise<Measure[]> {
  if (!existsSync(join(dataDir, 'quotes', 'altered-quotes-dev.jsonl'))) return [];
  const checked = checkRows(dataDir);
  const of = (measure: string, rows: readonly CheckedRow[], test: (c: CheckedRow) => boolean) =>
    share(`quotations: ${measure}`, rows.filter(test).length, rows.length);
  const verdict = (...v: AlteredRow['verdict'][]) => checked.filter((c) => v.includes(c.row.verdict));
  const types = [...new Set(checked.map((c) => c.row.type))];
  return [
    of('altered ones recalled', verdict('misquote'), (c) => c.right),
    of('false alarms on faithful ones', verdict('exact', 'acceptable'), (c) => !c.right),
    of(
      'alarms on faithful ones that leave no turning word out',
      verdict('exact', 'acceptable').filter((c) => !c.takesTurningWord),
      (c) => !c.right,
    ),
    of('invented ones not taken for altered', verdict('absent'), (c) => c.right),
    of(
      'place found',
      checked.filter((c) => c.found !== undefined),
      (c) => c.found === true,
    ),
    ...types.map((t) =>
      of(
        `right, ${t}`,
        checked.filter((c) => c.row.type === t),
        (c) => c.right,
      ),
    ),
    ...(await hardQuotationAccuracy(dataDir)),
  ];
}
