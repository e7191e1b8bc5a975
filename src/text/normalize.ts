import { type MappedText, MappedTextBuilder } from './mappedText.js';

/**
 * Folds a text for comparing quotations, with a map back to it: what the quotation matching contract calls the same
 * text folds to the same characters. Case is kept ({@link foldCase} removes it).
 *
 * - Unicode NFKC (UAX #15), a base character with its marks at a time, so that the map stays exact; ligatures come
 *   apart by it.
 * - Every quotation mark, prime and apostrophe becomes `'` (single) or `"` (double); two single ones in a row (TeX's
 *   ``…'') become `"`.
 * - Every dash becomes `-`; hyphens in a row are one; spaces around a dash that stands between words are dropped,
 *   since outlets disagree on `word — word` and `word—word`.
 * - Every run of white space, line ends included, becomes one space.
 * - `...` and `. . .` become `…`; a full stop beside one comes behind it (`. …`, `....`: `….`).
 * - Soft hyphens, zero-width and bidirectional control characters are dropped.
 * - A hyphen at a line end between two lower-case letters is dropped with the line end: `nego-⏎tiation` is
 *   `negotiation`. (A true hyphen there, `well-⏎known`, is lost too: so `wellknown` would pass for it, and
 *   `well-known` is found only as an alteration of one character.)
 *
 * Linear in the length of the text. Lone surrogates pass through.
 *
 * @example fold('“Nego-\ntiation …”').text // '"Negotiation …"'
 */
export function fold(text: string): MappedText {
  const out = new MappedTextBuilder();
  const n = text.length;
  let i = 0;
  while (i < n) {
    const c = text.charCodeAt(i);
    if (isPlain(c)) {
      const from = i;
      while (i < n && isPlain(text.charCodeAt(i)) && !isNonAsciiNext(text, i)) i++;
      if (i > from) {
        out.copy(text, from, i);
        continue;
      }
    }
    i = foldOne(text, i, out);
  }
  return out.build();
}

/** Letters, digits and the ASCII punctuation that folds to itself and takes no part in a longer pattern. */
function isPlain(c: number): boolean {
  return (
    (c >= 97 && c <= 122) ||
    (c >= 65 && c <= 90) ||
    (c >= 48 && c <= 57) ||
    c === 44 ||
    c === 58 ||
    c === 59 ||
    c === 33 ||
    c === 63 ||
    c === 40 ||
    c === 41 ||
    c === 91 ||
    c === 93
  );
}

/** Whether a combining mark may follow: then the character belongs to a cluster. */
function isNonAsciiNext(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  return next > 0x2ff || next === 0xad;
}

const doubles = '"“”„‟«»″〝〞〟＂❝❞';
const singles = "'‘’‚‛‹›′`´＇❛❜ʼʹ";
const dashes = '-‐‑‒–—―−﹘﹣－⸺⸻';
const hyphens = '-‐‑﹣－';
// An alternative, since a class may not hold a combining character (U+034F) beside others.
const dropped = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
const allDropped = new RegExp(dropped.source, 'g');
const space = /\s/;

function foldOne(text: string, i: number, out: MappedTextBuilder): number {
  const c = text[i]!;
  if (space.test(c) || dashes.includes(c)) return foldGap(text, i, out);
  if (dropped.test(c)) return i + 1;
  if (dotValues[c] !== undefined) return foldDots(text, i, out);
  if (doubles.includes(c)) {
    out.replace('"', i, i + 1);
    return i + 1;
  }
  if (singles.includes(c)) {
    let next = i + 1;
    while (next < text.length && dropped.test(text[next]!)) next++;
    if (next < text.length && singles.includes(text[next]!)) {
      out.replace('"', i, next + 1);
      return next + 1;
    }
    out.replace("'", i, i + 1);
    return i + 1;
  }
  const end = clusterEnd(text, i);
  const cluster = text.slice(i, end);
  const normal = cluster.replace(allDropped, '').normalize('NFKC').replace(/\s+/g, ' ');
  if (normal === cluster) out.copy(text, i, end);
  else out.replace(fold2(normal), i, end);
  return end;
}

