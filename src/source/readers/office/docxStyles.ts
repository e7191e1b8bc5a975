import { Parser } from 'htmlparser2';
import type { CslItem } from '../../metadata.js';
import { personNames, realTitle } from '../properties.js';

/** What a style makes of a paragraph; `contents`: an entry of a table of contents, which is no text of its own. */
export type StyleKind = 'heading' | 'quote' | 'list' | 'contents';

/** By style identifier: identifiers are translated with Word, names are not. */
export type Styles = ReadonlyMap<string, StyleKind>;

/** A style is based on another, that on a third: no further than this. */
const mostBases = 10;

/** The prefix of WordprocessingML's names in a part: `w` nearly everywhere, but programs that rewrite XML choose others. */
export function prefixOf(xml: string): string {
  const pattern =
    /xmlns:([\w.-]{1,40})\s{0,5}=\s{0,5}["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main["']/;
  return pattern.exec(xml.slice(0, 20_000))?.[1] ?? 'w';
}

/** Reads the part with the styles; what a style does not say, the one that it is based on does. */
export function readStyles(xml: string): Styles {
  const own = new Map<string, StyleKind>();
  const bases = new Map<string, string>();
  const prefix = prefixOf(xml);
  let id = '';
  const parser = new Parser(
    {
      onopentag(name, a) {
        const value = a[`${prefix}:val`] ?? '';
        switch (name) {
          case `${prefix}:style`:
            id = a[`${prefix}:styleId`] ?? '';
            break;
          case `${prefix}:name`: {
            const kind = kindOfName(value);
            if (kind && id !== '') own.set(id, kind);
            break;
          }
          case `${prefix}:basedOn`:
            bases.set(id, value);
            break;
          case `${prefix}:outlineLvl`:
            if (/^[0-8]$/.test(value) && !own.has(id)) own.set(id, 'heading');
            break;
          case `${prefix}:numId`:
            if (value !== '0' && !own.has(id)) own.set(id, 'list');
            break;
        }
      },
      onclosetag(name) {
        if (name === `${prefix}:style`) id = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  own.delete('');
  const found = new Map(own);
  for (const start of bases.keys()) {
    let at: string | undefined = start;
    for (let n = 0; n < mostBases && at !== undefined && !own.has(at); n++) at = bases.get(at);
    const kind = at === undefined ? undefined : own.get(at);
    if (kind && start !== '') found.set(start, kind);
  }
  return found;
}

function kindOfName(name: string): StyleKind | undefined {
  if (/^(?:heading \d|title|subtitle)$/i.test(name)) return 'heading';
  if (/^(?:intense )?quote$|^quotations?$|^block text$/i.test(name)) return 'quote';
  if (/^list (?:bullet|number)(?: \d)?$/i.test(name)) return 'list';
  return /^(?:toc|contents) (?:\d|heading)$|^table of figures$/i.test(name) ? 'contents' : undefined;
}

/**
 * Title and author of the document's properties (Dublin Core). Not its date: that is the day on which somebody made
 * the file, or the template that it was made from, and says nothing of when it was published.
 */
export function readProperties(xml: string): Partial<CslItem> {
  const found = new Map<string, string>();
  let open = '';
  const parser = new Parser(
    {
      onopentag(name) {
        open = name;
      },
      onclosetag() {
        open = '';
      },
      ontext(text) {
        if (open !== '') found.set(open, (found.get(open) ?? '') + text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const title = realTitle(found.get('dc:title'));
  const author = personNames(found.get('dc:creator'));
  const language = found.get('dc:language')?.trim();
  return {
    ...(title !== undefined && { title }),
    ...(author.length > 0 && { author }),
    ...(language && { language }),
  };
}
