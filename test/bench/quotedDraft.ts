import { alter } from './alter.js';
import { type Chance, chance, pick, vocabulary } from './generate.js';
import type { Sample, World } from './world.js';

/** Who says the quotations of a draft: nobody, people whom no source knows, those who say it there, or these in a sentence that goes on. */
export const draftKinds = ['nobody', 'strangers', 'speakers', 'more'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** One in so many is altered: 5% of its words. */
export const alteredEach = 5;

/** Ways to say who said it. `more` is what the sentence goes on with, or nothing. */
const introductions: readonly ((name: string, words: string, more: string) => string)[] = [
  (name, words, more) => `“${words},” said ${name}${more}.`,
  (name, words, more) => (more ? `“${words},” ${name} told reporters${more}.` : `${name} said: “${words}.”`),
  (name, words, more) => `“${words},” ${name} said${more}.`,
  (name, words, more) =>
    more ? `${name} said “${small(words)}”${more}.` : `According to ${name}, “${small(words)}.”`,
  (name, words, more) => `${name} told reporters that “${small(words)}”${more}.`,
  (name, words, more) =>
    more ? `“${words},” wrote ${name}${more}.` : `As ${name} put it, “${small(words)}.”`,
  (name, words, more) => `${name} warned that “${small(words)}”${more}.`,
  (name, words, more) =>
    more ? `“${words},” ${name} added${more}.` : `${name} put it this way: “${words}.”`,
];

const given =
  `Maria Tom Anna Peter Lucia Henry Nora Martin Olga Simon Judith Frank Teresa Walter Ingrid Paul`.split(' ');
const family =
  `Keller Reyes Lind Whitcombe Okafor Marchetti Thornbury Nakamura Oduya Castellan Fairweather Grigg`.split(
    ' ',
  );

/** A draft with so many quotations of sentences of a world, each in a paragraph of its own, every fifth altered. */
export function quotedDraft(world: World, quotations: number, kind: DraftKind = 'nobody'): string {
  const random = chance(500);
  const others = vocabulary().noun.slice(0, 3_000);
  const altered = (words: string, i: number) =>
    i % alteredEach === 0 ? alter(words, 0.05, random, others) : words;
  const samples = (share: number) => world.sample(Math.ceil(quotations * share), 4_711, 8);
  if (kind === 'nobody' || kind === 'strangers') {
    // Sentences without marks of their own: these taken out would be an alteration.
    return samples(4)
      .filter((s) => !/[“”"‘’]/.test(s.text))
      .slice(0, quotations)
      .map((s, i) => {
        const words = altered(s.text.replace(/[.,]$/, ''), i);
        if (kind === 'nobody') return `As the paper put it: “${words}.”`;
        return introductions[i % introductions.length]!(
          `${pick(random, given)} ${pick(random, family)}`,
          words,
          '',
        );
      })
      .join('\n\n');
  }
  return samples(14)
    .flatMap((s) => {
      const said = saidIn(s, random);
      return said ? [{ ...said, ...s }] : [];
    })
    .slice(0, quotations)
    .map((s, i) =>
      introductions[i % introductions.length]!(
        s.speaker,
        altered(s.words, i),
        kind === 'speakers' ? '' : `, and ${moreOf(world, s)}`,
      ),
    )
    .join('\n\n');
}

/** What a generated sentence has somebody say in marks, all of it or its beginning, and who that is: by its form alone, nothing is read for it. */
function saidIn({ text }: Sample, random: Chance): { words: string; speaker: string } | undefined {
  const found =
    /^“([^“”]+),” (?:(?:Mayor|Senator|Minister|Judge|Professor|General|Governor|Ambassador) )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) \p{Ll}/u.exec(
      text,
    );
  if (!found) return undefined;
  const all = found[1]!.split(' ');
  if (all.length < 8) return undefined;
  const length = random() < 0.5 ? all.length : 8 + Math.floor(random() * (all.length - 7));
  return { words: all.slice(0, length).join(' '), speaker: found[2]! };
}

/** A sentence near by in the article, told a little shorter. */
function moreOf({ corpus }: World, { article, start }: Sample): string {
  const { lines, text } = corpus.sources[article]!;
  const at = lines.findIndex((l) => l.start === start);
  for (let d = 1; d < lines.length; d++) {
    const line = lines[(at + d) % lines.length]!;
    const sentence = text.slice(line.start, line.end);
    if (/[“”]/.test(sentence)) continue;
    const clause = sentence.replace(/[.]$/, '').split(', and ')[0]!;
    return small(clause.replace(/ (?:in|on) \p{Lu}\p{L}+(?: \d+)?$/u, '').replace(/ \p{Ll}+ly /u, ' '));
  }
  return 'nothing else was said';
}

/** `I` and names of people stay as they are. */
function small(words: string): string {
  return /^(?:The|A|An|We|They|Nobody|Everyone) /.test(words)
    ? words[0]!.toLowerCase() + words.slice(1)
    : words;
}
