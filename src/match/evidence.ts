import type { Corpus } from '../corpus/corpus.js';
import type { Source } from '../source/model.js';
import type { Span } from '../text/span.js';
import type { Evidence } from './model.js';

/** Evidence for a span of a source: its exact text, and the line that it starts in. Throws if the source has no line. */
export function evidenceAt(corpus: Corpus, source: Source, s: Span, score: number): Evidence {
  const line = corpus.lineAt(source, s.start);
  if (!line) throw new Error('Broken invariant: evidence in a source without lines');
  return {
    source: source.key,
    line: line.index,
    paragraph: line.paragraph,
    sentence: line.sentence,
    start: s.start,
    end: s.end,
    text: source.text.slice(s.start, s.end),
    locator: line.locator,
    score,
  };
}
