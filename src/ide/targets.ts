import type { Corpus } from '../corpus/corpus.js';
import type { Evidence } from '../match/model.js';
import type { Source } from '../source/model.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Span } from '../text/span.js';
import type { SourceTarget } from './model.js';

const indexes = new WeakMap<Source, LineIndex>();

/** The line index of a source, made once. */
export function lineIndexOf(source: Source): LineIndex {
  let index = indexes.get(source);
  if (!index) {
    index = new LineIndex(source.text);
    indexes.set(source, index);
  }
  return index;
}

/** A place in a source, for links, peeks and related information. */
export function targetOf(corpus: Corpus, source: Source, words: Span): SourceTarget {
  const index = lineIndexOf(source);
  const line = corpus.lineAt(source, words.start) ?? { start: 0, end: 0, locator: '' };
  return {
    key: source.key,
    uri: source.uri,
    bundled: source.bundled,
    extracted: source.extracted,
    span: { start: words.start, end: words.end },
    range: index.rangeOf(words),
    lineRange: index.rangeOf(line),
    locator: line.locator,
  };
}

/** Where evidence stands; `undefined` if its source has left the corpus. */
export function targetOfEvidence(corpus: Corpus, evidence: Evidence): SourceTarget | undefined {
  const source = corpus.get(evidence.source);
  return source && targetOf(corpus, source, evidence);
}

/** How a source is called: its title, else its key. */
export function titleOf(source: Source): string {
  return source.metadata.title ?? source.key;
}
