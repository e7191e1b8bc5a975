import type { VerbForm } from './verbs.js';

/** Whether a determiner can be the subject of a verb in a form: `some say`, `one says`, but `one point`, `many calls`. */
export function agrees(determiner: string, form: VerbForm): boolean {
  const isSingular = /^(?:one|another|this|that|each|either|neither)$/.test(determiner);
  if (form === 'base') return !isSingular;
  return form === 's' ? isSingular || determiner === 'none' : form !== 'ing';
}

/** Determiners that can be a noun phrase by themselves: `some say`. */
export function standsAlone(norm: string): boolean {
  return /^(?:some|many|others?|both|most|few|several|all|those|these|this|that|one|another|more|two|three|each|none|either|neither|half)$/.test(
    norm,
  );
}
