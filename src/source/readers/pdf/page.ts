import type { PdfDocument, PdfText } from './pdfjs.js';

/** Text on a page as it was drawn. Points (1/72 inch) from the top left corner. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that letters stand on, downwards from the top. */
  readonly base: number;
  /** Height of the font. */
  readonly size: number;
}

/** A page before it is laid out. */
export interface Page {
  /** What the page is called: its label, else its number from 1. */
  readonly label: string;
  readonly height: number;
  /** In the order in which they were drawn. */
  readonly fragments: readonly Fragment[];
}

/** The text of every page. */
export async function* pagesOf(pdf: PdfDocument): AsyncGenerator<Page> {
  const labels = await pdf.getPageLabels().catch(() => null);
  for (let n = 1; n <= pdf.numPages; n++) {
    const label = labels?.[n - 1]?.trim() || String(n);
    let page: Page = { label, height: 0, fragments: [] };
    try {
      const found = await pdf.getPage(n);
      const { height, transform } = found.getViewport({ scale: 1 });
      const { items } = await found.getTextContent();
      const drawn = items.filter((i): i is PdfText => 'str' in i);
      page = { label, height, fragments: withoutNoteMarks(drawn.flatMap((i) => placed(i, transform))) };
      found.cleanup();
    } catch {
      // A broken page is one without text; the others count.
    }
    yield page;
  }
}

/** Where a run stands on its page; nothing for runs that do not go from left to right (stamps in the margin). */
function placed({ str, transform: t, width }: PdfText, view: readonly number[]): Fragment[] {
  if (str.trim() === '') return [];
  const at = (x: number, y: number) => [
    view[0]! * x + view[2]! * y + view[4]!,
    view[1]! * x + view[3]! * y + view[5]!,
  ];
  const [x0, y0] = at(t[4]!, t[5]!) as [number, number];
  const [x1, y1] = at(t[4]! + t[0]!, t[5]! + t[1]!) as [number, number];
  if (x1 <= x0 || Math.abs(y1 - y0) > (x1 - x0) * 0.2) return [];
  const size = Math.hypot(t[2]!, t[3]!) || Math.hypot(t[0]!, t[1]!);
  const numbers = [x0, y0, width, size];
  if (!numbers.every(Number.isFinite)) return [];
  return [{ text: str, left: x0, right: x0 + Math.max(0, width), base: y0, size }];
}

const noteMark = /^[\d*†‡§,\s]{1,6}$/;

/**
 * Small raised figures and signs behind words are marks of notes and left out: in the text they would stand inside
 * quotations. Other raised text (`10th`) is put on the line that it belongs to.
 */
function withoutNoteMarks(fragments: readonly Fragment[]): Fragment[] {
  const kept: Fragment[] = [];
  for (const f of fragments) {
    const before = kept.at(-1);
    const raised = before ? before.base - f.base : 0;
    const isRaised =
      before !== undefined &&
      f.size < before.size * 0.85 &&
      raised > before.size * 0.1 &&
      raised < before.size * 0.8 &&
      Math.abs(f.left - before.right) < before.size * 0.6;
    if (!isRaised) kept.push(f);
    else if (!noteMark.test(f.text)) kept.push({ ...f, base: before.base, size: before.size });
  }
  return kept;
}
