import type { Span } from '../text/span.js';
import { ofAdjective } from './adjectives.js';
import { clauseEnd } from './clauseEnds.js';
import type { Clause, Subject } from './clauses.js';
import { beforeSubject, behindVerb } from './complement.js';
import { calledThings, hearers } from './data/en/cues.js';
import { beForms } from './data/en/grammar.js';
import { particles, phrasalVerbs } from './data/en/verbs.js';
import { joins, type Phrase, phraseStartingAt, spanOf } from './phrases.js';
import type { Report, TokenRange } from './report.js';
import type { Token } from './sentence.js';
import type { VerbGroup } from './verbGroups.js';
import { type Frame, framesOf } from './verbs.js';

/** What the verb of a clause reports, and who; `undefined` where it reports nothing. */
export function ofVerb(
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
  const phrasal = phrasalVerbs[`${lemma} ${tokens[group.main + 1]?.norm}`];
  if (phrasal !== undefined) {
    used = phrasal;
    frames = framesOf(phrasal);
  }
  // `did not return calls`
  if (lemma === 'return' && !isNegative(tokens, group)) return undefined;
  if (lemma === 'put' && tokens[group.main + 1]?.norm === 'it') frames = framesOf('say');
  if (lemma === 'put' && putAt(tokens, group.main)) frames = framesOf('estimate');
  if (lemma === 'make' && clearBehind(tokens, group.main) !== undefined) frames = framesOf('say');
  // `promised to end`, `refused to give`: the verb before in the chain reports, unless it leads to one of saying.
  for (let k = group.first; k < group.main; k++) {
    const t = tokens[k]!;
    // `declined to say`: that is what was declined.
    if (frames?.has('q') && !/^(?:decline|refuse)$/.test(t.verb?.lemma ?? '')) continue;
    const own = t.tag === 'verb' && t.verb ? framesOf(t.verb.lemma) : undefined;
    if (!own?.has('i')) continue;
    frames = own;
    verb = k;
    used = t.verb!.lemma;
    break;
  }
  if (!frames) return undefined;
  const cue =
    phrasal === undefined
      ? cueSpan(tokens, group, verb)
      : { start: cueSpan(tokens, group, verb).start, end: tokens[group.main + 1]!.end };
  // `asked not to be named` is how a source is described.
  const isUnnamed = /^(?:name|identify|quote|cite)$/.test(lemma);
  if (isTold(tokens, group, frames)) return undefined;
  if (group.isPassive && (verb === group.main || isUnnamed || isPassiveAt(tokens, verb))) {
    const by = byPhrase(tokens, group);
    const asked =
      by && (frames.has('q') || frames.has('o')) && behindVerb(tokens, by.last, frames, clauses, index);
    // `Asked by Ruiz whether …`
    if (by && asked && (asked.tie === 'wh' || asked.tie === 'infinitive' || asked.tie === 'quote'))
      return {
        subject: { span: spanOf(tokens, by), phrase: by, how: 'behind' },
        cue,
        at: verb,
        lemma: used,
        tie: asked.tie,
        ranges: [asked.range],
        hearer: clause.subject?.phrase,
      };
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
  // `“…”, court told`: it was told.
  const teller = subject.phrase && tokens[subject.phrase.head]!.norm;
  if (lemma === 'tell' && before && !behind?.hearer && teller !== undefined && hearers.has(teller))
    return undefined;
  // `calling the police`
  if (lemma === 'call' && behind?.tie === 'noun' && isSummons(tokens, behind.range)) return undefined;
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
      (behind.tie === 'quote' ||
        (!isMarked &&
          (!hasFinite(tokens, before) ||
            (goesOn(tokens[behind.range.from]!) &&
              /^(?:conj|aux|modal|verb)$/.test(tokens[behind.range.from]!.tag)))))
    )
      ranges.push(behind.range);
    else if (!hasFinite(tokens, before)) {
      // `These clerks, Ruiz explained in May, were …`
      const next = tokens.findIndex((t, k) => k > group.last && /,/.test(t.gap));
      if (next > 0) ranges.push({ from: next, to: tokens.length });
    }
    return { subject, cue, at: verb, lemma: used, tie: 'around', ranges, hearer: behind?.hearer };
  }
  // `what Ruiz described as “dead”`: what is described stands before.
  const as = group.main + 1;
  if ((!behind || behind.tie === 'nothing') && tokens[as]?.norm === 'as' && frames.has('n')) {
    const lead = tokens[(subject.phrase?.first ?? 0) - 1];
    if (lead?.tag === 'sub' && tokens[as + 1])
      return {
        subject,
        cue,
        at: verb,
        lemma: used,
        tie: 'noun',
        ranges: [{ from: as + 1, to: clauseEnd(tokens, as + 1, as + 1, clauses) }],
        hearer: undefined,
      };
  }
  // `what the painter knew divided the court`
  const lead = tokens[(subject.phrase?.first ?? 0) - 1];
  const next = behind?.tie === 'noun' ? tokens[behind.range.from] : undefined;
  if (lead?.norm === 'what' && next && isTensed(next) && subject.how === 'before') return undefined;
  const asSaid = asBehind(tokens, subject, group, frames);
  if ((!behind || behind.tie === 'nothing') && asSaid)
    return { subject, cue, at: verb, lemma: used, tie: 'around', ranges: [asSaid], hearer: behind?.hearer };
  const missing = gapBehind(tokens, subject, from, frames, clauses);
  if ((!behind || behind.tie === 'nothing') && missing)
    return { subject, cue, at: verb, lemma: used, tie: 'clause', ranges: [missing], hearer: undefined };
  if (!behind || behind.tie === 'nothing') {
    if (!frames.has('e') || !isNegative(tokens, group)) return undefined;
    return { subject, cue, at: verb, lemma: used, tie: 'nothing', ranges: [], hearer: undefined };
  }
  if (behind.isApart && behind.tie === 'clause' && isParenthesis(tokens, subject, frames))
    return {
      subject,
      cue,
      at: verb,
      lemma: used,
      tie: 'around',
      ranges: [behind.range],
      hearer: behind.hearer,
    };
  const isAsSaid = tokens[0]!.norm === 'as' && subject.phrase?.first === 1;
  if (behind.isApart && behind.tie !== 'quote' && !isAsSaid) return undefined;
  return {
    subject,
    // `warned about`; of `warned them about` the verb.
    cue:
      behind.preposition === undefined || behind.hearer
        ? cue
        : { start: cue.start, end: tokens[behind.preposition]!.end },
    at: verb,
    lemma: used,
    tie: behind.tie,
    ranges: [behind.range],
    hearer: behind.hearer,
  };
}

