import { clauseEnd } from './clauseEnds.js';
import type { Clause } from './clauses.js';
import { cueAdjectives } from './data/en/nouns.js';
import { joins } from './phrases.js';
import type { Report, Tie } from './report.js';
import type { Token } from './sentence.js';
import { isAuxiliary } from './verbGroups.js';

/** `was adamant that`, `is worried about`: adjectives of what somebody thinks or feels. */
export function ofAdjective(tokens: readonly Token[], clause: Clause): Report | undefined {
  const { group, subject } = clause;
  if (!subject || !isAuxiliary(tokens[group.main]!.norm)) return undefined;
  let k = group.main + 1;
  while (tokens[k]?.tag === 'adv' && joins(tokens[k - 1]!, tokens[k]!)) k++;
  const adjective = tokens[k];
  const next = tokens[k + 1];
  if (!adjective || !next || !cueAdjectives.has(adjective.norm) || !joins(adjective, next)) return undefined;
  if (!joins(tokens[k - 1]!, adjective) || !tokens[k + 2]) return undefined;
  const isThat = next.norm === 'that' || next.tag === 'pronoun';
  if (!isThat && next.tag !== 'prep' && next.tag !== 'to') return undefined;
  const from = next.tag === 'pronoun' || (next.tag === 'to' && tokens[k + 2]!.tag === 'verb') ? k + 1 : k + 2;
  const to = isThat ? tokens.length : clauseEnd(tokens, from, from, [clause]);
  const cue = { start: tokens[group.first]!.start, end: adjective.end };
  const tie: Tie = isThat ? 'that' : next.tag === 'to' ? 'infinitive' : 'preposition';
  return { subject, cue, at: k, lemma: adjective.norm, tie, ranges: [{ from, to }], hearer: undefined };
}
