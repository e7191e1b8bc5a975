import { nameOf } from './bibliography/names.js';
import { dateParts } from './dateParts.js';
import type { CslItem, CslName } from './metadata.js';

/** Fields that are shown, and so have to be words. */
const texts = ['title', 'container-title', 'publisher', 'URL', 'language'] as const;
const names = ['author', 'editor', 'recipient'] as const;

/**
 * Fields of a CSL item as somebody wrote them, made what CSL-JSON says they are: names and dates may be plain text (`Ana
 * Ruiz`, `2024-05-02`), dates also have year, month and day apart, as CSL-YAML has them. What cannot be made that is left
 * out, and `wrong` names it.
 *
 * @example cslFields({ author: 'Ana Ruiz', title: ['x'] }) // { fields: { author: [{ family: 'Ruiz', … }] }, wrong: ['title'] }
 */
export function cslFields(written: Readonly<Record<string, unknown>>): {
  fields: Omit<CslItem, 'id' | 'type'>;
  wrong: readonly string[];
} {
  const kept: Record<string, unknown> = { ...written };
  const wrong: string[] = [];
  const put = (key: string, value: unknown) => {
    if (value !== undefined) {
      kept[key] = value;
      return;
    }
    delete kept[key];
    wrong.push(key);
  };
  for (const key of texts) if (key in kept) put(key, textOf(kept[key]));
  for (const key of names) if (key in kept) put(key, namesOf(kept[key]));
  if ('issued' in kept) put('issued', dateOf(kept.issued));
  return { fields: kept, wrong };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined;
}

function namesOf(value: unknown): CslName[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = list.map((v) => (typeof v === 'string' ? nameOf(v.replace(/\s+/g, ' ').trim()) : oneName(v)));
  return found.includes(undefined) ? undefined : found.flatMap((n) => n ?? []);
}

function oneName(value: unknown): CslName[] | undefined {
  if (!isRecord(value)) return undefined;
  const isWord = (k: string) => value[k] === undefined || typeof value[k] === 'string';
  if (!['family', 'given', 'literal'].every(isWord)) return undefined;
  if (typeof value.name === 'string' && value.family === undefined && value.literal === undefined)
    return nameOf(value.name);
  return [value as CslName];
}

function dateOf(value: unknown): CslItem['issued'] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const [first] = list;
  if (isRecord(first) && first.year !== undefined) {
    const parts = [first.year, first.month, first.day].map((p) => Number(p ?? 0));
    const date = dateParts(parts.map((p) => String(p).padStart(2, '0')).join('-'));
    return date && { 'date-parts': [date] };
  }
  if (!isRecord(value)) {
    const date = dateParts(first);
    return date ? { 'date-parts': [date] } : typeof first === 'string' ? { literal: first } : undefined;
  }
  const parts = value['date-parts'];
  if (parts === undefined) {
    const date = dateParts(value.raw ?? value.literal);
    return date ? { ...value, 'date-parts': [date] } : value;
  }
  if (!Array.isArray(parts) || !parts.every((p) => Array.isArray(p))) return undefined;
  const numbers = (parts as unknown[][]).map((p) => p.map(Number).filter((n) => n > 0));
  return numbers.every((p) => p.length > 0) ? { ...value, 'date-parts': numbers } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
