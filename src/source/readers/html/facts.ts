import { dateParts } from '../../dateParts.js';
import type { CslItem, CslName } from '../../metadata.js';
import { withoutEntities } from '../entities.js';

/** JSON-LD longer than this is left alone, in UTF-16 units. */
const longestJson = 500_000;

type Fields = Readonly<Record<string, unknown>>;

/** Types of schema.org that are the article itself, and those that may be. */
const articles = /(?:Article|Posting|Report|Reportage|Interview|Review)$/;
const pages = /^(?:WebPage|CreativeWork|Book|Thesis)$/;

/**
 * What a page says about itself, as CSL fields. Trusted in this order: JSON-LD (schema.org), Open Graph and `article:`
 * properties, `citation_` and Dublin Core and plain `meta`, `time`, `title`. What is not stated is absent.
 */
export class Facts {
  readonly #meta = new Map<string, string[]>();
  readonly #ld: Fields[] = [];
  #language: string | undefined;
  #canonical: string | undefined;
  #time: string | undefined;
  #title = '';
  #heading = '';
  #json: string | undefined;
  #inside: 'title' | 'h1' | undefined;

  opened(name: string, a: Readonly<Record<string, string>>): void {
    if (name === 'html') this.#language ??= a.lang || a['xml:lang'] || undefined;
    else if (name === 'meta') {
      const key = (a.property ?? a.name ?? a.itemprop ?? '').toLowerCase();
      const value = a.content?.trim();
      if (key !== '' && value) this.#meta.set(key, [...(this.#meta.get(key) ?? []), value]);
    } else if (name === 'link' && a.rel === 'canonical') this.#canonical ??= a.href;
    else if (name === 'time') this.#time ??= a.datetime;
    else if (name === 'script' && a.type === 'application/ld+json') this.#json = '';
    else if (name === 'title' && this.#title === '') this.#inside = 'title';
    else if (name === 'h1' && this.#heading === '') this.#inside = 'h1';
  }

  closed(name: string): void {
    if (name === 'script' && this.#json !== undefined) {
      this.#readJson(this.#json);
      this.#json = undefined;
    }
    if (name === this.#inside) this.#inside = undefined;
  }

  text(text: string): void {
    if (this.#json !== undefined) {
      if (this.#json.length < longestJson) this.#json += text;
    } else if (this.#inside === 'title') this.#title += text;
    else if (this.#inside === 'h1') this.#heading += text;
  }

  /** The fields that are known. */
  item(): Partial<CslItem> {
    const ld =
      this.#ld.find((o) => types(o).some((t) => articles.test(t))) ??
      this.#ld.find((o) => types(o).some((t) => pages.test(t)));
    // Where the name is the headline that one sees, it is the title, and the other one a description.
    const seen = clean(this.#heading);
    const title =
      (seen !== undefined && string(ld?.name) === seen ? seen : undefined) ??
      string(ld?.headline) ??
      this.#first('og:title', 'citation_title', 'dc.title', 'twitter:title') ??
      seen ??
      clean(this.#title);
    const author = names(this.#resolved(ld?.author)) ?? this.#authors();
    const date = dateParts(
      string(ld?.datePublished) ??
        this.#first(
          'article:published_time',
          'citation_publication_date',
          'citation_date',
          'dc.date',
          'dc.date.issued',
          'date',
          'pubdate',
          'datepublished',
        ) ??
        this.#time,
    );
    const outlet =
      bodyName(this.#resolved(ld?.publisher)) ??
      this.#first('og:site_name', 'citation_journal_title', 'application-name');
    const url = [this.#canonical, this.#first('og:url'), string(ld?.url)].find((u) =>
      /^https?:\/\//i.test(u ?? ''),
    );
    const language = this.#language ?? string(ld?.inLanguage);
    return {
      ...(title !== undefined && { title }),
      ...(author && author.length > 0 && { author }),
      ...(date && { issued: { 'date-parts': [date] } }),
      ...(outlet !== undefined && { 'container-title': outlet }),
      ...(url !== undefined && { URL: url }),
      ...(language !== undefined && { language }),
      ...(ld && types(ld).some((t) => /News|Reportage/.test(t))
        ? { type: 'article-newspaper' }
        : { type: 'webpage' }),
    };
  }

  /** What stands elsewhere in the graph: `{"@id": "#desk"}`. */
  #resolved(value: unknown): unknown {
    if (Array.isArray(value)) return value.slice(0, 50).map((v) => this.#resolved(v));
    if (typeof value !== 'object' || value === null || !('@id' in value) || 'name' in value) return value;
    return this.#ld.find((o) => o['@id'] === value['@id'] && 'name' in o) ?? value;
  }

  #first(...keys: readonly string[]): string | undefined {
    for (const key of keys) {
      const value = clean(this.#meta.get(key)?.[0] ?? '');
      if (value !== undefined) return value;
    }
    return undefined;
  }

  #authors(): CslName[] | undefined {
    const written =
      this.#meta.get('citation_author') ??
      this.#meta.get('author') ??
      this.#meta.get('article:author') ??
      this.#meta.get('dc.creator');
    return names(written?.filter((w) => !/^https?:/.test(w)));
  }

  #readJson(json: string): void {
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      return;
    }
    const add = (v: unknown, depth: number) => {
      if (depth > 4 || typeof v !== 'object' || v === null) return;
      if (Array.isArray(v)) for (const x of v.slice(0, 50)) add(x, depth + 1);
      else {
        this.#ld.push(v as Fields);
        if ('@graph' in v) add(v['@graph'], depth + 1);
      }
    };
    add(value, 0);
  }
}

function types(o: Fields): string[] {
  const t = o['@type'];
  return (Array.isArray(t) ? t : [t]).filter((x): x is string => typeof x === 'string');
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? clean(value) : undefined;
}

function bodyName(value: unknown): string | undefined {
  const [first]: readonly unknown[] = Array.isArray(value) ? value : [value];
  return string(typeof first === 'object' && first !== null ? (first as Fields).name : first);
}

/** White space folded, entities that were written twice decoded; nothing for nothing. */
function clean(text: string): string | undefined {
  const plain = withoutEntities(text.slice(0, 2000)).replace(/\s+/g, ' ').trim().slice(0, 500);
  return plain === '' ? undefined : plain;
}

/** Names of people and bodies: strings, or objects of schema.org. `Ruiz, Ana` has a family name first. */
function names(value: unknown): CslName[] | undefined {
  if (value === undefined || value === null) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = list.slice(0, 50).flatMap((v): CslName[] => {
    const isObject = typeof v === 'object' && v !== null;
    const written = string(isObject ? (v as Fields).name : v)?.replace(/^by\s+/i, '');
    if (written === undefined) return [];
    // `By Ana Ruiz and Bo Berg`: whole names on both sides.
    const two = isObject ? null : /^(\S+ \S[^,]{0,60}) and (\S+ \S[^,]{0,60})$/.exec(written);
    if (two) return [{ literal: two[1]! }, { literal: two[2]! }];
    const isBody = isObject && types(v as Fields).some((t) => /Organization/.test(t));
    const m = /^([^,]{2,40}), ([^,]{2,40})$/.exec(written);
    if (m && !isBody) return [{ family: m[1]!, given: m[2]! }];
    const parts = written.split(' ');
    const isPerson =
      isObject && types(v as Fields).includes('Person') && parts.length > 1 && parts.length < 5;
    return isPerson
      ? [{ family: parts.at(-1)!, given: parts.slice(0, -1).join(' ') }]
      : [{ literal: written }];
  });
  return found.length > 0 ? found : undefined;
}
