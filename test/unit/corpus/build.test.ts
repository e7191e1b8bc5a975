import { describe, expect, it } from 'vitest';
import { buildCorpus, readWanted } from '../../../src/corpus/build.js';
import { adoptIndex, indexOf } from '../../../src/corpus/index/corpusIndex.js';
import type { NumberList, Segment } from '../../../src/corpus/index/segment.js';
import { buildSegment } from '../../../src/corpus/index/segmentBuilder.js';
import { findPassages, searchLines, withSpeakers } from '../../../src/corpus/search.js';
import { corpusOf, sourceOf } from './sources.js';

const plain = 'The council met on Monday.\nIt voted late.';

describe('buildCorpus', () => {
  it('letters keys that collide, in the order given', () => {
    const sources = [1, 2, 3].map((n) => sourceOf(`${plain} ${n}`, 'smith', `${n}.txt`));
    const corpus = buildCorpus([...sources, sourceOf(plain, 'smithb', 'x.txt')]);
    expect(corpus.sources.map((s) => s.key)).toEqual(['smith', 'smithb', 'smithc', 'smithbb']);
    expect(corpus.get('smithc')?.text).toBe(`${plain} 3`);
  });

  it('keeps what did not change', () => {
    const [a, b] = [sourceOf(plain, 'a'), sourceOf(`${plain} Twice.`, 'b')];
    const first = buildCorpus([a, b]);
    const second = buildCorpus([sourceOf(plain, 'a'), sourceOf('Another text.', 'b')], first);
    expect(second.generation).toBe(first.generation + 1);
    expect(second.get('a')).toBe(a);
    expect(second.get('b')).not.toBe(b);
    expect(second.attributions(second.get('a')!)).toBe(first.attributions(a));
  });

  it('waits for no attribution while somebody types in a large corpus, and knows it the next time', () => {
    const said = 'The harbour is closed,” Ana Ruiz said on Monday.';
    const texts = Array.from({ length: 12 }, (_, i) => `It rained on day ${i}. The sun came out.`);
    const corpus = corpusOf(`“${said}`, ...texts);
    const speakers = () =>
      findPassages(corpus, { typed: 'The harbour is', limit: 5 }).map((p) => p.attribution?.speaker?.name);
    expect(speakers()).toEqual([undefined]);
    while (readWanted());
    expect(speakers()).toEqual(['Ana Ruiz']);
    const [line] = searchLines(corpusOf(`“${said}`, ...texts), 'harbour closed', 1);
    expect(line?.attribution).toBeUndefined();
    expect(withSpeakers(corpus, [line!])[0]?.attribution?.speaker?.name).toBe('Ana Ruiz');
  });

  it('finds the line at an offset', () => {
    const corpus = corpusOf(plain);
    const [source] = corpus.sources;
    const at = (offset: number) => corpus.lineAt(source!, offset)?.index;
    expect([0, 25, 26, 27, 40].map(at)).toEqual([0, 0, 0, 1, 1]);
  });
});

