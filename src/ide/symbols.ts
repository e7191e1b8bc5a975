import type { Corpus } from '../corpus/corpus.js';
import { excerpt } from '../lint/wording.js';
import type { Source } from '../source/model.js';
import { textAt } from '../text/span.js';
import type { SymbolEntry } from './model.js';

/** The outline of a source: its headings, and under each the quotations, by who said them. */
export function sourceSymbols(corpus: Corpus, source: Source): SymbolEntry[] {
  const top: SymbolEntry[] = [];
  let section: SymbolEntry[] = top;
  const attributions = corpus.attributions(source).filter((a) => a.kind !== 'indirect');
  let next = 0;
  const headings = source.paragraphs.filter((p) => p.kind === 'heading');
  const addUntil = (end: number) => {
    for (let a = attributions[next]; a && a.content.start < end; a = attributions[++next]) {
      const span = { start: a.content.start, end: a.content.end };
      section.push({
        kind: 'quotation',
        // The speaker first: a breadcrumb shows no more, and an outline sorted by name is one by speaker.
        name: `${a.speaker ? `${a.speaker.name}: ` : ''}“${excerpt(a.content.text, 60)}”`,
        ...(a.speaker?.description !== undefined && { detail: a.speaker.description }),
        span,
        selection: span,
        children: [],
      });
    }
  };
  for (const [i, heading] of headings.entries()) {
    addUntil(heading.start);
    const children: SymbolEntry[] = [];
    const selection = { start: heading.start, end: heading.end };
    const end = headings[i + 1]?.start ?? source.text.length;
    top.push({
      kind: 'heading',
      name: excerpt(textAt(source.text, heading), 80),
      span: { start: heading.start, end },
      selection,
      children,
    });
    section = children;
  }
  addUntil(Number.POSITIVE_INFINITY);
  return top;
}
