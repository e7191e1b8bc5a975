import { msg } from '../../util/message.js';
import type { Problem } from '../../util/problem.js';
import type { ArticleField, ArticleFields } from '../articleFields.js';
import { decode } from '../decode.js';
import type { Extraction } from '../extraction.js';
import { readJson } from '../json.js';
import { keyFromName, suggestKey } from '../key.js';
import type { CslItem } from '../metadata.js';
import { metadataFrom } from './frontMatter.js';
import { readHtmlAs } from './html/html.js';
import { plainBlocks } from './text.js';

/** Tried in turn where the configuration names no field. */
const usual: Readonly<Record<ArticleField, readonly string[]>> = {
  text: ['text', 'body', 'content', 'articleBody', 'article', 'full_text', 'fulltext', 'maintext'],
  title: ['title', 'headline', 'name'],
  author: ['author', 'authors', 'byline', 'creator'],
  date: [
    'date',
    'datePublished',
    'published',
    'publishedAt',
    'published_at',
    'date_publish',
    'pubDate',
    'issued',
  ],
  outlet: ['outlet', 'container-title', 'publisher', 'source', 'site_name', 'source_domain'],
  url: ['url', 'URL', 'link', 'canonical_url'],
  id: ['citation-key', 'id', 'key', 'guid'],
  language: ['language', 'lang'],
};

/** Lists of articles inside an object are looked for under these names. */
const lists = ['articles', 'items', 'documents', 'docs', 'results', 'data', 'response'];

type Fields = Readonly<Record<string, unknown>>;

/** One article of a file. */
export interface Article {
  /** Its citation key, the same from reading to reading. */
  readonly key: string;
  readonly extraction: Extraction;
}

/** More articles of one file are left out, and told. */
const mostArticles = 100_000;

/**
 * Articles of a JSON file (one, a list, or a list in an object) or a JSON Lines file (one a line), each a source of its
 * own. Text that is HTML is read as a page. A line or article that cannot be read is told at its place; the rest counts.
 *
 * @param mapping where the fields are; the usual names where it says nothing.
 */
export function readArticles(
  bytes: Uint8Array,
  file: string,
  name: string,
  mapping: ArticleFields = {},
): { articles: Article[]; problems: Problem[] } {
  const { text, problem } = decode(bytes, file);
  const problems: Problem[] = problem ? [problem] : [];
  if (text === undefined) return { articles: [], problems };
  const isLines = /\.(?:jsonl|ndjson)$/i.test(name);
  const isArticle = (value: Fields) => typeof textIn(value, mapping) === 'string';
  const found = isLines ? fromLines(text, file, problems) : fromWhole(text, file, problems, isArticle);
  const articles: Article[] = [];
  const keys = new Set<string>();
  let without = 0;
  for (const { value, at } of found.slice(0, mostArticles)) {
    const article = articleFrom(value, name, articles.length + 1, mapping);
    if (!article) {
      if (++without <= 5 && (isLines || found.length > 1)) {
        const message = msg('This article has no text in “{0}”.', mapping.text ?? usual.text.join(', '));
        problems.push({
          code: 'article-without-text',
          severity: 'warning',
          message,
          file,
          ...(at && { span: at }),
        });
      }
      continue;
    }
    let key = article.key;
    for (let n = 1; keys.has(key); n++)
      key = article.key + (n < 26 ? String.fromCharCode(97 + n) : `-${n + 1}`);
    keys.add(key);
    const metadata = { ...article.extraction.metadata, id: key };
    articles.push({ key, extraction: { ...article.extraction, metadata } });
  }
  if (found.length > mostArticles) {
    const message = msg('The file has {0} articles; the first {1} are read.', found.length, mostArticles);
    problems.push({ code: 'too-many-sources', severity: 'warning', message, file });
  }
  // A JSON file may be anything; only one that was meant as articles is told to hold none.
  const isOther = !isLines && mapping.text === undefined && !problems.some((p) => p.severity === 'error');
  return { articles, problems: articles.length === 0 && isOther ? [] : problems };
}

interface Found {
  readonly value: unknown;
  readonly at?: { readonly start: number; readonly end: number };
}

