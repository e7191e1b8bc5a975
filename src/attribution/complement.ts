import { behindTime, quoteAhead, thatAhead } from './ahead.js';
import { clauseEnd, clauseFollows } from './clauseEnds.js';
import type { Clause, Subject } from './clauses.js';
import { timeWords } from './data/en/grammar.js';
import { prepositionsOf } from './data/en/verbs.js';
import { isDay, joins, type Phrase, phraseStartingAt } from './phrases.js';
import { isRoughly } from './plurals.js';
import type { Tie, TokenRange } from './report.js';
import type { Token } from './sentence.js';
import type { VerbGroup } from './verbGroups.js';
import type { Frame } from './verbs.js';

/** What a verb reports, behind it. */
export interface Behind {
  readonly tie: Tie;
  readonly range: TokenRange;
  readonly hearer: Phrase | undefined;
  /** Behind a comma. */
  readonly isApart: boolean;
  readonly preposition?: number;
}

/** What follows a verb, as far as the verb can take it. */
export function behindVerb(
  tokens: readonly Token[],
  verb: number,
  frames: ReadonlySet<Frame>,
  clauses: readonly Clause[],
  index: number,
  hearer?: Phrase,
): Behind | undefined {
  let j = verb + 1;
  while (tokens[j]?.tag === 'adv' && joins(tokens[j - 1]!, tokens[j]!) && !isRoughly(tokens, j)) j++;
  const nothing: Behind = { tie: 'nothing', range: { from: j, to: j }, hearer, isApart: false };
  const next = tokens[j];
  if (!next) return nothing;
  const end = tokens.length;
  const isSpeech = frames.has('q') || frames.has('t');
  if (next.tag === 'quote') {
    const isApart = /[,;—–]|\.\s/.test(next.gap) && !/:/.test(next.gap) && !isComma(next.gap);
    if (/\.\s*$/.test(next.gap)) return nothing;
    // `called “dead” -- one question that has emerged is whether …`: no clause is reported.
    const to = isSpeech ? end : clauseEnd(tokens, j, j, clauses);
    return { tie: 'quote', range: { from: j, to }, hearer, isApart };
  }
  if (/:/.test(next.gap))
    return isSpeech ? { tie: 'clause', range: { from: j, to: end }, hearer, isApart: false } : nothing;
  const isApart = !joins(tokens[j - 1]!, next);
  if (isApart) {
    const that = isSpeech && /,/.test(next.gap) ? thatAhead(tokens, j) : undefined;
    if (that !== undefined && (that === j || hearer !== undefined || /,/.test(tokens[that]!.gap)))
      return { tie: 'that', range: { from: that + 1, to: end }, hearer, isApart: false };
    // `Ruiz said, “…”`, `…, Ruiz said, …`, `Ruiz said Monday, that`
    return isSpeech ? { tie: 'clause', range: { from: j, to: end }, hearer, isApart: true } : nothing;
  }
  if (next.norm === 'that' && next.tag === 'sub' && tokens[j + 1]) {
    // `denied that in an email`
    const isAlone = !clauses.some(
      (c) => c.group.first > j && c.group.kind === 'finite' && c.subject?.how !== 'shared',
    );
    // `denies that and says`
    const isBeforeConjunction = tokens[j + 1]!.tag === 'conj' && tokens[j + 2]?.tag === 'verb';
    const isObject = frames.has('n') && ((tokens[j + 1]!.tag === 'prep' && isAlone) || isBeforeConjunction);
    // `disputed that account`
    const after = tokens[j + 2];
    const isLast = after === undefined || /[,;:—]/.test(after.gap);
    const isPhrase =
      frames.has('n') && tokens[j + 1]!.tag === 'noun' && isAlone && (!frames.has('q') || isLast);
    if (isPhrase)
      return {
        tie: 'noun',
        range: { from: j, to: clauseEnd(tokens, j, j, clauses) },
        hearer,
        isApart: false,
      };
    if (isObject) return { tie: 'noun', range: { from: j, to: j + 1 }, hearer, isApart: false };
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
      // `told the Post and the Herald on Monday that …`
      const that =
        rest === undefined || rest.tie === 'nothing' ? thatAhead(tokens, phrase.last + 1) : undefined;
      if (that !== undefined)
        return { tie: 'that', range: { from: that + 1, to: end }, hearer: phrase, isApart: false };
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
  if (next.norm === "that's" && frames.has('t'))
    return { tie: 'clause', range: { from: j, to: end }, hearer, isApart: false };
  if (next.tag === 'sub') {
    const isAsked = frames.has('n') && /^(?:whether|how|why)$/.test(next.norm);
    if (
      isAsked ||
      (/^(?:if|whether|how|why|what|where|when|who|which|whatever|that)$/.test(next.norm) && frames.has('t'))
    )
      return { tie: 'wh', range: { from: j, to: end }, hearer, isApart: false };
    // `condemned what he called a “breach”`
    if (next.norm === 'what' && frames.has('n') && tokens[j + 1]) {
      const to = clauseEnd(tokens, j, j + 1, clauses);
      return { tie: 'noun', range: { from: j, to }, hearer, isApart: false };
    }
    return nothing;
  }
  if (next.tag === 'prep' || next.tag === 'to') {
    // `spoke on Monday` tells when, not of what.
    const about = tokens[j + 1];
    if (frames.has('p') && about && !isDay(about) && takesPreposition(tokens[verb]!, next.norm)) {
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
    if (
      frames.has('t') &&
      (next.norm !== 'it' || clauseFollows(tokens, clauses, index, j) || isSaidOf(tokens, j, frames))
    )
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
  // `said the same of Ruiz`
  if (next.norm === 'the' && tokens[j + 1]?.norm === 'same' && frames.has('q'))
    return {
      tie: 'noun',
      range: { from: j, to: clauseEnd(tokens, j, j, clauses) },
      hearer,
      isApart: false,
    };
  if (startsPhrase(next) || next.tag === 'verb' || isRoughly(tokens, j)) {
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

/** `said it “broke down.”` */
const isSaidOf = (tokens: readonly Token[], it: number, frames: ReadonlySet<Frame>): boolean =>
  tokens[it + 1]?.tag === 'quote' && frames.has('q') && !frames.has('n');

/** Whether marked words may be the predicate: `said the town “has had enough”`. */
function hasPredicate(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < Math.min(tokens.length, from + 25); k++) {
    const t = tokens[k]!;
    // `added the week, known as …`, `wrote songs that …`
    if (k > from && /,/.test(t.gap) && t.tag === 'verb') return false;
    if (k > from && /,/.test(t.gap) && t.tag === 'sub') {
      // `said the town, which is in debt, “has had enough”`
      const closed = /^(?:who|which|whose)$/.test(t.norm)
        ? tokens.findIndex((x, i) => i > k && /,/.test(x.gap))
        : -1;
      if (closed < 0) return false;
      k = closed - 1;
      continue;
    }
    if (t.tag === 'quote' || t.tag === 'verb' || t.tag === 'aux' || t.tag === 'modal') return true;
  }
  return false;
}

/** Whether what follows a preposition is what the verb is about, not to whom, with whom or where. */
function takesPreposition(verb: Token, preposition: string): boolean {
  if (/^(?:about|of|for|against|on|over|upon|toward|towards|as|into)$/.test(preposition)) return true;
  const lemma = verb.verb?.lemma ?? verb.norm;
  // `retreated from its promise`; `talked from under a tractor` is where.
  if (preposition === 'from') return !/^(?:talk|speak|shout|yell|call|write|read)$/.test(lemma);
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

/** The words before a subject that the verb reports: `The plan is dead, Ruiz [said].` */
export function beforeSubject(
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
  // `“Nobody asked,” is how Ruiz put it.`
  const isHow = before.norm === 'how' && /^(?:is|was)$/.test(tokens[start - 2]?.norm ?? '');
  if (isHow && tokens[start - 3]?.tag === 'quote') return { from: 0, to: start - 2 };
  if (!/[,—–?!]| --? /.test(gap) && before.tag !== 'quote') return undefined;
  // `The outcome, Ruiz added in May, needs to …`
  let next = group.last + 1;
  while (
    next < tokens.length &&
    next - group.last < 8 &&
    !/,/.test(tokens[next]!.gap) &&
    tokens[next]!.tag !== 'quote'
  )
    next++;
  const later = tokens[next];
  // `The outcome, Ruiz added, needs to …`: the verb stands behind.
  const isSplit =
    later !== undefined &&
    /,/.test(later.gap) &&
    (later.tag === 'aux' || later.tag === 'modal' || (later.tag === 'verb' && later.verb?.form !== 'ing'));
  // `As Ruiz said`, `, which Ruiz said`, `When asked, Ruiz said`
  let from = 0;
  for (let k = start - 1; k >= 0; k--)
    if (/;\s/.test(tokens[k]!.gap) || (k === start - 1 && before.tag === 'quote' && /:/.test(before.gap))) {
      from = k;
      break;
    }
  if (before.tag === 'quote') return { from, to: start };
  // `the dam, which, Ruiz fears, will cost it water`: only the relative clause.
  if (before.tag === 'sub' && /^(?:which|who|that)$/.test(before.norm)) return undefined;
  const lead = tokens[from]!;
  // `Asked what she would take, Ruiz laughed.`
  if (lead.norm === 'asked') return undefined;
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
  // `Seeing him lose changed her, Ruiz said.`: with nothing behind it, the verb has all that stands before.
  const rest = tokens.slice(group.last + 1);
  const isTime = rest.length < 5 && rest.every((t) => isDay(t) || t.norm === 'on' || timeWords.has(t.norm));
  const isLast = isTime && subject.how === 'before' && frames.has('q') && /,/.test(gap);
  if (
    lead.tag === 'sub' &&
    /^(?:as|when|asked|while|because|although|though|if|since|after|before)$/.test(lead.norm) &&
    !tokens.slice(from + 1, start).some((t) => /,/.test(t.gap))
  )
    return undefined;
  if (isLast) return { from, to: start };
  if (
    lead.tag === 'prep' &&
    !tokens.slice(from + 1, start).some((t) => /,/.test(t.gap)) &&
    !tokens.slice(from, start).some((t) => t.tag === 'pronoun' || t.tag === 'modal')
  )
    return undefined;
  if (lead.tag === 'verb' && (lead.verb?.form === 'ing' || lead.verb?.form === 'past')) return undefined;
  return { from, to: start };
}
