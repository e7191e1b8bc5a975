// What pronouns there are, and whom one cannot mean.

export type Pronoun = 'he' | 'she' | 'they' | 'it' | 'other';

export const pronouns: Readonly<Record<string, Pronoun>> = {
  he: 'he',
  his: 'he',
  him: 'he',
  she: 'she',
  her: 'she',
  they: 'they',
  their: 'they',
  them: 'they',
  it: 'it',
  its: 'it',
  i: 'other',
  we: 'other',
  you: 'other',
  my: 'other',
  our: 'other',
  who: 'other',
  which: 'other',
  that: 'other',
};

const wordHe = /\bhe\b/gi;
const wordShe = /\bshe\b/gi;
const opensSubordinate =
  /^(?:when|while|as|after|before|although|though|if|since|because|once|until|unless|whenever|in|at|on|with|for|by|from|during)\b/i;
/** Sentences longer than this, in UTF-16 units, are not looked through. */
const longestSentence = 600;

/**
 * Whether a name at an offset stands behind the pronoun of its gender in its own sentence (which begins at `start`), so that
 * somebody else is meant by it: `Stroud` of `I ask what she will do if Stroud is right`; not of `When she arrived, Stroud said …`.
 */
export function isAnother(
  text: string,
  start: number,
  at: number,
  gender: 'he' | 'she',
  isQuoted: (offset: number) => boolean,
): boolean {
  const before = text.slice(start, at);
  if (at - start > longestSentence || opensSubordinate.test(before)) return false;
  for (const m of before.matchAll(gender === 'he' ? wordHe : wordShe))
    if (!isQuoted(start + m.index)) return true;
  return false;
}

/**
 * Whether the pronoun at an offset says a clause that stands before it in its sentence, which begins at `start`: `Pell had kept the card,
 * he said.` A name in what is said is no name of who says it (Principle C of Chomsky 1981).
 */
export function endsReport(text: string, start: number, at: number): boolean {
  if (at - start > longestSentence) return false;
  const before = text.slice(start, at);
  return (
    /,\s$/.test(before) &&
    !opensSubordinate.test(before) &&
    /^\S+(?:\s\p{L}+){1,2}[.,;]/u.test(text.slice(at, at + 60))
  );
}
