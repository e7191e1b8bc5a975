import { Parser } from 'htmlparser2';
import type { Span } from '../../text/span.js';
import { placeholder } from '../assemble.js';
import { decodeEntity } from '../entities.js';
import { MarkupReading } from '../markup/reading.js';
import type { DraftBlock } from '../model.js';

type Kind = DraftBlock['kind'];

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that end the block before them and behind them. */
const blockElements = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option optgroup p pre search section select summary ' +
    'table tbody td tfoot th thead title tr ul',
);
/** Their content is no prose. */
const opaque = set(
  'head script style template nav pre code kbd samp var math svg textarea select object iframe audio video canvas noscript button',
);
const kindOf: Readonly<Record<string, Kind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  caption: 'caption',
  figcaption: 'caption',
  blockquote: 'block-quotation',
};

/** Deeper nesting than anybody writes counts for the element at this depth. */
const deepest = 256;

/** Reads an HTML draft; tags that are not closed, or closed twice, are as in a browser. Linear. */
export function readHtmlDraft(text: string): MarkupReading {
  const reading = new MarkupReading(text, new Map());
  const { out } = reading.collector;
  const open: { name: string; kind: Kind }[] = [];
  /** Depth of an element without prose, and where it began. */
  let hidden: { depth: number; start: number } | undefined;
  let quotes = 0;
  let writers: (() => void)[] = [];
  let from = -1;
  let cited: { depth: number; start: number; keys: Span[] } | undefined;

  const endBlock = () => {
    const own = writers;
    const at = from;
    writers = [];
    from = -1;
    if (own.length > 0)
      reading.collector.block(open.at(-1)?.kind ?? 'paragraph', at, () => {
        for (const write of own) write();
      });
  };
  const write = (at: number, action: () => void) => {
    if (from < 0) from = at;
    writers.push(action);
  };
  const replace = (by: string, start: number, end: number) => {
    if (end > start && (from >= 0 || by.trim() !== '')) write(start, () => out.replace(by, start, end));
  };
  const words = (start: number, end: number) => {
    if (from < 0 && text.slice(start, end).trim() === '') return;
    // Entities are what stands for them.
    const pattern = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,30});/g;
    let at = start;
    for (const m of text.slice(start, end).matchAll(pattern)) {
      const entity = start + m.index;
      const [a, b] = [at, entity];
      if (a < b) write(a, () => out.copy(text, a, b));
      replace(decodeEntity(m[0]), entity, entity + m[0].length);
      at = entity + m[0].length;
    }
    const last = at;
    if (last < end) write(last, () => out.copy(text, last, end));
  };

  const parser = new Parser(
    {
      onopentag(name, attributes, isImplied) {
        const start = parser.startIndex;
        const end = Math.min(text.length, parser.endIndex + 1);
        if (!isImplied) reading.pass(start, end);
        if (blockElements.has(name)) endBlock();
        if (open.length < deepest || !blockElements.has(name)) {
          const above = open.at(-1)?.kind ?? 'paragraph';
          const own = kindOf[name];
          // Inside a block quotation all that is no heading is quoted.
          open.push({
            name,
            kind: own === undefined || (above === 'block-quotation' && own !== 'heading') ? above : own,
          });
        } else open.push({ name, kind: open.at(-1)!.kind });
        if (hidden) return;
        if (opaque.has(name)) {
          hidden = { depth: open.length, start };
          return;
        }
        const keys = attributes['data-cites'];
        if (keys !== undefined && !isImplied) {
          cited = { depth: open.length, start, keys: keySpans(text, start, end, keys) };
          hidden = { depth: open.length, start };
          return;
        }
        if (isImplied) return;
        if (name === 'q') {
          replace(quotes % 2 === 0 ? '“' : '‘', start, end);
          quotes++;
        } else if (name === 'br') replace(' ', start, end);
        else if (name === 'img') replace(placeholder, start, end);
      },
      onclosetag(name, isImplied) {
        const start = isImplied ? Math.min(text.length, parser.startIndex) : parser.startIndex;
        const end = isImplied ? start : Math.min(text.length, parser.endIndex + 1);
        if (!isImplied) reading.pass(start, end);
        if (name === 'q' && quotes > 0 && !hidden) {
          quotes--;
          replace(quotes % 2 === 0 ? '”' : '’', start, end);
        }
        const depth = open.length;
        if (hidden?.depth === depth) {
          reading.pass(hidden.start, end);
          if (cited?.depth === depth) {
            const { keys } = cited;
            const citation = { start: cited.start, end: Math.max(end, cited.start + 1) };
            if (keys.length > 0)
              reading.citations.push({
                ...citation,
                form: 'bracketed',
                items: keys.map((k) => ({
                  ...citation,
                  key: text.slice(k.start, k.end),
                  keySpan: k,
                  suppressAuthor: false,
                  ...locatorIn(text, citation, keys.length),
                })),
              });
            cited = undefined;
          } else if (!blockElements.has(name) && !/^(?:script|style|template|head|noscript)$/.test(name))
            replace(placeholder, hidden.start, end);
          hidden = undefined;
        }
        if (blockElements.has(name)) endBlock();
        open.pop();
        if (open.length === 0) quotes = 0;
      },
      ontext(_) {
        if (!hidden) words(parser.startIndex, Math.min(text.length, parser.endIndex + 1));
      },
      oncomment() {
        const end = Math.min(text.length, parser.endIndex + 1);
        reading.comment(parser.startIndex, end);
      },
      onprocessinginstruction() {
        reading.pass(parser.startIndex, Math.min(text.length, parser.endIndex + 1));
      },
    },
    // Entities are decoded here: of a decoded text the parser does not say where it stands.
    {
      decodeEntities: false,
      lowerCaseTags: true,
      lowerCaseAttributeNames: true,
      recognizeSelfClosing: false,
    },
  );
  parser.write(text);
  parser.end();
  endBlock();
  return reading;
}

/** Where the keys of `data-cites="a b"` stand. */
function keySpans(text: string, start: number, end: number, keys: string): Span[] {
  const attribute = /data-cites\s*=\s*["']?/i.exec(text.slice(start, end));
  const from = attribute ? start + attribute.index + attribute[0].length : -1;
  // Written with entities: nothing to point at.
  if (from < 0 || text.slice(from, from + keys.length) !== keys) return [];
  return [...keys.matchAll(/\S+/g)].map((m) => ({
    start: from + m.index,
    end: from + m.index + m[0].length,
  }));
}

/** `para. 8` in `(Ruiz 2025, para. 8)`, where one work is cited. */
function locatorIn(text: string, citation: Span, works: number) {
  if (works !== 1) return {};
  const m = /,\s*((?:p|pp|para|paras|sec|§|¶|\d\d:)\.?\s?[\p{N}][^,()<>]{0,60})\)?<\/\w+>$/u.exec(
    text.slice(citation.start, citation.end),
  );
  if (!m) return {};
  const start = citation.start + m.index + m[0].indexOf(m[1]!);
  return { locator: { text: m[1]!, start, end: start + m[1]!.length } };
}
