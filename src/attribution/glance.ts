import { findMarkedSpans, type MarkedSpan } from '../text/quotationMarks.js';
import { firstFrom, overlaps, type Span, textAt, trimSpan } from '../text/span.js';
import { mayIntroduce } from './blocks.js';
import { addresseeOf, innerSource, interpreterOf, isOutlet, isToldToOutlet, viaIn } from './details.js';
import { isNoSpeech } from './kinds.js';
import { type MarkedReport, reportOfMarked } from './marked.js';
import type { AttributableText } from './model.js';
import { longestParagraph, type OwnParts, partsByParagraph } from './ownParts.js';
import { type ReadSentence, readParagraph } from './paragraph.js';
import type { Report } from './report.js';
import { formsOf } from './signs.js';
import { isBesides, wordsReported } from './told.js';

/** What can be told of a stretch of a text without reading who says what in all of it. */
export interface Glance {
  /** `false` only if no attribution of the text has words within. */
  mayBeSaid(within: Span): boolean;
  /** `false` only if none but reported speech has. */
  mayBeQuoted(within: Span): boolean;
  /**
   * All that is said within, in marks and in reported speech, and the subjects as they stand there; `undefined` where it may be said in
   * another way (as a whole paragraph, by who spoke before), or by somebody whom the subject alone does not tell.
   */
  sayersAt(within: Span): readonly Sayer[] | undefined;
}

/** Who says words, as their sentence has it. */
export interface Sayer {
  /** The words, with their marks. */
  readonly words: Span;
  readonly subject: Span;
  /** Whether words in marks have come through nobody else. */
  readonly isFirstHand: boolean;
}

/** Words that are said; `subject` is who says them, where that alone tells. */
type Said = Omit<Sayer, 'subject'> & { readonly subject: Span | undefined };

/** An outlet may cite who said it: `the Herald reported, citing two aides`. */
function subjectOf(
  text: string,
  { subject: { span, named, antecedent }, through }: Report,
): Span | undefined {
  return named || antecedent || through || isOutlet(textAt(text, span)) ? undefined : span;
}

/** Who is said to say the words in marks at an index of a sentence's quotations, where it has its cue for these words alone. */
function saidInMarks(text: string, s: ReadSentence, index: number): Said {
  const marks = s.marked[index]!;
  const { outer, inner } = marks;
  const own = isNoSpeech(text, marks) ? undefined : reportOfMarked(text, s, index);
  const { start, end } = trimSpan(text, inner);
  const content = { text: textAt(text, { start, end }), start, end };
  const isTold = own && !isBesides(s, own.report, content.text) && !innerSource(text, content);
  const subject = isTold ? subjectOf(text, own.report) : undefined;
  return { words: outer, subject, isFirstHand: subject !== undefined && isFirstHand(text, s, own!, content) };
}

/** Whether nobody is said to hand on what somebody is said to say. */
function isFirstHand(text: string, s: ReadSentence, { report, outer }: MarkedReport, content: Span): boolean {
  if (outer.length > 0 || report.through) return false;
  const hearer = addresseeOf(text, s, report);
  if (hearer && (isToldToOutlet(s.tokens, hearer) || isOutlet(hearer.text))) return false;
  const isThrough = viaIn(text, s.tokens, content.end).length > 0;
  return !isThrough && interpreterOf(text, s, report, content).length === 0;
}

/**
 * Looks at a text paragraph by paragraph. Who says what is read from its beginning on, since it depends on who was named
 * before; whether anything is said at all depends on the paragraph and the end of the one before. Only paragraphs that are
 * asked for are read, each once.
 */
export function glanceAt(input: AttributableText): Glance {
  const { text, paragraphs } = input;
  let parts:
    | { marked: readonly MarkedSpan[]; own: (index: number) => OwnParts; areTurns: boolean }
    | undefined;
  const partsOf = () => {
    if (!parts) {
      const marked = input.marked ?? findMarkedSpans(text, paragraphs.slice());
      parts = {
        marked: marked.slice(),
        own: partsByParagraph(input, marked),
        areTurns: formsOf(input).turns.size > 0,
      };
    }
    return parts;
  };
  /** Paragraphs with some of a span, by index. */
  const touched = (within: Span): number[] => {
    const found: number[] = [];
    for (let i = firstFrom(paragraphs, within.start + 1, (p) => p.end); i < paragraphs.length; i++) {
      if (paragraphs.at(i)!.start >= within.end) break;
      found.push(i);
    }
    return found;
  };
  /** Whether all of a paragraph may be said: a heading, a turn, a block quotation. */
  const mayBeWhole = (i: number): boolean => {
    const [p, before] = [paragraphs.at(i)!, i > 0 ? paragraphs.at(i - 1) : undefined];
    return (
      before === undefined ||
      p.kind === 'heading' ||
      p.quoted ||
      before.quoted ||
      p.end - p.start > longestParagraph ||
      mayIntroduce(text, before)
    );
  };
  const mayBeQuoted = (within: Span): boolean => {
    const { marked, areTurns } = partsOf();
    return areTurns || marked.some((m) => overlaps(m.outer, within)) || touched(within).some(mayBeWhole);
  };
  const reported = new Map<number, readonly Said[]>();
  const marked = new Map<number, readonly Said[]>();
  /** What is reported in a paragraph, and who is said to say it; what stands in its marks is kept beside it. */
  const reportedIn = (i: number): readonly Said[] => {
    let found = reported.get(i);
    if (!found) {
      const own = partsOf().own(i);
      const sentences = readParagraph(text, paragraphs.at(i)!, own.marked, own.lines);
      found = sentences.flatMap((s) =>
        s.reports.flatMap((r) => {
          const words = wordsReported(text, s, r);
          return words ? { words, subject: subjectOf(text, r), isFirstHand: true } : [];
        }),
      );
      reported.set(i, found);
      marked.set(i, [
        ...sentences.flatMap((s) => s.marked.map((_, k) => saidInMarks(text, s, k))),
        ...own.inner.map((m) => ({ words: m.outer, subject: undefined, isFirstHand: false })),
      ]);
    }
    return found;
  };
  return {
    mayBeQuoted,
    mayBeSaid: (within) =>
      mayBeQuoted(within) ||
      touched(within).some((i) => reportedIn(i).some((r) => overlaps(r.words, within))),
    sayersAt: (within) => {
      const at = touched(within);
      if (partsOf().areTurns || at.some(mayBeWhole)) return undefined;
      const here = at.flatMap((i) => [...reportedIn(i), ...marked.get(i)!]);
      const said = here.filter((r) => overlaps(r.words, within));
      return said.every((r): r is Sayer => r.subject !== undefined) ? said : undefined;
    },
  };
}