/** Whether all that `call` has behind it is one whom or what it calls in: `the police`, `an emergency meeting to discuss it`. */
function isSummons(tokens: readonly Token[], range: TokenRange): boolean {
  const phrase = phraseStartingAt(tokens, range.from);
  if (!phrase || !calledThings.has(tokens[phrase.head]!.norm)) return false;
  const next = tokens[phrase.last + 1];
  return phrase.last + 1 >= range.to || next!.tag === 'to' || next!.tag === 'prep';
}

/** `The bridge was closed, as the police have said.`: with nothing behind it, the verb has all that stands before. */
function asBehind(
  tokens: readonly Token[],
  subject: Subject,
  group: VerbGroup,
  frames: ReadonlySet<Frame>,
): TokenRange | undefined {
  const first = subject.how === 'before' ? subject.phrase?.first : undefined;
  const as = first === undefined ? undefined : tokens[first - 1];
  if (first === undefined || as?.norm !== 'as' || !/,/.test(as.gap) || !frames.has('q')) return undefined;
  const isLast = group.last === tokens.length - 1;
  return isLast && first > 2 && hasFinite(tokens, { from: 0, to: first - 1 })
    ? { from: 0, to: first - 1 }
    : undefined;
}

/** `which officials said will go into effect`: the clause lacks its subject, which stands before. */
function gapBehind(
  tokens: readonly Token[],
  subject: Subject,
  verb: number,
  frames: ReadonlySet<Frame>,
  clauses: readonly Clause[],
): TokenRange | undefined {
  const first = subject.how === 'before' ? subject.phrase?.first : undefined;
  const lead = first === undefined ? undefined : tokens[first - 1];
  const next = tokens[verb + 1];
  if (lead?.tag !== 'sub' || !/^(?:who|which|that|what|whom)$/.test(lead.norm)) return undefined;
  if (!next || !joins(tokens[verb]!, next) || !frames.has('q') || !frames.has('t')) return undefined;
  if (next.tag !== 'aux' && next.tag !== 'modal' && !isTensed(next)) return undefined;
  return { from: verb + 1, to: clauseEnd(tokens, verb + 1, verb + 1, clauses) };
}

