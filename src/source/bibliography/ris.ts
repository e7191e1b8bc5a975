import { msg } from '../../util/message.js';
import type { Problem, Result } from '../../util/problem.js';
import { suggestKey } from '../key.js';
import type { CslItem } from '../metadata.js';
import type { BibliographyEntry } from './model.js';
import { nameOf } from './names.js';

const types: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  THES: 'thesis',
  RPRT: 'report',
  GOVDOC: 'report',
  ELEC: 'webpage',
  WEB: 'webpage',
  BLOG: 'post-weblog',
  VIDEO: 'motion_picture',
  SOUND: 'song',
  BILL: 'bill',
  CASE: 'legal_case',
  STAT: 'legislation',
  HEAR: 'hearing',
  PCOMM: 'personal_communication',
  UNPB: 'manuscript',
  DATA: 'dataset',
};

interface Reference {
  readonly start: number;
  end: number;
  readonly fields: Map<string, string[]>;
}

/**
 * Entries of a RIS file (`TY  - `, …, `ER  - `). The key is `ID`, else author, year and title, collisions lettered. An
 * entry without an end ends where the next begins.
 *
 * @example readRis('TY  - BOOK\nAU  - Ruiz, Ana\nPY  - 2020\nTI  - Rivers\nER  - ', 'refs.ris').value[0]?.key // 'ruiz-2020-rivers'
 */
export function readRis(text: string, file: string): Result<BibliographyEntry[]> {
  const problems: Problem[] = [];
  const references: Reference[] = [];
  let open: Reference | undefined;
  let tag = '';
  const tell = (code: string, message: Problem['message'], start: number, end: number) =>
    problems.push({ code, severity: 'warning', message, file, span: { start, end } });
  const unfinished = (r: Reference) =>
    tell('unfinished-entry', msg('This entry has no end (“ER  - ”).'), r.start, r.start + 6);
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const m = /^\s?([A-Z][A-Z0-9])\s{1,3}-(?:\s(.*))?$/.exec(line[0]);
    if (m?.[1] === 'TY') {
      if (open) unfinished(open);
      open = { start: line.index, end: line.index + line[0].length, fields: new Map() };
      references.push(open);
    }
    if (m && !open)
      tell(
        'entry-without-type',
        msg('This line belongs to no entry (“TY  - ”).'),
        line.index,
        line.index + line[0].length,
      );
    if (!open) continue;
    open.end = line.index + line[0].length;
    if (m?.[1] === 'ER') {
      open = undefined;
      continue;
    }
    tag = m?.[1] ?? tag;
    const value = (m ? (m[2] ?? '') : line[0]).trim();
    const list = open.fields.get(tag) ?? [];
    // Long fields go on over lines.
    if (!m && list.length > 0) list.push(`${list.pop()} ${value}`);
    else if (value !== '') list.push(value);
    open.fields.set(tag, list);
  }
  if (open) unfinished(open);
  const taken = new Set<string>();
  const value = references.map((r, i): BibliographyEntry => {
    const item = itemOf(r.fields);
    const wanted = idOf(r.fields) ?? suggestKey(item) ?? `reference-${i + 1}`;
    const key = freeKey(taken, wanted);
    const files = ['L1', 'L4']
      .flatMap((t) => r.fields.get(t) ?? [])
      .map((f) => f.replace(/^(?:internal-pdf|file):\/+/, ''));
    return {
      key,
      item: { ...item, id: key, type: item.type ?? 'document' },
      span: { start: r.start, end: r.end },
      ...(files.length > 0 && { files }),
    };
  });
  return { value, problems };
}

function freeKey(taken: Set<string>, wanted: string): string {
  let key = wanted;
  for (let n = 1; taken.has(key); n++) key = wanted + (n < 26 ? String.fromCharCode(97 + n) : `-${n + 1}`);
  taken.add(key);
  return key;
}

function idOf(fields: ReadonlyMap<string, readonly string[]>): string | undefined {
  const id = fields.get('ID')?.[0];
  return id !== undefined && /^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(id) ? id : undefined;
}

function itemOf(fields: ReadonlyMap<string, readonly string[]>): Partial<CslItem> {
  const first = (...tags: readonly string[]) => tags.map((t) => fields.get(t)?.[0]).find((v) => v);
  const names = (...tags: readonly string[]) =>
    tags.flatMap((t) => fields.get(t) ?? []).flatMap((n) => nameOf(n));
  const date = (first('DA', 'PY', 'Y1') ?? '').split('/').map(Number);
  const year = Number(/\d{4}/.exec(first('PY', 'Y1', 'DA') ?? '')?.[0] ?? 0);
  const rest = date[0] === year ? date.slice(1, 3) : [];
  const isTo = rest.findIndex((n) => !Number.isInteger(n) || n < 1);
  const [start, end] = [first('SP'), first('EP')];
  const author = names('AU', 'A1');
  const editor = names('ED', 'A2');
  const found: Readonly<Record<string, unknown>> = {
    title: first('TI', 'T1'),
    author: author.length > 0 ? author : undefined,
    editor: editor.length > 0 ? editor : undefined,
    issued: year > 0 ? { 'date-parts': [[year, ...(isTo < 0 ? rest : rest.slice(0, isTo))]] } : undefined,
    'container-title': first('T2', 'JO', 'JF', 'JA', 'BT'),
    publisher: first('PB'),
    'publisher-place': first('CY'),
    volume: first('VL'),
    issue: first('IS'),
    page: start === undefined ? undefined : end === undefined ? start : `${start}–${end}`,
    DOI: first('DO'),
    URL: first('UR'),
    language: first('LA'),
    abstract: first('AB', 'N2'),
  };
  return {
    type: types[first('TY') ?? ''] ?? 'document',
    ...Object.fromEntries(Object.entries(found).filter(([, v]) => v !== undefined)),
  };
}
