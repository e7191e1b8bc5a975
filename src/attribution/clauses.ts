import type { Span } from '../text/span.js';
import { beForms, contractions, doForms, haveForms } from './data/en/grammar.js';
import { documentNouns } from './data/en/nouns.js';
import { isPersonNoun } from './nouns.js';
import { isDay, joins, type Phrase, phraseEndingAt, phraseStartingAt, spanOf } from './phrases.js';
import type { Token } from './sentence.js';
import { framesOf } from './verbs.js';

/** A verb with its auxiliaries and the verbs it is chained to: `didn’t want to say`. */
export interface VerbGroup {
  /** Indices of tokens, `last` included. */
  readonly first: number;
  readonly last: number;
  /** The verb whose complement follows. */
  readonly main: number;
  readonly kind: 'finite' | 'participle' | 'infinitive';
  readonly isPassive: boolean;
}

/** Who does what a verb group says. */
export interface Subject {
  readonly span: Span;
  /** The noun that `who` at `span` stands for. */
  readonly antecedent?: Span;
  /** `undefined` where the pronoun is part of the verb (`he’s`). */
  readonly phrase: Phrase | undefined;
  /** `before` its verb, `behind` it (inverted), `relative` (`Ruiz, who said`), `shared` with another verb. */
  readonly how: 'before' | 'behind' | 'relative' | 'shared';
}

export interface Clause {
  readonly group: VerbGroup;
  readonly subject: Subject | undefined;
}

/** Every verb group of a sentence, in order. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (
      t.tag !== 'verb' &&
      t.tag !== 'aux' &&
      t.tag !== 'modal' &&
      !(t.tag === 'to' && tokens[i + 1]?.verb && startsInfinitive(tokens, i))
    )
      continue;
    const group = groupFrom(tokens, i);
    groups.push(group);
    i = group.last;
  }
  return groups;
}

function startsInfinitive(tokens: readonly Token[], to: number): boolean {
  const verb = tokens[to + 1]!;
  return verb.verb?.form === 'base' && verb.gap.trim() === '' && verb.tag === 'verb';
}

function groupFrom(tokens: readonly Token[], first: number): VerbGroup {
  let last = first;
  let main = first;
  for (let j = first + 1; j < tokens.length && j - first < 14; j++) {
    const t = tokens[j]!;
    if (!joins(tokens[j - 1]!, t)) break;
    if (t.tag === 'aux' || t.tag === 'modal') {
      if (tokens[main]!.tag === 'verb' && tokens[j - 1]!.tag !== 'to') break;
      last = main = j;
    } else if (t.tag === 'verb') {
      const lead = tokens[main]!;
      const previous = tokens[j - 1]!;
      const isChained =
        previous.tag === 'to' ||
        lead.tag === 'aux' ||
        lead.tag === 'modal' ||
        (previous.tag === 'prep' && previous.norm === 'by') ||
        previous.norm === 'as' ||
        /^(?:help|helped|helps|let|keep|kept|keeps|start|started|starts|stop|stopped|began|begin|begins)$/.test(
          lead.norm,
        );
      if (!isChained) break;
      last = main = j;
    } else if (t.tag === 'adv') {
    } else if (t.tag === 'to') {
      if (
        tokens[j + 1]?.tag !== 'verb' &&
        tokens[j + 1]?.tag !== 'aux' &&
        !(tokens[j + 1]?.tag === 'adv' && tokens[j + 2]?.tag === 'verb')
      )
        break;
      if (tokens[j + 1]?.verb && tokens[j + 1]!.verb!.form !== 'base') break;
    } else if (t.tag === 'prep' && /^(?:on|by)$/.test(t.norm) && tokens[main]!.tag === 'verb') {
      // `went on to say`, `responded by calling`
      const next = tokens[j + 1];
      if (
        t.norm === 'on'
          ? next?.tag !== 'to' || tokens[j + 2]?.tag !== 'verb'
          : next?.verb?.form !== 'ing' || next.tag !== 'verb'
      )
        break;
    } else if (
      t.norm === 'as' &&
      tokens[j + 1]?.verb?.form === 'ing' &&
      /^(?:quoted|cited)$/.test(tokens[main]!.norm)
    ) {
    } else if (
      tokens[main]!.tag === 'aux' &&
      t.tag === 'noun' &&
      tokens[j + 1]?.tag === 'to' &&
      isControl(t.norm)
    ) {
      // `was quick to note`, `is likely to say`
    } else break;
  }
  const head = tokens[first]!;
  const lead = tokens[main]!;
  const form = lead.verb?.form;
  const kind =
    head.tag === 'to'
      ? 'infinitive'
      : (head.tag === 'verb' && head.verb?.form === 'ing') || head.norm === 'having' || head.norm === 'being'
        ? 'participle'
        : 'finite';
  let isPassive = false;
  if (lead.tag === 'verb' && (form === 'past' || form === 'participle')) {
    for (let j = main - 1; j >= first; j--) {
      const t = tokens[j]!;
      if (t.tag === 'adv') continue;
      isPassive =
        (beForms.has(t.norm) &&
          !(
            contractions[t.norm] !== undefined &&
            /'s$/.test(t.norm) &&
            form === 'past' &&
            /^(?:said|called|told|made|got)$/.test(lead.norm)
          )) ||
        /^(?:get|gets|got|getting)$/.test(t.norm);
      break;
    }
  }
  return { first, last, main, kind, isPassive };
}

function isControl(norm: string): boolean {
  return /^(?:quick|likely|unlikely|ready|able|eager|careful|happy|reluctant|keen|willing|unwilling|unable|slow|loath|first|set|due|free|right|wrong|proud|sure|certain|bound)$/.test(
    norm,
  );
}

/** Verb groups of a sentence with their subjects. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  for (const group of verbGroups(tokens)) {
    clauses.push({ group, subject: subjectOf(tokens, group, clauses) });
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
  const found = nounBefore(tokens, group.first);
  if (found && isReduced(tokens, group, found, earlier)) return undefined;
  if (found) return found;
  return tokens[group.first]!.tag === 'verb' && /[,:;—–-]/.test(head.gap)
    ? inverted(tokens, group)
    : undefined;
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
  return before.tag === 'prep' && phrase.first > 1 && joins(tokens[phrase.first - 2]!, before);
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
  if (isDay(tokens[phrase.head]!)) return undefined;
  return { span: spanOf(tokens, phrase), phrase, how: 'behind' };
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
  const closing = closingBracket(tokens, who, end);
  const phrase = phraseEndingAt(tokens, closing);
  if (!phrase || tokens[phrase.head]!.tag === 'pronoun') return undefined;
  const span = { start: pronoun.start, end: pronoun.end };
  return { span, antecedent: spanOf(tokens, phrase), phrase, how: 'relative' };
}

/** Where a bracket stands right before token `at`, the token before it; else `end`. */
function closingBracket(tokens: readonly Token[], at: number, end: number): number {
  if (!tokens[at]!.gap.includes(')')) return end;
  for (let k = at - 1; k > 0 && at - k < 15; k--) if (tokens[k]!.gap.includes('(')) return k - 1;
  return end;
}

