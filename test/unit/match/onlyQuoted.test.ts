import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { isOnlyQuoted } from '../../../src/match/claim/onlyQuoted.js';
import { type QuotedWords, quotedClaim } from '../../../src/match/claim/quotedClaim.js';

const lines = [
  'We will plant four hundred trees along the river.',
  'It is what it is, and so it was.',
  'Nobody was asked to pay 40 million crowns for a quarter of the bridge.',
  'He denied that the old bridge would be closed to lorries in spring.',
];
const article = lines.join('\n\n');
const corpus = buildCorpus([plainSource(article, 'lund')]);

/** A sentence in which `words` of a line are quoted, `speaker` said to say them. */
function asked(before: string, speaker: string, cue: string, line: string, isSame: boolean) {
  const lead = `${before}${speaker} ${cue}: “`;
  const start = article.indexOf(line);
  const quoted: QuotedWords = {
    start: lead.length,
    end: lead.length + line.length,
    place: { source: corpus.sources[0]!.key, start, end: start + line.length },
    speaker: { start: before.length, end: before.length + speaker.length, isSame },
    cue: { start: before.length + speaker.length + 1, end: lead.length - 3 },
  };
  return { claim: `${lead}${line}”`, quoted: [quoted] };
}

describe('a sentence that says who says words, and no more', () => {
  it.each([
    ['As ', 'the paper', 'wrote', lines[0]!, false, true],
    ['', 'Ana Ruiz', 'said', lines[0]!, true, true],
    ['', 'Ana Ruiz', 'said', lines[0]!, false, false],
    ['', 'Ana Ruiz', 'denied', lines[0]!, true, false],
    ['In May ', 'the paper', 'wrote', lines[0]!, false, false],
    ['As ', 'the paper', 'wrote', 'the old bridge would be closed to lorries in spring', false, false],
    ['As ', 'a second', 'wrote', lines[0]!, false, false],
    ['As ', 'the paper', 'wrote', 'It is what it is, and so it was', false, false],
  ])('%s%s %s', (before, speaker, cue, line, isSame, expected) => {
    const { claim, quoted } = asked(before, speaker, cue, line, isSame);
    expect(isOnlyQuoted(corpus, claim, quoted)).toBe(expected);
  });

  it('is borne out by what it quotes', () => {
    const word = fc.constantFrom(
      ...'As the a an it and but 12 half twice once May Ana Ruiz mayor second quarter paper dozen an hour and a half crowns'.split(
        ' ',
      ),
    );
    const said = fc.constantFrom('said', 'put', 'denied', 'has', 'wrote');
    const some = fc.array(word, { maxLength: 4 }).map((w) => w.join(' '));
    let only = 0;
    fc.assert(
      fc.property(
        some,
        some,
        said,
        fc.constantFrom(...lines),
        fc.boolean(),
        (before, by, cue, line, isSame) => {
          const { claim, quoted } = asked(before && `${before} `, by || 'she', cue, line, isSame);
          if (!isOnlyQuoted(corpus, claim, quoted)) return;
          only++;
          expect(quotedClaim(corpus, claim, quoted)?.verdict, claim).toBe('supported');
        },
      ),
      { numRuns: 3_000 },
    );
    expect(only).toBeGreaterThan(50);
  });
});
