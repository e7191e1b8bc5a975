import { type MappedText, MappedTextBuilder } from './mappedText.js';

/** Characters without width, and those that steer direction or presentation: they stand for nothing on the page. */
const dropped =
  /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
const allDropped = new RegExp(dropped.source, 'g');

/** Units that are their own compatibility form and extend no character before them: 1 settled, 2 not, 0 not known. */
const settled = new Uint8Array(65_536);

/** Marks, and the half-width sound marks of Japanese, whose form is a mark. */
const extender = /\p{M}|[\uff9e\uff9f]/u;

/** Most units of a character with its marks that is normalised; more is no writing (UAX #15 allows streams 30). */
const longestCluster = 32;

/**
 * A text in Unicode normalisation form KC (UAX #15), without zero-width characters, with its map; `undefined` where
 * it is so already, the usual case. A character with its marks, or a Hangul syllable of jamo, is turned at a time:
 * each unit of the result stands for the whole of it. Units that `kept` names are left to the caller, who folds them
 * himself. A soft hyphen at a line end goes with the line end.
 *
 * Linear: of a character with more marks than any writing has, only the zero-width ones are dropped.
 */
export function compatibilityForm(text: string, kept: (unit: string) => boolean): MappedText | undefined {
  const isSettled = (i: number): boolean => {
    const c = text.charCodeAt(i);
    if (settled[c] === 0) settled[c] = isOwnForm(c, kept) ? 1 : 2;
    return settled[c] === 1;
  };
  let i = 0;
  while (i < text.length && isSettled(i)) i++;
  if (i === text.length) return undefined;
  const out = new MappedTextBuilder();
  let copied = 0;
  // The unit before the first unsettled one may be the letter that a mark belongs to.
  for (i = Math.max(0, i - 1); i < text.length; ) {
    if (isSettled(i) && (i + 1 >= text.length || isSettled(i + 1))) {
      i++;
      continue;
    }
    if (copied < i) out.copy(text, copied, i);
    i = turn(text, i, out, kept);
    copied = i;
  }
  if (copied < text.length) out.copy(text, copied, text.length);
  return out.build();
}

/** Whether a unit is its own compatibility form, stands for something, and belongs to no character before it. */
export function isOwnForm(c: number, kept: (unit: string) => boolean): boolean {
  if (c >= 0xd800 && c <= 0xdfff) return false;
  const unit = String.fromCharCode(c);
  if (kept(unit)) return true;
  return unit.normalize('NFKC') === unit && !dropped.test(unit) && !/\p{M}/u.test(unit) && !isJamo(c);
}

/** Turns the character at `i`, with its marks; returns the offset behind it. */
function turn(text: string, i: number, out: MappedTextBuilder, kept: (unit: string) => boolean): number {
  const c = text[i]!;
  if (c === '\u00ad') {
    const lineEnd = /^[ \t]*(?:\r\n|\r|\n)[ \t]*(?=\p{Ll})/u.exec(text.slice(i + 1, i + 40));
    return lineEnd && /\p{Ll}/u.test(text[i - 1] ?? '') ? i + 1 + lineEnd[0].length : i + 1;
  }
  if (dropped.test(c)) return i + 1;
  if (kept(c)) {
    out.copy(text, i, i + 1);
    return i + 1;
  }
  const end = clusterEnd(text, i);
  const whole = text.slice(i, end);
  const bare = whole.replace(allDropped, '');
  if (bare.length > longestCluster) {
    for (let k = i; k < end; k++) if (!dropped.test(text[k]!)) out.copy(text, k, k + 1);
    return end;
  }
  const form = bare.normalize('NFKC').replace(allDropped, '');
  if (form === whole) out.copy(text, i, end);
  else out.replace(form, i, end);
  return end;
}

function isJamo(c: number): boolean {
  return (c >= 0x1100 && c <= 0x11ff) || (c >= 0xffa0 && c <= 0xffdc);
}

/** A character and the marks behind it, or a run of Hangul jamo. Zero-width characters between them do not part them. */
function clusterEnd(text: string, i: number): number {
  const point = text.codePointAt(i)!;
  let end = i + (point > 0xffff ? 2 : 1);
  const isHangul = isJamo(point) || (point >= 0xac00 && point <= 0xd7a3);
  for (let at = end; at < text.length; ) {
    const next = text.codePointAt(at)!;
    const size = next > 0xffff ? 2 : 1;
    if (size === 1 && dropped.test(text[at]!)) {
      at++;
      continue;
    }
    if (next <= 0x2ff || !(extender.test(String.fromCodePoint(next)) || (isHangul && isJamo(next)))) break;
    at += size;
    end = at;
  }
  return end;
}
