import type { Corpus } from '../corpus/corpus.js';
import { searchLines } from '../corpus/search.js';
import { citedCorpus } from '../lint/checkClaim.js';
import type { PlacedClaim } from '../lint/checkedBlock.js';
import type { Analysis } from '../lint/model.js';
import { isBorneOut } from '../match/claim.js';

/** Lines that are looked through for other sources, and other sources that are asked: 3 ms each, the first time. */
const mostLines = 12;
const mostAsked = 2;

const known = new WeakMap<Corpus, Map<string, boolean>>();

/**
 * Whether a supported claim rests on one source only: none of the other sources that have most in common with it bears it out
 * by itself. Remembered by its words.
 */
export function isSingle(
  { corpus, draft, config }: Analysis,
  { checked, sentence: index }: Pick<PlacedClaim, 'checked' | 'sentence'>,
): boolean {
  const { verdict, evidence } = checked.match;
  if (verdict !== 'supported' || new Set(evidence.map((e) => e.source)).size !== 1) return false;
  if (corpus.sources.length === 1) return true;
  const sentence = draft.sentences[index]!;
  const text = draft.prose.text.slice(sentence.prose.start, sentence.prose.end);
  let answers = known.get(corpus);
  if (!answers) {
    answers = new Map();
    known.set(corpus, answers);
  }
  let answer = answers.get(text);
  if (answer === undefined) {
    const own = evidence[0]!.source;
    const others = searchLines(corpus, text, mostLines).map((p) => p.source.key);
    const asked = [...new Set(others.filter((k) => k !== own))].slice(0, mostAsked);
    answer = !asked.some((k) => isBorneOut(citedCorpus(corpus, [k]), text, config.strictness));
    answers.set(text, answer);
  }
  return answer;
}
