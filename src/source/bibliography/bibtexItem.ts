import type { CslItem } from '../metadata.js';
import { plainFromLatex } from './latex.js';
import { bibtexNames } from './names.js';

/** Fields of an entry by their names in lower case, as written. */
export type Fields = ReadonlyMap<string, string>;

/** Types of CSL for those of BibTeX and BibLaTeX (as Pandoc maps them). */
const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  proceedings: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  report: 'report',
  techreport: 'report',
  manual: 'report',
  unpublished: 'manuscript',
  patent: 'patent',
  video: 'motion_picture',
  audio: 'song',
  dataset: 'dataset',
  software: 'software',
  letter: 'personal_communication',
};

/** A CSL item from an entry, and the files that it names. */
export function itemFrom(key: string, type: string, fields: Fields): { item: CslItem; files: string[] } {
  const text = (...names: readonly string[]) => {
    for (const name of names) {
      const value = plainFromLatex(fields.get(name) ?? '');
      if (value !== '') return value;
    }
    return undefined;
  };
  const subtitle = text('subtitle');
  const title = text('title');
  const whole = title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title;
  const author = bibtexNames(fields.get('author') ?? '');
  const editor = bibtexNames(fields.get('editor') ?? '');
  const date = dateOf(text('date'), text('year'), text('month'), text('day'));
  const found: Readonly<Record<string, unknown>> = {
    title: whole,
    author: author.length > 0 ? author : undefined,
    editor: editor.length > 0 ? editor : undefined,
    issued: date && { 'date-parts': [date] },
    'container-title': text('journaltitle', 'journal', 'booktitle', 'maintitle', 'eventtitle'),
    publisher: text('publisher', 'institution', 'school', 'organization'),
    'publisher-place': text('location', 'address'),
    volume: text('volume'),
    issue: text('number', 'issue'),
    page: text('pages'),
    edition: text('edition'),
    DOI: text('doi'),
    ISBN: text('isbn'),
    URL: (fields.get('url') ?? '').trim().replace(/\\([%_&#~])/g, '$1') || undefined,
    language: text('language', 'langid'),
  };
  const isNews = /^(?:newspaper|magazine)$/i.test(text('entrysubtype') ?? '');
  const item: CslItem = {
    id: key,
    type: isNews ? `article-${text('entrysubtype')!.toLowerCase()}` : (types[type] ?? 'document'),
    ...Object.fromEntries(Object.entries(found).filter(([, v]) => v !== undefined)),
  };
  return { item, files: filesOf(fields.get('file') ?? '') };
}

/** `2020-05-03`, `2020-05`, `2020/2021` (the first), or year, month and day apart. */
function dateOf(
  date: string | undefined,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): number[] | undefined {
  const whole = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:[T/~?]|$)/.exec(date ?? '');
  if (whole) return whole.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const y = /\d{4}/.exec(year ?? date ?? '')?.[0];
  if (y === undefined) return undefined;
  const m = monthOf(month);
  const d = Number(/^\d{1,2}$/.exec(day ?? '')?.[0] ?? 0);
  return [Number(y), ...(m ? [m, ...(d > 0 ? [d] : [])] : [])];
}

function monthOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const n = Number(written);
  if (Number.isInteger(n) && n >= 1 && n <= 12) return n;
  const at = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(written.toLowerCase().slice(0, 3));
  return at >= 0 && at % 3 === 0 && written.length >= 3 ? at / 3 + 1 : undefined;
}

/**
 * Files as reference managers write them: `a.pdf`, `:a.pdf:PDF` (JabRef), `Full Text:files/1/a.pdf:application/pdf`
 * (Zotero), several parted by `;`, colons escaped.
 */
export function filesOf(written: string): string[] {
  return written
    .split(';')
    .map((part) => {
      const pieces = part
        .replace(/\\([:;\\])/g, (_m, c: string) => (c === ':' ? '\u0000' : c === '\\' ? '/' : c))
        .split(':');
      const path = pieces.length >= 3 ? pieces.at(-2)! : (pieces.find((p) => p.trim() !== '') ?? '');
      return path.replaceAll('\u0000', ':').trim();
    })
    .filter((path) => path !== '');
}