/** The subject of a verb before it, past what stands between commas, dashes and brackets. */
function nounBefore(tokens: readonly Token[], first: number): Subject | undefined {
  let end = first - 1;
  let gap = tokens[first]!.gap;
  if (gap.includes(')')) {
    end = closingBracket(tokens, first, end);
    gap = /[,—–]/.exec(gap)?.[0] ?? tokens[end + 1]!.gap.replace(/\(.*/, '');
  }
  let skipped = false;
  while (end >= 0 && tokens[end]!.tag === 'adv') {
    // `The lawmakers, however, argue`: the commas belong to the adverb.
    gap =
      /[,—–]/.test(gap) && /[,—–]/.test(tokens[end]!.gap) ? ' ' : /[,—–]/.test(gap) ? gap : tokens[end]!.gap;
    end--;
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
      if (!antecedent || (t.norm === 'that' && !isPersonNoun(tokens[antecedent.head]!.norm)))
        return undefined;
      return tokens[antecedent.head]!.tag === 'verb' ? undefined : antecedent;
    }
    if (t.tag === 'pronoun') return undefined;
  }
  return undefined;
}

/** Past `on Wednesday`, `last week` right before the verb: `Ruiz on Wednesday told`. */
function beforeTime(tokens: readonly Token[], end: number): number {
  let i = end;
  while (
    i >= 0 &&
    (isDay(tokens[i]!) ||
      tokens[i]!.tag === 'number' ||
      /^(?:night|morning|afternoon|evening|week|month|year)$/.test(tokens[i]!.norm))
  )
    i--;
  if (i === end) return end;
  if (i >= 0 && /^(?:last|this|late|early|next)$/.test(tokens[i]!.norm)) i--;
  if (i >= 0 && /^(?:on|in|late|by|since|early)$/.test(tokens[i]!.norm)) i--;
  return i >= 0 && (tokens[i]!.tag === 'adv' || phraseEndingAt(tokens, i)) ? i : end;
}

