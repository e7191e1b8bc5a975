import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A character reference of HTML (`&amp;`, `&#8220;`, `&#x201c;`) as its character; what is none stays as it is. */
export function decodeEntity(entity: string): string {
  const body = entity.slice(1, -1);
  if (body[0] !== '#') return decodeNamedCharacterReference(body) || entity;
  const point = /^#[xX]/.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    ? String.fromCodePoint(point)
    : '\ufffd';
}