function hasFinite(tokens: readonly Token[], range: TokenRange): boolean {
  return tokens
    .slice(range.from, range.to)
    .some((t) => t.tag === 'aux' || t.tag === 'modal' || t.tag === 'quote' || isTensed(t));
}

const isTensed = (t: Token) => t.tag === 'verb' && t.verb?.form !== 'ing';

/** `Instead, Ruiz said, the council would …`: between commas, behind words without a verb. */
function isParenthesis(tokens: readonly Token[], subject: Subject, frames: ReadonlySet<Frame>): boolean {
  const first = subject.how === 'before' ? subject.phrase?.first : undefined;
  if (first === undefined || first === 0) return false;
  if (/,/.test(tokens[first]!.gap) && /^(?:which|who|that)$/.test(tokens[first - 1]!.norm)) return true;
  if (first > 24 || !frames.has('q')) return false;
  return (
    /,/.test(tokens[first]!.gap) && !hasFinite(tokens, { from: 0, to: first }) && tokens[0]!.tag !== 'sub'
  );
}

/** Whether the words behind a cue in the middle go on with the reported clause: `The plan, Ruiz said, is dead`. */
function goesOn(t: Token): boolean {
  return t.tag !== 'verb' || (t.verb?.form !== 'ing' && t.verb?.form !== 'past')
    ? t.norm !== 'as' && t.norm !== 'who' && t.norm !== 'according'
    : false;
}

/** `put the figure at “no more than 1,200”`, `puts the cost at $4 million` */
function putAt(tokens: readonly Token[], verb: number): boolean {
  for (let k = verb + 2; k < tokens.length && k - verb < 10; k++) {
    if (!joins(tokens[k - 1]!, tokens[k]!)) return false;
    const next = tokens[k + 1];
    if (tokens[k]!.norm === 'at')
      return next?.tag === 'quote' || next?.tag === 'number' || next?.tag === 'adv';
  }
  return false;
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

/** Whether a verb inside a chain is itself passive: `was expected to be named`. */
function isPassiveAt(tokens: readonly Token[], verb: number): boolean {
  let k = verb - 1;
  while (tokens[k]?.tag === 'adv') k--;
  return beForms.has(tokens[k]?.norm ?? '') && tokens[verb]!.verb?.form !== 'ing';
}

/** `an accountant instructed by the police`: is told, does not tell. */
function isTold(tokens: readonly Token[], { first, main }: VerbGroup, frames: ReadonlySet<Frame>): boolean {
  const form = tokens[main]!.verb?.form;
  if (first !== main || (form !== 'past' && form !== 'participle')) return false;
  if (!frames.has('o') && !frames.has('a')) return false;
  const [by, whom] = [tokens[main + 1], tokens[main + 2]];
  return by?.norm === 'by' && whom !== undefined && whom.verb?.form !== 'ing' && joins(tokens[main]!, by);
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
  // `decided against calling it dead`, `left without saying`
  const link = tokens[group.first - 1];
  if (
    first === group.first &&
    group.kind === 'participle' &&
    /^(?:against|without)$/.test(link?.norm ?? '')
  ) {
    first--;
    if (tokens[first - 1]?.tag === 'verb' && link!.norm === 'against') first--;
  }
  if (tokens[first]!.tag === 'aux' && /['’](?:s|d|ve|ll|m|re)$/.test(tokens[first]!.text))
    first = Math.min(first + 1, verb);
  // `went on`, `pointed out`
  const particle = tokens[verb + 1];
  const isParticle =
    particle !== undefined &&
    particle.gap === ' ' &&
    particles.has(`${tokens[verb]!.verb?.lemma} ${particle.norm}`);
  return { start: tokens[first]!.start, end: (isParticle ? particle : tokens[verb]!).end };
}
