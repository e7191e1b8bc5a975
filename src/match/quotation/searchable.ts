import { foldedSource } from '../../corpus/foldedSource.js';
import type { Source } from '../../source/model.js';
import type { MappedText } from '../../text/mappedText.js';
import { levelMarks } from './pattern.js';

const made = new WeakMap<MappedText, MappedText>();

/** A source's text as quotations are looked up in it: folded, with inner and outer marks alike. */
export function searchableSource(source: Source): MappedText {
  const folded = foldedSource(source);
  let searchable = made.get(folded);
  if (!searchable) {
    searchable = { ...folded, text: levelMarks(folded.text) };
    made.set(folded, searchable);
  }
  return searchable;
}
