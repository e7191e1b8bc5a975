import { verbOf } from '../../attribution/verbs.js';
import { mayBe } from '../lexicon/partsOfSpeech.js';
import { isStrict } from './features.js';
import type { Term } from './terms.js';

/**
 * What in a sentence a source could have or lack: `particular`, somebody or something by name, a number, or he or she of whom was spoken;
 * `told`, no more than something that happened; `none` of these.
 */
export type Anchor = 'particular' | 'told' | 'none';

const persons = /^(?:he|him|his|she|her|hers|himself|herself)$/;
/** Whoever says this speaks of their own mind, or of anybody. */
const anybody = /^(?:i|me|my|myself|we|us|our|ours|ourselves|you|your|yours|one|oneself|one['’]s)$/;
/** Numbers that point or speak of anything: `one hears`, `once`, `the two sides`. */
const plainNumbers = /^(?:one|once|first|two|twice|1)$/;
const pastForms = /^(?:was|were|had|did)$/;
/** Before a participle: `has been reduced`, `a locked door`, `so often declared dead`. */
const beforeParticiple =
  /^(?:is|are|be|been|being|am|has|have|gets?|a|an|the|so|once|often|well|or|and|more|most|less|by|of|in|with)$/;
const auxiliary = /^(?:is|are|be|been|being|has|have)$/;

/**
 * What a claim can be looked up by. A sentence in the present without any (`Museums, like old families, prefer not to count the spoons`)
 * is a remark as a rule: of 134 of the writers' own sentences in drafts on 70 invented articles for which no line was found, 3 had an
 * anchor; of 84 invented statements of fact 77.
 */
export function anchorOf(terms: readonly Term[]): Anchor {
  const isParticular = (t: Term) =>
    persons.test(t.norm) || (isStrict(t) && (t.kind === 'name' || !plainNumbers.test(t.norm)));
  if (terms.some(isParticular)) return 'particular';
  if (terms.some((t) => anybody.test(t.norm))) return 'none';
  return terms.some((_, i) => isPast(terms, i)) ? 'told' : 'none';
}

/** Whether a word is a verb in the past that stands by itself, and no participle. */
function isPast(terms: readonly Term[], at: number): boolean {
  const { kind, norm } = terms[at]!;
  if (kind === 'name') return false;
  if (pastForms.test(norm)) return true;
  const form = verbOf(norm)?.form;
  if (form !== 'past' && !(norm.endsWith('ed') && mayBe(norm, 'verb'))) return false;
  // `are not usually praised`, `has finally found`
  return (
    !beforeParticiple.test(terms[at - 1]?.norm ?? '') &&
    !terms.slice(Math.max(0, at - 3), at).some((t) => auxiliary.test(t.norm))
  );
}
