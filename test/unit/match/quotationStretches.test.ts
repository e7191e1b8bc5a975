import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { foldedSource } from '../../../src/corpus/foldedSource.js';
import { plainPattern } from '../../../src/match/quotation/pattern.js';
import { verbatimPlaces } from '../../../src/match/quotation/verbatim.js';
import type { Source } from '../../../src/source/model.js';
import { readSource } from '../../../src/source/read.js';

vi.mock('../../../src/corpus/foldedSource.js', { spy: true });

// A source that is asked for the first time is folded only around a word of the quotation. What is found there is what is found in
// all of it, which is folded from the second time on.

const folder = join(import.meta.dirname, '../../fixtures');
const sourceOf = (text: string) =>
  readSource({ uri: 'a.txt', name: 'a.txt', bytes: new TextEncoder().encode(text) }).source!;
const articles = ['wholeDrafts', 'quotations', 'attribution'].flatMap((set) =>
  readdirSync(join(folder, set))
    .filter((f) => f.endsWith('.txt'))
    .map((f) => readFileSync(join(folder, set, f), 'utf8')),
);

/** Ways to write a sentence otherwise: some of them stand in the source, some do not. */
const variants: readonly ((s: string) => string)[] = [
  (s) => s,
  (s) => s.replace(/^\S+\s/, ''),
  (s) => s.slice(0, s.length >> 1),
  (s) => s[0]!.toLowerCase() + s.slice(1),
  (s) => s.replace(/[.,;!?”"’]*$/, ','),
  (s) => s.replace(/[“”"]/g, "'").replace(/[—–]/g, ' - '),
  (s) => `‘${s.split(' ').slice(1, 6).join(' ')}’`,
  (s) => s.split(' ').slice(2, 4).join('  '),
  (s) => s.replace(/(\w)(\w+)/, '[$1]$2'),
];
/** Ways in which a source may have it. */
const printed: readonly ((text: string) => string)[] = [
  (t) => t,
  (t) => t.replace(/ /g, (_, i: number) => (i % 7 === 0 ? '   ' : ' ')),
  (t) => t.replace(/ (?=\w)/g, (_, i: number) => (i % 11 === 0 ? '\n' : ' ')),
  (t) => t.replace(/, /g, ' — '),
  (t) => t.replace(/\.(?= )/g, '. . .'),
  (t) => t.replace(/\n\n(?=\w)/g, '\n\n“'),
  (t) =>
    t.replace(/(\w{4})(\w{4})/g, (m, a: string, b: string, i: number) => (i % 13 === 0 ? `${a}-\n${b}` : m)),
  (t) => t.replace(/(\w{5})(?=\w)/g, (m, _, i: number) => (i % 13 === 0 ? `${m}\u00ad` : m)),
];

const found = (source: Source, quotation: string) =>
  verbatimPlaces(buildCorpus([source]), source, plainPattern(quotation)).map(({ source: _, ...p }) => p);

describe('a source that is asked for the first time', () => {
  it.each(printed.map((print, i) => [i, print] as const))(
    'has what all of it has, printed %i',
    (n, print) => {
      let places = 0;
      let asked = 0;
      articles.forEach((article, a) => {
        const whole = sourceOf(print(article));
        const sentences = sourceOf(article).lines.map((l) => article.slice(l.start, l.end));
        found(whole, 'nothing');
        sentences.forEach((sentence, i) => {
          if ((i + a + n) % 5 > 0) return;
          const quotation = variants[(i + a) % variants.length]!(sentence);
          const first = found({ ...whole }, quotation);
          expect([quotation, first]).toEqual([quotation, found(whole, quotation)]);
          places += first.length;
          asked++;
        });
      });
      expect(asked).toBeGreaterThan(100);
      expect(places).toBeGreaterThan(10);
    },
  );

  it('is not folded as a whole for a few words', () => {
    const source = sourceOf(articles.join('\n\n'));
    const line = source.lines.find((l) => l.kind === 'sentence' && l.end - l.start > 80)!;
    vi.mocked(foldedSource).mockClear();
    const quotation = source.text.slice(line.start, line.end);
    expect(found(source, quotation)).toHaveLength(1);
    expect(foldedSource).not.toHaveBeenCalled();
    found(source, quotation);
    expect(foldedSource).toHaveBeenCalled();
  });
});
