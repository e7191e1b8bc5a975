import type { Corpus } from '../../corpus/corpus.js';
import { markedAt, passageEnds, quotationAt } from '../../corpus/passages.js';
import { findPassages } from '../../corpus/search.js';
import { matchQuotation } from '../../match/quotation.js';
import type { Span } from '../../text/span.js';
import { type Word, words } from '../../text/words.js';
import type { Choice } from './choices.js';

/** An elision as somebody types it: `…`, `...`, in brackets or not. */
const mark = /\[?(?:…|\.{3})\]?\s?/g;
/** Passages whose later words are looked at. */
const mostHeads = 6;
/** At most so many are offered: each is held against the matching contract, about 1 ms. */
const mostOffered = 8;

/** All up to the last elision, with its mark and a space: what stays of the draft. */
export function headOf(typed: string): string {
  const last = [...typed.matchAll(mark)].at(-1);
  return last ? `${typed.slice(0, last.index + last[0].length).trimEnd()} ` : '';
}

/**
 * How a quotation may go on behind an elision: later words of the same quotation that begin with what was typed behind
 * it, or its later sentences. Only what the matching contract calls faithful: an elision that would swallow a `not` is not offered.
 * `undefined` where there is no elision behind at least two words.
 *
 * @example elisions(corpus, 'We will plant … by next') // 'by next spring'
 */
export function elisions(corpus: Corpus, typed: string): Choice[] | undefined {
  const last = [...typed.matchAll(mark)].at(-1);
  if (!last) return undefined;
  const before = typed.slice(0, last.index).trimEnd();
  const head = before.split(mark).at(-1)!.trim();
  const tail = words(typed.slice(last.index + last[0].length));
  if (words(head).length < 2) return undefined;
  const offered: Choice[] = [];
  const seen = new Set<string>();
  for (const passage of findPassages(corpus, { typed: head, limit: mostHeads })) {
    const { source, line, span } = passage;
    const from = passage.matched.at(-1)?.end ?? span.start;
    const quotation = quotationAt(corpus, source, span.start)?.content ?? markedAt(source, line, span.start);
    const limit = quotation ?? line;
    const rest = words(source.text, { start: from, end: limit.end });
    for (const at of tail.length > 0 ? beginnings(rest, tail) : sentences(source.lines, from, limit)) {
      const own = corpus.lineAt(source, at) ?? line;
      for (const part of passageEnds(source, own, at, quotation)) {
        if (offered.length >= mostOffered) return offered;
        const text = source.text.slice(part.start, part.end);
        if (seen.has(text)) continue;
        seen.add(text);
        const { match } = matchQuotation(corpus, `${before} … ${text}`);
        if (match !== 'exact' && match !== 'faithful') continue;
        offered.push({ kind: 'elided', passage: { ...passage, span: part, line: own } });
      }
    }
  }
  return offered;
}

/** Where words begin like `tail`, the last of which may be unfinished. */
function beginnings(rest: readonly Word[], tail: readonly Word[]): number[] {
  const found: number[] = [];
  for (let i = 1; i + tail.length <= rest.length; i++) {
    const fits = tail.every((t, k) =>
      k === tail.length - 1 ? rest[i + k]!.norm.startsWith(t.norm) : rest[i + k]!.norm === t.norm,
    );
    if (fits) found.push(rest[i]!.start);
  }
  return found;
}

function sentences(lines: readonly Span[], from: number, limit: Span): number[] {
  return lines.filter((l) => l.start > from && l.start < limit.end).map((l) => l.start);
}
