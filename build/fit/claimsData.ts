import { existsSync, readFileSync } from 'node:fs';
import { buildCorpus } from '../../src/corpus/build.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import type { Source, SourceKey, SourceLine } from '../../src/source/model.js';
import { splitSentences } from '../../src/text/sentences.js';

/** One labelled claim of the development sets. */
export interface ClaimRow {
  readonly set: string;
  readonly id: string;
  readonly doc: string;
  readonly source: string;
  readonly claim: string;
  readonly label: 0 | 1;
  readonly meta: Record<string, unknown>;
}

/** The sets, by the name that measures carry, and the file each is in. */
export const claimSets = {
  'frank-cnn': 'frank-cnn-dev.jsonl',
  'frank-bbc': 'frank-bbc-dev.jsonl',
  cliff: 'cliff-dev.jsonl',
  wice: 'wice-dev.jsonl',
  summedits: 'summedits-news-dev.jsonl',
} as const;

/** Rows of one set; `undefined` where the data is not on this machine. */
export function readClaims(dataDir: string, set: keyof typeof claimSets): ClaimRow[] | undefined {
  const path = `${dataDir}/claims/${claimSets[set]}`;
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const { id, doc, source, claim, label, meta } = JSON.parse(row) as ClaimRow;
      return { set, id, doc, source, claim, label: label === 1 ? 1 : 0, meta };
    });
}

const corpora = new Map<string, Corpus>();

/** A corpus of one source with this text, the same one for the same text. */
export function corpusOf(text: string): Corpus {
  let corpus = corpora.get(text);
  if (!corpus) {
    corpus = buildCorpus([plainSource(text)]);
    corpora.set(text, corpus);
  }
  return corpus;
}

/** A source of plain text: a paragraph a line of it, a source line a sentence. */
export function plainSource(text: string, key = 'source'): Source {
  const lines: SourceLine[] = [];
  const paragraphs: Source['paragraphs'][number][] = [];
  let start = 0;
  for (const row of text.split('\n')) {
    const end = start + row.length;
    const sentences = splitSentences(text, { start, end });
    if (sentences.length > 0) {
      const number = paragraphs.length + 1;
      const firstLine = lines.length;
      sentences.forEach((s, i) => {
        lines.push({
          ...s,
          index: lines.length,
          paragraph: number,
          sentence: i + 1,
          kind: 'sentence',
          locator: `para. ${number}`,
        });
      });
      paragraphs.push({
        start,
        end,
        number,
        kind: 'sentence',
        quoted: false,
        firstLine,
        endLine: lines.length,
      });
    }
    start = end + 1;
  }
  return {
    key: key as SourceKey,
    metadata: { id: key, type: 'document' },
    uri: `memory:${key}`,
    bundled: false,
    extracted: false,
    text,
    hash: '',
    paragraphs,
    lines,
  };
}
