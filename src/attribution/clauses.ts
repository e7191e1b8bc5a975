import type { Span } from '../text/span.js';
import { beforeAside, beforeTime, closingBracket, isPutOut, isShortAside, lastComma } from './asides.js';
import { contractions } from './data/en/grammar.js';
import { documentNouns } from './data/en/nouns.js';
import { isBodyNoun, isPersonNoun } from './nouns.js';
import { isDay, joins, type Phrase, phraseEndingAt, phraseStartingAt, spanOf } from './phrases.js';
import type { Token } from './sentence.js';
import { ofParticiple, purpose, shared } from './sharedSubjects.js';
import { type VerbGroup, verbGroups } from './verbGroups.js';
import { framesOf } from './verbs.js';

/** Who does what a verb group says. */
export interface Subject {
  readonly span: Span;
  /** The noun that `who` at `span` stands for. */
  readonly antecedent?: Span;
  /** The name behind a description: `Ruiz` of `the mayor, Ana Ruiz, said`. */
  readonly named?: Span;
  /** `undefined` where the pronoun is part of the verb (`he’s`). */
  readonly phrase: Phrase | undefined;
  /** `before` its verb, `behind` it (inverted), `relative` (`Ruiz, who said`), `shared` with another verb. */
  readonly how: 'before' | 'behind' | 'relative' | 'shared';
}

export interface Clause {
  readonly group: VerbGroup;
  readonly subject: Subject | undefined;
}

/** Verb groups of a sentence with their subjects. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  for (const group of verbGroups(tokens)) {
    const subject = subjectOf(tokens, group, clauses);
    clauses.push({ group, subject: subject && withName(tokens, namedBefore(tokens, subject)) });
  }
  return clauses;
}

function subjectOf(
  tokens: readonly Token[],
  group: VerbGroup,
  earlier: readonly Clause[],
): Subject | undefined {
  const head = tokens[group.first]!;
  const own = contractions[head.norm];
  if (own !== undefined && head.tag === 'aux') {
    const span = { start: head.start, end: head.start + own.length };
    if (own === 'who') return relative(tokens, group.first, span);
    return { span, phrase: undefined, how: 'before' };
  }
  if (group.kind === 'infinitive') return purpose(tokens, group, earlier);
  if (group.kind === 'participle') return ofParticiple(tokens, group, earlier);
  const before = tokens[group.first - 1];
  if (!before) return inverted(tokens, group);
  if (before.tag === 'quote') {
    return inverted(tokens, group) ?? shared(tokens, group, earlier);
  }
  // `Ruiz, who in 2010 said`
  const who = tokens[group.first - 3];
  if (
    who?.norm === 'who' &&
    tokens[group.first - 2]!.tag === 'prep' &&
    (before.tag === 'number' || isDay(before))
  )
    return relative(tokens, group.first - 3, who);
  if (before.tag === 'sub' && /^(?:who|which|that)$/.test(before.norm) && joins(before, head)) {
    const antecedent = relative(tokens, group.first - 1, before);
    if (antecedent || before.norm !== 'that') return antecedent;
  }
  if (
    before.tag === 'conj' ||
    (before.tag === 'sub' && before.norm === 'as') ||
    (before.tag === 'adv' && /^(?:then|later|also)$/.test(before.norm) && !joins(before, head))
  ) {
    if (before.tag === 'conj' || before.tag === 'adv') return shared(tokens, group, earlier);
    return inverted(tokens, group);
  }
  // `left the car and repeatedly says`
  let k = group.first - 1;
  while (k > 0 && tokens[k]!.tag === 'adv' && joins(tokens[k]!, tokens[k + 1]!)) k--;
  if (k < group.first - 1 && tokens[k]!.tag === 'conj') return shared(tokens, group, earlier);
  const found = nounBefore(tokens, group.first) ?? aroundCue(tokens, group, earlier.at(-1));
  if (found && isReduced(tokens, group, found, earlier)) return undefined;
  // `The plan, if passed, would help, said Ruiz.`: not the plan says so.
  const behind = found && /,/.test(head.gap) ? inverted(tokens, group) : undefined;
  if (behind && closes(tokens, behind)) return behind;
  if (found) return found;
  if (tokens[group.first]!.tag !== 'verb' || !/[,:;—–-]/.test(head.gap)) return undefined;
  return inverted(tokens, group) ?? listed(tokens, group, earlier);
}

/** `Their report` of `Their report, she said, called it a gesture`. */
function aroundCue(tokens: readonly Token[], group: VerbGroup, cue: Clause | undefined): Subject | undefined {
  const first = cue?.subject?.how === 'before' ? cue.subject.phrase?.first : undefined;
  if (!cue || first === undefined || cue.group.last !== group.first - 1) return undefined;
  const isApart = /^, ?$/.test(tokens[first]!.gap) && /^, ?$/.test(tokens[group.first]!.gap);
  if (!isApart || !framesOf(tokens[cue.group.main]!.verb?.lemma ?? '')?.has('q')) return undefined;
  const phrase = phraseEndingAt(tokens, first - 1);
  return phrase && { span: spanOf(tokens, phrase), phrase, how: 'before' };
}

