import { clausesOf } from '../../attribution/clauses.js';
import { joins, type Phrase, phraseEndingAt, phraseStartingAt } from '../../attribution/phrases.js';
import { type Token, tag } from '../../attribution/sentence.js';
import { tokensOf } from '../../attribution/tokens.js';
import type { VerbEntry, VerbForm } from '../../attribution/verbs.js';
import { numberOf } from '../../text/numbers.js';
import type { Span } from '../../text/span.js';
import { readOnce } from '../../util/beside.js';
import { irregularBases } from '../lexicon/irregular.js';
import { mayBe } from '../lexicon/partsOfSpeech.js';
import { namesIn, partyOf, withHeads } from './deedParties.js';
import { isMeasure } from './quantities.js';
import type { Term } from './terms.js';

/** Somebody or something in a deed, as indices of terms. */
export interface Party {
  /** The noun that the rest hangs on: `spokesman` in `a spokesman for the mayor`. */
  readonly head: number;
  /** The head, and the names that stand with it or say who it is: `the captain, Jess Maddern`. */
  readonly heads: readonly number[];
  /** Of these, the names that it goes by: `Jess`, `Maddern`; not those that only describe it (`the Ayr forward`). */
  readonly names: readonly number[];
  /** All telling words of the phrase. */
  readonly all: readonly number[];
}

/** A verb of a sentence with who does it, to whom, and what stands behind prepositions; indices of terms. */
export interface Deed {
  readonly verb: number;
  /** First and last word of the verb's group: `has agreed to sell`. */
  readonly first: number;
  readonly last: number;
  readonly isPassive: boolean;
  /** Whether it is the verb whose complement follows, and no link of the chain before it (`agreed to`). */
  readonly isMain: boolean;
  /** Whether it takes its subject from another verb: `she came and saw`, at `saw`. */
  readonly isShared: boolean;
  /** The form that the verb is written in. */
  readonly form: VerbForm | undefined;
  /** Who does it; of a passive, who stands behind `by`. Empty where nobody is told. */
  readonly agents: readonly Party[];
  /** Whether a pronoun stands for who does it (of a passive, for whom it is done to). */
  readonly isPronoun: boolean;
  readonly patients: readonly Party[];
  /** Whether a pronoun stands for whom it is done to: `fined it`. */
  readonly isObjectPronoun: boolean;
  readonly others: readonly (Party & { readonly preposition: string })[];
  /** Pronouns behind the verb, as indices of terms: its objects (no preposition), and those behind prepositions. */
  readonly pronouns: readonly { readonly at: number; readonly preposition: string | undefined }[];
  /** The pronoun that stands for its subject. */
  readonly subjectPronoun: number | undefined;
}

/**
 * The deeds of one sentence, by the verb groups and subjects that attribution reads: `The coach, Ana Ruiz, was
 * dismissed by Luis in May` is `dismissed`, by Luis, done to the coach and Ruiz. Remembered; linear in the sentence.
 *
 * @param text the text that the terms are of
 */
export const deedsOf = (text: string, terms: readonly Term[]): readonly Deed[] => deedsIn(terms, text);

const deedsIn = readOnce((terms: readonly Term[], text: string): readonly Deed[] =>
  terms.length === 0 ? [] : readDeeds(text, terms),
);

