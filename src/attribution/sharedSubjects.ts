import { beforeTime } from './asides.js';
import type { Clause, Subject } from './clauses.js';
import { documentNouns, manyOf } from './data/en/nouns.js';
import { isBodyNoun, isPersonNoun } from './nouns.js';
import {
  basePhraseEndingAt,
  isDay,
  joins,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  spanOf,
} from './phrases.js';
import type { Token } from './sentence.js';
import type { VerbGroup } from './verbGroups.js';
import { framesOf } from './verbs.js';

/** The subject of the nearest verb before in the sentence, a reporting one first: `Ruiz left, but said`. */
export function shared(
  tokens: readonly Token[],
  group: VerbGroup,
  earlier: readonly Clause[],
): Subject | undefined {
  let nearest: Clause | undefined;
  // `They went on, looping the streets where the Panthers played, while chanting “…”`
  const isWhile = group.kind === 'participle' && /^(?:while|when)$/.test(tokens[group.first - 1]?.norm ?? '');
  const isAside =
    group.kind === 'participle' &&
    (/,/.test(tokens[group.first]!.gap) || (isWhile && /[,—–-]/.test(tokens[group.first - 1]!.gap)));
  // `acknowledged that nobody had asked him, but said`: behind a comma the main clause goes on.
  const lead = tokens[group.first - 1];
  const resumes =
    group.kind === 'finite' &&
    lead?.tag === 'conj' &&
    /,/.test(lead.gap) &&
    earlier.some((c) => isMainReport(tokens, c));
  for (let k = earlier.length - 1; k >= 0; k--) {
    const clause = earlier[k]!;
    // `, saying …` belongs to the main clause, not to one inside it.
    if ((isAside || resumes) && isSubordinate(tokens, clause)) continue;
    if (!clause.subject || clause.group.kind !== 'finite' || (clause.subject.how === 'relative' && k > 0))
      continue;
    nearest ??= clause;
    const verb = tokens[clause.group.main]!.verb;
    if (
      verb &&
      !clause.group.isPassive &&
      framesOf(verb.lemma)?.has('q') &&
      !(nearest !== clause && isSubordinate(tokens, clause)) &&
      sameTense(tokens, clause.group, group)
    ) {
      nearest = clause;
      break;
    }
  }
  return nearest?.subject && { ...nearest.subject, how: 'shared' };
}

function isMainReport(tokens: readonly Token[], c: Clause): boolean {
  const lemma = tokens[c.group.main]!.verb?.lemma ?? '';
  return c.subject?.how === 'before' && !isSubordinate(tokens, c) && framesOf(lemma)?.has('t') === true;
}

/** Whether a clause hangs on a conjunction: `that the council …`, `while Ruiz …`. */
function isSubordinate(tokens: readonly Token[], clause: Clause): boolean {
  const first = clause.subject?.how === 'before' ? clause.subject.phrase?.first : undefined;
  const before = first === undefined ? undefined : tokens[first - 1];
  // `had the pump been replaced`
  const isInverted = before?.norm === 'had' && first! > 1 && tokens[clause.group.first]!.norm === 'been';
  return before?.tag === 'sub' || before?.norm === 'after' || before?.norm === 'before' || isInverted;
}

function sameTense(tokens: readonly Token[], a: VerbGroup, b: VerbGroup): boolean {
  const x = tokens[a.first]!.verb?.form;
  const y = tokens[b.first]!.verb?.form;
  return y === 'ing' || x === y || a.first !== a.main;
}

