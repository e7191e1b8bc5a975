import { buildCorpus } from '../../../src/corpus/build.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import type { Source } from '../../../src/source/model.js';
import { readSource } from '../../../src/source/read.js';

/** A source with this text, read as a plain text file. */
export function sourceOf(text: string, key = 'a', uri = `${key}.txt`): Source {
  const { source } = readSource({
    uri,
    name: uri,
    bytes: new TextEncoder().encode(text),
    metadata: { id: key, type: 'article' },
  });
  if (!source) throw new Error('No source');
  return source;
}

/** A corpus of these texts under the keys a, b, c … */
export function corpusOf(...texts: string[]): Corpus {
  return buildCorpus(texts.map((t, i) => sourceOf(t, String.fromCharCode(97 + i))));
}