function readDeeds(text: string, terms: readonly Term[]): Deed[] {
  const tokens = readTokens(text, { start: terms[0]!.start, end: terms.at(-1)!.end });
  const at = new Map(terms.map((t, i) => [t.start, i]));
  const party = (p: Phrase | undefined): Party[] => {
    const found = p && partyOf(tokens, terms, at, p);
    return found ? [found] : [];
  };
  const deeds: Deed[] = [];
  let doing: ReturnType<typeof clausesOf>[number]['subject'];
  for (const { group, subject: found } of clausesOf(tokens)) {
    // `took Mary to Oslo, then boarded a flight`: done by the one who did the last.
    const then = tokens[group.first - 1];
    const subject = then?.norm === 'then' && /,/.test(then.gap) ? doing : found;
    doing = subject;
    for (let k = group.first; k <= group.main; k++) {
      const token = tokens[k]!;
      const verb = at.get(token.start);
      if (token.tag !== 'verb' || verb === undefined || terms[verb]!.weight === 0) continue;
      const isMain = k === group.main;
      // `a foundation set up by Solmar`: done by whom `by` names, to what stands before.
      const isInverted = subject?.how === 'behind';
      const behind =
        isMain && !isInverted ? partiesBehind(tokens, k, terms[verb]!.lexeme) : { objects: [], others: [] };
      const by = behind.others.find((o) => o.preposition === 'by' && !isMeasure(tokens[o.phrase.head]!.norm));
      // `clams wrapped in clay`: a participle behind its noun.
      const isPast =
        token.verb?.form === 'past' ||
        token.verb?.form === 'participle' ||
        // `a statement read by his lawyer`
        (samePast.has(token.norm) && by !== undefined);
      const isReduced = isPast && !isInverted && k === group.first && behind.objects.length === 0;
      const isPassive =
        (isMain && group.isPassive) || (isReduced && (by !== undefined || subject === undefined));
      const before = isReduced && !subject && k > 0 && joins(tokens[k - 1]!, token);
      const own = party(subject ? subject.phrase : before ? phraseEndingAt(tokens, k - 1) : undefined);
      const named = subject?.named ? namesIn(tokens, terms, at, subject.named.start, subject.named.end) : [];
      const doers = named.length > 0 && own[0] ? [withHeads(own[0], named)] : own;
      const isPronoun =
        subject !== undefined && (subject.phrase === undefined || isPronounAt(tokens, subject.phrase.head));
      deeds.push({
        verb,
        first: at.get(tokens[group.first]!.start) ?? verb,
        last: at.get(tokens[group.last]!.start) ?? verb,
        isPassive,
        isMain,
        isShared: subject?.how === 'shared',
        form: token.verb?.form,
        isPronoun,
        agents: isPassive ? party(by?.phrase) : doers,
        patients: isPassive ? doers : behind.objects.flatMap(party),
        isObjectPronoun: behind.objects.some((o) => isPronounAt(tokens, o.head)),
        others: behind.others
          .filter((o) => !(isPassive && o === by))
          .flatMap((o) => party(o.phrase).map((p) => ({ ...p, preposition: o.preposition }))),
        pronouns: [
          ...behind.objects.map((phrase) => ({ phrase, preposition: undefined })),
          ...behind.others,
        ].flatMap(({ phrase, preposition }) => {
          const found = isPronounAt(tokens, phrase.head) ? at.get(tokens[phrase.head]!.start) : undefined;
          return found === undefined ? [] : [{ at: found, preposition }];
        }),
        subjectPronoun: isPronoun && subject?.phrase ? at.get(tokens[subject.phrase.head]!.start) : undefined,
      });
    }
  }
  return deeds;
}

/**
 * The tokens of a sentence, tagged. Attribution knows the verbs of reporting and the common ones; the lexicon knows the
 * rest (`chairs`, `prunes`), which are taken for verbs where no noun can stand.
 */
export function readTokens(text: string, within: Span): Token[] {
  const tokens = tokensOf(text, within, []).map((t) =>
    t.verb || t.isCapital || (t.norm.length < 4 && !isIrregular(t.norm))
      ? t
      : { ...t, verb: lexiconVerb(t.norm) },
  );
  tag(tokens);
  tokens.forEach((t, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    // `two paid lectures`, `a further 60 schools`: no verb, no adverb.
    const isCounted = before?.tag === 'number' && next?.tag === 'noun' && joins(before, t) && joins(t, next);
    const isParticiple = t.tag === 'verb' && /^(?:past|participle)$/.test(t.verb?.form ?? '');
    if (isCounted && isParticiple && !t.isCapital) t.tag = 'noun';
    // `sixty schools`: what is counted.
    if (t.tag === 'verb' && t.verb?.form === 's' && isCountedBehind(tokens, i)) t.tag = 'noun';
    const isBeforeNumber = next && (next.tag === 'number' || numberOf(next.norm) !== undefined);
    if (t.norm === 'further' && isBeforeNumber) t.tag = 'noun';
    if (
      t.norm === 'her' &&
      t.tag === 'det' &&
      /^(?:verb|prep|to)$/.test(before?.tag ?? '') &&
      !isOwnedBehind(tokens, i)
    )
      t.tag = 'object';
  });
  tokens.forEach((t, i) => {
    if (t.tag !== 'noun' || !t.verb || t.isCapital || !standsAsVerb(tokens, i)) return;
    t.tag = 'verb';
  });
  return tokens;
}

