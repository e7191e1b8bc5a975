import { readOnce } from '../../util/beside.js';
import {
  chargeWords,
  denialsList,
  emptiedList,
  endsList,
  intentionsList,
  negatorsList,
  rejectingStems,
  timeWords,
} from '../data/en/negations.js';
import { isComparison, isMainlyNoun, mayBe } from '../lexicon/partsOfSpeech.js';
import { isDateWord } from './dateWords.js';
import type { Term } from './terms.js';

/**
 * What reverses the words after it. Besides the negations proper: verbs by which somebody does not do, or says that
 * it is not so, what follows (`refused to sign`, `denied killing`).
 */
const negators: ReadonlySet<string> = new Set(negatorsList);
const denials: ReadonlySet<string> = new Set(denialsList);
/** After a negator these make a phrase that does not negate: `not only`, `no fewer than`, `no doubt`. */
const emptied: ReadonlySet<string> = new Set(emptiedList);
/** A negation does not reach past these. */
const ends: ReadonlySet<string> = new Set(endsList);
/** Verbs and words of will that hand a negation on to what is willed: `does not plan to raise`, `no plans to raise`. */
const intentions: ReadonlySet<string> = new Set(intentionsList);
/** How many words a negation reaches: `did not, in the end, sign` is past it, and is left alone. */
const reach = 4;

/** How many words of a denied clause (`denied that …`) are. */
const clauseReach = 10;

/** By term: index of the negator that governs it, or -1. A word under two (`did not refuse to sign`) is under none. Remembered. */
export const negationOf = readOnce(readNegation);

function readNegation(terms: readonly Term[]): Int16Array {
  const by = new Int16Array(terms.length).fill(-1);
  for (let i = 0; i < terms.length; i++) {
    const norm = terms[i]!.norm;
    const isDenial = denials.has(norm) || isRuledOut(terms, i) || isShortOf(terms, i);
    const clause = rejectedClause(terms, i);
    if (clause > 0) {
      for (let k = clause; k < terms.length && k < clause + clauseReach && !terms[k]!.breakBefore; k++)
        by[k] = i;
      continue;
    }
    if (isEscaped(terms, i)) {
      by[i + 1] = i;
      continue;
    }
    // `left out the mast`
    if (terms[i + 1]?.norm === 'out' && terms[i + 2]?.norm !== 'of' && /^le(?:ft|aves?|aving)$/.test(norm)) {
      const thing = terms.findIndex((t, k) => k > i + 1 && t.weight > 0);
      if (thing > 0 && thing - i <= 4) by[thing] = i;
      continue;
    }
    if (isWantOf(terms, i)) {
      by[i + 2] = i;
      continue;
    }
    if (!isDenial && !isNegator(norm)) continue;
    // `campaign for a no`
    if (norm === 'no' && /^(?:a|the|vote|voted|voting)$/.test(terms[i - 1]?.norm ?? '')) continue;
    // `those who said no, …`
    if (norm === 'no' && terms[i + 1]?.breakBefore !== false) continue;
    // `nothing of the sort`
    if (terms[i + 1]?.norm === 'of' && /^(?:sort|kind)$/.test(terms[i + 3]?.norm ?? '')) continue;
    if (isOfName(terms, i)) continue;
    // `cannot be sold without a vote`: may be, with one. Two that take each other back.
    if (isTakenBack(terms, i)) continue;
    const next = terms[i + 1];
    if (isMinimal(terms, i) || isNotAlone(terms, i)) continue;
    // `The lava killed nobody`: what is done to nobody is not done.
    if (/^(?:nobody|nothing|none)$/.test(norm) && isObject(terms, i)) {
      by[i - 1] = i;
      continue;
    }
    // `No 1 choice`, `No 10`: a number, not a negation.
    if (
      next &&
      ((emptied.has(next.norm) && !isNoMore(terms, i)) || (norm === 'no' && next.kind === 'number'))
    )
      continue;
    // `has not fallen by more than four metres`: it fell, by so much at most.
    if (!isDenial && boundsNumber(terms, i)) continue;
    // `no brighter than`: as bright, or less; `no older one was ever found`: the oldest.
    if (
      norm === 'no' &&
      next &&
      isComparison(next.norm) &&
      (terms.slice(i + 2, i + 5).some((t) => t.norm === 'than') ||
        terms.slice(i + 2).some((t) => t.norm === 'ever'))
    )
      continue;
    // `did not go until May`, `will not be ready before May`: went, and will be, in May.
    if (!isDenial && endsWithTime(terms, i)) continue;
    // A denial verb reverses what it takes as a complement (`to`, `-ing`), not a noun phrase beside it.
    if (isDenial && !takesComplement(terms, i)) continue;
    if (isShortOf(terms, i) && terms[i + 3]?.norm === 'that') {
      by[i + 2] = i;
      for (let k = i + 4; k < terms.length && k < i + 4 + clauseReach && !terms[k]!.breakBefore; k++)
        by[k] = i;
      continue;
    }
    if (isDenial && next?.norm === 'that') {
      // `denied that the men were spies`: the whole clause is denied.
      for (let k = i + 2; k < terms.length && k < i + 2 + clauseReach && !terms[k]!.breakBefore; k++)
        by[k] = i;
      continue;
    }
    const deed = deedOfNone(terms, i);
    if (deed > 0) by[deed] = i;
    const isNoLonger = (norm === 'no' && next?.norm === 'longer') || isNoMore(terms, i);
    const isTwoWords = isNoLonger || isShortOf(terms, i);
    const first =
      isDenial && !isTwoWords ? complementAt(terms, i) : behindAside(terms, i + (isTwoWords ? 2 : 1));
    for (let k = first, left = reach; k < terms.length && left > 0; k++, left--) {
      if ((terms[k]!.breakBefore && k !== first) || ends.has(terms[k]!.norm)) break;
      by[k] = by[k]! >= 0 ? -1 : i;
      // What is denied is the first word that says something; an adverb before it is not it, nor is a will to do it.
      if (intentions.has(terms[k]!.norm) && terms[k + 1]?.norm === 'to') continue;
      // `cannot be left unread`
      if (
        /^(?:left|leave|leaves|go|goes|gone|went|remain|remains|remained|stay|stayed)$/.test(
          terms[k]!.norm,
        ) &&
        /^un.{3,}(?:ed|en|ad)$/.test(terms[k + 1]?.norm ?? '')
      )
        continue;
      // `did not go cloudy`
      if (
        becoming.test(terms[k]!.norm) &&
        mayBe(terms[k + 1]?.norm ?? '', 'adjective') &&
        !mayBe(terms[k + 1]!.norm, 'noun')
      )
        continue;
      if (terms[k]!.weight > 0 && !terms[k]!.norm.endsWith('ly') && terms[k + 1]?.norm !== 'or') break;
    }
  }
  return by;
}