/** What NFKC gives may itself hold marks and dashes (`﹘`, full-width forms): folded once more, without a map. */
function fold2(normal: string): string {
  let result = '';
  for (const c of normal) {
    if (doubles.includes(c)) result += '"';
    else if (singles.includes(c)) result += "'";
    else if (dashes.includes(c)) result += '-';
    else if (!dropped.test(c)) result += c;
  }
  return result;
}

/**
 * A run of white space and dashes. Without a dash it is one space. One hyphen with white space on at most one side
 * keeps it (`- item`); any other run with a dash is a dash between words, spaces and all.
 */
function foldGap(text: string, i: number, out: MappedTextBuilder): number {
  let end = i;
  let dashCount = 0;
  let firstDash = -1;
  let lineEnds = 0;
  while (end < text.length) {
    const c = text[end]!;
    if (dashes.includes(c)) {
      if (dashCount++ === 0) firstDash = end;
    } else if (c === '\n' || (c === '\r' && text[end + 1] !== '\n')) lineEnds++;
    else if (!space.test(c) && !dropped.test(c)) break;
    end++;
  }
  if (dashCount === 0) {
    out.replace(' ', i, end);
    return end;
  }
  const isHyphen = dashCount === 1 && hyphens.includes(text[firstDash]!);
  const before = space.test(text.slice(i, firstDash));
  const after = space.test(text.slice(firstDash + 1, end));
  if (
    isHyphen &&
    after &&
    !before &&
    lineEnds === 1 &&
    lower.test(text[i - 1] ?? '') &&
    lower.test(text[end] ?? '')
  ) {
    return end;
  }
  if (isHyphen && before !== after) {
    if (before) out.replace(' ', i, firstDash);
    out.replace('-', firstDash, firstDash + 1);
    if (after) out.replace(' ', firstDash + 1, end);
  } else out.replace('-', i, end);
  return end;
}

const lower = /\p{Ll}/u;

const dotValues: Readonly<Record<string, number>> = { '.': 1, '․': 1, '‥': 2, '…': 3 };

/**
 * Three dots, close together or with white space between, are an ellipsis; a fourth stays a full stop behind it,
 * wherever it stood.
 */
function foldDots(text: string, i: number, out: MappedTextBuilder): number {
  let end = i;
  let dots = 0;
  for (let at = i; at < text.length; at++) {
    const value = dotValues[text[at]!];
    if (value !== undefined) {
      dots += value;
      end = at + 1;
    } else if (!space.test(text[at]!) && !dropped.test(text[at]!)) break;
  }
  if (dots < 3) {
    out.replace('.'.repeat(dotValues[text[i]!]!), i, i + 1);
    return i + 1;
  }
  out.replace('…'.repeat(Math.floor(dots / 3)) + '.'.repeat(dots % 3), i, end);
  return end;
}

const mark = /\p{M}/u;

/** A character and the combining marks behind it (at most 32: more is no writing), or a run of Hangul jamo. */
function clusterEnd(text: string, i: number): number {
  const point = text.codePointAt(i)!;
  let end = i + (point > 0xffff ? 2 : 1);
  const isJamo = point >= 0x1100 && point <= 0x11ff;
  const most = end + 32;
  while (end < text.length && end < most) {
    let at = end;
    while (at < most && dropped.test(text[at] ?? ' ')) at++;
    const next = text.codePointAt(at) ?? 0;
    const goesOn =
      next > 0x2ff && (mark.test(String.fromCodePoint(next)) || (isJamo && next >= 0x1100 && next <= 0x11ff));
    if (!goesOn) break;
    end = at + (next > 0xffff ? 2 : 1);
  }
  return end;
}

/**
 * The same text in lower case, mapped likewise; characters whose lower case is longer keep their map.
 *
 * @example foldCase(fold('The “End”')).text // 'the "end"'
 */
export function foldCase(folded: MappedText): MappedText {
  const lowered = folded.text.toLowerCase();
  if (lowered.length === folded.text.length) return { ...folded, text: lowered };
  const out = new MappedTextBuilder();
  for (let i = 0; i < folded.text.length; ) {
    const size = folded.text.codePointAt(i)! > 0xffff ? 2 : 1;
    out.replace(folded.text.slice(i, i + size).toLowerCase(), i, i + size);
    i += size;
  }
  const inner = out.build();
  return {
    text: inner.text,
    starts: inner.starts.map((s) => folded.starts[s]!),
    ends: inner.ends.map((e) => folded.ends[e - 1]!),
  };
}
