import { plainBlocks } from '../../source/readers/text.js';
import type { Span } from '../../text/span.js';
import { assembleDraft, ProseCollector, placeholder } from '../assemble.js';
import { bracketedCitation, readBracketed } from '../citations.js';
import type { DraftLanguage } from '../language.js';
import type { Citation, Draft } from '../model.js';
import { served } from '../served.js';
import { readSuppressions } from '../suppressions.js';
import { plaintextWriter } from './writer.js';

/**
 * Plain text: paragraphs, bare-line headings and list items. Bracketed Pandoc citations count; `@name` does not. A
 * line of its own that begins with `//` and names Sourceline is a comment: `// sourceline-disable-next-line`.
 */
export const plaintext: DraftLanguage = {
  ...served.plaintext,
  parse: parsePlaintext,
  write: plaintextWriter,
  otherCitation: /\[\^|\]\(|https?:\/\//,
  isProse: (text, offset) => !notProse(text, offset),
};

const address =
  /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,8}/gu;
const commentLine = /^[ \t]*\/\/[ \t]*sourceline-[^\r\n]*/gm;
const marker = /^(?:[-*•‣▪◦–]|\d{1,3}[.)]|[a-z]\))\s+/;

function parsePlaintext(text: string, previous?: Draft): Draft {
  const comments: Span[] = [...text.matchAll(commentLine)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const body = comments.reduce(
    (t, c) => t.slice(0, c.start) + ' '.repeat(c.end - c.start) + t.slice(c.end),
    text,
  );
  const collector = new ProseCollector();
  const citations: Citation[] = [];
  for (const block of plainBlocks(body)) {
    const kind =
      block.kind === 'heading' ? 'heading' : block.kind === 'list-item' ? 'list-item' : 'paragraph';
    collector.block(kind, block.start, () => {
      const item = block.kind === 'list-item' ? marker.exec(body.slice(block.start, block.start + 20)) : null;
      copyLine(body, block.start + (item?.[0].length ?? 0), block.end, collector, citations);
    });
  }
  return assembleDraft(
    {
      languageId: 'plaintext',
      text,
      ...collector.finish(),
      citations,
      suppressions: readSuppressions(text, comments),
      bibliographies: [],
    },
    previous,
  );
}

function copyLine(
  text: string,
  from: number,
  to: number,
  collector: ProseCollector,
  citations: Citation[],
): void {
  const { out } = collector;
  const addresses = [...text.slice(from, to).matchAll(address)];
  let next = 0;
  let at = from;
  const flush = (end: number, trimmed: boolean) => {
    let stop = end;
    if (trimmed) while (stop > at && /\s/.test(text[stop - 1]!)) stop--;
    if (at < stop) out.copy(text, at, stop);
  };
  for (let i = from; i < to; i++) {
    const found = addresses[next];
    if (found && from + found.index === i) {
      next++;
      flush(i, false);
      // A full stop at the end belongs to the sentence.
      const length = found[0].replace(/(?<![.,;:!?)\]])[.,;:!?)\]]+$/, '').length;
      out.replace(placeholder, i, i + length);
      at = i + length;
      i = at - 1;
    } else if (text[i] === '[') {
      const length = bracketedCitation(text.slice(i, Math.min(to, i + 1000)));
      if (length === 0) continue;
      flush(i, true);
      const citation = readBracketed(text, i, i + length);
      if (citation) citations.push(citation);
      at = i + length;
      i = at - 1;
    }
  }
  flush(to, false);
}

function notProse(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text
    .slice(start, Math.min(text.length, offset + 200))
    .split('\n')[0]!
    .slice(0, 4000);
  if (/^[ \t]*\/\/[ \t]*sourceline-/.test(line)) return true;
  for (const m of line.matchAll(address)) {
    if (start + m.index < offset && offset < start + m.index + m[0].length) return true;
  }
  return false;
}
