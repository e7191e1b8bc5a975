import { msg } from '../../util/message.js';
import type { Problem, Result } from '../../util/problem.js';
import { type Fields, itemFrom } from './bibtexItem.js';
import type { BibliographyEntry } from './model.js';

/**
 * Entries of a BibTeX or BibLaTeX file. Entries are found by their own beginnings (`@type{key,` at the start of a
 * line or behind the brace of another), and a field by its own (`name =`), so that a missing brace or comma costs at most the field it is in; each is
 * told at its place. `@string` abbreviations, `#`, LaTeX accents and names are read.
 *
 * @example readBibtex('@book{ruiz2020, title = {Rivers}}', 'refs.bib').value[0]?.key // 'ruiz2020'
 */
export function readBibtex(text: string, file: string): Result<BibliographyEntry[]> {
  const value: BibliographyEntry[] = [];
  const problems: Problem[] = [];
  const strings = new Map<string, string>();
  const heads = [...text.matchAll(/(?:^|[})])[ \t]{0,100}@([A-Za-z]+)\s{0,20}[{(]/gm)];
  const seen = new Set<string>();
  const tell = (code: string, message: Problem['message'], start: number, end: number) =>
    problems.push({ code, severity: 'warning', message, file, span: { start, end } });
  heads.forEach((head, i) => {
    const start = head.index + head[0].indexOf('@');
    const next = heads[i + 1];
    // The brace that ends an entry may stand on the line where the next begins.
    const limit = next ? next.index + (/^[})]/.test(next[0]) ? 1 : 0) : text.length;
    const type = head[1]!.toLowerCase();
    const bodyStart = head.index + head[0].length;
    if (type === 'comment' || type === 'preamble') return;
    if (type === 'string') {
      for (const [name, v] of new FieldReader(text, bodyStart, limit, strings, () => {}).fields())
        strings.set(name, v);
      return;
    }
    const key = /^\s*([^\s,={}()"#%~\\]+)(?:\s*(,|[})]|$)|\s+()(?=[A-Za-z_-]+\s{0,20}=))/.exec(
      text.slice(bodyStart, Math.min(limit, bodyStart + 500)),
    );
    if (!key) {
      tell('entry-without-key', msg('This entry has no citation key.'), start, start + head[0].trim().length);
      return;
    }
    const behind = bodyStart + key[0].length;
    const named = bodyStart + key[0].indexOf(key[1]!);
    if (!key[2])
      tell('missing-comma', msg('A comma is missing behind “{0}”.', key[1]!), named, named + key[1]!.length);
    if (seen.has(key[1]!))
      tell(
        'duplicate-key',
        msg('The key “{0}” is used twice; the first entry counts.', key[1]!),
        start,
        behind,
      );
    const fields = new FieldReader(text, behind, limit, strings, tell).fields();
    if (seen.has(key[1]!)) return;
    seen.add(key[1]!);
    const { item, files } = itemFrom(key[1]!, type, fields);
    value.push({
      key: key[1]!,
      item,
      span: { start, end: start + text.slice(start, limit).trimEnd().length },
      ...(files.length > 0 && { files }),
    });
  });
  return { value, problems };
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

type Tell = (code: string, message: Problem['message'], start: number, end: number) => void;

/** Reads `name = value` pairs of one entry, as far as they can be read. */
class FieldReader {
  readonly #text: string;
  readonly #limit: number;
  readonly #strings: ReadonlyMap<string, string>;
  readonly #tell: Tell;
  #at: number;

  constructor(text: string, at: number, limit: number, strings: ReadonlyMap<string, string>, tell: Tell) {
    this.#text = text;
    this.#at = at;
    this.#limit = limit;
    this.#strings = strings;
    this.#tell = tell;
  }