describe('the index', () => {
  /** A word for a number, since words end at figures. */
  const name = (n: number) => `x${[...String(n)].map((d) => 'abcdefghij'[Number(d)]).join('')}`;
  const article = (n: number) =>
    sourceOf(
      `Article ${n} is about topic${name(n)}. It says “word${name(n)} and nothing else” there.`,
      `k${n}`,
    );
  const finds = (corpus: ReturnType<typeof buildCorpus>, typed: string) =>
    findPassages(corpus, { typed, limit: 10 }).map((p) => p.source.key);

  it('merges small segments, but none into one of too many words', () => {
    const all = [1, 2, 3, 4, 5].map(article);
    const segmentsWith = (words: number) => {
      const large = [all.slice(0, 2), all.slice(2, 4)].map((s) => {
        const segment = buildSegment(s);
        const tokens: NumberList = { length: words, get: (i) => segment.tokens.get(i), slice: () => [] };
        return Object.create(segment, { tokens: { value: tokens } }) as Segment;
      });
      const corpus = buildCorpus(all);
      adoptIndex(corpus, large);
      return indexOf(corpus).segments.map((s) => s.sources.length);
    };
    expect(segmentsWith(30)).toEqual([5]);
    expect(segmentsWith(12_000_000)).toEqual([2, 2, 1]);
  });

  it('sees what was added, changed and removed', () => {
    const sources = Array.from({ length: 40 }, (_, n) => article(n));
    let corpus = buildCorpus(sources);
    expect(finds(corpus, `word${name(7)} and`)).toEqual(['k7']);
    corpus = buildCorpus([...sources, article(99)], corpus);
    expect(finds(corpus, `word${name(99)} and`)).toEqual(['k99']);
    expect(finds(corpus, `word${name(7)} and`)).toEqual(['k7']);
    corpus = buildCorpus(sources.slice(8), corpus);
    expect(finds(corpus, `word${name(7)} and`)).not.toContain('k7');
    corpus = buildCorpus(
      [sourceOf(`All is new here, word${name(9)} too.`, 'k9'), ...sources.slice(10)],
      corpus,
    );
    expect(finds(corpus, `word${name(9)}`)).toEqual(['k9']);
    expect(finds(corpus, `word${name(9)} and`)).not.toContain('k9');
    expect(searchLines(corpus, `topic${name(12)}`, 3)[0]?.source.key).toBe('k12');
    expect(searchLines(corpus, `topic${name(9)}`, 3)).toEqual([]);
  });

  it('reads only what changed, and stays in few parts', () => {
    const sources = Array.from({ length: 200 }, (_, n) => article(n));
    let corpus = buildCorpus(sources);
    const [first] = indexOf(corpus).parts;
    for (let n = 0; n < 60; n++) {
      sources[n] = sourceOf(`Article ${n} has changed.`, `k${n}`);
      corpus = buildCorpus(sources, corpus);
      const { parts } = indexOf(corpus);
      expect(parts.length).toBeLessThan(9);
      expect(parts.some((p) => p.segment === first!.segment)).toBe(true);
    }
    for (let n = 60; n < 150; n++) sources[n] = sourceOf(`Article ${n} has changed.`, `k${n}`);
    corpus = buildCorpus(sources, corpus);
    const live = indexOf(corpus).parts.flatMap((p) => p.segment.sources.filter((_, slot) => p.isLive(slot)));
    expect(new Set(live)).toEqual(new Set(corpus.sources));
    expect(live).toHaveLength(200);
  });

  it('reads words through soft hyphens, ligatures and line ends', () => {
    const corpus = corpusOf('The of\u00adﬁce of the build-\ning was closed.');
    expect(finds(corpus, 'office of the building was')).toEqual(['a']);
  });
});

describe('searchLines', () => {
  const corpus = corpusOf(
    'The harbour was closed for repairs. Ferries sailed from the old quay.',
    'Repairing the old quay took a year. The mayor was pleased.',
  );
  const best = (query: string) =>
    searchLines(corpus, query, 3).map((p) => p.source.text.slice(p.span.start, p.span.end));

  it('finds lines by stems, rarer words first', () => {
    expect(best('harbour repair')[0]).toBe('The harbour was closed for repairs.');
    expect(best('year of repairs')[0]).toBe('Repairing the old quay took a year.');
  });

  it('prefers words side by side', () => {
    const two = corpusOf('The old man sat on the long quay.', 'The man sat on the old quay.');
    expect(searchLines(two, 'old quay', 2)[0]?.source.key).toBe('b');
  });

  it('marks what matched', () => {
    const [p] = searchLines(corpus, 'pleased mayors', 1);
    expect(p?.matched.map((m) => p.source.text.slice(m.start, m.end))).toEqual(['mayor', 'pleased']);
  });

  it('finds nothing for nothing', () => {
    expect([best(''), best('…'), best('zebra')]).toEqual([[], [], []]);
  });
});
