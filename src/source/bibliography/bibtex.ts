import { msg } from '../../util/message.js';
import type { Problem, Result } from '../../util/problem.js';
import type { CslItem, CslName } from '../metadata.js';
import type { BibliographyEntry } from './model.js';

/**
 * Keys of a BibTeX file, with title, authors and year for completion and hover; no more: fields are not formatted.
 * Entries are found by their own beginnings (`@type{key,`), so that a missing brace or comma costs the entry it is
 * in and no other.
 *
 * @example readBibtex('@book{ruiz2020, title = {Rivers}}', 'refs.bib').value[0]?.key // 'ruiz2020'
 */
export function readBibtex(text: string, file: string): Result<BibliographyEntry[]> {
  const value: BibliographyEntry[] = [];
  const problems: Problem[] = [];
  const heads = [...text.matchAll(/^[ \t]*@([A-Za-z]+)[ \t]*[{(]/gm)];
  heads.forEach((head, i) => {
    const start = head.index + head[0].indexOf('@');
    const limit = heads[i + 1]?.index ?? text.length;
    const type = head[1]!.toLowerCase();
    if (type === 'comment' || type === 'string' || type === 'preamble') return;
    const bodyStart = head.index + head[0].length;
    const body = text.slice(bodyStart, limit);
    const key = /^\s*([^\s,={}()"#%~\\]+)\s*(,|[})]|$)/.exec(body);
    const span = { start, end: limit };
    if (!key) {
      const message = msg('This entry has no citation key.');
      problems.push({ code: 'entry-without-key', severity: 'warning', message, file, span });
      return;
    }
    const fields = readFields(body.slice(key[0].length));
    value.push({ key: key[1]!, item: itemOf(key[1]!, type, fields), span });
  });
  return { value, problems };
}

/** `name = {value}`, `"value"` or bare, as far as they can be read. */
function readFields(body: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const name = /([A-Za-z][\w-]{0,40})\s{0,20}=\s{0,20}/y;
  for (let at = 0; at < body.length; at++) {
    name.lastIndex = at;
    const m = name.exec(body);
    if (!m) continue;
    const from = at + m[0].length;
    const end = valueEnd(body, from);
    const field = m[1]!.toLowerCase();
    if (!fields.has(field)) fields.set(field, clean(body.slice(from, end)));
    at = end;
  }
  return fields;
}

function valueEnd(body: string, from: number): number {
  const open = body[from];
  if (open !== '{' && open !== '"') {
    const end = body.slice(from).search(/[,\n}]/);
    return end < 0 ? body.length : from + end;
  }
  let depth = 0;
  for (let i = from; i < body.length; i++) {
    const c = body[i];
    if (c === '\\') i++;
    else if (c === '{') depth++;
    else if (c === '}') {
      depth--;
      if (depth <= 0 && open === '{') return i + 1;
    } else if (c === '"' && open === '"' && i > from && depth === 0) return i + 1;
  }
  return body.length;
}

/** Without the outer delimiters, braces and white space runs. */
function clean(value: string): string {
  return value
    .replace(/^[{"]|[}"]$/g, '')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  online: 'webpage',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  report: 'report',
  techreport: 'report',
};

function itemOf(key: string, type: string, fields: ReadonlyMap<string, string>): CslItem {
  const title = fields.get('title');
  const author = (fields.get('author') ?? '').split(/\s+and\s+/i).flatMap(nameOf);
  const year = /\d{4}/.exec(fields.get('date') ?? fields.get('year') ?? '')?.[0];
  const outlet = fields.get('journal') ?? fields.get('journaltitle') ?? fields.get('booktitle');
  return {
    id: key,
    type: types[type] ?? 'document',
    ...(title && { title }),
    ...(author.length > 0 && { author }),
    ...(year !== undefined && { issued: { 'date-parts': [[Number(year)]] } }),
    ...(outlet && { 'container-title': outlet }),
  };
}

function nameOf(written: string): CslName[] {
  const name = written.trim();
  if (name === '') return [];
  const comma = name.indexOf(',');
  if (comma > 0) return [{ family: name.slice(0, comma).trim(), given: name.slice(comma + 1).trim() }];
  const space = name.lastIndexOf(' ');
  return space > 0 ? [{ given: name.slice(0, space), family: name.slice(space + 1) }] : [{ literal: name }];
}
