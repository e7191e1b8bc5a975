import { readOnce } from '../../util/beside.js';
import { isMainlyNoun, mayBe } from '../lexicon/partsOfSpeech.js';
import type { Match } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import type { Term } from './terms.js';

/** Who did it to whom, read off the word order: indices of terms. */
export interface Roles {
  readonly verb: number;
  readonly agents: readonly number[];
  readonly patients: readonly number[];
  /** All that can be named on the patient's side of the verb, in its clause: in `raised Ana's rent`, Ana too. */
  readonly around: readonly number[];
}

const be: ReadonlySet<string> = new Set('is are was were be been being get got gets'.split(' '));
const clauseEnds: ReadonlySet<string> = new Set(
  'but that which who whom whose where because although though while whereas if when since until unless and or after before as'.split(
    ' ',
  ),
);
/** A doer is the same one if the name is. */
const nameOfDoer = 0.8;
/** Words looked at on each side of a verb for who does it and whom it is done to. */
const reach = 6;

/**
 * Subject and object swapped: the claim's agent stands in the line as the patient of the same verb, and the other
 * way round. `A was beaten by B` is read as `B beat A`.
 */
export function roleConflicts(c: ConflictContext): Difference[] {
  const { terms, matches } = c.reading.line;
  const others = rolesOf(terms);
  for (const own of rolesOf(c.claim)) {
    for (const other of others) {
      const answers = (claim: number, source: number, from = 0.8) =>
        matches[claim]!.some((m: Match) => m.at === source && m.relation.strength >= from);
      if (!answers(own.verb, other.verb) || mutual.has(c.claim[own.verb]!.norm)) continue;
      // `owns a third` and `a third belongs to`: one thing from two sides.
      if (terms[other.verb]!.stem === 'belong' || c.claim[own.verb]!.stem === 'belong') continue;
      // As is, somewhere in the line: `Ana scored for the reds and might score for Luis`.
      const isAsIs = others.some(
        (o) =>
          answers(own.verb, o.verb) &&
          own.agents.some((a) => o.agents.some((b) => answers(a, b, nameOfDoer))),
      );
      if (isAsIs) continue;
      for (const agent of own.agents) {
        for (const patient of own.around) {
          if (c.claim[agent]!.stem === c.claim[patient]!.stem) continue;
          // `alcohol shrinks specimens`, of specimens that `shrink in alcohol`: it is done by what it is done in.
          if (c.claim[agent]!.kind !== 'name' && isWhere(terms[other.verb + 1])) continue;
          // Deeper in the phrases of both, only people and places are told apart: `Trump's policy`.
          const isDeep = !own.patients.includes(patient);
          if (isDeep && (c.claim[patient]!.kind !== 'name' || !answers(own.verb, other.verb, 0.95))) continue;
          // Who does it in the claim has it done to them in the line, and the other way round; and not also as is.
          const doer = other.agents.find((o) => answers(patient, o));
          if (doer === undefined || (isDeep && terms[doer]!.kind !== 'name')) continue;
          if (!(isDeep ? other.around : other.patients).some((o) => answers(agent, o))) continue;
          if (other.agents.some((o) => answers(agent, o)) || other.around.some((o) => answers(patient, o)))
            continue;
          return [conflict('role', c.claim, agent, terms[doer]!, 0.85)];
        }
      }
      const doer = doerOfPatient(c, own, other);
      if (doer >= 0) return [conflict('role', c.claim, own.agents[0]!, terms[doer]!, 0.75)];
    }
  }
  return [];
}

const isWhere = (t: Term | undefined) => /^(?:in|with|from|under|at|on)$/.test(t?.norm ?? '');

/** Deeds that two do to one another, so that either may be named first. */
export const mutual: ReadonlySet<string> = new Set(
  (
    'meet meets met marry marries married divorce divorced face faces faced fight fights fought play plays played match ' +
    'matches matched resemble resembles debate debates debated kiss kissed hug hugged embrace embraced'
  ).split(' '),
);
/** A claim's agent stands at most this many words before its verb in a line that it may rest on. */
const agentReach = 8;

/**
 * Whom the claim has it done to does it in the line, to another, and the claim's agent is not in the line: `Luis accused
 * Ana` against `Ana accused the board`. The place of that doer in the line, or -1.
 */
