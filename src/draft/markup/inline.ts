import type { Span } from '../../text/span.js';
import type { ProseCollector } from '../assemble.js';
import type { Citation } from '../model.js';

/** What an inline rule found at a place. */
export interface InlineHit {
  /** Where reading goes on. */
  readonly end: number;
  /** Read as prose in its stead; none: it leaves nothing behind. */
  readonly inner?: Span;
  /** What stands in the prose: alone, or before and behind `inner`. */
  readonly before?: string;
  readonly behind?: string;
  readonly citation?: Citation;
  readonly comment?: boolean;
  /** Whether white space before it goes, as before a citation that leaves nothing behind. */
  readonly closesUp?: boolean;
}

/**
 * Markup inside a line, asked for at each of its first characters: what is there, or `undefined`. It may look ahead a
 * bounded way and up to `to`, so that reading stays linear; and back at any character before `at`.
 */
export type InlineRule = (text: string, at: number, to: number) => InlineHit | undefined;

/** Rules of a language by the character that they begin with; the first that hits counts. */
export type InlineRules = ReadonlyMap<string, readonly InlineRule[]>;

/** The furthest that a mark looks for its partner, in UTF-16 units: longer than any paragraph that is emphasised. */
export const farthest = 2000;

/** More markup inside other markup than anybody writes. */
const deepest = 30;

/** Where inline markup is read to. */
export interface InlineSink {
  readonly collector: ProseCollector;
  readonly citations: Citation[];
  readonly comments: Span[];
  /** What is no prose; by start, none inside another that is not its inner text. */
  readonly passed: Span[];
}

/** Reads the markup of `from`..`to` as prose. Linear, but for marks that look ahead {@link farthest}. */
export function readInline(
  text: string,
  from: number,
  to: number,
  rules: InlineRules,
  sink: InlineSink,
  depth = 0,
): void {
  const { out } = sink.collector;
  let plain = from;
  let i = from;
  while (i < to) {
    const hit = find(rules.get(text[i]!), text, i, to);
    if (!hit) {
      i++;
      continue;
    }
    let end = i;
    if (hit.closesUp) while (end > plain && /\s/.test(text[end - 1]!)) end--;
    if (plain < end) out.copy(text, plain, end);
    const { inner } = hit;
    const stop = Math.max(i + 1, Math.min(to, hit.end));
    if (hit.citation) sink.citations.push(hit.citation);
    if (hit.comment) sink.comments.push({ start: i, end: stop });
    if (inner) {
      if (inner.start > i) sink.passed.push({ start: i, end: inner.start });
      if (hit.before) out.replace(hit.before, i, Math.max(i + 1, inner.start));
      if (depth < deepest) readInline(text, inner.start, inner.end, rules, sink, depth + 1);
      else out.copy(text, inner.start, inner.end);
      if (stop > inner.end) sink.passed.push({ start: inner.end, end: stop });
      if (hit.behind) out.replace(hit.behind, Math.min(inner.end, stop - 1), stop);
    } else {
      sink.passed.push({ start: i, end: stop });
      if (hit.before) out.replace(hit.before, i, stop);
    }
    i = stop;
    plain = stop;
  }
  if (plain < to) out.copy(text, plain, to);
}

function find(
  rules: readonly InlineRule[] | undefined,
  text: string,
  at: number,
  to: number,
): InlineHit | undefined {
  for (const rule of rules ?? []) {
    const hit = rule(text, at, to);
    if (hit) return hit;
  }
  return undefined;
}

/** Rules by their first characters, each of which may begin several. */
export function inlineRules(table: readonly (readonly [string, InlineRule])[]): InlineRules {
  const rules = new Map<string, InlineRule[]>();
  for (const [characters, rule] of table)
    for (const c of characters) rules.set(c, [...(rules.get(c) ?? []), rule]);
  return rules;
}

/** A rule for a sticky pattern (flag `y`); what it makes of the match. */
export function byPattern(
  pattern: RegExp,
  make: (m: RegExpExecArray, at: number) => Omit<InlineHit, 'end'> & { readonly end?: number },
): InlineRule {
  return (text, at, to) => {
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    return m && at + m[0].length <= to ? { end: at + m[0].length, ...make(m, at) } : undefined;
  };
}

/**
 * Emphasis: `mark` … `mark`, which hugs its words and, if `constrained`, stands beside no letter or figure outside.
 * Ends with the paragraph (`to`).
 */
export function emphasis(mark: string, constrained: boolean): InlineRule {
  const n = mark.length;
  const isWord = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c);
  // Where in which text the partner was looked for in vain: marks that are never closed must not cost a search each.
  let vain = { text: '', from: 0, to: 0 };
  return (text, at, to) => {
    if (!text.startsWith(mark, at)) return undefined;
    if (constrained && (isWord(text[at - 1]) || text[at - 1] === '\\')) return undefined;
    const first = text[at + n];
    if (first === undefined || /\s/.test(first) || (n === 1 && first === mark)) return undefined;
    const limit = Math.min(to, at + farthest);
    const isVain = vain.text === text && vain.from <= at && at < vain.to;
    const from = Math.max(at + n + 1, isVain ? vain.to - n : 0);
    for (let i = text.indexOf(mark, from); i >= 0 && i + n <= limit; i = text.indexOf(mark, i + 1)) {
      if (/[\s\\]/.test(text[i - 1]!)) continue;
      if (constrained && (isWord(text[i + n]) || text[i + n] === mark)) continue;
      return { end: i + n, inner: { start: at + n, end: i } };
    }
    vain = { text, from: isVain ? vain.from : at, to: Math.max(limit, isVain ? vain.to : 0) };
    return undefined;
  };
}

/** The closing bracket of the opening one at `open`, on the same level, before `to`; -1 if there is none near. */
export function closing(text: string, open: number, to: number, escapes = true): number {
  const opener = text[open]!;
  const closer = opener === '[' ? ']' : opener === '(' ? ')' : '}';
  let depth = 0;
  const limit = Math.min(to, open + farthest);
  for (let i = open; i < limit; i++) {
    const c = text[i];
    if (c === '\\' && escapes) i++;
    else if (c === opener) depth++;
    else if (c === closer && --depth === 0) return i;
  }
  return -1;
}

/** Addresses: no words. A full stop at the end belongs to the sentence. */
export const bareAddress: InlineRule = (() => {
  const pattern = /(?:https?|ftp):\/\/[^\s<>"“”[\]{}|\\^`]{1,2000}|mailto:[^\s<>"[\]]{3,200}/y;
  return (text: string, at: number, to: number) => {
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return undefined;
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    if (!m) return undefined;
    const end = Math.min(to, at + m[0].replace(/(?<![.,;:!?)'’])[.,;:!?)'’]+$/, '').length);
    return { end, before: '\ufffc' };
  };
})();
