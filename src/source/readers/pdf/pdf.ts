import { type Message, msg } from '../../../util/message.js';
import type { Problem } from '../../../util/problem.js';
import { dateParts } from '../../dateParts.js';
import type { Extraction } from '../../extraction.js';
import type { CslItem } from '../../metadata.js';
import type { Block } from '../../structure.js';
import { personNames, realTitle } from '../properties.js';
import { columnsOf, segmentsOf } from './columns.js';
import { type Drawn, withoutFurniture } from './furniture.js';
import { pagesOf } from './page.js';
import { type Paragraph, paragraphsOf, usualOf, usualSize } from './paragraphs.js';
import { type PdfDocument, withPdf } from './pdfjs.js';

/**
 * A PDF with a text layer: its paragraphs in reading order, over columns and pages, without running heads and page
 * numbers, with words that were broken at a line's end whole again. Pages are locators (`p. 12`, by the page's label).
 * A PDF of pictures is told as one, an encrypted or damaged one likewise; nothing is thrown.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Extraction> {
  try {
    return await withPdf(bytes, (pdf) => extract(pdf, file));
  } catch (error) {
    return nothing(file, ...failureOf(error));
  }
}

function nothing(file: string, code: string, message: Message): Extraction {
  const problems: Problem[] = [{ code, severity: 'error', message, file }];
  return { extracted: true, text: '', blocks: [], problems };
}

function failureOf(error: unknown): [code: string, message: Message] {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return ['encrypted', msg('The PDF is protected by a password. Save it without one to cite it.')];
  return ['damaged', msg('The file is no PDF, or it is damaged: it cannot be read.')];
}

async function extract(pdf: PdfDocument, file: string): Promise<Extraction> {
  const drawn: Drawn[] = [];
  const bare: string[] = [];
  for await (const { label, height, fragments } of pagesOf(pdf)) {
    drawn.push({ label, height, segments: segmentsOf(fragments) });
    if (fragments.length === 0) bare.push(label);
  }
  if (bare.length === drawn.length) {
    const message = msg(
      'The PDF has no text layer: its pages are pictures. Recognise its text (OCR) and save it again to cite it.',
    );
    return nothing(file, 'no-text-layer', message);
  }
  const size = usualSize(drawn.flatMap((p) => p.segments));
  const pages = withoutFurniture(drawn, size).map((p) => ({
    label: p.label,
    columns: columnsOf(p.segments),
  }));
  const { text, blocks } = textOf(paragraphsOf(pages, usualOf(pages, size)));
  return { extracted: true, text, blocks, metadata: await metadataOf(pdf), problems: toldBare(bare, file) };
}

/** So many pages are named. */
const mostNamed = 10;

function toldBare(bare: readonly string[], file: string): Problem[] {
  if (bare.length === 0) return [];
  const named = bare.slice(0, mostNamed).join(', ') + (bare.length > mostNamed ? ', …' : '');
  const message = msg('Pages without text were left out: {0}.', named);
  return [{ code: 'page-without-text', severity: 'information', message, file }];
}

/** Joins lines into the text that can be cited. */
export function textOf(paragraphs: readonly Paragraph[]): { text: string; blocks: Block[] } {
  const known = new Set<string>();
  for (const p of paragraphs)
    for (const l of p.lines) for (const w of l.text.split(/[^\p{L}-]+/u)) known.add(w.toLowerCase());
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const { kind, quoted, lines } of paragraphs) {
    if (length > 0) push('\n\n');
    const start = length;
    const marks: { offset: number; locator: string }[] = [];
    let page = '';
    lines.forEach((line, i) => {
      const joined = i === 0 ? undefined : joinedAt(lines[i - 1]!.text, line.text, known);
      if (joined === 'whole') {
        const last = parts.pop()!;
        length -= last.length;
        push(last.slice(0, -1));
      } else if (joined === 'apart') push(' ');
      if (line.page !== page) {
        marks.push({ offset: length, locator: `p. ${line.page}` });
        page = line.page;
      }
      push(line.text);
    });
    if (length > start) blocks.push({ start, end: length, kind, marks, ...(quoted && { quoted: true }) });
  }
  return { text: parts.join(''), blocks };
}

/**
 * How two lines are joined: `apart` with a space; `close` without one, the hyphen kept (`well-⏎known`); `whole`, the
 * hyphen dropped, where it only broke a word. Which of the last two, other places in the document tell.
 */
function joinedAt(line: string, next: string, known: ReadonlySet<string>): 'apart' | 'close' | 'whole' {
  const head = /(\p{L}[\p{L}-]{0,59})[-\u00ad‐]$/u.exec(line.slice(-60))?.[1]?.toLowerCase();
  const tail = /^[\p{L}-]+/u.exec(next.slice(0, 60))?.[0];
  if (head === undefined) return /[—–/]$/.test(line) && !/\s[—–/]$/.test(line) ? 'close' : 'apart';
  if (line.endsWith('\u00ad')) return 'whole';
  if (tail === undefined) return 'close';
  if (!/^\p{Ll}/u.test(tail)) return 'close';
  if (known.has(head + tail.toLowerCase())) return 'whole';
  return known.has(`${head}-${tail.toLowerCase()}`) ? 'close' : 'whole';
}

/** Title and author; a date only where it is the publication's: that of the file says when it was made. */
async function metadataOf(pdf: PdfDocument): Promise<Partial<CslItem>> {
  try {
    const { info, metadata } = await pdf.getMetadata();
    const text = (value: unknown) => {
      const written = (Array.isArray(value) ? value.join('; ') : value) ?? '';
      const plain = typeof written === 'string' ? written.replace(/\s+/g, ' ').trim().slice(0, 500) : '';
      return plain === '' ? undefined : plain;
    };
    const title = realTitle(text(info.Title)) ?? realTitle(text(metadata?.get('dc:title')));
    const author = personNames(text(info.Author) ?? text(metadata?.get('dc:creator')));
    const date = dateParts(
      text(metadata?.get('prism:publicationdate')) ?? text(metadata?.get('prism:coverdate')),
    );
    const language = text(info.Language);
    return {
      ...(title !== undefined && { title }),
      ...(author.length > 0 && { author }),
      ...(date && { issued: { 'date-parts': [date] } }),
      ...(language !== undefined && { language }),
    };
  } catch {
    return {};
  }
}