function doerOfPatient(c: ConflictContext, own: Roles, other: Roles): number {
  const { terms, matches } = c.reading.line;
  const [agent] = own.agents;
  if (agent === undefined || c.claim[agent]!.kind !== 'name' || matches[agent]!.length > 0) return -1;
  if (other.patients.length === 0) return -1;
  if (!matches[own.verb]!.some((m) => m.at === other.verb && m.relation.strength >= 0.95)) return -1;
  const isOf = (patient: number, at: number) =>
    c.claim[patient]!.kind === 'name' &&
    terms[at]!.kind === 'name' &&
    matches[patient]!.some((m) => m.at === at && m.relation.strength >= 0.8);
  const doer = other.agents.find((o) => own.patients.some((p) => isOf(p, o))) ?? -1;
  if (doer < 0 || own.patients.some((p) => other.patients.some((o) => isOf(p, o)))) return -1;
  const isElsewhere = c.lines.some((line) =>
    line.matches[own.verb]!.some(
      (v) =>
        v.relation.strength >= 0.8 &&
        line.matches[agent]!.some((a) => a.at < v.at && v.at - a.at <= agentReach),
    ),
  );
  return isElsewhere ? -1 : doer;
}

/** How far behind a participle `by` may stand, in words. */
const byReach = 5;

/** `Alder Valley, founded in 1949 by mill workers`, at `founded`. */
function isOpening(terms: readonly Term[], v: number): boolean {
  if (!terms[v]!.breakBefore) return false;
  const by = terms.findIndex((t, i) => i > v && i - v <= byReach && (t.norm === 'by' || t.breakBefore));
  return by > 0 && terms[by]!.norm === 'by' && terms[by + 1]?.kind !== 'number';
}

/** What a passive may leave behind its verb: `paid for by`. */
const stranded = /^(?:for|at|on|to|upon|off|up|out|over|down|in|with|of|after|against)$/;

/** The verbs of a sentence with who does them and to whom; no patients where the verb has none. Remembered. */
export const rolesOf = readOnce(readRoles);

function readRoles(terms: readonly Term[]): readonly Roles[] {
  const found: Roles[] = [];
  for (let v = 1; v < terms.length; v++) {
    if (!mayBeVerb(terms, v)) continue;
    // `a clinic paid for by Brightwater`
    const isBy = (k: number) => terms[k]?.norm === 'by' && !terms[k]!.breakBefore;
    const isStranded = isBy(v + 2) && stranded.test(terms[v + 1]!.norm);
    const behindBy = isBy(v + 1) ? v + 2 : v + 3;
    const isReduced =
      ((isBy(v + 1) || isStranded) && terms[behindBy]?.kind !== 'number') || isOpening(terms, v);
    const passive =
      (isReduced || terms.slice(Math.max(0, v - 2), v).some((t) => be.has(t.norm))) &&
      /(?:ed|en|n|t|d)$/.test(terms[v]!.norm);
    const clause = relativeClauseBefore(terms, v);
    const before = clause < 0 ? candidates(terms, v, -1) : candidates(terms, clause, -1, true);
    if (before.length === 0) continue;
    if (passive) {
      const by = terms.findIndex((t, i) => i > v && i <= v + 4 && t.norm === 'by');
      const agents = by < 0 ? [] : candidates(terms, by, 1);
      if (agents.length > 0) found.push({ verb: v, agents, patients: before, around: before });
    } else {
      found.push({
        verb: v,
        agents: before,
        patients: candidates(terms, v, 1),
        around: nominalsAfter(terms, v),
      });
    }
  }
  return found;
}

/** The longest relative clause between commas that is read over, in words. */
const longestClause = 14;

/** `Ruiz, who runs the port, accused them`, at `accused`: the place of `who`; -1 where there is no such clause. */
function relativeClauseBefore(terms: readonly Term[], verb: number): number {
  if (!terms[verb]!.breakBefore) return -1;
  for (let k = verb - 1; k > 0 && verb - k <= longestClause; k--) {
    if (terms[k]!.breakBefore) return /^(?:who|which|whose)$/.test(terms[k]!.norm) ? k : -1;
  }
  return -1;
}

/** `Ana Ruiz, a retired teacher who …`, at `retired`: the name before the comma; -1 if there is none. */
function appositionOf(terms: readonly Term[], start: number): number {
  const article = determiner.test(terms[start - 1]?.norm ?? '') ? start - 1 : start;
  return terms[article]!.breakBefore && terms[article - 1]?.kind === 'name' ? article - 1 : -1;
}

/** What can be named behind a verb, to the end of its clause. */
function nominalsAfter(terms: readonly Term[], verb: number): number[] {
  const found: number[] = [];
  for (let i = verb + 1; i < terms.length && i <= verb + reach + 2; i++) {
    const t = terms[i]!;
    if (t.breakBefore || clauseEnds.has(t.norm)) break;
    if (isNominal(t) && !isDateWord(t.norm)) found.push(i);
  }
  return found;
}