/** `She sits down, orders tea and says`: a verb of a list, behind a comma, with another verb behind a conjunction. */
function listed(tokens: readonly Token[], group: VerbGroup, earlier: readonly Clause[]): Subject | undefined {
  const verb = tokens[group.main]!.verb;
  const last = earlier.at(-1);
  const before = last && tokens[last.group.main]!.verb;
  if (!/^, ?$/.test(tokens[group.first]!.gap) || !verb || !before || verb.form !== before.form)
    return undefined;
  const goesOn = tokens
    .slice(group.last + 1, group.last + 10)
    .some((t, k, own) => t.tag === 'conj' && own[k + 1]?.verb?.form === verb.form);
  return goesOn ? shared(tokens, group, earlier) : undefined;
}

/**
 * The name that a description between commas is of, where more stands before the verb: `Orr` of `Orr, an analyst at Hart,
 * which owns a tenth, said`; not `Lund` of `in Lund, an analyst said`.
 */
function namedBefore(tokens: readonly Token[], subject: Subject): Subject {
  const first = subject.phrase?.first;
  if (first === undefined || first < 1 || subject.how !== 'before' || subject.antecedent) return subject;
  const [det, before] = [tokens[first]!, tokens[first - 1]!];
  const next = tokens[subject.phrase!.last + 1];
  if (!/^, ?$/.test(det.gap) || !/^(?:an?|the)$/.test(det.norm) || before.tag !== 'name') return subject;
  if (!next || !/^,/.test(next.gap) || !isPersonNoun(tokens[subject.phrase!.head]!.norm)) return subject;
  const phrase = phraseEndingAt(tokens, first - 1);
  if (!phrase || tokens[phrase.head]!.tag !== 'name' || isDay(before)) return subject;
  const opens =
    phrase.first === 0 ||
    /[.;:—–“"]\s*$/.test(tokens[phrase.first]!.gap) ||
    tokens[phrase.first - 1]!.tag === 'conj';
  return opens ? { ...subject, phrase, span: spanOf(tokens, phrase) } : subject;
}

/** Adds the name that stands between commas behind a description of a person. */
function withName(tokens: readonly Token[], subject: Subject): Subject {
  const { phrase } = subject;
  const head = phrase && tokens[phrase.head]!;
  const isNoun = head?.tag === 'noun' || (head?.tag === 'name' && tokens[phrase!.first]!.tag === 'det');
  const isDescribed = isNoun && (isPersonNoun(head.norm) || isBodyNoun(head.norm));
  // `another, the farmer Dai Rowlands, called`
  const isOneOf = head?.tag === 'det' && /^(?:one|another)$/.test(head.norm);
  if (!phrase || !(isDescribed || isOneOf)) return subject;
  const named = nameBehind(tokens, phrase) ?? nameInBrackets(tokens, phrase);
  return named ? { ...subject, named } : subject;
}

/** `, Ana Ruiz,` right behind a phrase. */
export function nameBehind(tokens: readonly Token[], phrase: Phrase): Span | undefined {
  const at = phrase.last + 1;
  if (!/^, ?$/.test(tokens[at]?.gap ?? '')) return undefined;
  const found = phraseStartingAt(tokens, at);
  if (!found || found.first !== at) return undefined;
  // `, Professor Ana Ruiz of the University of Lund,`
  const words = tokens.slice(found.first, found.head + 1);
  const isName =
    words.at(-1)!.tag === 'name' &&
    isOfBody(tokens, found) &&
    words.every((t) => t.tag === 'name' || t.tag === 'det' || (t.tag === 'noun' && isPersonNoun(t.norm)));
  const next = tokens[found.last + 1];
  const isClosed = next === undefined || /^,/.test(next.gap);
  return isName && isClosed ? spanOf(tokens, { ...found, last: found.head }) : undefined;
}

/** `The Minister for Fisheries (Ms Aalto)`: only behind a courtesy, since a place or party stands there as well. */
function nameInBrackets(tokens: readonly Token[], phrase: Phrase): Span | undefined {
  const first = phrase.last + 1;
  if (tokens[first]?.gap !== ' (' || !/^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)$/.test(tokens[first]!.norm))
    return undefined;
  let last = first;
  while (tokens[last + 1]?.tag === 'name' && joins(tokens[last]!, tokens[last + 1]!)) last++;
  const isClosed = tokens[last + 1]?.gap.startsWith(')') ?? true;
  return last > first && isClosed ? spanOf(tokens, { first, last, head: last }) : undefined;
}

