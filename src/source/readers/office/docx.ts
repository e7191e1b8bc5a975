import { Parser } from 'htmlparser2';
import { msg } from '../../../util/message.js';
import type { Problem } from '../../../util/problem.js';
import { ExtractedText, type Extraction } from '../../extraction.js';
import type { CslItem } from '../../metadata.js';
import type { BlockKind } from '../../model.js';
import type { Block } from '../../structure.js';
import { dateParts } from '../frontMatter.js';
import { unzip } from './zip.js';

const parts = /^(?:word\/(?:document|styles|footnotes|endnotes)\.xml|docProps\/core\.xml)$/;

/**
 * A Word document (Office Open XML, ECMA-376): paragraphs, headings, list items and table rows of its text, notes behind
 * it, title, author and date from its properties. Deleted text of tracked changes, field codes and comments are left
 * out; inserted text counts.
 */
export function readDocx(bytes: Uint8Array, file: string): Extraction {
  const { entries, problem } = unzip(bytes, (name) => parts.test(name));
  const problems: Problem[] = problem ? [{ code: 'damaged', severity: 'error', message: problem, file }] : [];
  const xml = (name: string) => new TextDecoder().decode(entries.get(name) ?? new Uint8Array());
  const out = new ExtractedText();
  const blocks: Block[] = [];
  if (!problem && !entries.has('word/document.xml')) {
    const message = msg('The file is no Word document: it has no text part.');
    problems.push({ code: 'damaged', severity: 'error', message, file });
  }
  const styles = readStyles(xml('word/styles.xml'));
  for (const part of ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'])
    new TextPart(out, blocks, styles).read(xml(part));
  const { text } = out.build();
  return { extracted: true, text, blocks, metadata: readProperties(xml('docProps/core.xml')), problems };
}

/** `heading` or `quote` by style identifier: identifiers are translated with Word, names are not. */
type Styles = ReadonlyMap<string, 'heading' | 'quote'>;

function readStyles(xml: string): Styles {
  const styles = new Map<string, 'heading' | 'quote'>();
  let id = '';
  const parser = new Parser(
    {
      onopentag(name, a) {
        if (name === 'w:style') id = a['w:styleId'] ?? '';
        if (name !== 'w:name' || id === '') return;
        const written = a['w:val'] ?? '';
        if (/^(?:heading \d|title|subtitle)$/i.test(written)) styles.set(id, 'heading');
        else if (/^(?:intense )?quote$|^block text$/i.test(written)) styles.set(id, 'quote');
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return styles;
}

/** One part of the document with text, read in one pass. */
class TextPart {
  readonly #out: ExtractedText;
  readonly #blocks: Block[];
  readonly #styles: Styles;
  /** Open elements whose text does not count. */
  #skipped = 0;
  /** Tables around: of the outermost each row is a block. */
  #tables = 0;
  #cells = 0;
  #start = 0;
  #kind: BlockKind = 'sentence';
  #quoted = false;
  #isText = false;

  constructor(out: ExtractedText, blocks: Block[], styles: Styles) {
    this.#out = out;
    this.#blocks = blocks;
    this.#styles = styles;
    this.#start = out.length;
  }

  read(xml: string): void {
    const parser = new Parser(
      {
        onopentag: (name, a) => this.#opened(name, a),
        onclosetag: (name) => this.#closed(name),
        ontext: (text) => {
          if (this.#isText && this.#skipped === 0) this.#out.words(text, 0);
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
    parser.end(xml);
    this.#end();
  }

  #opened(name: string, a: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'w:del':
      case 'w:moveFrom':
      case 'w:instrText':
      case 'mc:Fallback':
        this.#skipped++;
        break;
      case 'w:footnote':
      case 'w:endnote':
        // The line between text and notes is a note of its own kind.
        if (a['w:type'] !== undefined && a['w:type'] !== 'normal') this.#skipped++;
        break;
      case 'w:tbl':
        this.#tables++;
        break;
      case 'w:tr':
        if (this.#tables === 1) {
          this.#end();
          this.#kind = 'table-row';
          this.#cells = 0;
        }
        break;
      case 'w:tc':
        if (this.#tables === 1 && this.#cells++ > 0) this.#out.insert(' |', 0);
        break;
      case 'w:p':
        if (this.#tables > 0) this.#out.space();
        else {
          this.#end();
          this.#kind = 'sentence';
        }
        break;
      case 'w:pStyle': {
        const style =
          this.#styles.get(a['w:val'] ?? '') ??
          (/^(?:Heading\d|Title)$/.test(a['w:val'] ?? '') ? 'heading' : undefined);
        if (style === 'heading' && this.#tables === 0) this.#kind = 'heading';
        if (style === 'quote') this.#quoted = true;
        break;
      }
      case 'w:numPr':
        if (this.#tables === 0 && this.#kind === 'sentence') this.#kind = 'list-item';
        break;
      case 'w:t':
        this.#isText = true;
        break;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        this.#out.space();
        break;
      case 'w:noBreakHyphen':
        this.#out.words('-', 0);
        break;
    }
  }

  #closed(name: string): void {
    switch (name) {
      case 'w:del':
      case 'w:moveFrom':
      case 'w:instrText':
      case 'mc:Fallback':
        this.#skipped--;
        break;
      case 'w:footnote':
      case 'w:endnote':
        this.#end();
        this.#skipped = 0;
        break;
      case 'w:t':
        this.#isText = false;
        break;
      case 'w:tbl':
        this.#tables--;
        if (this.#tables === 0) this.#end();
        break;
      case 'w:p':
        if (this.#tables === 0) this.#end();
        break;
    }
  }

  #end(): void {
    const end = this.#out.length;
    if (end > this.#start)
      this.#blocks.push({ start: this.#start, end, kind: this.#kind, ...(this.#quoted && { quoted: true }) });
    this.#out.endBlock(0);
    this.#start = this.#out.length;
    this.#quoted = false;
  }
}

/** Title, author and date of the document's properties (Dublin Core). */
function readProperties(xml: string): Partial<CslItem> {
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
  const value = (name: string) => {
    const written = found.get(name)?.trim();
    return written === '' ? undefined : written;
  };
  const title = value('dc:title');
  const creator = value('dc:creator');
  const date = dateParts(value('dcterms:created'));
  const author = creator?.split(/\s*;\s*/).map((literal) => ({ literal }));
  return {
    ...(title !== undefined && { title }),
    ...(author && { author }),
    ...(date && { issued: { 'date-parts': [date] } }),
  };
}
