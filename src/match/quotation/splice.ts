import type { Attribution } from '../../attribution/model.js';
import type { Corpus } from '../../corpus/corpus.js';
import { sameSpeaker } from '../../corpus/passages.js';
import type { Source } from '../../source/model.js';
import type { Span } from '../../text/span.js';
import { words } from '../../text/words.js';
import type { QuotationMatch } from '../model.js';

/**
 * The longest stretch that an elision may leave out, in UTF-16 units, where the two sides are not in one quotation:
 * about a paragraph. Product contract: "within one speaker's continuous quotation, in order, within a bounded gap".
 */
const longestGap = 600;

/** Words that turn or limit a meaning: an elision that swallows one beside what it keeps is a splice. */
const qualifiers = new Set(
  `not never no none nobody nothing neither nor hardly scarcely barely seldom rarely without unless if only cannot
   except but-for falsely allegedly supposedly`.split(/\s+/),
);

/** Why the pieces at these places, in order, must not be joined; `undefined` if they may. */
export function spliceAt(corpus: Corpus, source: Source, pieces: readonly Span[]): QuotationMatch['splice'] {
  for (let i = 1; i < pieces.length; i++) {
    const gap = { start: pieces[i - 1]!.end, end: pieces[i]!.start };
    if (gap.start >= gap.end) continue;
    const left = quotationAround(corpus, source, gap.start - 1);
    const right = quotationAround(corpus, source, gap.end);
    if (left !== right && !maySpeakOn(left, right)) return 'speakers';
    if (left !== right || !left) {
      if (gap.end - gap.start > longestGap) return 'distance';
    }
    if (swallowsQualifier(corpus, source, gap)) return 'negation';
  }
  return undefined;
}

function quotationAround(corpus: Corpus, source: Source, offset: number): Attribution | undefined {
  return corpus
    .attributions(source)
    .find((a) => a.kind !== 'indirect' && a.content.start <= offset && offset < a.content.end);
}

/** Two quotations, or none on both sides, that may be one speaker's. */
function maySpeakOn(left: Attribution | undefined, right: Attribution | undefined): boolean {
  if (!left || !right) return false;
  if (!left.speaker || !right.speaker) return true;
  return sameSpeaker(left.speaker.name, right.speaker.name);
}

/** Whether what is left out of the sentences on either side holds a qualifier; whole sentences between may. */
function swallowsQualifier(corpus: Corpus, source: Source, gap: Span): boolean {
  const first = corpus.lineAt(source, gap.start);
  const last = corpus.lineAt(source, gap.end);
  if (!first || !last) return false;
  const parts: Span[] =
    first.index === last.index
      ? [gap]
      : [
          { start: gap.start, end: Math.max(gap.start, first.end) },
          { start: Math.min(gap.end, last.start), end: gap.end },
        ];
  return parts.some((p) =>
    words(source.text, p).some((w) => qualifiers.has(w.norm) || w.norm.endsWith("n't")),
  );
}
