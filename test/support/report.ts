import { buildCorpus } from '../../src/corpus/build.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { readSource } from '../../src/source/read.js';

/** A corpus of one short report of 4 May 2024 with these lines. */
export const reportOf = (lines: string): Corpus =>
  buildCorpus([
    readSource({
      uri: 's',
      name: 's.txt',
      bytes: new TextEncoder().encode(`A report\nBy Ana Pell, 4 May 2024\n\n${lines}\n`),
    }).source!,
  ]);
