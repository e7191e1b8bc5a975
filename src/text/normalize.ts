import { compatibilityForm, isOwnForm } from './compatibility.js';
import { compose, type MappedText, MappedTextBuilder } from './mappedText.js';

/** How {@link fold} reads what cannot be known from the text alone. */
export interface FoldOptions {
  /**
   * A hyphen at a line end between small letters: `drop` it (default; `nego-⏎tiation` is far more frequent in print) or
   * `keep` it (`well-⏎known`). A quotation that is not found one way may be found the other.
   */
  readonly lineEndHyphens?: 'drop' | 'keep';
}

/**
 * Folds a text for comparing quotations, with a map back to it: what the quotation matching contract calls the same
 * text folds to the same characters. Case is kept ({@link foldCase} removes it).
 *
 * - Unicode NFKC (UAX #15), a character with its marks at a time, so that the map stays exact; ligatures come apart
 *   by it, and `½` is `1/2`.
 * - Every quotation mark, prime and apostrophe becomes `'` (single) or `"` (double); two single ones in a row (TeX's
 *   ``…'') become `"`.
 * - Every dash becomes `-`, several in a row (`--`) one; spaces around a dash that stands between words are dropped,
 *   since outlets disagree on `word — word` and `word—word`. A hyphen or minus with a space on one side only keeps
 *   it (`pre- and post-war`, `at -5`), but not a line end (`30-⏎day` is `30-day`).
 * - Every run of white space, line ends included, becomes one space.
 * - `...` and `. . .` become `…`; a full stop beside one comes behind it (`. …`, `....`: `….`).
 * - Soft hyphens, zero-width characters, variation selectors and marks of direction are dropped.
 * - A hyphen at a line end between two small letters is dropped with the line end ({@link FoldOptions}).
 *
 * Folding what is folded changes nothing. Linear in the length of the text. Lone surrogates pass through.
 *
 * @example fold('“Nego-\ntiation …”').text // '"Negotiation …"'
 */
export function fold(text: string, options: FoldOptions = {}): MappedText {
  const form = compatibilityForm(text, (unit) => special.has(unit));
  const folded = foldSpecials(form?.text ?? text, options.lineEndHyphens === 'keep');
  return form ? compose(folded, form) : folded;
}

const doubles = '"“”„‟«»″〝〞〟＂❝❞';
const singles = "'‘’‚‛‹›′`´＇❛❜ʼʹʻʽ";
const dashes = '-‐‑‒–—―−﹘﹣－⸺⸻';
const hyphens = '-‐‑﹣－−';
const slash = '⁄';
const dotValues: Readonly<Record<string, number>> = { '.': 1, '․': 1, '‥': 2, '…': 3 };
const spaces =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

/** What a unit takes part in: 0 nothing, and it is copied. */
const kinds = new Uint8Array(65_536);
const [spaceKind, dashKind, dotKind, doubleKind, singleKind, slashKind] = [1, 2, 3, 4, 5, 6];
const special = new Set<string>();
for (const [units, kind] of [
  [spaces, spaceKind],
  [dashes, dashKind],
  [Object.keys(dotValues).join(''), dotKind],
  [doubles, doubleKind],
  [singles, singleKind],
  [slash, slashKind],
] as const) {
  for (const unit of units) {
    kinds[unit.charCodeAt(0)] = kind!;
    special.add(unit);
  }
}

/** What a unit says about words: 0 not known yet, 1 that folding leaves them as they are, 2 that it may not, 3 that it depends. */
const effects = new Uint8Array(65_536);
const [none, some, depends] = [1, 2, 3];

function effectOf(c: number): number {
  const unit = String.fromCharCode(c);
  if (!isOwnForm(c, (u) => special.has(u))) return some!;
  switch (kinds[c]) {
    case dashKind:
      return depends!;
    case dotKind:
      return unit === '.' ? depends! : unit === '…' ? none! : some!;
    case singleKind:
      return unit === "'" || unit === '’' ? none! : unit === '‘' ? depends! : some!;
    case slashKind:
      return some!;
    default:
      return none!;
  }
}

/**
 * Whether the words of a text (`words.ts`) are those of the text as {@link fold} gives it, and stand where they would be traced
 * back to: so it is with marks, dashes and white space, but not with soft hyphens, ligatures, hyphens at line ends or dots in a
 * row. May say no where it is so. Linear, and much quicker than folding.
 *
 * @example foldsOutsideWords('“Yes,” she said — twice.') // true
 */
export function foldsOutsideWords(text: string): boolean {
  odd.lastIndex = 0;
  while (odd.test(text)) {
    const i = odd.lastIndex - 1;
    const c = text.charCodeAt(i);
    effects[c] ||= effectOf(c);
    if (effects[c] === some || (effects[c] === depends && changesWords(text, i))) return false;
  }
  return true;
}

/** All but what is frequent and changes no words: a regular expression passes over that quicker than a loop. */
const odd = /[^\t\n\r -,/-_a-~“”’…]/g;

/** A hyphen before a line end, a dot before another, an opening mark that would be an apostrophe. */
function changesWords(text: string, i: number): boolean {
  if (kinds[text.charCodeAt(i)] === singleKind) return i > 0 && kindAt(text, i - 1) !== spaceKind;
  const isDot = kinds[text.charCodeAt(i)] === dotKind;
  for (let at = i + 1; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind !== spaceKind) return isDot && kind === dotKind;
    if (!isDot && (text[at] === '\n' || text[at] === '\r')) return true;
  }
  return false;
}

