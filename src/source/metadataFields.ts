import type { CslItem, CslName } from './metadata.js';

/** Fields of a source's metadata that a person edits by hand, in the order of a form. */
export const editableFields = [
  'title',
  'author',
  'issued',
  'container-title',
  'publisher',
  'URL',
  'id',
] as const;

/** See {@link editableFields}. */
export type EditableField = (typeof editableFields)[number];

/** A field as a person writes it: `Ruiz, Ana; Reuters` for authors, `2024-05-02` for a date. Empty where not known. */
export function fieldText(item: CslItem, field: EditableField): string {
  switch (field) {
    case 'author':
      return (item.author ?? []).map(nameText).join('; ');
    case 'issued': {
      const parts = item.issued?.['date-parts']?.[0];
      const padded = (parts ?? []).map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0'));
      return parts ? padded.join('-') : (item.issued?.literal ?? '');
    }
    default:
      return item[field] ?? '';
  }
}

/**
 * The item with a field as somebody wrote it; empty text takes the field away (but never the key). `undefined` where
 * the text cannot be that field: a date that is none, a key with spaces.
 *
 * @example withField(item, 'author', 'Ruiz, Ana; Reuters') // author: [{family: 'Ruiz', given: 'Ana'}, {literal: 'Reuters'}]
 */
export function withField(item: CslItem, field: EditableField, written: string): CslItem | undefined {
  const text = written.trim();
  if (field === 'id') return isKey(text) ? { ...item, id: text } : undefined;
  const { [field]: _old, ...rest } = item;
  const others = rest as CslItem;
  if (text === '') return others;
  switch (field) {
    case 'author':
      return {
        ...others,
        author: text
          .split(';')
          .map((n) => n.trim())
          .filter((n) => n !== '')
          .map(readName),
      };
    case 'issued': {
      const parts = readDate(text);
      return parts && { ...others, issued: { 'date-parts': [parts] } };
    }
    case 'URL':
      return /^https?:\/\/\S+$/i.test(text) ? { ...others, URL: text } : undefined;
    default:
      return { ...others, [field]: text };
  }
}

function nameText(name: CslName): string {
  if (name.family === undefined) return name.literal ?? name.given ?? '';
  return name.given === undefined ? `${name.family},` : `${name.family}, ${name.given}`;
}

/** With a comma, family name first; without one it stays as it is, since nobody can tell which part is which. */
function readName(text: string): CslName {
  const comma = text.indexOf(',');
  if (comma < 0) return { literal: text };
  const [family, given] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
  return given === '' ? { family } : { family, given };
}

/** `2024`, `2024-05`, `2024-05-02`, if there is such a day. */
function readDate(text: string): number[] | undefined {
  const m = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (!m) return undefined;
  const parts = m.slice(1).flatMap((p) => (p === undefined ? [] : [Number(p)]));
  const [, month, day] = parts;
  const isDay =
    (month === undefined || (month >= 1 && month <= 12)) && (day === undefined || (day >= 1 && day <= 31));
  return isDay ? parts : undefined;
}

/** What Pandoc reads as one key. */
function isKey(text: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.:-]*$/u.test(text) && !/[.:-]$/.test(text);
}
