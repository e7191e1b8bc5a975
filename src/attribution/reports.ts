import type { Span } from '../text/span.js';
import { type Clause, clausesOf, isAuxiliary, type Subject, type VerbGroup } from './clauses.js';
import { prepositions, timeWords } from './data/en/grammar.js';
import { cueAdjectives, cueNouns } from './data/en/nouns.js';
import { prepositionsOf } from './data/en/verbs.js';
import { featuresOf, likelihoodOf } from './likelihood.js';
import { isDay, joins, type Phrase, phraseEndingAt, phraseStartingAt, spanOf } from './phrases.js';
import type { Token } from './sentence.js';
import { type Frame, framesOf } from './verbs.js';

/** How the words reported are tied to the verb: by `that`, as a clause, in marks, by an infinitive, … */
export type Tie =
  | 'that'
  | 'clause'
  | 'wh'
  | 'quote'
  | 'infinitive'
  | 'noun'
  | 'preposition'
  | 'gerund'
  | 'nothing'
  | 'around'
  | 'according'
  | 'noun-that';

/** Tokens `from` to before `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A verb (or noun, or `according to`) that reports, with who and which words of its sentence are reported. */
export interface Report {
  readonly subject: Subject;
  readonly cue: Span;
  /** The token that the cue hangs on. */
  readonly at: number;
  readonly lemma: string;
  readonly tie: Tie;
  /** Words reported, behind and before; none for `declined to comment`. */
  readonly ranges: readonly TokenRange[];
  readonly hearer: Phrase | undefined;
}

/**
 * Less likely reports are left out. From cross-validation by document on PolNeAR's training articles
 * (build/fit/attribution.ts): of the reports kept, four in five are annotated with the same speaker.
 */
const leastLikely = 0.3;

/** Words in marks point to a report by themselves: a less likely verb may have them. */
const leastLikelyWithMarks = 0.25;

/** Every report of a sentence, in the order of their cues. Linear for sentences of ordinary length. */
export function reportsOf(tokens: readonly Token[]): Report[] {
  return candidatesOf(tokens).filter((r) => {
    const features = featuresOf(tokens, r);
    return likelihoodOf(features) >= (features.includes('marked') ? leastLikelyWithMarks : leastLikely);
  });
}

/** What may be a report, by its grammar alone. */
export function candidatesOf(tokens: readonly Token[]): Report[] {
  const clauses = clausesOf(tokens);
  const found: Report[] = [];
  clauses.forEach((clause, i) => {
    const report = ofVerb(tokens, clause, clauses, i);
    if (report) found.push(report);
  });
  found.push(
    ...accordingTo(tokens, clauses),
    ...ofNouns(tokens, clauses),
    ...ofColons(tokens),
    ...ofSignatures(tokens),
  );
  found.sort((a, b) => a.at - b.at);
  return found.map((r) => cutAtPeers(tokens, r, found));
}