/** Whether only names and what joins them stand behind a phrase's head: `of the University of Lund`. */
function isOfBody(tokens: readonly Token[], phrase: Phrase): boolean {
  return tokens
    .slice(phrase.head + 1, phrase.last + 1)
    .every((t) => t.tag === 'name' || t.tag === 'det' || /^(?:of|at|for|from|in)$/.test(t.norm));
}

/** `a book called “Night”`: a participle behind an object is no verb of the clause. */
function isReduced(
  tokens: readonly Token[],
  group: VerbGroup,
  subject: Subject,
  earlier: readonly Clause[],
): boolean {
  const verb = tokens[group.first]!;
  const { phrase } = subject;
  if (/^(?:say|think|add|argue|insist|believe|agree|know)$/.test(verb.verb?.lemma ?? '')) return false;
  if (isPutOut(tokens, group.first)) return true;
  // `a worker named Antonio Ruiz has`
  const isCalled = verb.verb?.lemma === 'name' && tokens[group.last + 1]?.tag === 'name';
  const noun = tokens[group.first - 1];
  if (
    isCalled &&
    group.first === group.main &&
    noun?.tag === 'noun' &&
    isPersonNoun(noun.norm) &&
    !noun.isCapital
  )
    return true;
  // `emissions known as HFCs`: of verbs that have two forms, this one needs an auxiliary.
  if (group.first === group.main && verb.verb?.form === 'participle') return true;
  if (group.first !== group.main || verb.verb?.form !== 'past' || !phrase || phrase.first === 0) return false;
  const head = tokens[phrase.head]!;
  if (head.tag !== 'noun' || tokens[group.first - 1] !== tokens[phrase.last]) return false;
  const before = tokens[phrase.first - 1]!;
  if (!joins(before, tokens[phrase.first]!)) return false;
  const last = earlier.at(-1);
  if (last && last.group.last === phrase.first - 1)
    return (
      tokens[last.group.main]!.tag === 'verb' &&
      !framesOf(tokens[last.group.main]!.verb?.lemma ?? '')?.has('t')
    );
  // `after prosecutors ruled` is a clause.
  if (before.tag !== 'prep' || /^(?:after|before|since|until|than|like)$/.test(before.norm)) return false;
  // `In a box labeled “problem,” somebody wrote`
  const opens = phrase.first === 1 || /,/.test(before.gap);
  if (opens) return !isPersonNoun(head.norm) && !isBodyNoun(head.norm) && !documentNouns.has(head.norm);
  return joins(tokens[phrase.first - 2]!, before);
}

