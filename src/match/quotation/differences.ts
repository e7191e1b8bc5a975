import { fold } from '../../text/normalize.js';
import type { Span } from '../../text/span.js';
import type { Difference } from '../model.js';
import type { Step } from './align.js';
import type { NearPlace } from './near.js';
import { levelMarks } from './pattern.js';

/** The stretch of the source that an alignment covers, from its first to its last aligned word. */
export function alignedSpan(place: NearPlace): Span | undefined {
  const tokens = place.alignment.steps.flatMap((s) => (s.source === undefined ? [] : [s.source]));
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { start: place.segment.span(first).start, end: place.segment.span(last).end };
}

/**
 * What differs between a quotation and the place it is aligned with, by place, as whole words side by side; where only
 * the punctuation between two words differs, with these words (`well known`, `well-known`). With all of them made good
 * the quotation is verbatim.
 */
export function differencesOf(quotation: string, place: NearPlace): Difference[] {
  const { steps } = place.alignment;
  const differs = steps.map((step) => !isSame(quotation, place, step));
  for (let i = 1; i < steps.length; i++) {
    if (!isSameBetween(quotation, place, steps[i - 1]!, steps[i]!)) differs[i - 1] = differs[i] = true;
  }
  takeInMarks(quotation, place, differs);
  const found: Difference[] = [];
  for (let i = 0; i < steps.length; ) {
    let j = i;
    while (j < steps.length && differs[j]) j++;
    if (j > i) found.push(difference(quotation, place, steps, i, j));
    i = j + 1;
  }
  return found;
}

/**
 * Where words that only one side has come or go and the punctuation beside them would not fit then, the next word
 * differs with them: `contract but` for `contract lightly, but`.
 */
function takeInMarks(quotation: string, place: NearPlace, differs: boolean[]): void {
  const { steps } = place.alignment;
  for (let i = 1; i < steps.length; i++) {
    const isMissing = steps[i]!.quoted === undefined;
    if (isBoth(steps[i]!) || !isBoth(steps[i - 1]!)) continue;
    let j = i;
    while (j < steps.length && !isBoth(steps[j]!) && (steps[j]!.quoted === undefined) === isMissing) j++;
    const next = steps[j];
    if (!next || !isBoth(next) || place.quoted[next.quoted!]!.free) continue;
    const gaps = gapsAround(quotation, place, steps, i, j);
    // A cue between two parts of a quotation: its marks are the source's.
    if (gaps.source.some((g) => g.includes("'"))) continue;
    const fits = isMissing
      ? gaps.quoted[0] === gaps.source[0] || gaps.quoted[0] === gaps.source[1]
      : withoutOneSpace(gaps.quoted[0]!, gaps.quoted[1]!) === gaps.source[0];
    if (!fits) differs[j] = true;
  }
}

function isBoth(step: Step): boolean {
  return step.quoted !== undefined && step.source !== undefined;
}

/** What is left between two words when those between them go with the space beside them. */
function withoutOneSpace(before: string, behind: string): string {
  if (/^\s/.test(behind)) return before + behind.slice(1);
  return before.replace(/\s$/, '') + behind;
}

/** What stands before and behind the words `from`..`to` of each side (one string where a side has no words), folded. */
function gapsAround(quotation: string, place: NearPlace, steps: readonly Step[], from: number, to: number) {
  const { segment } = place;
  const [a, b] = [steps[from - 1]!, steps[to]!];
  const inside = steps.slice(from, to);
  const quoted = inside.flatMap((s) => (s.quoted === undefined ? [] : [place.quoted[s.quoted]!]));
  const source = inside.flatMap((s) => (s.source === undefined ? [] : [s.source]));
  const [qa, qb] = [place.quoted[a.quoted!]!.end, place.quoted[b.quoted!]!.start];
  const [sa, sb] = [segment.span(a.source!).end, segment.span(b.source!).start];
  const inQuotation = (start: number, end: number) => plain(quotation.slice(start, end));
  const inSource = (start: number, end: number) => plain(place.source.text.slice(start, end));
  return {
    quoted:
      quoted.length === 0
        ? [inQuotation(qa, qb)]
        : [inQuotation(qa, quoted[0]!.start), inQuotation(quoted.at(-1)!.end, qb)],
    source:
      source.length === 0
        ? [inSource(sa, sb)]
        : [inSource(sa, segment.span(source[0]!).start), inSource(segment.span(source.at(-1)!).end, sb)],
  };
}