function ofVerb(
  tokens: readonly Token[],
  clause: Clause,
  clauses: readonly Clause[],
  index: number,
): Report | undefined {
  const { group } = clause;
  const main = tokens[group.main]!;
  if (main.tag === 'aux') return ofAdjective(tokens, clause);
  const lemma = main.tag === 'verb' ? main.verb?.lemma : undefined;
  if (lemma === undefined) return undefined;
  let verb = group.main;
  let frames = framesOf(lemma);
  let used = lemma;
  if (lemma === 'put' && tokens[group.main + 1]?.norm === 'it') frames = framesOf('say');
  if (lemma === 'make' && clearBehind(tokens, group.main) !== undefined) frames = framesOf('say');
  if (!frames) {
    // `promised to end`, `refused to give`: the verb before in the chain reports.
    for (let k = group.main - 1; k >= group.first && !frames; k--) {
      const t = tokens[k]!;
      if (t.tag !== 'verb' || !t.verb) continue;
      const own = framesOf(t.verb.lemma);
      if (own?.has('i')) {
        frames = own;
        verb = k;
        used = t.verb.lemma;
      }
    }
    if (!frames) return undefined;
  }
  const cue = cueSpan(tokens, group, verb);
  if (group.isPassive) {
    const by = byPhrase(tokens, group);
    if (!by || !frames.has('n')) return undefined;
    const before = clause.subject?.phrase;
    if (!before) return undefined;
    return {
      subject: { span: spanOf(tokens, by), phrase: by, how: 'behind' },
      cue,
      at: verb,
      lemma: used,
      tie: 'noun',
      ranges: [{ from: before.first, to: before.last + 1 }],
      hearer: undefined,
    };
  }
  const { subject } = clause;
  if (!subject || (!frames.has('q') && isSupposed(tokens, subject))) return undefined;
  if (verb !== group.main) {
    const to = clauseEnd(tokens, verb + 1, group.main, clauses);
    return {
      subject,
      cue,
      at: verb,
      lemma: used,
      tie: 'infinitive',
      ranges: [{ from: verb + 1, to }],
      hearer: undefined,
    };
  }
  const isPutIt = lemma === 'put' && tokens[group.main + 1]?.norm === 'it';
  const clear = lemma === 'make' ? clearBehind(tokens, group.main) : undefined;
  const from =
    subject.how === 'behind' ? subject.phrase!.last : isPutIt ? group.main + 1 : (clear ?? group.main);
  const behind = behindVerb(tokens, from, frames, clauses, index);
  const before = beforeSubject(tokens, subject, group, frames);
  if (
    before &&
    (!behind ||
      behind.tie === 'nothing' ||
      behind.isApart ||
      (behind.tie === 'quote' && tokens[before.to - 1]!.tag === 'quote'))
  ) {
    const ranges = [before];
    const isMarked = tokens[before.to - 1]!.tag === 'quote';
    if (
      behind &&
      behind.tie !== 'nothing' &&
      (behind.tie === 'quote' || (!isMarked && goesOn(tokens[behind.range.from]!)))
    )
      ranges.push(behind.range);
    return { subject, cue, at: verb, lemma: used, tie: 'around', ranges, hearer: behind?.hearer };
  }
  if (!behind || behind.tie === 'nothing') {
    if (!frames.has('e') || !isNegative(tokens, group)) return undefined;
    return { subject, cue, at: verb, lemma: used, tie: 'nothing', ranges: [], hearer: undefined };
  }
  const asSaid = tokens[0]!.norm === 'as' && subject.phrase?.first === 1;
  if (behind.isApart && behind.tie !== 'quote' && !asSaid) return undefined;
  return {
    subject,
    cue: behind.preposition === undefined ? cue : { start: cue.start, end: tokens[behind.preposition]!.end },
    at: verb,
    lemma: used,
    tie: behind.tie,
    ranges: [behind.range],
    hearer: behind.hearer,
  };
}

/** Whether the words behind a cue in the middle go on with the reported clause: `The plan, Ruiz said, is dead`. */
function goesOn(t: Token): boolean {
  return t.tag !== 'verb' || (t.verb?.form !== 'ing' && t.verb?.form !== 'past')
    ? t.norm !== 'as' && t.norm !== 'who' && t.norm !== 'according'
    : false;
}

/** `made clear`, `made it very clear`: the token of `clear`. */
function clearBehind(tokens: readonly Token[], verb: number): number | undefined {
  for (let k = verb + 1; k < tokens.length && k - verb < 5; k++) {
    const t = tokens[k]!;
    if (t.norm === 'clear') return k;
    if (t.tag !== 'adv' && t.norm !== 'it') return undefined;
  }
  return undefined;
}