/** `said Ruiz`, `says the mayor`: what follows a verb of saying that nothing stands before. */
function inverted(tokens: readonly Token[], group: VerbGroup): Subject | undefined {
  const verb = tokens[group.main]!;
  if (group.first !== group.main || verb.tag !== 'verb' || verb.verb?.form === 'ing') return undefined;
  const lemma = verb.verb?.lemma ?? '';
  if (!framesOf(lemma)?.has('q') || /^(?:tell|inform|remind|assure|convince)$/.test(lemma)) return undefined;
  const phrase = phraseStartingAt(tokens, group.main + 1);
  if (!phrase || !joins(verb, tokens[phrase.first]!) || tokens[phrase.head]!.tag === 'object')
    return undefined;
  const noun = tokens[phrase.head]!;
  if (isDay(noun)) return undefined;
  // `She sits down, orders tea and says`: the tea does not order.
  const canSay =
    noun.tag !== 'noun' ||
    isPersonNoun(noun.norm) ||
    isBodyNoun(noun.norm) ||
    documentNouns.has(noun.norm) ||
    noun.isCapital;
  if (!canSay && /^, ?$/.test(verb.gap) && tokens[group.first - 1]?.tag !== 'quote') return undefined;
  return { span: spanOf(tokens, phrase), phrase, how: 'behind' };
}

/** Whether a person's name behind a verb ends the clause: `, said Ruiz.`, `, said Ruiz, the mayor,`. */
function closes(tokens: readonly Token[], subject: Subject): boolean {
  const { phrase } = subject;
  if (!phrase || tokens[phrase.last]!.tag !== 'name') return false;
  const next = tokens[phrase.last + 1];
  return next === undefined || /^,/.test(next.gap) || next.norm === 'of' || next.norm === 'who';
}

/** The noun that `who` at an index stands for. */
function relative(tokens: readonly Token[], who: number, pronoun: Span): Subject | undefined {
  const at = tokens[who]!;
  if (!tokens[who - 1]) return undefined;
  // `Ruiz of the council, who said`, `Ruiz, 45, who said`
  let end = who - 1;
  for (let steps = 0; steps < 3; steps++) {
    const t = tokens[end];
    if (!t) return undefined;
    const comma = lastComma(tokens, end);
    if (comma !== undefined && isShortAside(tokens, comma, end) && /[,)]/.test(at.gap)) end = comma - 1;
    else break;
  }
  const closing = beforeTime(tokens, closingBracket(tokens, who, end));
  const phrase = phraseEndingAt(tokens, closing);
  if (!phrase || tokens[phrase.head]!.tag === 'pronoun') return undefined;
  const span = { start: pronoun.start, end: pronoun.end };
  const named = bearer(tokens, phrase) ?? phrase;
  return { span, antecedent: spanOf(tokens, named), phrase: named, how: 'relative' };
}

/** `Ruiz` of `Ruiz, head of the council, who said`: whose office stands between the commas. */
function bearer(tokens: readonly Token[], phrase: Phrase): Phrase | undefined {
  const head = tokens[phrase.head]!;
  if (phrase.first === 0 || head.tag !== 'noun' || !isPersonNoun(head.norm)) return undefined;
  if (!/^, ?$/.test(tokens[phrase.first]!.gap)) return undefined;
  const name = phraseEndingAt(tokens, phrase.first - 1);
  return name && tokens[name.head]!.tag === 'name' ? name : undefined;
}

