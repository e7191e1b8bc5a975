import { foldedSource } from '../../corpus/foldedSource.js';
import type { Source } from '../../source/model.js';
import { compose, fromRaw, type MappedText, MappedTextBuilder } from '../../text/mappedText.js';
import { findMarkedSpans } from '../../text/quotationMarks.js';
import { levelMarks } from './pattern.js';

const made = new WeakMap<MappedText, MappedText>();

/**
 * A source's text as quotations are looked up in it: folded, with all marks as single ones (inner marks may step down
 * from double to single), and without the opening mark that is repeated where a quotation goes on in a new paragraph.
 */
export function searchableSource(source: Source): MappedText {
  const folded = foldedSource(source);
  let searchable = made.get(folded);
  if (!searchable) {
    searchable = withoutRepeatedMarks(source, { ...folded, text: levelMarks(folded.text) });
    made.set(folded, searchable);
  }
  return searchable;
}

function withoutRepeatedMarks(source: Source, folded: MappedText): MappedText {
  const dropped: number[] = [];
  for (const m of findMarkedSpans(source.text, source.paragraphs)) {
    if (!m.continues) continue;
    const next = source.paragraphs.find((p) => p.start >= m.outer.end);
    if (!next) continue;
    const at = fromRaw(folded, { start: next.start, end: next.end }).start;
    const mark = folded.text[at] === ' ' ? at + 1 : at;
    if (folded.text[mark] === "'") dropped.push(mark);
  }
  if (dropped.length === 0) return folded;
  const out = new MappedTextBuilder();
  let from = 0;
  for (const mark of dropped.sort((a, b) => a - b)) {
    if (mark < from) continue;
    out.copy(folded.text, from, mark);
    from = mark + 1;
  }
  out.copy(folded.text, from, folded.text.length);
  return compose(out.build(), folded);
}