const isPronounAt = (tokens: readonly Token[], i: number) => /^(?:object|pronoun)$/.test(tokens[i]!.tag);

/** `dug`, `fed`: another form of some verb. */
const isIrregular = (norm: string) => irregularBases(norm).some((b) => b !== norm);

/** `her mother`, at `her`; not `turned her away`, `telephoned her at Christmas`, `owed her four dollars`. */
function isOwnedBehind(tokens: readonly Token[], her: number): boolean {
  const next = tokens[her + 1];
  if (!next || !joins(tokens[her]!, next)) return false;
  const counted = tokens[her + 2]?.norm ?? '';
  if (next.tag === 'number') return !isMeasure(counted) && counted !== 'times';
  return !/^(?:prep|to|adv|det|conj|sub|pronoun|object)$/.test(next.tag);
}

/** `two intelligence officers`, `212 older signals`: what a number counts is no verb, however many words stand between. */
function isCountedBehind(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 3 && joins(tokens[k]!, tokens[k + 1]!); k--) {
    const isNumber = tokens[k]!.tag === 'number' || numberOf(tokens[k]!.norm) !== undefined;
    if (isNumber) return !/^(?:one|1)$/.test(tokens[k]!.norm);
    // A plural before it may be what does it.
    if (tokens[k]!.tag !== 'noun' || tokens[k]!.norm.endsWith('s') || tokens[k]!.isPossessive) return false;
  }
  return false;
}

/** What verb the lexicon takes a word for. */
function lexiconVerb(norm: string): VerbEntry | undefined {
  if (!mayBe(norm, 'verb')) return undefined;
  if (norm.endsWith('ed')) return { lemma: norm, form: 'past' };
  if (norm.endsWith('ing')) return { lemma: norm, form: 'ing' };
  // `shrunk`, `wrote`
  if (isIrregular(norm)) return { lemma: norm, form: 'past' };
  return { lemma: norm, form: /[^s]s$/.test(norm) ? 's' : 'base' };
}

/** Whether a word that was taken for a noun stands where only a verb can. */
function standsAsVerb(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !joins(before, tokens[i]!)) return false;
  // At the start of a sentence nothing tells a name from a noun.
  const isName = before.tag === 'name' || (before.tag === 'noun' && before.isCapital && i === 1);
  const isRelative = before.tag === 'sub' && /^(?:who|which)$/.test(before.norm);
  const beginsObject =
    after !== undefined && joins(tokens[i]!, after) && /^(?:det|name|object|number)$/.test(after.tag);
  switch (tokens[i]!.verb!.form) {
    case 'past':
    case 'participle':
      return isRelative || before.tag === 'pronoun' || before.tag === 'aux' || (isName && beginsObject);
    case 's':
      return (
        isRelative ||
        before.tag === 'pronoun' ||
        (isName && !before.isPossessive && beginsObject) ||
        // `has counted them for years and plans to retire`
        (/^(?:and|but)$/.test(before.norm) && after?.tag === 'to' && tokens[i + 2]?.verb?.form === 'base')
      );
    case 'base':
      return (
        before.tag === 'modal' ||
        (before.tag === 'to' && (beginsObject || /^(?:verb|sub|adv)$/.test(tokens[i - 2]?.tag ?? ''))) ||
        // `was set up`, `has read`
        (before.tag === 'aux' && samePast.has(tokens[i]!.norm)) ||
        // `Redmoor beat Ashby`
        (isName && beginsObject && !before.isPossessive && /^(?:beat|hit|hurt)$/.test(tokens[i]!.norm))
      );
    case 'ing':
      return false;
  }
}

/** Verbs whose past is their base form. */
const samePast: ReadonlySet<string> = new Set(
  'set put cut let hit read cost shut split spread hurt beat'.split(' '),
);

/** Words behind a verb that are looked at for objects and prepositions. */
const reach = 24;

interface Behind {
  readonly objects: Phrase[];
  readonly others: { preposition: string; phrase: Phrase }[];
}