const becoming =
  /^(?:go|goes|going|went|gone|get|gets|got|become|becomes|became|turn|turned|grow|grew|grown)$/;

/** `escaped injury`: what was not suffered. */
function isEscaped(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1];
  return (
    /^escap(?:e|es|ed|ing)$/.test(terms[i]!.norm) &&
    /^(?:injury|injuries|harm|death|damage|punishment|prosecution|charge|charges|jail|prison)$/.test(
      next?.norm ?? '',
    )
  );
}

/** `for want of trains`, at `want`: there are none. */
function isWantOf(terms: readonly Term[], i: number): boolean {
  return (
    terms[i]!.norm === 'want' &&
    terms[i - 1]?.norm === 'for' &&
    terms[i + 1]?.norm === 'of' &&
    terms[i + 2] !== undefined
  );
}

/** `not even a third`, `required nothing more than a nod`, `nothing but praise`: little, or only that. */
function isMinimal(terms: readonly Term[], i: number): boolean {
  const [next, further] = [terms[i + 1]?.norm ?? '', terms[i + 2]];
  // `pay nothing for it`: it is free.
  if (
    terms[i]!.norm === 'nothing' &&
    /^(?:pa(?:y|ys|id|ying)|costs?|charg(?:e|es|ed))$/.test(terms[i - 1]?.norm ?? '')
  )
    return true;
  if (terms[i]!.norm === 'nothing')
    return (
      next === 'but' ||
      (/^(?:more|less|other|short)$/.test(next) && /^(?:than|of)$/.test(further?.norm ?? ''))
    );
  if (next !== 'even') return false;
  const amount = /^(?:an?|one)$/.test(further?.norm ?? '') ? (terms[i + 3] ?? further) : further;
  return amount?.quantity !== undefined || further?.quantity !== undefined;
}

/** `Towns do not live on goblets alone`: they live on them, too. */
function isNotAlone(terms: readonly Term[], i: number): boolean {
  const end = terms.findIndex((t, k) => k > i && t.norm === 'alone');
  const between = terms.slice(i + 1, end);
  return (
    end > i &&
    !between.some((t) => t.breakBefore) &&
    between.slice(-4).some((t) => /^(?:on|by|from|for|with|in|through|of)$/.test(t.norm))
  );
}

/** `asked for no more tightening`, at `no`; not `no more than ten`, `no more tired`. */
function isNoMore(terms: readonly Term[], i: number): boolean {
  const thing = terms[i + 2];
  if (terms[i]!.norm !== 'no' || !/^(?:more|further)$/.test(terms[i + 1]?.norm ?? '') || !thing) return false;
  return (
    !thing.breakBefore && thing.kind === 'content' && (thing.norm.endsWith('ing') || isMainlyNoun(thing.norm))
  );
}

