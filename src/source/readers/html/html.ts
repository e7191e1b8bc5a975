import { msg } from '../../../util/message.js';
import type { Problem } from '../../../util/problem.js';
import { ExtractedText, type Extraction } from '../../extraction.js';
import type { Block } from '../../structure.js';
import { chooseMain, type Found } from './mainText.js';
import { lineBreak, PageReader } from './pageReader.js';

/** How a page is read. */
export interface HtmlOptions {
  /** All of it is text to cite, as in a chapter of a book or a letter: nothing is taken for what stands around an article. */
  readonly whole?: boolean;
  /** It is XML, where every element may be closed as it opens (`<span/>`); else that is asked of its first line. */
  readonly xml?: boolean;
  /** Where it was read from, for what is told about it. */
  readonly file?: string;
  /** The page of the printed book that it begins on. */
  readonly printedPage?: string | undefined;
}

/**
 * A saved web page: its main text in blocks (headings, paragraphs, list items, table rows, quotations), without what is
 * around an article, and what the page says about itself (JSON-LD, Open Graph, `meta`, `time`, `title`).
 *
 * The page is streamed, no tree is built: linear time, and nesting costs nothing. Scripts are never run, nothing is
 * fetched. If in doubt whether a block belongs to the article, it is kept. `q` gets the marks that a browser draws;
 * marks of notes (`[1]`) are left out. Where a book says on which printed page its words stand, that is their locator.
 *
 * @example readHtml('<nav>Home</nav><p>We stay.</p>').text // 'We stay.'
 */
export function readHtml(raw: string, file?: { readonly uri: string }): Extraction {
  return readHtmlAs(raw, file ? { file: file.uri } : {});
}

/** {@link readHtml}, and the printed page that it ends on. */
export function readHtmlAs(
  raw: string,
  options: HtmlOptions,
): Extraction & { readonly printedPage?: string } {
  const page = new PageReader(raw, {
    whole: options.whole ?? false,
    xml: options.xml ?? /^\s*<\?xml\b/.test(raw.slice(0, 200)),
    printedPage: options.printedPage,
  });
  const { found, containers, printedPage } = page;
  const out = new ExtractedText();
  const blocks: Block[] = [];
  for (const f of options.whole ? found : chooseMain(found, containers)) {
    const block = write(out, f);
    if (block) blocks.push(block);
  }
  return {
    ...out.build(),
    extracted: true,
    blocks,
    metadata: page.facts.item(),
    problems: page.isTooDeep ? [tooDeep(options.file)] : [],
    ...(printedPage !== undefined && { printedPage }),
  };
}

function tooDeep(file: string | undefined): Problem {
  const message = msg('The page opens elements without end; what stands behind them was left out.');
  return { code: 'too-deep', severity: 'warning', message, ...(file !== undefined && { file }) };
}

function write(out: ExtractedText, f: Found): Block | undefined {
  out.endBlock(f.pieces[0]?.from ?? 0);
  const start = out.length;
  const marks: { offset: number; locator: string }[] = [];
  let printedPage: string | undefined;
  for (const p of f.pieces) {
    if (p.printedPage !== printedPage && p.printedPage !== undefined) {
      // Words before the first mark stand on no page that is known.
      if (marks.length > 0 || out.length === start)
        marks.push({ offset: out.length, locator: `p. ${p.printedPage}` });
      printedPage = p.printedPage;
    }
    if (p.text === lineBreak) out.space();
    else out.words(p.text, p.from);
  }
  const end = out.length;
  if (end === start) return undefined;
  return {
    start,
    end,
    kind: f.kind,
    ...(f.quoted && { quoted: true }),
    ...(f.opensQuote && { opensQuote: true }),
    ...(marks.length > 0 && { marks }),
  };
}
