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
  const found: Difference[] = [];
  for (let i = 0; i < steps.length; ) {
    let j = i;
    while (j < steps.length && differs[j]) j++;
    if (j > i) found.push(difference(quotation, place, steps, i, j));
    i = j + 1;
  }
  return found;
}

function isSame(quotation: string, place: NearPlace, step: Step): boolean {
  if (step.quoted === undefined || step.source === undefined || step.cost > 0) return false;
  const q = place.quoted[step.quoted]!;
  const written = place.source.text.slice(
    place.segment.span(step.source).start,
    place.segment.span(step.source).end,
  );
  if (levelMarks(fold(quotation.slice(q.start, q.end)).text) === levelMarks(fold(written).text)) return true;
  // The first letter of a quotation may change its case; the letter in `[T]he` stands in brackets.
  return (
    step.quoted === 0 && sameButFirstCase(fold(quotation.slice(q.start, q.end)).text, fold(written).text)
  );
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
  const quoted = spanOfQuoted(place, inside) ?? emptyQuoted(place, steps, from, to);
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

/** Where words of the source would stand in the quotation: before the next quoted word, else behind the last. */
function emptyQuoted(place: NearPlace, steps: readonly Step[], from: number, to: number): Span {
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
  const plain = (s: string) => levelMarks(fold(s).text).replace(/\[sic!?\] ?/i, '');
  return plain(quoted) === plain(source);
}