/** `, saying that …`; `a statement saying …`; `by calling …`. */
export function ofParticiple(
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
    // `After saying it was “cold,” she left`
    const own = before.tag === 'prep' && group.first === 1 ? firstNounBehind(tokens, group) : undefined;
    if (own) return own;
    // `aside from saying`
    const isAsideFrom =
      before.norm === 'from' && /^(?:aside|apart|far)$/.test(tokens[group.first - 2]?.norm ?? '');
    if (before.tag === 'prep' && (before.norm === 'of' || before.norm === 'from') && !isAsideFrom)
      return undefined;
    // `criticized Ruiz for saying`: Ruiz did.
    const object = before.norm === 'for' ? objectOf(tokens, group, earlier) : undefined;
    if (object) return object;
    return (
      shared(tokens, group, earlier) ??
      (isApart || before.tag === 'adv' ? nounApart(tokens, group.first) : undefined) ??
      // `Ruiz, despite admitting that`
      (before.tag === 'prep' ? nounApart(tokens, group.first - 1) : undefined)
    );
  }
  const phrase = phraseEndingAt(tokens, beforeTime(tokens, group.first - 1));
  if (!phrase) return undefined;
  const noun = tokens[phrase.head]!;
  // `It’s worth noting`, `a series of tweets saying`
  if (/^(?:worth|busy|trouble|difficulty|difficulties|problems|time|fun)$/.test(noun.norm)) return undefined;
  const isDocument =
    documentNouns.has(noun.norm) || (manyOf.has(noun.norm) && documentNouns.has(tokens[phrase.last]!.norm));
  const issuer = isDocument ? issuerOf(tokens, phrase, earlier) : undefined;
  if (issuer) return { ...issuer, how: 'shared' };
  if (noun.tag === 'pronoun') return undefined;
  if (isSentTo(tokens, phrase, earlier) || isAtEvent(tokens, phrase)) return shared(tokens, group, earlier);
  // `footage of Ruiz saying`: not the footage says it.
  const inner = phrase.last > phrase.head ? basePhraseEndingAt(tokens, phrase.last) : undefined;
  if (inner && tokens[inner.head]!.tag === 'name' && !canSpeak(noun))
    return { span: spanOf(tokens, inner), phrase: inner, how: 'relative' };
  return { span: spanOf(tokens, phrase), phrase, how: 'relative' };
}

/** `sent a letter on Thursday to the senators opposing it`: who sent it does. */
function isSentTo(tokens: readonly Token[], phrase: Phrase, earlier: readonly Clause[]): boolean {
  const last = earlier.at(-1);
  if (tokens[phrase.first - 1]?.tag !== 'to' || !last?.subject || last.group.isPassive) return false;
  return tokens
    .slice(last.group.last + 1, phrase.first)
    .some((t) => t.tag === 'noun' && documentNouns.has(t.norm));
}

/** `said at a news conference announcing that …`: who spoke there does. */
function isAtEvent(tokens: readonly Token[], phrase: Phrase): boolean {
  return (
    /^(?:at|in|during)$/.test(tokens[phrase.first - 1]?.norm ?? '') &&
    /^(?:conference|briefing|rally|event|speech|interview|hearing|meeting|call|address|appearance)$/.test(
      tokens[phrase.head]!.norm,
    )
  );
}

function canSpeak(noun: Token): boolean {
  return (
    noun.tag !== 'noun' || isPersonNoun(noun.norm) || isBodyNoun(noun.norm) || documentNouns.has(noun.norm)
  );
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
    const isOpen = tokens[k - 1]!.tag === 'quote' && /,\S{1,2}$/.test(tokens[k - 1]!.closing);
    if (!isOpen && !/,/.test(tokens[k]!.gap)) continue;
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

/** The person that the verb right before has as its object. */
function objectOf(
  tokens: readonly Token[],
  group: VerbGroup,
  earlier: readonly Clause[],
): Subject | undefined {
  const last = earlier.at(-1);
  if (!last || last.group.isPassive || tokens[last.group.main]!.tag !== 'verb') return undefined;
  const phrase = phraseStartingAt(tokens, last.group.last + 1);
  const head = phrase && tokens[phrase.head]!;
  if (
    !phrase ||
    !head ||
    phrase.last >= group.first ||
    !joins(tokens[last.group.last]!, tokens[phrase.first]!)
  )
    return undefined;
  const isSomebody = head.tag === 'name' || head.tag === 'object' || isPersonNoun(head.norm);
  return isSomebody ? { span: spanOf(tokens, phrase), phrase, how: 'relative' } : undefined;
}

/** `Ruiz, speaking in Lund, said`: no verb before, a noun before the comma at token `at`. */
function nounApart(tokens: readonly Token[], at: number): Subject | undefined {
  if (!/,/.test(tokens[at]!.gap)) return undefined;
  const phrase = phraseEndingAt(tokens, at - 1);
  if (!phrase || phrase.first > 3) return undefined;
  return { span: spanOf(tokens, phrase), phrase, how: 'shared' };
}

/** `took to the stage to say`: an infinitive of purpose, its subject that of the verb before. */
export function purpose(
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
