import { Parser } from 'htmlparser2';
import { msg } from '../../../util/message.js';
import type { Problem } from '../../../util/problem.js';
import { nameOf } from '../../bibliography/names.js';
import { dateParts } from '../../dateParts.js';
import type { Extraction } from '../../extraction.js';
import type { CslItem } from '../../metadata.js';
import { type Block, movedBlock } from '../../structure.js';
import { readHtmlAs } from '../html/html.js';
import { unzip, xmlText } from './zip.js';

const wanted = /^META-INF\/(?:container|encryption)\.xml$|\.(?:opf|x?html?|xml)$/i;

/**
 * An EPUB (https://www.w3.org/TR/epub-33): the text of its documents in reading order, and title, authors, date,
 * publisher and language of its package. Pages of the printed book are locators, where it has them. One that is locked
 * (DRM) is told as one.
 */
export function readEpub(bytes: Uint8Array, file: string): Extraction {
  const { entries, problem } = unzip(bytes, (name) => wanted.test(name));
  const problems: Problem[] = problem ? [{ code: 'damaged', severity: 'error', message: problem, file }] : [];
  const nothing: Extraction = { extracted: true, text: '', blocks: [], problems };
  if (problem) return nothing;
  const text = (name: string) => xmlText(entries.get(name));
  const root = rootOf(text('META-INF/container.xml'));
  if (root === undefined || !entries.has(root)) {
    const message = msg('The file is no EPUB: it does not say where its text is.');
    return { ...nothing, problems: [{ code: 'damaged', severity: 'error', message, file }] };
  }
  const { documents, metadata } = readPackage(text(root), root);
  const locked = lockedIn(text('META-INF/encryption.xml'));
  if (documents.some((d) => locked.has(d))) {
    const message = msg('The book is protected (DRM); its text cannot be read.');
    return { ...nothing, problems: [{ code: 'encrypted', severity: 'error', message, file }] };
  }
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  let printedPage: string | undefined;
  for (const name of documents) {
    const read = readHtmlAs(text(name), { whole: true, xml: true, printedPage });
    printedPage = read.printedPage;
    if (read.text === '') continue;
    if (length > 0) {
      parts.push('\n\n');
      length += 2;
    }
    parts.push(read.text);
    for (const b of read.blocks) blocks.push(movedBlock(b, length));
    length += read.text.length;
  }
  return { extracted: true, text: parts.join(''), blocks, metadata, problems };
}

/** Streams the opening tags of XML. */
function eachTag(
  xml: string,
  visit: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  new Parser({ onopentag: visit }, { xmlMode: true }).end(xml);
}

function rootOf(xml: string): string | undefined {
  let root: string | undefined;
  eachTag(xml, (name, a) => {
    if (/(?:^|:)rootfile$/.test(name)) root ??= a['full-path'];
  });
  return root;
}

function lockedIn(xml: string): ReadonlySet<string> {
  const locked = new Set<string>();
  eachTag(xml, (name, a) => {
    if (/(?:^|:)CipherReference$/.test(name) && a.URI) locked.add(decoded(a.URI));
  });
  return locked;
}

/** Documents in reading order by their names in the archive, and what the package says of the book. */
function readPackage(xml: string, root: string): { documents: string[]; metadata: Partial<CslItem> } {
  const hrefs = new Map<string, string>();
  const spine: string[] = [];
  const found = new Map<string, string[]>();
  let open: string | undefined;
  new Parser(
    {
      onopentag(name, a) {
        const local = name.slice(name.indexOf(':') + 1);
        // Translators, illustrators and the day on which the file was made are somebody and something else.
        const role = a['opf:role'] ?? 'aut';
        const event = a['opf:event'] ?? 'publication';
        const isOther =
          (local === 'creator' && role !== 'aut') || (local === 'date' && event !== 'publication');
        if (name.startsWith('dc:') && !isOther) {
          open = local;
          found.set(local, [...(found.get(local) ?? []), '']);
        } else if (local === 'item' && a.id && a.href && /html|xml/.test(a['media-type'] ?? ''))
          hrefs.set(a.id, a.href);
        else if (local === 'itemref' && a.idref && spine.length < 10_000) spine.push(a.idref);
      },
      onclosetag(name) {
        if (name.startsWith('dc:')) open = undefined;
      },
      ontext(text) {
        const list = open === undefined ? undefined : found.get(open);
        if (list) list[list.length - 1] += text;
      },
    },
    { xmlMode: true, decodeEntities: true },
  ).end(xml);
  const values = (name: string) =>
    (found.get(name) ?? []).map((v) => v.replace(/\s+/g, ' ').trim().slice(0, 500)).filter((v) => v !== '');
  const author = values('creator').flatMap((n) => nameOf(n));
  const date = dateParts(values('date')[0]);
  const [title] = values('title');
  const [publisher] = values('publisher');
  const [language] = values('language');
  const isbn = values('identifier').find((i) => /^(?:urn:isbn:)?97[89][\d-]{10,14}$/i.test(i));
  return {
    documents: spine.flatMap((id) => {
      const href = hrefs.get(id);
      return href === undefined ? [] : [resolved(root, href)];
    }),
    metadata: {
      type: 'book',
      ...(title !== undefined && { title }),
      ...(author.length > 0 && { author }),
      ...(date && { issued: { 'date-parts': [date] } }),
      ...(publisher !== undefined && { publisher }),
      ...(language !== undefined && { language }),
      ...(isbn !== undefined && { ISBN: isbn.replace(/^urn:isbn:/i, '') }),
    },
  };
}

/** A name relative to another in the archive; climbing past its root stays there. */
function resolved(from: string, href: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of decoded(href.split(/[?#]/, 1)[0]!).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