/** The place of `who`, `which` or `that` right before a verb, from where its antecedent is looked for; else the verb. */
function behindRelative(terms: readonly Term[], verb: number): number {
  let i = verb - 1;
  while (i > 0 && auxiliary.test(terms[i]!.norm)) i--;
  return i > 0 && /^(?:who|which|that)$/.test(terms[i]!.norm) ? i : verb;
}

const auxiliary = /^(?:is|are|was|were|be|been|has|have|had|will|would|also|later|now|just|then|again)$/;

/** Whether only auxiliaries stand between a word and the verb. */
function isBesideVerb(terms: readonly Term[], at: number, verb: number): boolean {
  return terms.slice(at + 1, verb).every((t) => /^(?:has|have|had|will|would|also|later)$/.test(t.norm));
}

const prepositions: ReadonlySet<string> = new Set(
  'of from at in for with on by to near over under'.split(' '),
);

/**
 * Who may stand on one side of a verb, in its clause. To the right the head that ends the first phrase; to the left
 * the head of the nearest phrase, and, where that hangs on a preposition (`engineers from the firm said`), of the
 * phrase before it too. `pastBreak`: the comma right before `from` is no end.
 */
function candidates(terms: readonly Term[], verb: number, step: 1 | -1, pastBreak = false): number[] {
  const found: number[] = [];
  const from = step > 0 ? verb : behindRelative(terms, verb);
  for (let i = from + step, n = 0; i >= 0 && i < terms.length && n < reach; i += step, n++) {
    const t = terms[i]!;
    if (clauseEnds.has(t.norm)) break;
    if (step > 0 && t.breakBefore) break;
    // The comma that ends an apposition may stand before the verb: `the manager, Ana Ruiz, complained`.
    const isAntecedent = from !== verb && i === from - 1;
    if (
      step < 0 &&
      terms[i + 1]!.breakBefore &&
      !isAntecedent &&
      !(pastBreak && n === 0) &&
      !(t.kind === 'name' && isBesideVerb(terms, i, from))
    )
      break;
    if (!isNominal(t) || isDateWord(t.norm)) continue;
    let end = i;
    while (isPhrase(terms, end, step)) end += step;
    const named = isAntecedent && t.kind !== 'name' ? appositionOf(terms, end) : -1;
    if (named >= 0) {
      found.push(named);
      break;
    }
    found.push(step > 0 ? end : i);
    if (step > 0) break;
    const before = terms[end - 1]?.norm === 'the' || terms[end - 1]?.norm === 'a' ? end - 2 : end - 1;
    if (!prepositions.has(terms[before]?.norm ?? '')) break;
    i = before;
  }
  return found;
}

/** Whether the noun phrase goes on past a term in a direction. */
function isPhrase(terms: readonly Term[], at: number, step: 1 | -1): boolean {
  const next = terms[at + step];
  return !!next && isNominal(next) && !(step > 0 ? next : terms[at]!).breakBefore;
}

function isNominal(t: Term): boolean {
  return t.kind === 'name' || (t.kind === 'content' && mayBe(t.norm, 'noun'));
}

const determiner = /^(?:the|a|an|his|her|its|their|our|this|these|those)$/;

/** `who leads the group`, `Ana leads the group`: a word that is a noun more often, in a verb's place. */
function isPlacedAsVerb(terms: readonly Term[], v: number): boolean {
  const before = terms[v - 1]!;
  if (/^(?:who|which|that)$/.test(before.norm)) return true;
  return (
    before.kind === 'name' &&
    !terms[v]!.breakBefore &&
    terms[v]!.norm.endsWith('s') &&
    determiner.test(terms[v + 1]?.norm ?? '')
  );
}

function mayBeVerb(terms: readonly Term[], v: number): boolean {
  const t = terms[v]!;
  if (t.kind !== 'content' || !mayBe(t.norm, 'verb')) return false;
  if (isMainlyNoun(t.norm) && !isPlacedAsVerb(terms, v)) return false;
  // `had a penalty saved by`: done to somebody, without `be`; not read.
  if (terms[v + 1]?.norm === 'by') {
    const aux = terms.slice(Math.max(0, v - 2), v).some((x) => be.has(x.norm));
    if (!aux) return false;
  }
  const before = terms[v - 1]!.norm;
  // After an article, a possessive or an adjective's place it is a noun: `the attack`.
  return !/^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|of|in|on|for|with)$/.test(before);
}
