import type { Span } from '../text/span.js';
import { documentNouns } from './data/en/nouns.js';
import { putOut } from './data/en/verbs.js';
import { isPersonNoun } from './nouns.js';
import { isDay, joins, type Phrase, phraseEndingAt, phraseStartingAt, spanOf } from './phrases.js';
import type { Token } from './sentence.js';

/** Where a bracket stands right before token `at`, the token before it; else `end`. */
export function closingBracket(tokens: readonly Token[], at: number, end: number): number {
  if (!tokens[at]!.gap.includes(')')) return end;
  for (let k = at - 1; k > 0 && at - k < 15; k--) if (tokens[k]!.gap.includes('(')) return k - 1;
  return end;
}

/** `released` of `a report released on Friday found`: said of the document, and another verb follows. */
export function isPutOut(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]!;
  if (at === 0 || verb.verb?.form !== 'past' || !putOut.has(verb.verb.lemma) || !joins(tokens[at - 1]!, verb))
    return false;
  if (!documentNouns.has(tokens[at - 1]!.norm)) return false;
  return tokens
    .slice(at + 1, at + 8)
    .some((t, i) => t.tag === 'verb' && t.verb?.form !== 'ing' && tokens[at + i]!.tag !== 'to');
}

/** Past `on Wednesday`, `last week` right before the verb: `Ruiz on Wednesday told`. */
export function beforeTime(tokens: readonly Token[], end: number): number {
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
  return i >= 0 && (tokens[i]!.tag === 'adv' || isPutOut(tokens, i) || phraseEndingAt(tokens, i)) ? i : end;
}

export function lastComma(tokens: readonly Token[], end: number): number | undefined {
  for (let k = end; k > 0 && end - k < 40; k--) {
    if (/[,—–]| --? /.test(tokens[k]!.gap)) return k;
    if (/[;:]/.test(tokens[k]!.gap)) return undefined;
  }
  return undefined;
}

/** `45`, `R-Texas`, `Calif.`, `Jr.`: at most four words that say age, place or party. */
export function isShortAside(tokens: readonly Token[], from: number, to: number): boolean {
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
export function beforeAside(tokens: readonly Token[], end: number): number | undefined {
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
          (isShortAside(tokens, at, end) &&
            (tokens[phrase.last]!.tag === 'name' || isPersonNoun(tokens[phrase.last]!.norm))))
      ) {
        // `…, though its chairwoman, Ana Ruiz, said`: the chairwoman begins the clause.
        if (weak !== undefined && start.tag === 'sub' && phraseEndingAt(tokens, weak)?.first === at + 1)
          return weak;
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
      // `China, Pyongyang’s only ally, said`
      return (
        t.isPossessive ||
        isPersonNoun(t.norm) ||
        isShortAside(tokens, at, Math.min(at + 1, tokens.length - 1))
      );
    default:
      return false;
  }
}

/**
 * Names of a sentence that commas set beside what somebody is: `Ana Ruiz, the mayor of Lund,`, `the mayor, Ana Ruiz,`,
 * `his daughter, Ana Ruiz,`; names in the order of the text. Linear.
 */
export function describedIn(
  tokens: readonly Token[],
): readonly { readonly name: Span; readonly description: Span }[] {
  return tokens.flatMap((t, i) => {
    const next = tokens[i + 1];
    if (!next || !/^, ?$/.test(next.gap) || (t.tag !== 'name' && t.tag !== 'noun')) return [];
    if (t.tag === 'name') {
      let first = i;
      while (first > 0 && tokens[first - 1]!.tag === 'name' && joins(tokens[first - 1]!, tokens[first]!))
        first--;
      const phrase = { first, last: i, head: i };
      const description = appositionOf(tokens, phrase);
      if (description) return [{ name: spanOf(tokens, phrase), description }];
    }
    const named = isPersonNoun(t.norm) || kin.test(t.norm) ? nameIn(tokens, i + 1) : undefined;
    const phrase = named && phraseEndingAt(tokens, i);
    if (!named || !phrase || phrase.head !== i || tokens[phrase.first]!.tag !== 'det') return [];
    // `the company’s managing director`: whose, only by a name.
    let first = phrase.first + 1;
    for (let k = first; k < i; k++) if (tokens[k]!.isPossessive && !tokens[k]!.isCapital) first = k + 1;
    return [{ name: spanOf(tokens, named), description: { start: tokens[first]!.start, end: t.end } }];
  });
}

/** A name between commas. */
function nameIn(tokens: readonly Token[], at: number): Phrase | undefined {
  let last = at;
  while (tokens[last + 1]?.tag === 'name' && joins(tokens[last]!, tokens[last + 1]!)) last++;
  const behind = tokens[last + 1];
  const isClosed = behind === undefined || /^, ?$/.test(behind.gap);
  return tokens[at]?.tag === 'name' && isClosed ? { first: at, last, head: last } : undefined;
}

const kin =
  /^(?:wife|husband|partner|daughter|son|mother|father|sister|brother|aunt|uncle|cousin|niece|nephew|widow|grandson|granddaughter|grandmother|grandfather)$/;

/** What stands between commas behind a name and says who it is: `the mayor of Lund` of `Ruiz, the mayor of Lund,`. */
export function appositionOf(tokens: readonly Token[], phrase: Phrase): Span | undefined {
  if (tokens[phrase.head]!.tag !== 'name') return undefined;
  let at = phrase.last + 1;
  // `Ruiz, 45, the mayor`
  if (tokens[at]?.tag === 'number' && /^,/.test(tokens[at]!.gap)) at++;
  const first = tokens[at];
  if (!first || !/^, ?$/.test(first.gap)) return undefined;
  let found = phraseStartingAt(tokens, at);
  if (!found || tokens[found.head]!.tag === 'pronoun') return undefined;
  // `Ruiz, a nurse at the clinic,`
  for (let next = tokens[found.last + 1]; next?.tag === 'prep' && next.gap === ' '; ) {
    const more = phraseStartingAt(tokens, found.last + 2);
    if (!more) break;
    found = { ...found, last: more.last };
    next = tokens[found.last + 1];
  }
  const next = tokens[found.last + 1];
  // `Ruiz, a nurse who works at the clinic`
  const isClosed =
    next === undefined || /^,/.test(next.gap) || /^(?:who|whose|whom|which|where)$/.test(next.norm);
  const isTitle = tokens
    .slice(found.first, found.last + 1)
    .some((t) => t.tag === 'noun' && isPersonNoun(t.norm));
  if (!isClosed || !isTitle) return undefined;
  const span = spanOf(tokens, found);
  return first.tag === 'det' ? { start: tokens[found.first + 1]!.start, end: span.end } : span;
}
