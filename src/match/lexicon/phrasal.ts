import { lemmas } from './lemmas.js';
import { isListed } from './paraphrases.js';
import { wordNet } from './read.js';

const particles: ReadonlySet<string> = new Set(
  'up down off out on in over away back through around along aside under ahead behind'.split(' '),
);

/**
 * A verb and the noun behind it that say one thing, or `undefined`.
 *
 * @example verbIdiom('took', 'place') // 'take_place'
 */
export function verbIdiom(verb: string, noun: string): string | undefined {
  if (noun !== 'place' && noun !== 'part') return undefined;
  return /^(?:take|takes|took|taken|taking)$/.test(verb) ? `take_${noun}` : undefined;
}

/**
 * A verb and the particle after it as one word of the lexicon, or `undefined` if it knows no such verb: what `turned
 * down` says has little to do with turning.
 *
 * @example phrasalVerb('turned', 'down') // 'turn_down'
 */
export function phrasalVerb(verb: string, particle: string): string | undefined {
  if (!particles.has(particle)) return undefined;
  const net = wordNet();
  for (const base of lemmas(verb, (w) => net.ids.has(w))) {
    const joined = `${base}_${particle}`;
    if (net.ids.has(joined) || isListed(joined)) return joined;
  }
  return undefined;
}
