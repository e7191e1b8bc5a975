import { Parser } from 'htmlparser2';
import { msg } from '../../../util/message.js';
import type { Problem } from '../../../util/problem.js';
import { ExtractedText, type Extraction } from '../../extraction.js';
import type { BlockKind } from '../../model.js';
import type { Block } from '../../structure.js';
import { prefixOf, readProperties, readStyles, type Styles } from './docxStyles.js';
import { unzip, xmlText } from './zip.js';

const wanted = /^(?:_rels\/\.rels|docProps\/core\.xml|[^/]+\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;

/**
 * A Word document (Office Open XML, ECMA-376): paragraphs, headings, list items and table rows of its text, notes behind
 * it, title and author from its properties. Deleted text of tracked changes, hidden text, field codes, tables of
 * contents and comments are left out; inserted text counts. Text boxes stand behind the paragraph that they hang on.
 */
export function readDocx(bytes: Uint8Array, file: string): Extraction {
  const { entries, problem } = unzip(bytes, (name) => wanted.test(name));
  const problems: Problem[] = problem ? [{ code: 'damaged', severity: 'error', message: problem, file }] : [];
  const xml = (name: string) => xmlText(entries.get(name));
  const out = new ExtractedText();
  const blocks: Block[] = [];
  const main = relations(xml('_rels/.rels'), '').get('officeDocument') ?? 'word/document.xml';
  if (!problem && !entries.has(main)) {
    const message = msg('The file is no Word document: it has no text part.');
    problems.push({ code: 'damaged', severity: 'error', message, file });
  }
  const slash = main.lastIndexOf('/') + 1;
  const [folder, name] = [main.slice(0, slash), main.slice(slash)];
  const related = relations(xml(`${folder}_rels/${name}.rels`), folder);
  const part = (type: string) => related.get(type) ?? `${folder}${type}.xml`;
  const styles = readStyles(xml(part('styles')));
  for (const text of [main, part('footnotes'), part('endnotes')])
    new TextPart(out, blocks, styles).read(xml(text));
  const { text } = out.build();
  return { extracted: true, text, blocks, metadata: readProperties(xml('docProps/core.xml')), problems };
}

/** The parts that another refers to, by the last word of the relation's type: `styles`, `footnotes`. */
function relations(xml: string, folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  new Parser(
    {
      onopentag(name, a) {
        if (!/(?:^|:)Relationship$/.test(name) || !a.Target || a.TargetMode === 'External') return;
        const type = (a.Type ?? '').slice((a.Type ?? '').lastIndexOf('/') + 1);
        found.set(type, a.Target.startsWith('/') ? a.Target.slice(1) : folder + a.Target);
      },
    },
    { xmlMode: true },
  ).end(xml);
  return found;
}

/** A paragraph, or a row of a table, while it is read. */
interface Paragraph {
  readonly words: string[];
  kind: BlockKind;
  quoted: boolean;
  /** An entry of a table of contents. */
  left: boolean;
}

/** A heading by its outline level alone is not longer than this, in UTF-16 units: some give one to whole paragraphs. */
const longestOutlined = 200;

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
  #open: Paragraph | undefined;
  /** What text boxes stand in. */
  readonly #around: { open: Paragraph | undefined; tables: number; cells: number }[] = [];
  /** Paragraphs of text boxes, until the paragraph that they hang on is over. */
  #boxed: Paragraph[] = [];
  #isText = false;
  #inRun = false;
  #isHidden = false;
  #outlined = false;

  constructor(out: ExtractedText, blocks: Block[], styles: Styles) {
    this.#out = out;
    this.#blocks = blocks;
    this.#styles = styles;
  }

  read(xml: string): void {
    const prefix = prefixOf(xml);
    const own = (name: string) => (name.startsWith(`${prefix}:`) ? name.slice(prefix.length) : name);
    const parser = new Parser(
      {
        onopentag: (name, a) => this.#opened(own(name), a[`${prefix}:val`], a[`${prefix}:type`]),
        onclosetag: (name) => this.#closed(own(name)),
        ontext: (text) => {
          if (this.#isText && this.#skipped === 0 && !this.#isHidden) this.#add(text);
        },
      },
      { xmlMode: true, decodeEntities: true },
    );
    parser.end(xml);
    this.#done();
  }

  #add(text: string): void {
    this.#open ??= { words: [], kind: 'sentence', quoted: false, left: false };
    this.#open.words.push(text);
  }

  /** Names of WordprocessingML begin with the colon. */
  #opened(name: string, value: string | undefined, type: string | undefined): void {
    if (isSkipped(name)) this.#skipped++;
    if (this.#skipped > 0) return;
    switch (name) {
      case ':footnote':
      case ':endnote':
        // The line between text and notes is a note of its own kind.
        if (type !== undefined && type !== 'normal') this.#skipped++;
        break;
      case ':txbxContent':
        this.#around.push({ open: this.#open, tables: this.#tables, cells: this.#cells });
        this.#open = undefined;
        this.#tables = 0;
        break;
      case ':tbl':
        this.#tables++;
        break;
      case ':tr':
        if (this.#tables !== 1) break;
        this.#done();
        this.#open = { words: [], kind: 'table-row', quoted: false, left: false };
        this.#cells = 0;
        break;
      case ':tc':
        if (this.#tables === 1 && this.#cells++ > 0) this.#add(' | ');
        break;
      case ':p':
        this.#outlined = false;
        if (this.#tables > 0) this.#add(' ');
        else {
          this.#done();
          this.#open = { words: [], kind: 'sentence', quoted: false, left: false };
        }
        break;
      case ':pStyle':
        this.#style(value ?? '');
        break;
      case ':outlineLvl':
        this.#outlined = /^[0-8]$/.test(value ?? '');
        break;
      case ':numId':
        if (this.#tables > 0 || !this.#open) break;
        if (this.#open.kind === 'sentence' && value !== '0') this.#open.kind = 'list-item';
        else if (this.#open.kind === 'list-item' && value === '0') this.#open.kind = 'sentence';
        break;
      case ':r':
        this.#inRun = true;
        this.#isHidden = false;
        break;
      case ':vanish':
        if (this.#inRun && !/^(?:0|false|off)$/.test(value ?? '')) this.#isHidden = true;
        break;
      case ':t':
        this.#isText = true;
        break;
      case ':tab':
      case ':br':
      case ':cr':
        // Also a stop of a tabulator in a paragraph's properties, where it does no harm.
        if (this.#open) this.#add(' ');
        break;
      case ':noBreakHyphen':
        this.#add('-');
        break;
    }
  }

  #style(id: string): void {
    const paragraph = this.#open;
    if (!paragraph) return;
    const kind = this.#styles.get(id) ?? (/^(?:Heading\d|Title)$/.test(id) ? 'heading' : undefined);
    if (kind === 'contents') paragraph.left = this.#tables === 0;
    else if (kind === 'quote') paragraph.quoted = true;
    else if (this.#tables > 0) return;
    else if (kind === 'heading') paragraph.kind = 'heading';
    else if (kind === 'list') paragraph.kind = 'list-item';
  }

  #closed(name: string): void {
    if (isSkipped(name)) {
      this.#skipped--;
      return;
    }
    if (name === ':footnote' || name === ':endnote') {
      this.#done();
      this.#skipped = 0;
      return;
    }
    if (this.#skipped > 0) return;
    switch (name) {
      case ':t':
        this.#isText = false;
        break;
      case ':r':
        this.#inRun = false;
        this.#isHidden = false;
        break;
      case ':txbxContent': {
        this.#done();
        const around = this.#around.pop();
        this.#open = around?.open;
        this.#tables = around?.tables ?? 0;
        this.#cells = around?.cells ?? 0;
        // The run that the box is in goes on.
        this.#inRun = true;
        break;
      }
      case ':tr':
        if (this.#tables === 1) this.#done();
        break;
      case ':tbl':
        this.#tables--;
        break;
      case ':p':
        if (this.#tables === 0) this.#done();
        break;
    }
  }

  #done(): void {
    const paragraph = this.#open;
    this.#open = undefined;
    if (paragraph && this.#outlined && paragraph.kind === 'sentence') {
      const length = paragraph.words.reduce((sum, w) => sum + w.length, 0);
      if (length <= longestOutlined) paragraph.kind = 'heading';
    }
    this.#outlined = false;
    if (this.#around.length > 0) {
      if (paragraph) this.#boxed.push(paragraph);
      return;
    }
    const boxed = this.#boxed;
    this.#boxed = [];
    for (const p of paragraph ? [paragraph, ...boxed] : boxed) this.#write(p);
  }

  #write({ words, kind, quoted, left }: Paragraph): void {
    if (left || words.every((w) => w.trim() === '' || w === ' | ')) return;
    const start = this.#out.length;
    for (const w of words) this.#out.words(w, 0);
    const end = this.#out.length;
    if (end > start) this.#blocks.push({ start, end, kind, ...(quoted && { quoted: true }) });
    this.#out.endBlock(0);
  }
}

/** What was deleted or moved away, codes of fields, what is there a second time for older programs, former properties. */
function isSkipped(name: string): boolean {
  return /^:(?:del|moveFrom|instrText|[pr]PrChange|sectPrChange|tblPrChange)$|^mc:Fallback$/.test(name);
}
