import type { Span } from './span.js';

/**
 * Starts of the entries of a list that runs on in one paragraph (`1. Eggs 2. Milk`, `a) eggs b) milk`, `• eggs
 * • milk`), the first included; empty when the paragraph does not begin with a marker, or no second one follows.
 * Figures and letters count only in order.
 */
export function listStarts(text: string, within: Span): readonly number[] {
  const first = /\S/.exec(text.slice(within.start, within.end));
  if (!first) return [];
  const from = within.start + first.index;
  const head = text.slice(from, Math.min(within.end, from + 16));
  const bullet = /^[•⁃‣◦▪·]/.exec(head)?.[0];
  if (bullet !== undefined) return bulletStarts(text, from, within.end, bullet);
  const marker = /^(\d{1,3}|[A-Za-z])(\.\)|\.|\))\s/.exec(head);
  if (!marker) return [];
  return orderedStarts(text, from, within.end, marker[1]!, marker[2]!);
}

function bulletStarts(text: string, from: number, end: number, bullet: string): number[] {
  const starts: number[] = [];
  for (let i = from; i >= 0 && i < end; i = text.indexOf(bullet, i + 1)) {
    if (i === from || /\s/.test(text[i - 1]!)) starts.push(i);
  }
  return starts.length > 1 ? starts : [];
}

function orderedStarts(text: string, from: number, end: number, label: string, close: string): number[] {
  const starts = [from];
  let next = following(label);
  let at = from;
  while (next !== undefined) {
    const marker = next + close;
    at = text.indexOf(marker, at + 1);
    if (at < 0 || at >= end) break;
    const alone = /\s/.test(text[at - 1] ?? ' ') && /\s/.test(text[at + marker.length] ?? ' ');
    const before = text.slice(Math.max(0, at - 8), at).trimEnd();
    // `p. 2. The` is no entry: an abbreviation stands before the figure.
    if (!alone || /\b(?:pp?|no|vol|fig|ch|sec)\.$/i.test(before)) continue;
    starts.push(at);
    next = following(next);
  }
  return starts.length > 1 ? starts : [];
}

function following(label: string): string | undefined {
  if (/^\d+$/.test(label)) return String(Number(label) + 1);
  if (label === 'z' || label === 'Z') return undefined;
  return String.fromCharCode(label.charCodeAt(0) + 1);
}