/** How far behind its negation what is not there may do something, in words. */
const noneReach = 8;

/** `There isn’t a foot of that road that touches it`, at `isn’t`: the deed that nothing does; else -1. */
function deedOfNone(terms: readonly Term[], i: number): number {
  const isThere = [i - 1, i - 2].some((k) => terms[k]?.norm === 'there');
  if (!isThere || !/^(?:a|an|any|one|single)$/.test(terms[terms[i]!.norm === 'no' ? -1 : i + 1]?.norm ?? 'a'))
    return -1;
  for (let k = i + 2; k < terms.length && k - i <= noneReach; k++) {
    if (terms[k]!.breakBefore) return -1;
    const isRelative = /^(?:that|who|which)$/.test(terms[k]!.norm) && terms[k - 1]!.weight > 0;
    if (isRelative && terms[k + 1]?.kind === 'content' && mayBe(terms[k + 1]!.norm, 'verb')) return k + 1;
  }
  return -1;
}

/** `won on Don’t Push It`, `the film Do Not Disturb`: a negator among the capitals of a name denies nothing. */
function isOfName(terms: readonly Term[], at: number): boolean {
  const isCapital = (k: number) => /^\p{Lu}\p{Ll}/u.test(terms[k]?.text ?? '');
  const first = isCapital(at) ? at : at - 1;
  return first > 0 && isCapital(first) && isCapital(at + 1) && terms[at + 1]!.breakBefore !== true;
}

const rejecting = new RegExp(`^(?:${rejectingStems.join('|')})(?:s|es|ed|ing|ies|ied|ying|tted|tting|ts)?$`);
const charges: ReadonlySet<string> = new Set(chargeWords.flatMap((w) => [w, `${w}s`]));

/** `rejects the charge that it ignored the warnings`, at `rejects`: where the rejected clause begins; else -1. */
function rejectedClause(terms: readonly Term[], i: number): number {
  if (!rejecting.test(terms[i]!.norm)) return -1;
  const at = [i + 1, i + 2, i + 3].find((k) => charges.has(terms[k]?.norm ?? ''));
  return at !== undefined && terms[at + 1]?.norm === 'that' ? at + 2 : -1;
}

/** Whether a pronoun stands right behind a verb: `killed nobody`; not `That night nobody came`. */
function isObject(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  if (!before || terms[at]!.breakBefore || before.weight === 0) return false;
  return mayBe(before.norm, 'verb') && (!mayBe(before.norm, 'noun') || /(?:ed|en)$/.test(before.norm));
}

/** How many words may stand between a negation and the `without` that takes it back. */
const withoutReach = 10;

/** Whether a negation at an index and a `without` take each other back. */
export function isTakenBack(terms: readonly Term[], i: number): boolean {
  const isWithout = terms[i]!.norm === 'without';
  for (let d = 1; d <= withoutReach; d++) {
    const k = isWithout ? i - d : i + d;
    const t = terms[k];
    if (!t || (isWithout ? terms[k + 1]! : t).breakBefore) return false;
    // `not shown that they were without work`: each in a clause of its own.
    if (/^(?:that|who|which|whether|because|if)$/.test(t.norm)) return false;
    if (isWithout ? isNegator(t.norm) && t.norm !== 'without' : t.norm === 'without') return true;
  }
  return false;
}

/** How far behind its negation a comparison with a number may stand, in words. */
const boundReach = 8;

/**
 * Whether a negation is one of how much: `not … by more than four`, `did not spend over 300`; not `could not afford a fee of
 * more than 300`, which denies the fee.
 */
export function boundsNumber(terms: readonly Term[], i: number): boolean {
  // `nobody, including the owner, earns more than three times`
  if (/^(?:nobody|none)$/.test(terms[i]!.norm)) {
    const than = terms.findIndex((t, k) => k > i && k - i <= boundReach && t.norm === 'than');
    return (
      than > 0 &&
      /^(?:more|less|fewer|longer|shorter|later|earlier|higher|lower|greater|farther|further|older|younger)$/.test(
        terms[than - 1]!.norm,
      ) &&
      terms[than + 1]?.kind === 'number' &&
      !terms.slice(i, than).some((t) => /^(?:and|but|because|while)$/.test(t.norm))
    );
  }
  for (let k = i + 2; k < terms.length && k <= i + boundReach; k++) {
    if (terms[k]!.breakBefore || ends.has(terms[k]!.norm)) return false;
    if (
      k - 1 > i &&
      terms[k - 1]!.norm === 'than' &&
      !/^(?:more|less|fewer|greater|higher|lower|longer)$/.test(terms[k - 2]!.norm)
    )
      return false;
    if (terms[k]!.kind !== 'number') continue;
    const first = terms[k - 1]!.norm === 'than' ? k - 2 : terms[k - 1]!.norm === 'over' ? k - 1 : -1;
    return (
      first > i &&
      (first === i + 2 ||
        (first === i + 3 && terms[i + 1]!.norm === 'to') ||
        /^(?:by|for)$/.test(terms[first - 1]!.norm))
    );
  }
  return false;
}