function plain(text: string): string {
  return levelMarks(fold(text).text).replace(/\[sic!?\] ?/i, '');
}

function isSame(quotation: string, place: NearPlace, step: Step): boolean {
  if (step.quoted === undefined || step.source === undefined || step.cost > 0) return false;
  const q = place.quoted[step.quoted]!;
  const written = place.source.text.slice(
    place.segment.span(step.source).start,
    place.segment.span(step.source).end,
  );
  const own = quotation.slice(q.start, q.end);
  if (own === written || levelMarks(fold(own).text) === levelMarks(fold(written).text)) return true;
  // The first letter of a quotation may change its case; the letter in `[T]he` stands in brackets.
  return step.quoted === 0 && sameButFirstCase(fold(own).text, fold(written).text);
}

function sameButFirstCase(a: string, b: string): boolean {
  const bare = (s: string) => s.replace(/[[\]]/g, '');
  const [x, y] = [bare(a), bare(b)];
  return x.slice(1) === y.slice(1) && x[0]?.toLowerCase() === y[0]?.toLowerCase();
}

function difference(
  quotation: string,
  place: NearPlace,
  steps: readonly Step[],
  from: number,
  to: number,
): Difference {
  const inside = steps.slice(from, to);
  const quoted = spanOfQuoted(place, inside) ?? emptyQuoted(quotation, place, steps, from, to);
  const source = spanOfSource(place, inside) ?? emptySource(place, steps, from, to);
  const quotationText = quotation.slice(quoted.start, quoted.end);
  const sourceText = place.source.text.slice(source.start, source.end);
  const kind = quotationText === '' ? 'missing' : sourceText === '' ? 'added' : 'replaced';
  return { kind, quotation: quoted, quotationText, source, sourceText };
}

function spanOfQuoted(place: NearPlace, steps: readonly Step[]): Span | undefined {
  const at = steps.flatMap((s) => (s.quoted === undefined ? [] : [place.quoted[s.quoted]!]));
  return at.length === 0 ? undefined : { start: at[0]!.start, end: at.at(-1)!.end };
}

function spanOfSource(place: NearPlace, steps: readonly Step[]): Span | undefined {
  const at = steps.flatMap((s) => (s.source === undefined ? [] : [s.source]));
  if (at.length === 0) return undefined;
  return { start: place.segment.span(at[0]!).start, end: place.segment.span(at.at(-1)!).end };
}

/**
 * Where words of the source would stand in the quotation: before the next quoted word; behind the last, where there is
 * none or the punctuation between the two belongs behind the missing words.
 */
function emptyQuoted(
  quotation: string,
  place: NearPlace,
  steps: readonly Step[],
  from: number,
  to: number,
): Span {
  const [a, b] = [steps[from - 1], steps[to]];
  if (a && b && isBoth(a) && isBoth(b) && !place.quoted[b.quoted!]!.free) {
    const { quoted, source } = gapsAround(quotation, place, steps, from, to);
    if (quoted[0] !== source[0] && quoted[0] === source[1]) {
      const { end } = place.quoted[a.quoted!]!;
      return { start: end, end };
    }
  }
  const next = steps.slice(to).find((s) => s.quoted !== undefined)?.quoted;
  const before = steps.slice(0, from).findLast((s) => s.quoted !== undefined)?.quoted;
  const at =
    next !== undefined ? place.quoted[next]!.start : before !== undefined ? place.quoted[before]!.end : 0;
  return { start: at, end: at };
}

function emptySource(place: NearPlace, steps: readonly Step[], from: number, to: number): Span {
  const next = steps.slice(to).find((s) => s.source !== undefined)?.source;
  const before = steps.slice(0, from).findLast((s) => s.source !== undefined)?.source;
  const at =
    next !== undefined
      ? place.segment.span(next).start
      : before !== undefined
        ? place.segment.span(before).end
        : 0;
  return { start: at, end: at };
}

/** Whether what stands between two neighbours is the same on both sides, as far as both are on both sides. */
function isSameBetween(quotation: string, place: NearPlace, a: Step, b: Step): boolean {
  if (a.quoted === undefined || b.quoted === undefined) return true;
  if (a.source === undefined || b.source === undefined || place.quoted[b.quoted]!.free) return true;
  const quoted = quotation.slice(place.quoted[a.quoted]!.end, place.quoted[b.quoted]!.start);
  const source = place.source.text.slice(
    place.segment.span(a.source).end,
    place.segment.span(b.source).start,
  );
  if (quoted === source) return true;
  return plain(quoted) === plain(source);
}
