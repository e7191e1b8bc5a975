import { timeWords } from './data/en/grammar.js';
import { isDay, joins, phraseStartingAt } from './phrases.js';
import type { Token } from './sentence.js';
import { framesOf } from './verbs.js';

/** Behind `on Monday`, `last week`, `in a statement`, `at a rally in Lund`: where the words reported may begin. */
export function behindTime(tokens: readonly Token[], from: number): number | undefined {
  let j = from;
  const t = tokens[j]!;
  if (isDay(t) || (timeWords.has(t.norm) && t.tag !== 'prep')) {
    while (
      j < tokens.length &&
      (j === from || joins(tokens[j - 1]!, tokens[j]!)) &&
      (isDay(tokens[j]!) || (timeWords.has(tokens[j]!.norm) && tokens[j]!.tag !== 'prep'))
    )
      j++;
    const isTime = tokens
      .slice(from, j)
      .some((x) => !/^(?:this|last|next|early|late|earlier|later|at)$/.test(x.norm));
    // `say this is a rough patch`
    return isTime || (t.norm !== 'this' && t.norm !== 'last' && t.norm !== 'next') ? j : undefined;
  }
  // `numerous times`, `many times`
  if (tokens[j + 1]?.norm === 'times' && t.tag === 'det') return j + 2;
  if (t.tag !== 'prep' && t.tag !== 'to') return undefined;
  if (!/^(?:on|in|at|during|to|by|through|via|from|after|before|late|over|with|of|about)$/.test(t.norm))
    return undefined;
  if (tokens[j + 1] && isDay(tokens[j + 1]!)) {
    j += 2;
    while (
      j < tokens.length &&
      joins(tokens[j - 1]!, tokens[j]!) &&
      ((timeWords.has(tokens[j]!.norm) && tokens[j]!.tag !== 'prep') || tokens[j]!.tag === 'number')
    )
      j++;
    return j;
  }
  if (!/^(?:on|in|at|during|to|after|before|through|via)$/.test(t.norm)) return undefined;
  const phrase = phraseStartingAt(tokens, j + 1);
  if (!phrase) return undefined;
  const next = tokens[phrase.last + 1];
  // Only where a clause, marks or `that` follow: `called in the army` is something else.
  if (!next || next.tag === 'verb' || next.tag === 'aux' || next.tag === 'modal') return undefined;
  if (next.norm === 'that' && isRelative(tokens, phrase.last + 1)) return undefined;
  return phrase.last + 1;
}

/** Participles of letters and papers, behind their noun. */
const reduced =
  /^(?:dated|seen|sent|addressed|published|released|issued|obtained|shared|filed|circulated|signed)$/;

export function thatAhead(tokens: readonly Token[], from: number): number | undefined {
  for (let k = from; k < tokens.length && k - from < 16; k++) {
    const t = tokens[k]!;
    // `said in evidence that lasted hours`: what follows belongs to the noun before.
    if (t.norm === 'that' && t.tag === 'sub')
      return isRelative(tokens, k) || tokens[k - 1]?.norm === 'so' || (k > from && isOthers(tokens, k - 1))
        ? undefined
        : k;
    // `told the group, adding that`: what is added is another's to report.
    // `stated in a letter dated 4 July that`, `in an email seen by the Post that`
    if (
      t.tag === 'verb' &&
      k > from &&
      tokens[k - 1]!.tag !== 'adv' &&
      joins(tokens[k - 1]!, t) &&
      reduced.test(t.norm)
    )
      continue;
    const isCue =
      t.tag === 'verb' && (t.verb?.form !== 'ing' || (/,/.test(t.gap) && framesOf(t.verb.lemma)?.has('t')));
    if (isCue || t.tag === 'modal' || t.tag === 'pronoun' || /[;:.]\s/.test(t.gap)) return undefined;
  }
  return undefined;
}

/** `said at a meeting announcing that …`: the nearer verb has the clause. */
function isOthers(tokens: readonly Token[], verb: number): boolean {
  const t = tokens[verb];
  return t?.tag === 'verb' && framesOf(t.verb?.lemma ?? '')?.has('t') === true;
}

/** Whether `that` stands between a noun that it is joined to and its verb. */
function isRelative(tokens: readonly Token[], that: number): boolean {
  const [before, next] = [tokens[that - 1], tokens[that + 1]];
  const isNoun = before?.tag === 'noun' && joins(before, tokens[that]!) && !timeWords.has(before.norm);
  return (
    isNoun &&
    (next?.tag === 'aux' || next?.tag === 'modal' || (next?.verb?.form === 'past' && next.tag === 'verb'))
  );
}

export function quoteAhead(tokens: readonly Token[], from: number): number | undefined {
  for (let k = from; k < tokens.length && k - from < 14; k++) {
    const t = tokens[k]!;
    if (t.tag === 'quote') return k;
    if (
      t.tag === 'verb' ||
      t.tag === 'aux' ||
      t.tag === 'modal' ||
      t.tag === 'pronoun' ||
      /[;.]\s/.test(t.gap)
    )
      return undefined;
  }
  return undefined;
}