/** Whether something is denied up to a time, in whatever words: `not known of it until March`, `known nothing, he said, until a call`. */
export function isDeniedUntil(terms: readonly Term[]): boolean {
  const no = terms.findIndex((t) => isNegator(t.norm));
  return no >= 0 && terms.some((t, k) => k > no && /^(?:until|before|till)$/.test(t.norm));
}

/** How far `until` may stand behind its negation, in words. */
const untilReach = 8;
const times: ReadonlySet<string> = new Set(timeWords);

/** `not to close it before 2026`, at `close`: denied for a time, which is neither done nor left. */
export function isDeniedForTime(terms: readonly Term[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= 3 && !terms[k + 1]!.breakBefore; k--)
    if (isNegator(terms[k]!.norm)) return endsWithTime(terms, k);
  return false;
}

/** Whether a negation is taken back by a time behind it: `not until he called`, `not before the spring of 2027`. */
function endsWithTime(terms: readonly Term[], i: number): boolean {
  for (let k = i + 1; k < terms.length && k <= i + untilReach; k++) {
    if (/^(?:until|till)$/.test(terms[k]!.norm)) return true;
    if (terms[k]!.norm === 'before' && isTime(terms, k + 1)) return true;
    if (terms[k]!.norm === 'prior' && terms[k + 1]?.norm === 'to' && isTime(terms, k + 2)) return true;
    if (terms[k]!.breakBefore) return false;
  }
  return false;
}

function isTime(terms: readonly Term[], at: number): boolean {
  const t = terms[/^(?:the|a|an)$/.test(terms[at]?.norm ?? '') ? at + 1 : at];
  return !!t && (t.kind === 'number' || times.has(t.norm) || isDateWord(t.norm));
}

/** `stopped short of saying`, `fell short of meeting`, `stopped short of a formal objection`, at `short`. */
function isShortOf(terms: readonly Term[], i: number): boolean {
  if (terms[i]!.norm !== 'short' || terms[i + 1]?.norm !== 'of') return false;
  const next = terms[i + 2]?.norm ?? '';
  return /.ing$/.test(next) || (/^stop/.test(terms[i - 1]?.norm ?? '') && /^(?:a|an|any)$/.test(next));
}

/** How many words an aside between a negator and its verb has at most. */
const longestAside = 10;

/** `will not, whatever the others say, sell`: past the aside between commas. */
function behindAside(terms: readonly Term[], next: number): number {
  if (!terms[next]?.breakBefore) return next;
  for (let k = next + 1; k < terms.length && k - next <= longestAside; k++) {
    if (terms[k]!.breakBefore) return k;
  }
  return terms.length;
}

/** Whether a word negates what follows it. */
export function isNegator(norm: string): boolean {
  return negators.has(norm) || norm.endsWith("n't") || norm.endsWith('n’t');
}

/** Whether a word may say that what is beside it is not so: a negation, or a verb of denial. */
export function turnsRound(norm: string): boolean {
  return isNegator(norm) || denials.has(norm);
}

/** `ruled out chartering`, at `ruled`. */
function isRuledOut(terms: readonly Term[], i: number): boolean {
  return (
    terms[i + 1]?.norm === 'out' &&
    /^rul(?:e|es|ed|ing)$/.test(terms[i]!.norm) &&
    /.ing$/.test(terms[i + 2]?.norm ?? '')
  );
}

/** `refused on Tuesday to adjourn`, at `refused`: where its complement begins, behind a day or month; else the next word. */
function complementAt(terms: readonly Term[], i: number): number {
  for (let k = i + 1; k < terms.length && k - i <= 4 && !terms[k]!.breakBefore; k++) {
    if (terms[k]!.norm === 'to') return k;
    if (!/^(?:on|in|last|again|yesterday|today)$/.test(terms[k]!.norm) && !isDateWord(terms[k]!.norm)) break;
  }
  return i + 1;
}

function takesComplement(terms: readonly Term[], i: number): boolean {
  if (isRuledOut(terms, i) || isShortOf(terms, i)) return true;
  const next = terms[complementAt(terms, i)];
  if (!next || next.breakBefore) return false;
  return (
    (next.norm === 'that' && /^(?:den|disput)/.test(terms[i]!.norm)) ||
    next.norm === 'to' ||
    next.norm.endsWith('ing') ||
    next.norm === 'having' ||
    next.norm === 'from'
  );
}