function kindAt(text: string, i: number): number {
  return i < text.length ? kinds[text.charCodeAt(i)]! : spaceKind!;
}

/** Marks, dashes, dots and white space of a text in form KC. */
function foldSpecials(text: string, keepsHyphens: boolean): MappedText {
  const out = new MappedTextBuilder(text.length);
  let copied = 0;
  const flush = (to: number) => {
    if (copied < to) out.copy(text, copied, to);
  };
  for (let i = 0; i < text.length; ) {
    if (kindAt(text, i) === 0 || foldsToItself(text, i)) {
      i++;
      continue;
    }
    flush(i);
    i = foldOne(text, i, out, keepsHyphens);
    copied = i;
  }
  flush(text.length);
  return out.build();
}

/**
 * The commonest cases, for speed: a space between two characters that are nothing special, an apostrophe, hyphen or
 * full stop before one.
 */
function foldsToItself(text: string, i: number): boolean {
  switch (text.charCodeAt(i)) {
    case 0x20:
      return kindAt(text, i + 1) === 0 && i > 0 && kindAt(text, i - 1) !== dashKind;
    case 0x22:
      return true;
    case 0x27:
      return kindAt(text, i + 1) === 0 || (text[i + 1] === ' ' && kindAt(text, i + 2) === 0);
    case 0x2d:
      return i > 0 && kindAt(text, i - 1) === 0 && kindAt(text, i + 1) === 0 && i + 1 < text.length;
    case 0x2e:
      return kindAt(text, i + 1) === 0 || (text[i + 1] === ' ' && kindAt(text, i + 2) === 0);
    default:
      return false;
  }
}

function foldOne(text: string, i: number, out: MappedTextBuilder, keepsHyphens: boolean): number {
  switch (kindAt(text, i)) {
    case dotKind:
      return foldDots(text, i, out);
    case doubleKind:
      out.replace('"', i, i + 1);
      return i + 1;
    case slashKind:
      out.replace('/', i, i + 1);
      return i + 1;
    case singleKind: {
      const isTwo = i + 1 < text.length && kindAt(text, i + 1) === singleKind;
      const end = isTwo ? i + 2 : i + 1;
      out.replace(isTwo ? '"' : "'", i, end);
      return end;
    }
    default:
      return foldGap(text, i, out, keepsHyphens);
  }
}

/** A run of white space and dashes. Without a dash it is one space. */
function foldGap(text: string, i: number, out: MappedTextBuilder, keepsHyphens: boolean): number {
  let end = i;
  let dashCount = 0;
  let firstDash = -1;
  for (; end < text.length; end++) {
    const kind = kindAt(text, end);
    if (kind === dashKind) {
      if (dashCount++ === 0) firstDash = end;
    } else if (kind !== spaceKind) break;
  }
  if (dashCount === 0) {
    out.replace(' ', i, end);
    return end;
  }
  const before = firstDash > i;
  const after = end > firstDash + 1;
  const isMinus = before && !after && /[−–]/.test(text[firstDash]!) && /\p{N}/u.test(text[end] ?? '');
  const isHyphen = dashCount === 1 && (isMinus || hyphens.includes(text[firstDash]!));
  if (isHyphen && after && !before) {
    const lineEnds = countLineEnds(text, firstDash + 1, end);
    if (lineEnds === 1 && !keepsHyphens && lower.test(text[i - 1] ?? '') && lower.test(text[end] ?? ''))
      return end;
    if (lineEnds === 1) {
      out.replace('-', i, end);
      return end;
    }
  }
  if (isHyphen && before !== after) {
    if (before) out.replace(' ', i, firstDash);
    out.replace('-', firstDash, firstDash + 1);
    if (after) out.replace(' ', firstDash + 1, end);
  } else out.replace('-', i, end);
  return end;
}

const lower = /\p{Ll}/u;

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) count++;
  }
  return count;
}

/**
 * Three dots, close together or with white space between, are an ellipsis; a fourth stays a full stop behind it,
 * wherever it stood.
 */
function foldDots(text: string, i: number, out: MappedTextBuilder): number {
  let end = i;
  let dots = 0;
  for (let at = i; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === dotKind) {
      dots += dotValues[text[at]!]!;
      end = at + 1;
    } else if (kind !== spaceKind) break;
  }
  if (dots < 3) {
    out.replace('.'.repeat(dotValues[text[i]!]!), i, i + 1);
    return i + 1;
  }
  out.replace('…'.repeat(Math.floor(dots / 3)) + '.'.repeat(dots % 3), i, end);
  return end;
}

/**
 * The same text in lower case, mapped likewise; characters whose lower case is longer keep their map.
 *
 * @example foldCase(fold('The “End”')).text // 'the "end"'
 */
export function foldCase(folded: MappedText): MappedText {
  // A sigma at the end of a word is a small sigma like any other.
  const lowered = folded.text.toLowerCase().replaceAll('ς', 'σ');
  if (lowered.length === folded.text.length) return { ...folded, text: lowered };
  const out = new MappedTextBuilder();
  for (let i = 0; i < folded.text.length; ) {
    const size = folded.text.codePointAt(i)! > 0xffff ? 2 : 1;
    out.replace(
      folded.text
        .slice(i, i + size)
        .toLowerCase()
        .replaceAll('ς', 'σ'),
      i,
      i + size,
    );
    i += size;
  }
  const inner = out.build();
  return {
    text: inner.text,
    starts: inner.starts.map((s) => folded.starts[s]!),
    ends: inner.ends.map((e) => folded.ends[e - 1]!),
  };
}
