import type { Clause, Subject } from './clauses.js';
import { beForms, doForms, haveForms, modals } from './data/en/grammar.js';
import { cueNouns, lightVerbs, madeNouns } from './data/en/nouns.js';
import { isPersonNoun } from './nouns.js';
import { joins, type Phrase, phraseEndingAt, phraseStartingAt, spanOf } from './phrases.js';
import type { Report } from './report.js';
import type { Token } from './sentence.js';
import { verbOf } from './verbs.js';

/** `the mayor’s claim that …`, `warnings from the council that …`, `made the case to the council that …`. */
export function ofNouns(tokens: readonly Token[], clauses: readonly Clause[]): Report[] {
  return tokens.flatMap((t, i): Report[] => {
    if (t.tag !== 'noun') return [];
    const found = (cueNouns.has(t.norm) ? ofNoun(tokens, i) : undefined) ?? ofLightVerb(tokens, i, clauses);
    return found ? [found] : [];
  });
}

function ofNoun(tokens: readonly Token[], i: number): Report | undefined {
  const t = tokens[i]!;
  const from = whoFrom(tokens, i);
  const next = tokens[from ? from.last + 1 : i + 1];
  if (!next || (!joins(tokens[from?.last ?? i]!, next) && !/:/.test(next.gap))) return undefined;
  const isThat = next.norm === 'that' && next.tag === 'sub';
  const at = from ? from.last + 1 : i + 1;
  const isTied =
    isThat ||
    (!from &&
      (next.tag === 'quote' ||
        (next.tag === 'to' && tokens[at + 1]?.tag === 'verb') ||
        /^(?:of|for|about|on|against)$/.test(next.norm)));
  if (!isTied) return undefined;
  // `the defence’s argument “asks too much”`: the marks go on with the sentence.
  if (next.tag === 'quote' && beginsPredicate(next.opening)) return undefined;
  const owner: Subject | undefined =
    from && isThat ? { span: spanOf(tokens, from), phrase: from, how: 'behind' } : ownerOf(tokens, i);
  if (!owner) return undefined;
  const begin = next.tag === 'quote' || next.tag === 'to' ? at : at + 1;
  if (begin >= tokens.length) return undefined;
  const to = isThat || next.tag === 'quote' ? clauseEndBehind(tokens, begin) : phraseEnd(tokens, begin);
  if (to <= begin) return undefined;
  return {
    subject: owner,
    cue: { start: t.start, end: t.end },
    at: i,
    lemma: t.norm,
    tie: 'noun-that',
    ranges: [{ from: begin, to }],
    hearer: undefined,
  };
}

/** `his lawyer` of `warnings from his lawyer that …`. */
function whoFrom(tokens: readonly Token[], noun: number): Phrase | undefined {
  const link = tokens[noun + 1];
  if (!link || !/^(?:from|by)$/.test(link.norm) || !joins(tokens[noun]!, link)) return undefined;
  const phrase = phraseStartingAt(tokens, noun + 2);
  const head = phrase && tokens[phrase.head]!;
  return head && (head.tag === 'name' || isPersonNoun(head.norm) || head.tag === 'object')
    ? phrase
    : undefined;
}

/** `made the case to both parties that it was late`, `reached the conclusion that …`. */
function ofLightVerb(tokens: readonly Token[], i: number, clauses: readonly Clause[]): Report | undefined {
  const noun = tokens[i]!;
  if (!madeNouns.has(noun.norm)) return undefined;
  const clause = clauses.findLast((c) => c.group.last < i);
  const verb = clause && tokens[clause.group.main]!;
  if (!clause?.subject || clause.group.isPassive || i - clause.group.last > 5) return undefined;
  if (verb?.tag !== 'verb' || !lightVerbs.has(verb.verb?.lemma ?? '')) return undefined;
  for (let k = clause.group.last + 1; k <= i; k++) {
    const t = tokens[k]!;
    const isInside = t.tag === 'det' || t.tag === 'noun' || t.tag === 'number' || t.tag === 'adv';
    if (!joins(tokens[k - 1]!, t) || !isInside || t.isPossessive) return undefined;
  }
  // `to members of both parties`
  let at = i + 1;
  if (tokens[at]?.tag === 'to' && tokens[at + 1]?.tag !== 'verb') {
    const hearer = phraseStartingAt(tokens, at + 1);
    if (hearer) at = hearer.last + 1;
  }
  // `for weeks`, `on Monday`
  if (tokens[at]?.tag === 'prep')
    for (let k = at + 1; k < tokens.length && k - at < 4; k++)
      if (tokens[k]!.norm === 'that' && tokens[k]!.tag === 'sub') at = k;
  const next = tokens[at];
  if (!next || !joins(tokens[at - 1]!, next) || !tokens[at + 1]) return undefined;
  const isThat = next.norm === 'that' && next.tag === 'sub';
  if (!isThat && !(next.tag === 'to' && tokens[at + 1]!.tag === 'verb')) return undefined;
  const from = isThat ? at + 1 : at;
  return {
    subject: clause.subject,
    cue: { start: verb.start, end: noun.end },
    at: clause.group.main,
    lemma: noun.norm,
    tie: 'noun-that',
    ranges: [{ from, to: isThat ? tokens.length : phraseEnd(tokens, from + 1) }],
    hearer: undefined,
    ...(isThat && { isSure: true }),
  };
}

/** Whether a word begins a predicate: `asks`, `is`, `would`. */
function beginsPredicate(norm: string): boolean {
  const form = verbOf(norm)?.form;
  return form === 's' || beForms.has(norm) || haveForms.has(norm) || doForms.has(norm) || modals.has(norm);
}

/** Who has the noun at an index: `Ruiz’s recent claim`, `his claim`. */
export function ownerOf(tokens: readonly Token[], noun: number): Subject | undefined {
  for (let k = noun - 1; k >= 0 && noun - k < 4; k--) {
    const t = tokens[k]!;
    if (!joins(t, tokens[k + 1]!)) return undefined;
    if (t.isPossessive && (t.tag === 'name' || t.tag === 'noun')) {
      let first = k;
      while (first > 0 && tokens[first - 1]!.tag === 'name' && joins(tokens[first - 1]!, tokens[first]!))
        first--;
      // `seized on Ruiz’s claim`: only Ruiz.
      const phrase =
        t.tag === 'name'
          ? { first, last: k, head: k }
          : (phraseEndingAt(tokens, k) ?? { first, last: k, head: k });
      return { span: spanOf(tokens, phrase), phrase, how: 'before' };
    }
    if (/^(?:his|her|their|its)$/.test(t.norm))
      return { span: { start: t.start, end: t.end }, phrase: { first: k, last: k, head: k }, how: 'before' };
    if (t.tag !== 'noun' && t.tag !== 'number') return undefined;
  }
  return undefined;
}

function clauseEndBehind(tokens: readonly Token[], from: number): number {
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