function fromLines(text: string, file: string, problems: Problem[]): Found[] {
  const found: Found[] = [];
  let bad = 0;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (line[0].trim() === '') continue;
    const at = { start: line.index, end: line.index + Math.min(line[0].length, 80) };
    try {
      found.push({ value: JSON.parse(line[0]), at });
    } catch (error) {
      if (++bad > 20) continue;
      const message = msg('This line is not valid JSON: {0}', reasonOf(error));
      problems.push({ code: 'invalid-json', severity: 'warning', message, file, span: at });
    }
  }
  return found;
}

function fromWhole(
  text: string,
  file: string,
  problems: Problem[],
  isArticle: (value: Fields) => boolean,
): Found[] {
  const { value: whole, broken, places } = readJson(text);
  if (broken) {
    const message = msg('This is not valid JSON; what could be read of it counts.');
    problems.push({ code: 'invalid-json', severity: 'error', message, file, span: broken });
  }
  let value = whole;
  // An article may hold such names itself.
  for (let depth = 0; depth < 3 && isFields(value) && !isArticle(value); depth++) {
    const inner: unknown = lists
      .map((name) => (value as Fields)[name])
      .find((v) => Array.isArray(v) || isFields(v));
    if (inner === undefined) break;
    value = inner;
  }
  return (Array.isArray(value) ? value : [value]).map((v: unknown) => {
    const at = places.get(v);
    return at ? { value: v, at } : { value: v };
  });
}

/** JavaScript quotes what it could not read, which may be long. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 120);
}

function articleFrom(
  value: unknown,
  name: string,
  number: number,
  mapping: ArticleFields,
): Article | undefined {
  if (!isFields(value)) return undefined;
  const get = (field: ArticleField) => {
    const named = mapping[field];
    if (named !== undefined) return down(value, named);
    return usual[field].map((n) => value[n]).find((v) => v !== undefined && v !== null && v !== '');
  };
  const text = textIn(value, mapping);
  if (text === undefined) return undefined;
  const outlet = get('outlet');
  const metadata: CslItem = metadataFrom(
    {
      id: get('id'),
      type: 'article',
      title: get('title'),
      author: get('author'),
      date: get('date'),
      outlet: isFields(outlet) ? outlet.name : outlet,
      url: get('url'),
      language: get('language'),
    },
    name,
  );
  const id = get('id');
  const isChosen = mapping.id !== undefined || value['citation-key'] !== undefined || isReadable(id);
  const hasId = id !== undefined && id !== null;
  const key =
    hasId && isChosen
      ? metadata.id
      : (suggestKey(metadata) ?? (hasId ? metadata.id : `${keyFromName(name)}-${number}`));
  const isHtml = /<(?:p|div|br|h[1-6]|article)\b[^>]{0,200}>/i.test(text.slice(0, 5000));
  const read = isHtml ? readHtmlAs(text, { whole: true }) : { text, blocks: plainBlocks(text) };
  return {
    key,
    extraction: { extracted: true, text: read.text, blocks: read.blocks, metadata, problems: [] },
  };
}

/** The text of an article: in one piece, or in paragraphs. */
function textIn(value: Fields, mapping: ArticleFields): string | undefined {
  const written =
    mapping.text === undefined
      ? usual.text.map((n) => value[n]).find((v) => v !== undefined && v !== null && v !== '')
      : down(value, mapping.text);
  const isList = Array.isArray(written) && written.every((p) => typeof p === 'string');
  const text: unknown = isList ? written.join('\n\n') : written;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** Whether an id is a name that somebody may write, not the number, address or checksum of a database. */
function isReadable(id: unknown): boolean {
  return (
    typeof id === 'string' &&
    /^\p{L}[\p{L}\p{N}_.:-]{1,40}$/u.test(id) &&
    !/^[\da-f-]{16,}$/i.test(id) &&
    !/^https?:/i.test(id)
  );
}

function down(value: Fields, path: string): unknown {
  if (Object.hasOwn(value, path)) return value[path];
  let at: unknown = value;
  for (const part of path.split('.')) {
    if (!isFields(at) && !Array.isArray(at)) return undefined;
    if (!Object.hasOwn(at, part)) return undefined;
    at = (at as Fields)[part];
  }
  return at;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
