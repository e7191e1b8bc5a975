import type { CslName } from '../metadata.js';
import { plainFromLatex } from './latex.js';

/**
 * Names as BibTeX has them, parted by `and`: `Family, Given`, `Family, Jr, Given`, `Given von Family`; what is all in
 * braces is a body. `others` is nobody.
 *
 * @example bibtexNames('Ruiz, Ana and {World Bank} and Ludwig van Beethoven')
 */
export function bibtexNames(written: string): CslName[] {
  return splitAtAnd(written).flatMap((name): CslName[] => {
    const trimmed = name.trim();
    if (trimmed === '' || trimmed === 'others') return [];
    if (/^\{[^{}]*\}$/.test(trimmed)) return [{ literal: plainFromLatex(trimmed) }];
    return nameOf(plainFromLatex(trimmed));
  });
}

/** One name in plain text: `Ruiz, Ana` or `Ana Ruiz`. */
export function nameOf(plain: string): CslName[] {
  if (plain === '') return [];
  const parts = plain.split(',').map((p) => p.trim());
  if (parts.length > 1) {
    const [family, ...rest] = parts as [string, ...string[]];
    const given = rest.length > 1 ? `${rest.at(-1)} ${rest.slice(0, -1).join(' ')}`.trim() : rest[0]!;
    if (family === '') return given === '' ? [] : [{ literal: given }];
    return [{ family, ...(given !== '' && { given }) }];
  }
  const words = plain.split(' ');
  if (words.length === 1) return [{ literal: plain }];
  // `von`, `van der`: small letters before the family name belong to it.
  const small = words.findIndex((w, i) => i > 0 && i < words.length - 1 && /^\p{Ll}/u.test(w));
  const at = small > 0 ? small : words.length - 1;
  return [{ family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') }];
}

function splitAtAnd(written: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < written.length; i++) {
    const c = written[i]!;
    if (c === '{') depth++;
    else if (c === '}') depth--;
    else if (depth <= 0 && /\s/.test(c) && /^and\s/i.test(written.slice(i + 1, i + 5))) {
      names.push(written.slice(from, i));
      from = i + 5;
      i += 4;
    }
  }
  names.push(written.slice(from));
  return names;
}
