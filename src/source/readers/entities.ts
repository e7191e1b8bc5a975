import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/**
 * What a character reference of HTML stands for (`&quot;`, `&#8212;`, `&#x2014;`); `undefined` for what is none.
 * Marks of direction stand for nothing that is seen and give an empty string.
 */
export function entity(written: string): string | undefined {
  const name = written.slice(1, -1);
  if (/^(?:lrm|rlm)$/i.test(name)) return '';
  if (/^nbsp$/i.test(name)) return ' ';
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!number) return decodeNamedCharacterReference(name) || undefined;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 31 && code <= 0x10ffff && !isSurrogate ? String.fromCodePoint(code) : undefined;
}

/** Text with its character references decoded; what is none stays. */
export function withoutEntities(text: string): string {
  return text.replace(/&#?[a-z0-9]{1,31};/gi, (written) => entity(written) ?? written);
}