function lastComma(tokens: readonly Token[], end: number): number | undefined {
  for (let k = end; k > 0 && end - k < 40; k--) {
    if (/[,—–]| --? /.test(tokens[k]!.gap)) return k;
    if (/[;:]/.test(tokens[k]!.gap)) return undefined;
  }
  return undefined;
}

/** `45`, `R-Texas`, `Calif.`, `Jr.`: at most four words that say age, place or party. */
function isShortAside(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let k = from; k <= to; k++) {
    const tag = tokens[k]!.tag;
    if (tag !== 'name' && tag !== 'number' && tag !== 'prep' && !/^(?:r|d)$/.test(tokens[k]!.norm))
      return false;
  }
  return true;
}

/**
 * The token before an aside between commas, dashes or brackets that ends with token `end`: what tells more about a
 * subject (`, the mayor of Lund,`, `, who leads the council,`, `, speaking to reporters,`).
 */
function beforeAside(tokens: readonly Token[], end: number): number | undefined {
  let weak: number | undefined;
  let at: number | undefined = lastComma(tokens, end);
  while (at !== undefined && end - at < 40) {
    const start = tokens[at]!;
    const subjectEnd = closingBracket(tokens, at, at - 1);
    const noun = tokens[subjectEnd];
    if (noun) {
      const phrase = phraseEndingAt(tokens, subjectEnd);
      const fits = phrase !== undefined && !isDay(tokens[phrase.head]!) && canBeSubject(tokens, phrase);
      if (
        fits &&
        (isAside(tokens, at) ||
          (isShortAside(tokens, at, end) && phrase.head !== undefined && tokens[phrase.last]!.tag === 'name'))
      ) {
        const who = start.tag === 'sub';
        if (who || weak === undefined) weak = subjectEnd;
        if (who || start.tag === 'det') return weak;
      }
    }
    at = lastComma(tokens, at - 1);
    if (weak !== undefined && (at === undefined || (!isAside(tokens, at) && !isShortAside(tokens, at, weak))))
      break;
  }
  return weak;
}

/** Whether a phrase is not the noun of a preposition that begins the sentence: `In May, the mayor, …`. */
function canBeSubject(tokens: readonly Token[], phrase: Phrase): boolean {
  const before = tokens[phrase.first - 1];
  return !(before?.tag === 'prep' && (phrase.first === 1 || /[,;:—]/.test(before.gap)));
}

/** Whether what begins at a token can stand between commas behind a noun. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const t = tokens[at]!;
  switch (t.tag) {
    case 'sub':
      return /^(?:who|which|whose|whom|where|when|while|as|though|although|whether|if)$/.test(t.norm);
    case 'det':
    case 'number':
    case 'prep':
    case 'verb':
    case 'adv':
      return true;
    case 'conj':
      return t.norm === 'and' || t.norm === 'but' || t.norm === 'then';
    case 'noun':
      return true;
    case 'name':
      return isPersonNoun(t.norm) || isShortAside(tokens, at, Math.min(at + 1, tokens.length - 1));
    default:
      return false;
  }
}

/** The subject of the nearest verb before in the sentence, a reporting one first: `Ruiz left, but said`. */
function shared(tokens: readonly Token[], group: VerbGroup, earlier: readonly Clause[]): Subject | undefined {
  let nearest: Clause | undefined;
  const isAside = group.kind === 'participle' && /,/.test(tokens[group.first]!.gap);
  for (let k = earlier.length - 1; k >= 0; k--) {
    const clause = earlier[k]!;
    // `, saying …` belongs to the main clause, not to one inside it.
    if (isAside && isSubordinate(tokens, clause)) continue;
    if (!clause.subject || clause.group.kind !== 'finite' || (clause.subject.how === 'relative' && k > 0))
      continue;
    nearest ??= clause;
    const verb = tokens[clause.group.main]!.verb;
    if (
      verb &&
      !clause.group.isPassive &&
      framesOf(verb.lemma)?.has('t') &&
      sameTense(tokens, clause.group, group)
    ) {
      nearest = clause;
      break;
    }
  }
  return nearest?.subject && { ...nearest.subject, how: 'shared' };
}

