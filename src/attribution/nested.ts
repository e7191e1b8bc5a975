import type { MarkedSpan } from '../text/quotationMarks.js';
import type { Span } from '../text/span.js';
import { reportOfMarked } from './marked.js';
import { isBodyNoun, isPersonNoun } from './nouns.js';
import { type ReadSentence, readParagraph } from './paragraph.js';
import type { Report } from './report.js';
import type { Token } from './sentence.js';
import { reportsAround, tells, wordsReported } from './told.js';

/** What is said inside somebody's words, and who those say said it. */
export interface Nested {
  readonly report: Report;
  readonly content: Span;
  /** The marks that it stands in; none of reported speech. */
  readonly marked?: MarkedSpan;
  /** Whether the one who speaks around it says it of himself: `I told them ‘no.’` */
  readonly isOwn: boolean;
  /** Whether nothing in there tells whom its `he` means. */
  readonly isOpen: boolean;
}

/**
 * `‘Stay home’` of `“The chief told us ‘Stay home,’” Ruiz said`; in a turn of a transcript also what is reported
 * without marks (`RUIZ: The chief told us that …`). A `he` is the only one who was named as speaking in there before;
 * else it stays open in a turn, and is left out in marks. `marked` and `lines` are those inside `within`.
 */
export function nestedIn(
  text: string,
  within: Span,
  marked: readonly MarkedSpan[],
  lines: readonly Span[],
  isTurn: boolean,
): Nested[] {
  if (marked.length === 0 && !isTurn) return [];
  const found: Nested[] = [];
  /** Who is said to speak, in order of the text. */
  const named: { readonly span: Span; readonly written: string }[] = [];
  const onlyOneBefore = (at: number) => {
    const before = named.slice(-mostNamed).filter((n) => n.span.end <= at);
    return before.every((n) => n.written === before[0]!.written) ? before[0] : undefined;
  };
  for (const s of readParagraph(text, within, marked, lines)) {
    for (const r of s.reports) {
      const head = headOf(s, r);
      const span = r.subject.named ?? r.subject.span;
      const written = text.slice(span.start, span.end);
      if (head && (r.subject.named || isSomebody(head))) named.push({ span, written });
    }
    const add = (report: Report, content: Span, m?: MarkedSpan) => {
      const head = headOf(s, report);
      const isOwn = head?.norm === 'i';
      const isPronoun = head?.norm === 'he' || head?.norm === 'she';
      if (!head || !(isOwn || isPronoun || head.tag === 'name' || head.tag === 'noun')) return;
      const isThing = head.tag === 'noun' && !isPersonNoun(head.norm) && report.tie !== 'according';
      if (!m && (isOwn || isThing)) return;
      const before = isPronoun ? onlyOneBefore(report.subject.span.start) : undefined;
      const known = before && mayBe(before.written, head.norm) ? before : undefined;
      const who = known && {
        ...report,
        subject: { ...report.subject, antecedent: known.span },
      };
      const isOpen = isPronoun && !known;
      if (isOpen && !isTurn) return;
      found.push({ report: who ?? report, content, isOwn, isOpen, ...(m && { marked: m }) });
    };
    s.marked.forEach((m, i) => {
      const cued = reportOfMarked(text, s, i);
      if (cued) add(cued.report, m.inner, m);
    });
    for (const r of isTurn ? s.reports : []) {
      const content = tells(r) && !reportsAround(s, r).some(tells) ? wordsReported(text, s, r) : undefined;
      if (content && content.end - content.start > 2) add(r, content);
    }
  }
  return found;
}

/** So many speakers in one turn are looked back at: of so many, nobody says which is meant. */
const mostNamed = 40;

function headOf({ tokens }: ReadSentence, { subject }: Report): Token | undefined {
  return subject.phrase && tokens[subject.phrase.head];
}

/** One person: a name, also with a capital at the start of a sentence, or `the chief`. */
const isSomebody = (t: Token) =>
  t.tag === 'name' ||
  (t.tag === 'noun' && (isPersonNoun(t.norm) ? !/[^s]s$/.test(t.norm) : t.isCapital && !isBodyNoun(t.norm)));

/** Whether a title does not say otherwise. */
const mayBe = (written: string, pronoun: string): boolean =>
  !(
    pronoun === 'he'
      ? /^(?:Ms|Mrs|Miss|Lady|Dame)\b|(?:woman|mother|wife|sister|daughter|widow|girl)$/
      : /^(?:Mr|Sir|Lord)\b|(?:[^o]man|father|husband|brother|son|boy)$/
  ).test(written);