/** The subject of a verb before it, past what stands between commas, dashes and brackets. */
function nounBefore(tokens: readonly Token[], first: number): Subject | undefined {
  let end = first - 1;
  let gap = tokens[first]!.gap;
  if (gap.includes(')')) {
    end = closingBracket(tokens, first, end);
    const isName = tokens[end]?.tag === 'name' && !/,/.test(tokens[end + 1]!.gap);
    // `Ruiz (R-Ohio), said`: the comma belongs to the bracket.
    gap = isName ? ' ' : (/[,—–]/.exec(gap)?.[0] ?? tokens[end + 1]!.gap.replace(/\(.*/, ''));
  }
  let skipped = false;
  while (end >= 0 && tokens[end]!.tag === 'adv') {
    // `The lawmakers, however, argue`: the commas belong to the adverb.
    gap =
      /[,—–]/.test(gap) && /[,—–]/.test(tokens[end]!.gap) ? ' ' : /[,—–]/.test(gap) ? gap : tokens[end]!.gap;
    const bracket = tokens[end]!.gap.includes(')') ? closingBracket(tokens, end, end) : end;
    end = bracket < end ? bracket : end - 1;
    skipped = true;
  }
  if (end < 0) return undefined;
  if (/[,—–]/.test(gap) || gap === ' - ' || gap === ' -- ') {
    const opened = beforeAside(tokens, end);
    if (opened !== undefined) end = opened;
    else if (!skipped || /[,—–]/.test(tokens[first]!.gap)) return undefined;
  } else if (/[;:.!?]/.test(gap) && !joins(tokens[end]!, tokens[end + 1]!)) return undefined;
  for (let last = -1; last !== end; ) {
    last = end;
    while (end >= 0 && tokens[end]!.tag === 'adv') end--;
    if (end < 0) return undefined;
    end = beforeTime(tokens, end);
  }
  if (end > 0 && isPutOut(tokens, end)) end--;
  const phrase = phraseEndingAt(tokens, end);
  if (!phrase) return undefined;
  const clause = relativeObject(tokens, phrase);
  const chosen = clause ?? phrase;
  return { span: spanOf(tokens, chosen), phrase: chosen, how: 'before' };
}

/** `people who back the plan` for `the plan`: a phrase inside a relative clause is not the subject behind it. */
function relativeObject(tokens: readonly Token[], phrase: Phrase): Phrase | undefined {
  const head = tokens[phrase.head]!;
  if (head.tag === 'pronoun') return undefined;
  for (let k = phrase.first - 1; k > 0 && phrase.first - k < 12; k--) {
    const t = tokens[k]!;
    if (/[,;:—]/.test(tokens[k + 1]!.gap)) return undefined;
    if (t.tag === 'sub' && (t.norm === 'who' || t.norm === 'that')) {
      const next = tokens[k + 1]!;
      if (next.tag !== 'verb' && next.tag !== 'aux' && next.tag !== 'modal' && next.tag !== 'adv')
        return undefined;
      const verb = tokens[phrase.first - 1]!;
      if (verb.tag === 'verb' && head.tag === 'name' && framesOf(verb.verb?.lemma ?? '')?.has('t'))
        return undefined;
      const antecedent = phraseEndingAt(tokens, k - 1);
      // `the engineer of the boat that sank off Skerry told`: what hangs on a preposition does nothing.
      const hangs =
        tokens[phrase.first - 1]!.tag === 'prep' && isPersonNoun(tokens[antecedent?.head ?? k]!.norm);
      if (!antecedent || (t.norm === 'that' && !hangs && !isPersonNoun(tokens[antecedent.head]!.norm)))
        return undefined;
      return tokens[antecedent.head]!.tag === 'verb' ? undefined : antecedent;
    }
    if (t.tag === 'pronoun') return undefined;
  }
  return undefined;
}