/** `was adamant that`, `is worried about`: adjectives of what somebody thinks or feels. */
function ofAdjective(tokens: readonly Token[], clause: Clause): Report | undefined {
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

/** `if the council supports the plan`: nobody says that it does. */
function isSupposed(tokens: readonly Token[], subject: Subject): boolean {
  const first = subject.phrase?.first;
  return (
    first !== undefined &&
    subject.how === 'before' &&
    /^(?:if|whether|unless)$/.test(tokens[first - 1]?.norm ?? '')
  );
}

function byPhrase(tokens: readonly Token[], group: VerbGroup): Phrase | undefined {
  for (let k = group.last + 1; k < tokens.length && k - group.last < 4; k++) {
    if (!joins(tokens[k - 1]!, tokens[k]!)) return undefined;
    if (tokens[k]!.norm === 'by' && tokens[k + 1]?.verb?.form !== 'ing')
      return phraseStartingAt(tokens, k + 1);
  }
  return undefined;
}

function isNegative(tokens: readonly Token[], group: VerbGroup): boolean {
  for (let k = group.first; k <= group.main; k++) {
    const n = tokens[k]!.norm;
    if (n === 'not' || n === 'never' || n.endsWith("n't") || /^(?:declin|refus)/.test(n)) return true;
  }
  return false;
}

/** The verb; with what is before it where that denies it or another verb leads to it: `declined to say`. */
function cueSpan(tokens: readonly Token[], group: VerbGroup, verb: number): Span {
  let first = verb;
  for (let k = group.first; k < verb; k++) {
    const t = tokens[k]!;
    if (t.norm === 'not' || t.norm === 'never' || t.norm.endsWith("n't") || (t.tag === 'verb' && k < verb)) {
      first = k;
      // `did not say`, `has never said`
      while (first > group.first && (tokens[first - 1]!.tag === 'aux' || tokens[first - 1]!.tag === 'modal'))
        first--;
      break;
    }
  }
  if (tokens[first]!.tag === 'aux' && /['’](?:s|d|ve|ll|m|re)$/.test(tokens[first]!.text))
    first = Math.min(first + 1, verb);
  return { start: tokens[first]!.start, end: tokens[verb]!.end };
}

interface Behind {
  readonly tie: Tie;
  readonly range: TokenRange;
  readonly hearer: Phrase | undefined;
  /** Behind a comma. */
  readonly isApart: boolean;
  readonly preposition?: number;
}

/** What follows a verb, as far as the verb can take it. */
function behindVerb(
  tokens: readonly Token[],
  verb: number,
  frames: ReadonlySet<Frame>,
  clauses: readonly Clause[],
  index: number,
  hearer?: Phrase,
): Behind | undefined {
  let j = verb + 1;
  while (tokens[j]?.tag === 'adv' && joins(tokens[j - 1]!, tokens[j]!)) j++;
  const nothing: Behind = { tie: 'nothing', range: { from: j, to: j }, hearer, isApart: false };
  const next = tokens[j];
  if (!next) return nothing;
  const end = tokens.length;
  const isSpeech = frames.has('q') || frames.has('t');
  if (next.tag === 'quote') {
    const isApart = /[,;—–]|\.\s/.test(next.gap) && !/:/.test(next.gap) && !isComma(next.gap);
    if (/\.\s*$/.test(next.gap)) return nothing;
    return { tie: 'quote', range: { from: j, to: end }, hearer, isApart };
  }
  if (/:/.test(next.gap))
    return isSpeech ? { tie: 'clause', range: { from: j, to: end }, hearer, isApart: false } : nothing;
  const isApart = !joins(tokens[j - 1]!, next);
  if (isApart) {
    const that = isSpeech && /,/.test(next.gap) ? thatAhead(tokens, j) : undefined;
    if (that !== undefined && (that === j || hearer !== undefined))
      return { tie: 'that', range: { from: that + 1, to: end }, hearer, isApart: false };
    // `Ruiz said, “…”`, `…, Ruiz said, …`, `Ruiz said Monday, that`
    return isSpeech ? { tie: 'clause', range: { from: j, to: end }, hearer, isApart: true } : nothing;
  }
  if (next.norm === 'that' && next.tag === 'sub' && tokens[j + 1]) {
    if (frames.has('t')) return { tie: 'that', range: { from: j + 1, to: end }, hearer, isApart: false };
  }
  if (isSpeech) {
    const isOwnPreposition =
      frames.has('p') &&
      (next.tag === 'prep' || next.tag === 'to') &&
      !(tokens[j + 1] && isDay(tokens[j + 1]!));
    const later = isOwnPreposition ? undefined : behindTime(tokens, j);
    if (later !== undefined) return behindVerb(tokens, later - 1, frames, clauses, index, hearer);
  }
  if (hearer === undefined && (frames.has('a') || frames.has('o')) && startsPhrase(next)) {
    const phrase = phraseStartingAt(tokens, j);
    const after = phrase && tokens[phrase.last + 1];
    const isPlain = after !== undefined && joins(tokens[phrase!.last]!, after);
    if (
      phrase &&
      after?.tag === 'to' &&
      isPlain &&
      (frames.has('o') || frames.has('a')) &&
      tokens[phrase.last + 2]?.tag === 'verb'
    )
      return {
        tie: 'infinitive',
        range: {
          from: phrase.last + 1,
          to: clauseEnd(tokens, phrase.last + 1, phrase.last + 2, clauses),
        },
        hearer: phrase,
        isApart: false,
      };
    if (phrase && frames.has('a') && !startsOwnClause(clauses, phrase)) {
      const rest = behindVerb(tokens, phrase.last, frames, clauses, index, phrase);
      if (rest && rest.tie !== 'nothing' && rest.tie !== 'noun') return rest;
      if (!frames.has('n'))
        return rest?.tie === 'noun' && next.tag === 'object'
          ? { ...rest, tie: 'clause' }
          : { ...nothing, hearer: phrase };
    }
  }
  if (next.tag === 'to' && tokens[j + 1]?.tag === 'verb') {
    if (frames.has('i') || hearer !== undefined)
      return {
        tie: 'infinitive',
        range: { from: j, to: clauseEnd(tokens, j, j + 1, clauses) },
        hearer,
        isApart: false,
      };
  }
  if (next.norm === 'as') return nothing;
  if (next.tag === 'sub') {
    if (/^(?:if|whether|how|why|what|where|when|who|which|whatever|that)$/.test(next.norm) && frames.has('t'))
      return { tie: 'wh', range: { from: j, to: end }, hearer, isApart: false };
    return nothing;
  }
  if (next.tag === 'prep' || next.tag === 'to') {
    if (frames.has('p') && tokens[j + 1] && takesPreposition(tokens[verb]!, next.norm)) {
      const from = j + 1;
      return {
        tie: 'preposition',
        range: { from, to: clauseEnd(tokens, from, from, clauses) },
        hearer,
        isApart: false,
        preposition: j,
      };
    }
    // `said of the plan that`, `said in Lund the plan`
    if (isSpeech) {
      const that = thatAhead(tokens, j);
      if (that !== undefined)
        return { tie: 'that', range: { from: that + 1, to: end }, hearer, isApart: false };
    }
    const quote = quoteAhead(tokens, j);
    if (quote !== undefined && isSpeech)
      return { tie: 'quote', range: { from: quote, to: end }, hearer, isApart: false };
    return nothing;
  }
  if (
    next.tag === 'pronoun' ||
    (next.tag === 'aux' && /['’]/.test(next.text) && !/n['’]t$/.test(next.text))
  ) {
    if (frames.has('t') && (next.norm !== 'it' || clauseFollows(tokens, clauses, index, j)))
      return { tie: 'clause', range: { from: j, to: end }, hearer, isApart: false };
    if (next.norm !== 'it') return nothing;
  }
  if (next.tag === 'object' || next.norm === 'it') {
    if (frames.has('n'))
      return {
        tie: 'noun',
        range: { from: j, to: clauseEnd(tokens, j, j, clauses) },
        hearer,
        isApart: false,
      };
    return nothing;
  }
  if (startsPhrase(next) || next.tag === 'verb') {
    if (
      frames.has('t') &&
      (clauseFollows(tokens, clauses, index, j) ||
        (!frames.has('n') && frames.has('q') && hasPredicate(tokens, j)))
    )
      return { tie: 'clause', range: { from: j, to: end }, hearer, isApart: false };
    if (
      next.tag === 'verb' &&
      next.verb?.form !== 'ing' &&
      next.verb?.form !== 'past' &&
      next.verb?.form !== 'participle'
    )
      return nothing;
    if (frames.has('n')) {
      const tie = next.tag === 'verb' && next.verb?.form === 'ing' ? 'gerund' : 'noun';
      return {
        tie,
        range: { from: j, to: clauseEnd(tokens, j, j, clauses) },
        hearer,
        isApart: false,
      };
    }
    if (hearer !== undefined)
      return {
        tie: 'noun',
        range: { from: j, to: clauseEnd(tokens, j, j, clauses) },
        hearer,
        isApart: false,
      };
  }
  return nothing;
}

/** Whether marked words may be the predicate: `said the town “has had enough”`. */
function hasPredicate(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 25)
    .some((t) => t.tag === 'quote' || t.tag === 'verb' || t.tag === 'aux' || t.tag === 'modal');
}

/** Whether what follows a preposition is what the verb is about, not to whom, with whom or where. */
function takesPreposition(verb: Token, preposition: string): boolean {
  if (/^(?:about|of|for|against|on|over|upon|toward|towards|as|into|from)$/.test(preposition)) return true;
  const lemma = verb.verb?.lemma ?? verb.norm;
  return prepositionsOf[preposition]?.has(lemma) ?? false;
}

const isComma = (gap: string) => /^,?\s*$/.test(gap);

const startsPhrase = (t: Token) =>
  t.tag === 'det' || t.tag === 'noun' || t.tag === 'name' || t.tag === 'number' || t.tag === 'object';

/** Whether a phrase is the subject of a verb behind it. */
function startsOwnClause(clauses: readonly Clause[], phrase: Phrase): boolean {
  return clauses.some(
    (c) =>
      c.group.kind === 'finite' &&
      c.subject?.how === 'before' &&
      c.subject.phrase !== undefined &&
      c.subject.phrase.first >= phrase.first &&
      c.subject.phrase.last === phrase.last &&
      c.group.first === phrase.last + 1,
  );
}

/** Whether a finite verb with a subject of its own follows the verb of clause `index` from token `from` on. */
function clauseFollows(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  from: number,
): boolean {
  for (let k = index + 1; k < clauses.length && k <= index + 3; k++) {
    const c = clauses[k]!;
    if (c.group.kind !== 'finite') continue;
    const first = c.subject?.phrase?.first;
    if (c.subject?.how === 'relative' || c.subject?.how === 'shared') continue;
    if (first === undefined || first < from) {
      if (c.group.first - from < 12 && tokens[c.group.first]!.tag !== 'verb') return true;
      continue;
    }
    if (first - from > 14) return false;
    // A subordinator between begins another clause: `criticized the plan because he …`
    for (let t = from; t < first; t++) {
      const x = tokens[t]!;
      if (x.tag === 'sub' && t > from && x.norm !== 'that') return false;
      if (t > from && /[;:]/.test(x.gap)) return false;
      if (t > from && /,/.test(x.gap) && first - t < 3 && x.tag === 'conj') return false;
    }
    return true;
  }
  return false;
}

/** Behind `on Monday`, `last week`, `in a statement`, `at a rally in Lund`: where the words reported may begin. */
function behindTime(tokens: readonly Token[], from: number): number | undefined {
  let j = from;
  const t = tokens[j]!;
  if (isDay(t) || (timeWords.has(t.norm) && t.tag !== 'prep')) {
    while (
      j < tokens.length &&
      (j === from || joins(tokens[j - 1]!, tokens[j]!)) &&
      (isDay(tokens[j]!) || (timeWords.has(tokens[j]!.norm) && tokens[j]!.tag !== 'prep'))
    )
      j++;
    return j;
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
  return phrase.last + 1;
}

function thatAhead(tokens: readonly Token[], from: number): number | undefined {
  for (let k = from; k < tokens.length && k - from < 16; k++) {
    const t = tokens[k]!;
    if (t.norm === 'that' && t.tag === 'sub') return k;
    if (
      (t.tag === 'verb' && t.verb?.form !== 'ing') ||
      t.tag === 'modal' ||
      t.tag === 'pronoun' ||
      /[;:.]\s/.test(t.gap)
    )
      return undefined;
  }
  return undefined;
}

function quoteAhead(tokens: readonly Token[], from: number): number | undefined {
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

/**
 * Where the complement of a verb ends: the end of the sentence for a clause; for a noun phrase or infinitive, before
 * the next comma that a new clause follows, or the next subordinate clause.
 */
function clauseEnd(tokens: readonly Token[], from: number, verb: number, clauses: readonly Clause[]): number {
  for (let k = Math.max(from, verb) + 1; k < tokens.length; k++) {
    const t = tokens[k]!;
    const next = tokens[k + 1];
    if (/[;:]/.test(t.gap)) return k;
    if (/[,—–]| --? /.test(t.gap)) {
      const isListed =
        t.tag === 'name' ||
        t.tag === 'number' ||
        (t.tag === 'conj' && next?.tag !== 'verb' && next?.tag !== 'pronoun');
      if (!isListed || clauses.some((c) => c.subject?.phrase?.first === k)) return k;
    }
    // `rejected the plan on Thursday`
    if (isDay(t)) return /^(?:on|late|last|early|since|by)$/.test(tokens[k - 1]!.norm) ? k - 1 : k;
    if (
      t.tag === 'sub' &&
      /^(?:because|while|when|after|before|although|though|if|unless|whereas|since)$/.test(t.norm)
    )
      return k;
    // `described it as dead`, but `left as the vote began`
    if (
      t.norm === 'as' &&
      (next?.tag === 'pronoun' || clauses.some((c) => c.subject?.phrase?.first === k + 1))
    )
      return k;
    if (
      t.tag === 'conj' &&
      (next?.tag === 'pronoun' ||
        (next?.tag === 'verb' && next.verb?.form !== 'base' && next.verb?.form !== 'ing'))
    )
      return k;
  }
  return tokens.length;
}

/** The words before a subject that the verb reports: `The plan is dead, Ruiz [said].` */
function beforeSubject(
  tokens: readonly Token[],
  subject: Subject,
  group: VerbGroup,
  frames: ReadonlySet<Frame>,
): TokenRange | undefined {
  if (!frames.has('q') && !frames.has('t')) return undefined;
  if (subject.how !== 'before' && subject.how !== 'behind') return undefined;
  const start = subject.how === 'behind' ? group.first : (subject.phrase?.first ?? group.first);
  if (start === 0) return undefined;
  const gap = tokens[start]!.gap;
  const before = tokens[start - 1]!;
  if (!/[,—–?!]| --? /.test(gap) && before.tag !== 'quote') return undefined;
  const main = tokens[group.last + 1];
  // `The outcome, Ruiz added, needs to …`: the verb stands behind.
  const isSplit =
    main !== undefined &&
    /,/.test(main.gap) &&
    (main.tag === 'aux' || main.tag === 'modal' || (main.tag === 'verb' && main.verb?.form !== 'ing'));
  // `As Ruiz said`, `, which Ruiz said`, `When asked, Ruiz said`
  let from = 0;
  for (let k = start - 1; k >= 0; k--)
    if (/;\s/.test(tokens[k]!.gap)) {
      from = k;
      break;
    }
  if (before.tag === 'quote') return { from, to: start };
  const lead = tokens[from]!;
  const hasVerb = tokens
    .slice(from, start)
    .some(
      (t) =>
        (t.tag === 'verb' && t.verb?.form !== 'ing') ||
        t.tag === 'aux' ||
        t.tag === 'modal' ||
        t.tag === 'quote',
    );
  if (!hasVerb && !isSplit) return undefined;
  if (
    lead.tag === 'sub' &&
    /^(?:as|when|asked|while|because|although|though|if|since|after|before)$/.test(lead.norm) &&
    !tokens.slice(from + 1, start).some((t) => /,/.test(t.gap))
  )
    return undefined;
  if (
    lead.tag === 'prep' &&
    !tokens.slice(from + 1, start).some((t) => /,/.test(t.gap)) &&
    !tokens.slice(from, start).some((t) => t.tag === 'pronoun' || t.tag === 'modal')
  )
    return undefined;
  if (lead.tag === 'verb' && (lead.verb?.form === 'ing' || lead.verb?.form === 'past')) return undefined;
  return { from, to: start };
}

/** `according to the mayor`, with the clause before it or behind its comma. */
function accordingTo(tokens: readonly Token[], clauses: readonly Clause[]): Report[] {
  const found: Report[] = [];
  void clauses;
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i]!.norm !== 'according' || tokens[i + 1]!.norm !== 'to') continue;
    const phrase = phraseStartingAt(tokens, i + 2);
    if (!phrase) continue;
    const cue = { start: tokens[i]!.start, end: tokens[i + 1]!.end };
    const isFirst = i === 0 || (i === 1 && tokens[0]!.tag === 'conj');
    let from = 0;
    if (!isFirst)
      for (let k = i - 1; k > 0; k--)
        if (/[;:]\s/.test(tokens[k]!.gap)) {
          from = k;
          break;
        }
    let behind = phrase.last + 1;
    while (
      behind < tokens.length &&
      !/[,—–:]/.test(tokens[behind]!.gap) &&
      tokens[behind]!.tag !== 'quote' &&
      tokens[behind]!.tag !== 'pronoun'
    )
      behind++;
    const range = isFirst ? { from: behind, to: tokens.length } : { from, to: i };
    if (range.from >= range.to) continue;
    found.push({
      subject: { span: spanOf(tokens, phrase), phrase, how: 'behind' },
      cue,
      at: i,
      lemma: 'according',
      tie: 'according',
      ranges: [range],
      hearer: undefined,
    });
  }
  return found;
}

/** `Ruiz: “We stay.”`: only a name before the colon before marks. */
function ofColons(tokens: readonly Token[]): Report[] {
  const found: Report[] = [];
  for (let i = 1; i < tokens.length && i < 40; i++) {
    const t = tokens[i]!;
    if (t.tag !== 'quote' || !/^\s?:\s?$/.test(t.gap)) continue;
    const phrase = phraseEndingAt(tokens, i - 1);
    if (!phrase || phrase.last - phrase.first > 6 || tokens[phrase.head]!.tag !== 'name') continue;
    const start = tokens[phrase.first]!;
    const before = tokens[phrase.first - 1];
    if (before && before.tag !== 'quote' && !/[.!?—–]\s?$| - $/.test(start.gap)) continue;
    const subject: Subject = { span: spanOf(tokens, phrase), phrase, how: 'before' };
    found.push({
      subject,
      cue: { start: t.start - t.gap.length, end: t.start - t.gap.length + t.gap.trimEnd().length },
      at: i - 1,
      lemma: ':',
      tie: 'quote',
      ranges: [{ from: i, to: i + 1 }],
      hearer: undefined,
    });
  }
  return found;
}

/** `“We stay.” — Ana Ruiz`: a name behind a dash, as below mottoes and in collections of voices. */
function ofSignatures(tokens: readonly Token[]): Report[] {
  const first = tokens[1];
  if (tokens[0]?.tag !== 'quote' || !first || !/^\s*[—–―-]{1,2}\s*$/.test(first.gap)) return [];
  const phrase = phraseStartingAt(tokens, 1);
  if (!phrase || tokens[phrase.head]!.tag !== 'name' || phrase.last - phrase.first > 6) return [];
  const next = tokens[phrase.last + 1];
  if (next && !/[,(]/.test(next.gap)) return [];
  const cue = { start: first.start - first.gap.trimStart().length, end: first.start };
  const end = cue.start + first.gap.trim().length;
  const subject: Subject = { span: spanOf(tokens, phrase), phrase, how: 'behind' };
  return [
    {
      subject,
      cue: { start: cue.start, end },
      at: 1,
      lemma: '—',
      tie: 'around',
      ranges: [{ from: 0, to: 1 }],
      hearer: undefined,
    },
  ];
}

/** `the mayor’s claim that …`, `a statement from the council that …`. */
function ofNouns(tokens: readonly Token[], clauses: readonly Clause[]): Report[] {
  const found: Report[] = [];
  tokens.forEach((t, i) => {
    if (t.tag !== 'noun' || !cueNouns.has(t.norm)) return;
    const next = tokens[i + 1];
    if (!next || (!joins(t, next) && !/:/.test(next.gap))) return;
    const tie =
      next.tag === 'quote' ||
      (next.norm === 'that' && next.tag === 'sub') ||
      (next.tag === 'to' && tokens[i + 2]?.tag === 'verb') ||
      next.norm === 'of' ||
      next.norm === 'for' ||
      next.norm === 'about' ||
      next.norm === 'on' ||
      next.norm === 'against';
    if (!tie) return;
    const owner = ownerOf(tokens, i);
    if (!owner) return;
    const from = next.tag === 'quote' || next.tag === 'to' ? i + 1 : i + 2;
    if (from >= tokens.length) return;
    const isClause = next.norm === 'that' || next.tag === 'quote';
    const to = isClause ? nextVerbOutside(tokens, clauses, from) : phraseEnd(tokens, from);
    if (to <= from) return;
    found.push({
      subject: owner,
      cue: { start: t.start, end: t.end },
      at: i,
      lemma: t.norm,
      tie: 'noun-that',
      ranges: [{ from, to }],
      hearer: undefined,
    });
  });
  return found;
}

/** Who has the noun at an index: `Ruiz’s recent claim`, `his claim`. */
function ownerOf(tokens: readonly Token[], noun: number): Subject | undefined {
  for (let k = noun - 1; k >= 0 && noun - k < 4; k--) {
    const t = tokens[k]!;
    if (!joins(t, tokens[k + 1]!)) return undefined;
    if (t.isPossessive && (t.tag === 'name' || t.tag === 'noun')) {
      const phrase = phraseEndingAt({ ...tokens, [k]: t } as readonly Token[], k) ?? {
        first: k,
        last: k,
        head: k,
      };
      return { span: spanOf(tokens, phrase), phrase, how: 'before' };
    }
    if (/^(?:his|her|their|its)$/.test(t.norm))
      return { span: { start: t.start, end: t.end }, phrase: { first: k, last: k, head: k }, how: 'before' };
    if (t.tag !== 'noun' && t.tag !== 'number') return undefined;
  }
  return undefined;
}

function nextVerbOutside(tokens: readonly Token[], clauses: readonly Clause[], from: number): number {
  let verbs = 0;
  for (const c of clauses) {
    if (c.group.first < from) continue;
    if (c.group.kind === 'finite') verbs++;
    if (verbs === 2 && c.subject?.how !== 'shared') break;
  }
  for (let k = from + 1; k < tokens.length; k++) if (/[,;:—]/.test(tokens[k]!.gap)) return k;
  return tokens.length;
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  for (let k = from + 1; k < tokens.length; k++) {
    const t = tokens[k]!;
    if (
      !joins(tokens[k - 1]!, t) ||
      t.tag === 'aux' ||
      t.tag === 'modal' ||
      t.tag === 'sub' ||
      (t.tag === 'verb' && t.verb?.form !== 'ing')
    )
      return k;
  }
  return tokens.length;
}

/** The complement of a report ends where a peer begins: `said that …, adding that …`. */
function cutAtPeers(tokens: readonly Token[], report: Report, all: readonly Report[]): Report {
  const ranges = report.ranges.map((range) => {
    let { to } = range;
    for (const other of all) {
      if (other === report || other.at <= range.from) continue;
      if (other.at >= to) break;
      const isPeer =
        (other.subject.how === 'shared' && other.subject.span.start === report.subject.span.start) ||
        (other.tie === 'according' && other.ranges[0]!.from <= range.from);
      if (!isPeer) continue;
      let cut = other.at;
      const limit = Math.max(range.from, other.at - 8);
      while (cut > limit && !/[,;—–]/.test(tokens[cut]!.gap) && tokens[cut]!.tag !== 'conj') cut--;
      if (cut > range.from && (/[,;—–]/.test(tokens[cut]!.gap) || tokens[cut]!.tag === 'conj')) {
        if (tokens[cut]!.tag === 'conj' || prepositions.has(tokens[cut]!.norm)) to = cut;
        else to = cut;
        break;
      }
    }
    return { from: range.from, to };
  });
  return { ...report, ranges: ranges.filter((r) => r.to > r.from) };
}
