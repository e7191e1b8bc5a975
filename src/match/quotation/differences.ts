import type { Source } from '../../source/model.js';
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
  return { start: place.segment.starts[first]!, end: place.segment.ends[last]! };
}

/**
 * What differs between a quotation and the place it is aligned with, as whole words side by side. Where all words
 * are the same, the punctuation between them.
 */
export function differencesOf(quotation: string, place: NearPlace): Difference[] {
  const { steps } = place.alignment;
  const found: Difference[] = [];
  for (let i = 0; i < steps.length; ) {
    if (isSame(quotation, place, steps[i]!)) {
      i++;
      continue;
    }
    let j = i + 1;
    while (j < steps.length && !isSame(quotation, place, steps[j]!)) j++;
    found.push(difference(quotation, place, steps, i, j));
    i = j;
  }
  return found.length > 0 ? found : punctuation(quotation, place);
}

function isSame(quotation: string, place: NearPlace, step: Step): boolean {
  if (step.quoted === undefined || step.source === undefined || step.cost > 0) return false;
  const q = place.quoted[step.quoted]!;
  const written = place.source.text.slice(
    place.segment.starts[step.source]!,
    place.segment.ends[step.source]!,
  );
  if (levelMarks(fold(quotation.slice(q.start, q.end)).text) === levelMarks(fold(written).text)) return true;
  // The first letter of a quotation may change its case; the letter in `[T]he` stands in brackets.
  return (
    step.quoted === 0 && sameButFirstCase(fold(quotation.slice(q.start, q.end)).text, fold(written).text)
  );
}

function sameButFirstCase(a: string, b: string): boolean {
  const bare = a.replace(/[[\]]/g, '');
  return bare.slice(1) === b.slice(1) && bare[0]?.toLowerCase() === b[0]?.toLowerCase();
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
  return { start: place.segment.starts[at[0]!]!, end: place.segment.ends[at.at(-1)!]! };
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
    next !== undefined ? place.segment.starts[next]! : before !== undefined ? place.segment.ends[before]! : 0;
  return { start: at, end: at };
}

/** Punctuation that differs between two words that are the same. */
function punctuation(quotation: string, place: NearPlace): Difference[] {
  const found: Difference[] = [];
  const { steps } = place.alignment;
  for (let i = 1; i < steps.length; i++) {
    const [a, b] = [steps[i - 1]!, steps[i]!];
    if (a.quoted === undefined || b.quoted === undefined || a.source === undefined || b.source === undefined)
      continue;
    if (place.quoted[b.quoted]!.free) continue;
    const quoted = { start: place.quoted[a.quoted]!.end, end: place.quoted[b.quoted]!.start };
    const source = { start: place.segment.ends[a.source]!, end: place.segment.starts[b.source]! };
    const quotationText = quotation.slice(quoted.start, quoted.end);
    const sourceText = sourceTextOf(place.source, source);
    if (levelMarks(fold(quotationText).text) === levelMarks(fold(sourceText).text)) continue;
    found.push({ kind: 'replaced', quotation: quoted, quotationText, source, sourceText });
  }
  return found;
}

function sourceTextOf(source: Source, s: Span): string {
  return source.text.slice(s.start, s.end);
}
