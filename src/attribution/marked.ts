import type { MarkedSpan } from '../text/quotationMarks.js';
import type { ReadSentence } from './paragraph.js';
import { joins } from './phrases.js';
import type { Report } from './report.js';
import type { Token } from './sentence.js';
import { framesOf } from './verbs.js';

/** Who says the words in marks at an index of a sentence's quotations, as far as the sentence itself tells. */
export interface MarkedReport {
  readonly report: Report;
  /** Reports around it, from the nearest outward: `Ruiz said Chen called it “dead”`. */
  readonly outer: readonly Report[];
  /** Whether the cue stands right beside the marks. */
  readonly isBeside: boolean;
}

/** The report that words in marks belong to. */
export function reportOfMarked(
  text: string,
  sentence: ReadSentence,
  index: number,
): MarkedReport | undefined {
  const { tokens, reports } = sentence;
  let seen = -1;
  const at = tokens.findIndex((t) => t.tag === 'quote' && ++seen === index);
  if (at < 0) return undefined;
  const after = behind(text, sentence, at, sentence.marked[index]!);
  const around = reports.filter((r) => r.ranges.some((range) => range.from <= at && at < range.to));
  around.sort((a, b) => sizeAround(a, at) - sizeAround(b, at));
  // `“…,” Ruiz said, according to the Gazette.`
  const handedOn = around.filter((r) => r !== after && r.tie === 'according' && r.at > at);
  if (after) return { report: after, outer: after.tie === 'according' ? [] : handedOn, isBeside: true };
  const nearest = around[0];
  if (!nearest || hasOtherCue(sentence, at, nearest)) return undefined;
  return { report: nearest, outer: around.slice(1), isBeside: nearest.tie === 'quote' };
}

/** Whether a report's words begin with the marks at token `at`, and its verb stands right before them. */
function isRightBefore(sentence: ReadSentence, at: number): boolean {
  return sentence.reports.some(
    (r) =>
      r.tie === 'quote' &&
      r.at === at - 1 &&
      r.ranges[0]?.from === at &&
      (r.subject.how !== 'shared' || r.at === 0),
  );
}

/** Whether a verb of saying whose subject cannot be told stands nearer than a report: then nobody is known to speak. */
function hasOtherCue(sentence: ReadSentence, at: number, report: Report): boolean {
  const before = sentence.tokens[at - 1];
  // `…, and Ruiz addcd: “…”`: whatever the word before the colon is, Ruiz does it.
  const who = sentence.tokens[at - 2]?.tag;
  const isUnread =
    /:/.test(sentence.tokens[at]!.gap) &&
    before?.tag === 'noun' &&
    !before.isCapital &&
    (who === 'name' || who === 'pronoun') &&
    report.at < at - 2;
  if (isUnread) return true;
  return (
    before !== undefined &&
    before.tag === 'verb' &&
    report.at < at - 1 &&
    report.subject.how !== 'shared' &&
    framesOf(before.verb?.lemma ?? '')?.has('q') === true &&
    !sentence.reports.some((r) => r.at === at - 1)
  );
}

function sizeAround(r: Report, at: number): number {
  const range = r.ranges.find((x) => x.from <= at && at < x.to)!;
  return range.to - range.from;
}

/** Whether only an adverb or the words of a title stand between: `“…,” former State policy planning director Ruiz wrote`. */
function isRun(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 6) return false;
  if (to === from + 1 && tokens[from]!.tag === 'adv') return true;
  return tokens
    .slice(from, to)
    .every(
      (t, i) =>
        (t.tag === 'noun' || t.tag === 'name' || t.verb?.form === 'ing' || t.verb?.form === 'past') &&
        (i === 0 || joins(tokens[from + i - 1]!, t)),
    );
}

/** `“…,” Ruiz said`, `“…,” said the mayor`: a verb of saying whose subject follows the marks at once. */
function behind(text: string, sentence: ReadSentence, at: number, m: MarkedSpan): Report | undefined {
  const { tokens, reports } = sentence;
  const next = tokens[at + 1];
  if (!next) return undefined;
  // `“He said, ‘We’ve got to win it.’” Ruiz said`
  const inner = text.slice(m.inner.start, m.inner.end).replace(/[\s’'”"]{1,6}$/, '');
  const hasStop = /[,!?—–-]$/.test(inner) || /^\s*[,—–-]/.test(next.gap);
  const isLong = m.inner.end - m.inner.start > 30;
  for (const r of reports) {
    if (r.at <= at) continue;
    // `“…,” the Gazette quoted Ruiz as saying`: what stands next is through whom.
    const opening = r.tie === 'around' ? (r.through?.phrase ?? r.subject.phrase) : r.subject.phrase;
    const first = r.subject.how === 'behind' ? r.at : opening?.first;
    const isNext = first === at + 1 || (first !== undefined && first > at && isRun(tokens, at + 1, first));
    if (!isNext) {
      if (r.at - at > 20) return undefined;
      continue;
    }
    if (r.subject.how === 'shared' || r.tie === 'noun-that') continue;
    // `“Stay.” Ruiz said that …`: it has words of its own, and the marks end a sentence.
    const ownsWords = r.tie !== 'around' && r.tie !== 'nothing' && r.tie !== 'according';
    if (ownsWords && !/[,—–-]$/.test(inner) && !/^\s*[,—–-]/.test(next.gap)) return undefined;
    // `lamented the delay – “how long?” – the council said it …`: marks in an aside.
    const isAside = /[–—-]\s*$/.test(tokens[at]!.gap) && /^\s*[–—-]/.test(next.gap);
    if (ownsWords && isAside) return undefined;
    // `When one shouted, “Ruiz,” Chen joked`: a verb right before the marks has them.
    if (isRightBefore(sentence, at)) return undefined;
    const frames = framesOf(r.lemma);
    if (r.tie !== 'according' && !r.isTag && !frames?.has('q') && !frames?.has('t')) return undefined;
    if (!hasStop && !isLong && r.subject.how !== 'behind' && r.tie !== 'around') return undefined;
    return r;
  }
  return undefined;
}