/** Object and prepositional phrases behind a verb, to the end of its clause. */
function partiesBehind(tokens: readonly Token[], verb: number, lexeme: string): Behind {
  const objects: Phrase[] = [];
  const others: Behind['others'] = [];
  let preposition: string | undefined;
  // The particle of `hand over` is no preposition.
  const from = lexeme.endsWith(`_${tokens[verb + 1]?.norm}`) ? verb + 2 : verb + 1;
  for (let i = from; i < tokens.length && i - verb <= reach; ) {
    const t = tokens[i]!;
    // An apposition (`an operator, Fjordhavn, in May`) was read with its noun; other commas end the clause.
    if (/[,;:.!?()—–]/.test(t.gap) && !joins(tokens[i - 1]!, t) && !isApposed(tokens, i)) break;
    if (t.tag === 'prep' || t.tag === 'to') {
      preposition = t.norm;
      i++;
      continue;
    }
    if (t.tag === 'adv' || isDemonstrative(tokens, i)) {
      i++;
      continue;
    }
    // `after he stripped`: another clause.
    if (t.tag === 'pronoun' && /^(?:verb|aux|modal)$/.test(tokens[i + 1]?.tag ?? '')) break;
    const phrase = uncounted(tokens, phraseStartingAt(tokens, i));
    if (!phrase || phrase.last < i) break;
    // A clause begins behind the object: `told reporters the council had failed`.
    const next = tokens[phrase.last + 1];
    if (next && (next.tag === 'aux' || next.tag === 'modal') && joins(tokens[phrase.last]!, next)) break;
    // What hangs on the phrase is looked at by itself: `the rent of the stadium`.
    const short = { ...phrase, last: phrase.head };
    if (preposition !== undefined) others.push({ preposition, phrase: short });
    // `staged every year by …`: when, not what.
    else if (isWhen(tokens, phrase)) {
      i = phrase.last + 1;
      continue;
    } else if (objects.length < 2) objects.push(short);
    i = behindNames(tokens, phrase.head + 1);
    // `in clay and starch`
    if (tokens[i]?.norm === 'and' || tokens[i]?.norm === 'or') i++;
    else preposition = undefined;
  }
  return { objects, others };
}

/** `every year`, `last week`: a time that stands without a preposition. */
function isWhen(tokens: readonly Token[], { first, head }: Phrase): boolean {
  return (
    head > first &&
    /^(?:every|each|last|next|this)$/.test(tokens[first]!.norm) &&
    /^(?:day|week|weekend|month|year|season|spring|summer|autumn|winter|morning|afternoon|evening|night|time)$/.test(
      tokens[head]!.norm,
    )
  );
}

/** `rejected that advice`, at `that`. */
function isDemonstrative(tokens: readonly Token[], i: number): boolean {
  const [noun, next] = [tokens[i + 1], tokens[i + 2]];
  if (tokens[i]!.norm !== 'that' || noun?.tag !== 'noun' || noun.norm.endsWith('s')) return false;
  return next === undefined || !joins(noun, next) || !/^(?:verb|aux|modal|noun|name)$/.test(next.tag);
}

/** `the regulator 4 million pounds`: two objects, of which this is the first. */
function uncounted(tokens: readonly Token[], phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  for (let k = phrase.first + 1; k <= phrase.head; k++) {
    const isMore = /^(?:further|another|more|other|additional)$/.test(tokens[k - 1]!.norm);
    // `Sutton Signals 3 million pounds`
    const isBehindName =
      tokens[k - 1]!.tag === 'name' && k < phrase.head && isMeasure(tokens[phrase.head]!.norm);
    if (tokens[k]!.tag === 'number' && (tokens[k - 1]!.tag === 'noun' || isBehindName) && !isMore)
      return { first: phrase.first, last: k - 1, head: k - 1 };
  }
  return phrase;
}

/** Past the names between commas behind a noun. */
function behindNames(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.tag !== 'name' || !/^, ?$/.test(tokens[from]!.gap) || tokens[from - 1]!.tag === 'name')
    return from;
  let end = from + 1;
  while (tokens[end]?.tag === 'name' && joins(tokens[end - 1]!, tokens[end]!)) end++;
  return end;
}

/** Whether a comma before a word closes a name that stood between commas. */
function isApposed(tokens: readonly Token[], i: number): boolean {
  if (!/^,/.test(tokens[i]!.gap)) return false;
  if (tokens[i]!.tag === 'name' && tokens[i - 1]!.tag === 'noun') return true;
  let k = i - 1;
  while (k > 0 && tokens[k]!.tag === 'name' && !/,/.test(tokens[k]!.gap)) k--;
  return k > 0 && tokens[k]!.tag === 'name' && tokens[k - 1]!.tag === 'noun';
}