  fields(): Fields {
    const fields = new Map<string, string>();
    const name = /([A-Za-z][\w:+-]{0,60})\s{0,50}=\s{0,50}/y;
    let behindValue = false;
    while (this.#at < this.#limit) {
      const c = this.#text[this.#at]!;
      if (c === ',') behindValue = false;
      if (/[\s,]/.test(c)) {
        this.#at++;
        continue;
      }
      if (c === '}' || c === ')') return fields;
      name.lastIndex = this.#at;
      const m = name.exec(this.#text);
      if (!m || this.#at + m[0].length > this.#limit) {
        this.#skip();
        continue;
      }
      if (behindValue)
        this.#tell(
          'missing-comma',
          msg('A comma is missing before “{0}”.', m[1]!),
          this.#at,
          this.#at + m[1]!.length,
        );
      this.#at += m[0].length;
      const value = this.#value(m[1]!);
      const field = m[1]!.toLowerCase();
      if (!fields.has(field)) fields.set(field, value);
      behindValue = true;
    }
    return fields;
  }

  /** What is no field: to the next comma or line. */
  #skip(): void {
    const start = this.#at;
    while (this.#at < this.#limit && !/[,\n}]/.test(this.#text[this.#at]!)) this.#at++;
    if (this.#at === start) this.#at++;
    const words = this.#text.slice(start, this.#at).trim();
    if (words !== '' && !words.startsWith('%'))
      this.#tell('not-a-field', msg('This is no field: {0}', words.slice(0, 40)), start, this.#at);
  }

  /** Parts joined by `#`: braces, quotation marks, numbers, abbreviations. */
  #value(name: string): string {
    let value = '';
    for (;;) {
      value += this.#part(name);
      const next = /\s{0,50}#\s{0,50}/y;
      next.lastIndex = this.#at;
      const m = next.exec(this.#text);
      if (!m || this.#at + m[0].length >= this.#limit) return value;
      this.#at += m[0].length;
    }
  }

  #part(name: string): string {
    const open = this.#text[this.#at];
    if (open === '{' || open === '"') return this.#delimited(name, open);
    const start = this.#at;
    while (this.#at < this.#limit && !/[\s,#})]/.test(this.#text[this.#at]!)) this.#at++;
    const bare = this.#text.slice(start, this.#at);
    const month = months.indexOf(bare.toLowerCase().slice(0, 3));
    const known = this.#strings.get(bare.toLowerCase());
    return known ?? (name.toLowerCase() === 'month' && month >= 0 ? String(month + 1) : bare);
  }

  #delimited(name: string, open: '{' | '"'): string {
    const start = this.#at;
    const end = this.#closing(open);
    if (end !== undefined && !this.#tookTheEntry(start, end)) {
      this.#at = end + 1;
      return this.#text.slice(start + 1, end);
    }
    this.#tell(
      open === '{' ? 'unclosed-brace' : 'unclosed-quotation-mark',
      msg('“{0}” is not closed.', name),
      start,
      start + 1,
    );
    // It ends where the next field begins on a line of its own, or with its line.
    const rest = this.#text.slice(start + 1, this.#limit);
    const next = /(?:,[ \t]*|(?<![ \t])[ \t]*)\r?\n[ \t]*(?:[A-Za-z][\w-]{0,60}[ \t]{0,20}=|[})])/.exec(rest);
    const stop = next ? next.index : Math.max(0, rest.search(/\n|$/));
    this.#at = start + 1 + stop;
    return rest.slice(0, stop).replace(/(?<![,\s])[,\s]+$/, '');
  }

  /** Whether the brace that closes a value is the entry's own, and the value holds the fields behind it. */
  #tookTheEntry(start: number, end: number): boolean {
    const isLast = !this.#text.slice(end + 1, this.#limit).includes('}');
    return (
      isLast && /\n[ \t]*[A-Za-z][\w-]{0,60}[ \t]{0,20}=[ \t]{0,20}[{"\w]/.test(this.#text.slice(start, end))
    );
  }

  /** Where a value ends; `undefined` where it does not, within its entry. */
  #closing(open: '{' | '"'): number | undefined {
    let depth = 0;
    for (let i = this.#at; i < this.#limit; i++) {
      const c = this.#text[i];
      if (c === '\\') i++;
      else if (c === '{') depth++;
      else if (c === '}') {
        depth--;
        if (depth === 0 && open === '{') return i;
        if (depth < 0) return undefined;
      } else if (c === '"' && open === '"' && i > this.#at && depth === 0) return i;
    }
    return undefined;
  }
}
