import { msg } from '../../../util/message.js';
import type { Problem } from '../../../util/problem.js';
import { dateParts } from '../../dateParts.js';
import type { Extraction } from '../../extraction.js';
import type { CslItem, CslName } from '../../metadata.js';
import { type Block, movedBlock } from '../../structure.js';
import { readHtmlAs } from '../html/html.js';
import { plainBlocks } from '../text.js';
import { binaryString, decodedHeader, leavesOf, type MimePart, splitMessage, textOf } from './mime.js';

/**
 * A letter (.eml, RFC 5322 and MIME): its plain text, else its HTML, with subject, sender and date as metadata. Lines
 * quoted from the letter before (`> `) are block quotations, without their marks. Attachments are not read, and told.
 */
export function readEmail(bytes: Uint8Array, file: string): Extraction {
  const message = splitMessage(binaryString(bytes).replace(/^\u00ef\u00bb\u00bf/, ''));
  const problems: Problem[] = [];
  if (!message.headers.has('from') && !message.headers.has('subject') && !message.headers.has('date')) {
    const text = msg('The file is no e-mail: it has no headers.');
    return {
      extracted: true,
      text: '',
      blocks: [],
      problems: [{ code: 'damaged', severity: 'error', message: text, file }],
    };
  }
  const parts = leavesOf(message);
  const isText = (p: MimePart) => !/^attachment/i.test(p.headers.get('content-disposition') ?? '');
  const ofType = (type: RegExp) =>
    parts.filter((p) => isText(p) && type.test(p.headers.get('content-type') ?? 'text/plain'));
  const plain = ofType(/^text\/plain|^text\s*(?:;|$)/i).map(textOf);
  const html = ofType(/^text\/html/i).map(textOf);
  const others = parts.length - plain.length - html.length;
  if (others > 0) {
    const text = msg(
      'Attachments of the e-mail are not read ({0}); save them as files of their own to cite them.',
      others,
    );
    problems.push({ code: 'attachments', severity: 'information', message: text, file });
  }
  const metadata = metadataOf(message);
  const body = plain.some((t) => t.trim() !== '')
    ? plain.map(fromPlain)
    : html.map((h) => readHtmlAs(h, { whole: true }));
  const texts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const part of body) {
    if (part.text === '') continue;
    if (length > 0) length += texts.push('\n\n') && 2;
    texts.push(part.text);
    for (const b of part.blocks) blocks.push(movedBlock(b, length));
    length += part.text.length;
  }
  return { extracted: true, text: texts.join(''), blocks, metadata, problems };
}

/** `On Sun, 2 Jun 2024, Bo Berg <bo@example.org> wrote:`: a person wrote it, not an address. */
const addressee = /^((?:On|Am|Le|El|Il|Op) .{4,200}\S)\s<[^<>\s@]{1,100}@[^<>\s@]{1,100}>/;

/** Plain text of a letter; runs of `> ` lines become block quotations. */
function fromPlain(text: string): { text: string; blocks: Block[] } {
  const runs: { quoted: boolean; lines: string[] }[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    // It begins the signature.
    if (line === '-- ') break;
    const quoted = /^(?:>[ \t]?)+/.exec(line);
    const last = runs.at(-1);
    const words = (quoted ? line.slice(quoted[0].length) : line).replace(addressee, '$1');
    if (last && last.quoted === (quoted !== null)) last.lines.push(words);
    else runs.push({ quoted: quoted !== null, lines: [words] });
  }
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const { quoted, lines } of runs) {
    const part = lines.join('\n').trim();
    if (part === '') continue;
    if (length > 0) length += parts.push('\n\n') && 2;
    parts.push(part);
    for (const b of plainBlocks(part))
      blocks.push({ ...b, start: b.start + length, end: b.end + length, ...(quoted && { quoted: true }) });
    length += part.length;
  }
  return { text: parts.join(''), blocks };
}

function metadataOf(message: MimePart): Partial<CslItem> {
  const header = (name: string) => {
    const value = decodedHeader(message.headers.get(name) ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 500);
    return value === '' ? undefined : value;
  };
  const title = header('subject');
  const from = people(header('from'));
  const to = people(header('to'));
  const date = dateParts(header('date'));
  return {
    type: 'personal_communication',
    ...(title !== undefined && { title }),
    ...(from.length > 0 && { author: from }),
    ...(to.length > 0 && { recipient: to }),
    ...(date && { issued: { 'date-parts': [date] } }),
  };
}

/** `Ana Ruiz <a@x.org>, "Berg, Bo" <b@x.org>` as names; an address alone is one. */
function people(value: string | undefined): CslName[] {
  const found = (value ?? '').match(/(?:"[^"]{0,200}"|[^,"]){1,300}/g) ?? [];
  return found.slice(0, 20).flatMap((written): CslName[] => {
    const name = written
      .replace(/<[^>]{0,1000}>/, '')
      .replaceAll('"', '')
      .trim();
    const address = /<([^>]{0,1000})>/.exec(written)?.[1] ?? '';
    const m = /^([^,]{2,40}), ([^,]{2,40})$/.exec(name);
    if (m) return [{ family: m[1]!, given: m[2]! }];
    const words = name.split(' ');
    if (words.length > 1 && words.length < 4 && words.every((w) => /^\p{Lu}/u.test(w)))
      return [{ family: words.at(-1)!, given: words.slice(0, -1).join(' ') }];
    const literal = name || address;
    return literal === '' ? [] : [{ literal }];
  });
}
