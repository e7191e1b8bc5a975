import type { Attribution } from '../attribution/model.js';
import type { Source, SourceLine } from '../source/model.js';
import { findMarkedSpans } from '../text/quotationMarks.js';
import type { Span } from '../text/span.js';
import type { Corpus } from './corpus.js';

/** The longest passage that is offered whole, in UTF-16 units: about a paragraph. */
const longestPassage = 700;

/** The quotation (not reported speech) whose words stand at an offset of a source. */
export function quotationAt(corpus: Corpus, source: Source, offset: number): Attribution | undefined {
  return corpus.quotationsAt(source, { start: offset, end: offset + 1 })[0];
}

/** The same, if what the source says of who spoke was read already. */
export function quotationAtHand(corpus: Corpus, source: Source, offset: number): Attribution | undefined {
  return corpus
    .attributionsAtHand(source)
    ?.find((a) => a.kind !== 'indirect' && a.content.start <= offset && offset < a.content.end);
}

/** The innermost words in marks at an offset of a line, without the marks. Cost: the line's paragraph. */
export function markedAt(source: Source, line: SourceLine, offset: number): Span | undefined {
  const paragraph = source.paragraphs[line.paragraph - 1];
  if (!paragraph) return undefined;
  return findMarkedSpans(source.text, [paragraph]).findLast(
    (m) => m.inner.start <= offset && offset < m.inner.end,
  )?.inner;
}

/**
 * Where a passage that begins at `start` may end, nearest first: the end of the sentence, and inside a quotation
 * of several sentences the end of the quotation. Marks around it are left out, and so is a comma before a closing
 * mark: it belongs to the sentence around the quotation (`“… by spring,” she said`).
 *
 * @param quotation the quotation that it lies in, if any: in marks or a block
 */
export function passageEnds(
  source: Source,
  line: SourceLine,
  start: number,
  quotation: Span | undefined,
): Span[] {
  const limit = quotation?.end ?? line.end;
  const ends = [trimmedEnd(source.text, start, Math.min(line.end, limit), quotation !== undefined)];
  if (quotation && limit > line.end && limit - start <= longestPassage) {
    const whole = source.text.slice(start, limit);
    if (!/[\r\n]/.test(whole)) ends.push(trimmedEnd(source.text, start, limit, true));
  }
  return ends.filter((end) => end > start).map((end) => ({ start, end }));
}

/** Without white space, a closing mark that was opened before, and inside a quotation the comma before its mark. */
function trimmedEnd(text: string, start: number, end: number, quoted: boolean): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  if (!quoted && /[”’"»]/.test(text[at - 1] ?? '') && !/[“‘"«]/.test(text.slice(start, at - 1))) at--;
  if (quoted) while (at > start && /[,;:—–-]/.test(text[at - 1]!)) at--;
  return at;
}

/** A comma before a closing mark belongs to the sentence around the quotation. */
export function withoutComma(text: string, { start, end }: Span): Span {
  return { start, end: /[,;:]/.test(text[end - 1] ?? '') && end - 1 > start ? end - 1 : end };
}

/**
 * Whether two ways to name a speaker may mean the same person: one has the other's last word. `Lie’s neighbour` is not
 * Lie.
 */
export function sameSpeaker(a: string, b: string): boolean {
  const x = nameWords(withoutOwner(a));
  const y = nameWords(withoutOwner(b));
  const [lastOfX, lastOfY] = [x.at(-1), y.at(-1)];
  return lastOfX !== undefined && lastOfY !== undefined && (y.includes(lastOfX) || x.includes(lastOfY));
}

/** `neighbour` for `Lie’s neighbour`; `McDonald’s Corp.` stays. */
function withoutOwner(name: string): string {
  const at = name.search(/[’']s \p{Ll}/u);
  return at < 0 ? name : name.slice(at + 3);
}

/** The words of a name in lower case, without a possessive ending and `Jr.`, `III`. */
export function nameWords(name: string): readonly string[] {
  const all =
    name
      .toLowerCase()
      .replace(/[’']s$/, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.length > 1 ? all.filter((w) => !/^(?:jr|sr|ii|iii|iv)$/.test(w)) : all;
}