/** Whether a clause hangs on a conjunction: `that the council …`, `while Ruiz …`. */
function isSubordinate(tokens: readonly Token[], clause: Clause): boolean {
  const first = clause.subject?.how === 'before' ? clause.subject.phrase?.first : undefined;
  const before = first === undefined ? undefined : tokens[first - 1];
  return before?.tag === 'sub' || before?.norm === 'after' || before?.norm === 'before';
}

function sameTense(tokens: readonly Token[], a: VerbGroup, b: VerbGroup): boolean {
  const x = tokens[a.first]!.verb?.form;
  const y = tokens[b.first]!.verb?.form;
  return y === 'ing' || x === y || a.first !== a.main;
}

/** `, saying that …`; `a statement saying …`; `by calling …`. */
function ofParticiple(
  tokens: readonly Token[],
  group: VerbGroup,
  earlier: readonly Clause[],
): Subject | undefined {
  const before = tokens[group.first - 1];
  const head = tokens[group.first]!;
  if (!before) return firstNounBehind(tokens, group);
  const isApart = !joins(before, head) || before.tag === 'quote';
  if (
    isApart ||
    before.tag === 'prep' ||
    before.tag === 'conj' ||
    before.tag === 'sub' ||
    before.tag === 'adv' ||
    before.tag === 'verb' ||
    before.tag === 'object'
  ) {
    if (before.tag === 'prep' && (before.norm === 'of' || before.norm === 'from')) return undefined;
    return (
      shared(tokens, group, earlier) ??
      (isApart || before.tag === 'adv' ? nounApart(tokens, group) : undefined)
    );
  }
  const phrase = phraseEndingAt(tokens, beforeTime(tokens, group.first - 1));
  if (!phrase) return undefined;
  const noun = tokens[phrase.head]!;
  const issuer = documentNouns.has(noun.norm) ? issuerOf(tokens, phrase, earlier) : undefined;
  if (issuer) return { ...issuer, how: 'shared' };
  if (noun.tag === 'pronoun') return undefined;
  return { span: spanOf(tokens, phrase), phrase, how: 'relative' };
}

/** Who put out a document: `[the council] put out a statement Monday saying`. */
function issuerOf(tokens: readonly Token[], phrase: Phrase, earlier: readonly Clause[]): Subject | undefined {
  const last = earlier.at(-1);
  if (!last?.subject || last.group.isPassive) return undefined;
  let k = phrase.first - 1;
  while (k > last.group.last && (tokens[k]!.tag === 'adv' || isDay(tokens[k]!))) k--;
  return k === last.group.last ? last.subject : undefined;
}

/** `Citing a need for secrecy, Ruiz …`: the subject that follows the first comma. */
function firstNounBehind(tokens: readonly Token[], group: VerbGroup): Subject | undefined {
  for (let k = group.last + 1; k < tokens.length && k - group.last < 25; k++) {
    if (!/,/.test(tokens[k]!.gap)) continue;
    const phrase = phraseStartingAt(tokens, k);
    const next = phrase && tokens[phrase.last + 1];
    if (
      phrase &&
      next &&
      (next.tag === 'verb' || next.tag === 'aux' || next.tag === 'modal' || next.tag === 'adv')
    )
      return { span: spanOf(tokens, phrase), phrase, how: 'shared' };
  }
  return undefined;
}

/** `Ruiz, speaking in Lund, said`: no verb before, a noun before the comma. */
function nounApart(tokens: readonly Token[], group: VerbGroup): Subject | undefined {
  if (!/,/.test(tokens[group.first]!.gap)) return undefined;
  const phrase = phraseEndingAt(tokens, group.first - 1);
  if (!phrase || phrase.first > 3) return undefined;
  return { span: spanOf(tokens, phrase), phrase, how: 'shared' };
}

/** `took to the stage to say`: an infinitive of purpose, its subject that of the verb before. */
function purpose(
  tokens: readonly Token[],
  group: VerbGroup,
  earlier: readonly Clause[],
): Subject | undefined {
  const last = earlier.at(-1);
  if (!last?.subject || last.group.isPassive || group.first - last.group.last > 10) return undefined;
  const verb = tokens[last.group.main]!.verb;
  if (verb && framesOf(verb.lemma)?.has('o')) return undefined;
  if (tokens[last.group.main]!.tag !== 'verb') return undefined;
  const before = tokens[group.first - 1];
  if (!before || !joins(before, tokens[group.first]!)) return undefined;
  return { ...last.subject, how: 'shared' };
}

/** Whether a word is one of be, have, do. */
export function isAuxiliary(norm: string): boolean {
  return beForms.has(norm) || haveForms.has(norm) || doForms.has(norm);
}
