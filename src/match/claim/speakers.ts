import type { Attribution } from '../../attribution/model.js';
import { splitName } from '../../attribution/names.js';
import { isBodyNoun, isPersonNoun } from '../../attribution/nouns.js';
import { framesOf, verbOf } from '../../attribution/verbs.js';
import type { Source } from '../../source/model.js';
import { mayBeSameName } from '../../text/personNames.js';
import { contains, type Span, textAt } from '../../text/span.js';
import { type Word, words } from '../../text/words.js';
import { isLightVerb } from '../lexicon/partsOfSpeech.js';
import { acts } from './agents.js';
import type { LineAlignment } from './align.js';
import type { ConflictContext, Difference, Sayings } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import { isSaying } from './deedAgents.js';
import type { DeedConflict } from './deedPairs.js';
import { deedsOf } from './deeds.js';
import { isFullName } from './people.js';
import { rolesOf } from './roles.js';
import type { Term } from './terms.js';

const speech: ReadonlySet<string> = new Set(
  (
    'said say says told tell tells added adds add argued argues argue claimed claims claim warned warns warn ' +
    'wrote writes write explained explains insisted insists stated states announced announces complained complains ' +
    'maintained maintains suggested suggests believes believed thinks thought noted notes remarked promised denied denies called calls'
  ).split(' '),
);
/** Whether a verb is one by which people say something. */
const isSpeech = (norm: string) =>
  speech.has(norm) || (isSaying(norm) && !isLightVerb(norm)) || /^point(?:s|ed)?$/.test(norm);
/** What of the claim's other words must be in the attributed words for them to be what the claim reports. */
const mostOf = 0.5;

/**
 * Words put in the wrong mouth: the claim has somebody say what the source has another say. Both must be named, the
 * claim's speaker must speak or act elsewhere in the source, and stand nowhere in the paragraph (a firm speaks through its
 * spokesman, a minister through a report).
 */
export function speakerConflicts(c: ConflictContext): Difference[] {
  const speaker = speakerOf(c.text, c.claim);
  if (!speaker) return [];
  const { candidate } = c.reading.line;
  const { source, units } = candidate.terms;
  const unit = units[candidate.unit]!;
  // Who says what in a source takes long to read: not where too little of the claim is in the line, whoever says it.
  if (shareReported(c, unit, speaker.stems) < mostOf) return [];
  const isTheirName = (w: { readonly norm: string; readonly stem: string }) =>
    speaker.stems.has(w.stem) || speaker.words.some((t) => mayBeSameName(t.norm, w.norm));
  // Nor where the line itself has the claim's speaker say all that is said in it.
  const sayers = c.sayings.sayersAt(source, unit);
  if (sayers?.every((s) => isPersonsName(textAt(source.text, s.subject), isTheirName))) return [];
  if (c.sayings.attributionsAt(source, unit).length === 0) return [];
  const attributions = c.sayings.attributions(source);
  const isTheirs = (a: Attribution) => words(a.speaker?.name ?? '').some(isTheirName);
  if (!attributions.some(isTheirs) && !acts(c, speaker.words)) return [];
  for (const a of attributions) {
    if (!a.speaker || a.content.end <= unit.start || unit.end <= a.content.start) continue;
    const reported = shareReported(c, wordsOf(a, unit, source.text), speaker.stems);
    if (!isName(a.speaker.name) || isTheirs(a) || reported < mostOf) continue;
    const isNear = units.some(
      (u) =>
        source.lines[u.line]!.paragraph === source.lines[unit.line]!.paragraph &&
        u.terms.some((t) => (t.kind === 'name' ? isTheirName(t) : speaker.stems.has(t.stem))),
    );
    if (isNear && !isCertain(a, reported, attributions.filter(isTheirs))) continue;
    // `Nyström said that nobody had received either`: the speaker's own words have as much of it.
    if (isNear && ownShare(c, source, attributions.filter(isTheirs), speaker.stems) > reported - moreThanOwn)
      continue;
    const name = c.claim[speaker.term]!;
    return [
      {
        kind: 'name',
        term: speaker.term,
        strength: 0.8,
        claim: { start: name.start, end: name.end },
        source: { start: a.speaker.start, end: a.speaker.end },
      },
    ];
  }
  return [];
}

/** Share of what the claim reports that another's words must have, and how much more than the words of its own speaker. */
const othersShare = 0.5;
const moreThanOwn = 0.25;
/** Sources in which is read who says what, for one claim. */
const mostSources = 3;
/** Telling weight of what is reported that is enough to know it again by. */
const leastReported = 1.2;

/**
 * Words put in another person's mouth, wherever in the source they stand: `Fawcett pointed out that forty families were waiting` where
 * the mayor says so. Both are people by their full names who speak in the source; what is reported is in the other's words, and hardly in
 * those of the claim's speaker.
 */
export function saidByAnother(
  text: string,
  claim: readonly Term[],
  lines: readonly LineAlignment[],
  sayings: Sayings,
): DeedConflict[] {
  const speaker = speakerOf(text, claim);
  if (!speaker) return [];
  const isTheirName = (w: { readonly norm: string; readonly stem: string }) =>
    speaker.stems.has(w.stem) || speaker.words.some((t) => mayBeSameName(t.norm, w.norm));
  const isTheirs = (a: Attribution) => words(a.speaker?.name ?? '').some(isTheirName);
  const reported = claim.flatMap((t, i) =>
    t.weight > 0 && !speaker.stems.has(t.stem) && !isSpeech(t.norm) ? [i] : [],
  );
  const total = reported.reduce((s, i) => s + claim[i]!.weight, 0);
  if (total < leastReported) return [];
  const isTheirNameAround = ({ candidate: { terms, unit } }: LineAlignment) =>
    [-1, 0, 1].some((d) => terms.units[unit + d]?.terms.some((t) => t.kind === 'name' && isTheirName(t)));
  let own = 0;
  let best: { share: number; line: LineAlignment; a: Attribution } | undefined;
  const byCover = lines
    .map((line) => ({
      line,
      covered: reported.reduce((s, i) => s + (line.cover[i]! >= 0.6 ? claim[i]!.weight : 0), 0) / total,
    }))
    .sort((x, y) => y.covered - x.covered);
  const most = byCover[0]?.covered ?? 0;
  // Named in the line that has most of it, it is the speaker's own, whoever is read to say it there.
  if (byCover[0]?.line.terms.some((t) => t.kind === 'name' && isTheirName(t))) return [];
  // Only a line with so much of it, away from the speaker's name, can have it in another's words: for others nothing is read.
  const mayHave = (line: LineAlignment) =>
    reported.reduce(
      (s, i) => s + (line.matches[i]!.some((m) => m.relation.strength >= 0.6) ? claim[i]!.weight : 0),
      0,
    ) / total;
  if (lines.every((l) => mayHave(l) < othersShare || isTheirNameAround(l))) return [];
  const read = new Set<Source>();
  for (const { line, covered } of byCover) {
    // Who says what is read in few sources, and in none that has too little of it to tell, nor once the speaker's own words do.
    if (most < othersShare || covered < (best?.share ?? othersShare) - moreThanOwn) break;
    if (own > most - moreThanOwn) return [];
    const { source, units } = line.candidate.terms;
    if (!read.has(source) && read.size === mostSources) break;
    const unit = units[line.candidate.unit]!;
    read.add(source);
    for (const a of sayings.attributionsAt(source, unit)) {
      const found = reported.filter((i) =>
        line.matches[i]!.some(
          (m) => m.relation.strength >= 0.6 && a.content.start <= m.term.start && m.term.end <= a.content.end,
        ),
      );
      const share = found.reduce((s, i) => s + claim[i]!.weight, 0) / total;
      if (!a.speaker || isTheirs(a)) own = Math.max(own, share);
      else if (found.length > 1 && share > (best?.share ?? 0)) best = { share, line, a };
    }
    // What a line tells of the speaker outside of anybody's words may be theirs, too.
    if (line.terms.some((t) => t.kind === 'name' && isTheirName(t))) own = Math.max(own, covered);
  }
  if (!best || best.share < othersShare || best.share < own + moreThanOwn) return [];
  const { line, a } = best;
  const theirs = a.speaker!;
  const isTitled =
    best.share >= surely.marked &&
    title.test(line.candidate.terms.source.text.slice(Math.max(0, theirs.start - 5), theirs.start + 5));
  if (!(isFullName(theirs.name) || isTitled) || isMentioned(words(theirs.name), claim)) return [];
  if (isTheirNameAround(line)) return [];
  const ownName = firstOf(read, (s) =>
    sayings.attributions(s).find((x) => isTheirs(x) && isFullName(x.speaker!.name)),
  )?.speaker?.name;
  if (ownName === undefined) return [];
  const isOf = (description: string | undefined, name: string) =>
    words(description ?? '').some((w) => words(name).some((n) => n.stem === w.stem));
  if (isOf(theirs.description, ownName)) return [];
  const at = { ...line.terms[0]!, start: theirs.start, end: theirs.end };
  return [{ kind: 'name', term: speaker.term, line, source: at, strength: 0.75 }];
}

/** What is found for the first of these for which something is. */
function firstOf<T, R>(all: Iterable<T>, find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a mention is a person's name and nothing else, with a word that passes. */
function isPersonsName(mention: string, passes: (word: Word) => boolean): boolean {
  const all = words(mention);
  return (
    all.every((w) => /^\p{Lu}/u.test(w.text)) && splitName(mention).kind === 'person' && all.some(passes)
  );
}

/** Whether a claim has a word of a name. */
function isMentioned(name: readonly { readonly stem: string }[], claim: readonly Term[]): boolean {
  return name.some((n) => claim.some((t) => t.kind === 'name' && t.stem === n.stem));
}

/**
 * The words of a report: with what stands before who says it, where that is put in between (`A rescue, she said, would require
 * a rise in tax`).
 */
function wordsOf({ kind, content, speaker, cue }: Attribution, unit: Span, text: string): Span {
  if (kind !== 'indirect' || !speaker || !cue || !contains(unit, speaker) || !contains(unit, cue))
    return content;
  const before = text.slice(unit.start, Math.min(speaker.start, cue.start));
  const behind = text.slice(Math.max(speaker.end, cue.end), content.start);
  return /,\s*$/.test(before) && /^,\s*$/.test(behind) ? { start: unit.start, end: content.end } : content;
}

/** `Mr Ruiz`: a person by one name. */
const title = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? /;

/** Of words in marks, and of others, what makes sure that they are what the claim reports. */
const surely = { marked: 0.7, reported: 0.85 } as const;

/**
 * Whether it is sure that these are the words and that another said them, though the claim's speaker is near: two people by
 * their full names, each of whom the source has speak, neither described by the other.
 */
function isCertain(a: Attribution, reported: number, theirs: readonly Attribution[]): boolean {
  if (reported < (a.kind === 'indirect' ? surely.reported : surely.marked)) return false;
  const own = theirs.find((t) => isFullName(t.speaker!.name))?.speaker;
  if (!own || !isFullName(a.speaker!.name)) return false;
  const isOf = (description: string | undefined, name: string) =>
    words(description ?? '').some((w) => words(name).some((n) => n.stem === w.stem));
  return !isOf(a.speaker!.description, own.name) && !isOf(own.description, a.speaker!.name);
}

/** Whom a claim has speak: the named subject of a verb of speech, or who stands after `according to`. */
export function speakerOf(
  text: string,
  claim: readonly Term[],
): { term: number; words: readonly Term[]; stems: ReadonlySet<string> } | undefined {
  const to = claim.findIndex((t, i) => t.norm === 'to' && claim[i - 1]?.norm === 'according');
  // `According to his lawyer, Ruiz …`: not Ruiz.
  const stop = to < 0 ? -1 : claim.findIndex((t, i) => i > to + 1 && t.breakBefore);
  const last = stop < 0 ? to + 3 : Math.min(to + 3, stop - 1);
  let term = to < 0 ? -1 : claim.findIndex((t, i) => i > to && i <= last && isPerson(t));
  if (term < 0 && to < 0) {
    const all = rolesOf(claim);
    const by = (isVerb: (at: number) => boolean) =>
      all.find((r) => isVerb(r.verb) && r.agents.some((a) => isPerson(claim[a]!) && a < r.verb));
    // Another verb only with a clause behind it: `posted the picture` reports no words, `pointed out that` does.
    const hasClause = (at: number) => [1, 2].some((d) => claim[at + d]?.norm === 'that');
    // The plain verbs first: `whoever negotiates …, Ana said`.
    const roles =
      by((at) => speech.has(claim[at]!.norm)) ??
      by(
        (at) =>
          isSpeech(claim[at]!.norm) &&
          (hasClause(at) || closesSentence(claim, at) || hasInfinitive(claim, at)),
      );
    term = roles?.agents.find((a) => isPerson(claim[a]!)) ?? -1;
  }
  if (term < 0) term = whoPutIt(claim);
  if (term < 0 && to < 0) term = speakerBehind(text, claim);
  if (term < 0) return undefined;
  let [start, end] = [term, term + 1];
  while (start > 0 && isPerson(claim[start - 1]!) && !claim[start]!.breakBefore) start--;
  while (claim[end] && isPerson(claim[end]!) && !claim[end]!.breakBefore) end++;
  // `an expert from the National Museum explained`, `someone other than Ana added`
  const before = claim[start - 1]?.norm === 'the' ? start - 2 : start - 1;
  if (
    to < 0 &&
    !claim[start]!.breakBefore &&
    /^(?:of|from|at|for|in|with|than|to|by|on|about|against|like|except)$/.test(claim[before]?.norm ?? '')
  )
    return undefined;
  const words = claim.slice(start, end);
  return { term, words, stems: new Set(words.map((t) => t.stem)) };
}

/** `Masks should be worn, Ana advised.` */
function closesSentence(claim: readonly Term[], verb: number): boolean {
  // `Ana pointed out.`
  const isLast =
    verb === claim.length - 1 || (verb === claim.length - 2 && /^(?:out|up|on)$/.test(claim.at(-1)!.norm));
  if (!isLast) return false;
  let first = verb - 1;
  while (first > 0 && !claim[first]!.breakBefore && isPerson(claim[first - 1]!)) first--;
  return first > 0 && isPerson(claim[first]!) && claim[first]!.breakBefore;
}

/** How many words somebody may be who is told to do something. */
const longestTold = 4;

/** `Ana advised people to wear masks.` */
function hasInfinitive(claim: readonly Term[], verb: number): boolean {
  if (!framesOf(verbOf(claim[verb]!.norm)?.lemma ?? '')?.has('o')) return false;
  const behind = claim.slice(verb + 1, verb + 2 + longestTold);
  const to = behind.findIndex((t) => t.norm === 'to');
  return to > 0 && !behind.slice(0, to + 1).some((t) => t.breakBefore);
}

/** `Ana` of `…, said Ana Ruiz` and `…, complained Ana Ruiz, the director`. */
function speakerBehind(text: string, claim: readonly Term[]): number {
  for (const d of deedsOf(text, claim)) {
    const isInverted = speech.has(claim[d.verb]!.norm) && claim[d.verb]!.breakBefore && !d.isPassive;
    const name = d.agents[0]?.names.find(
      (i) => i > d.verb && i - d.verb <= mostBetween && isPerson(claim[i]!),
    );
    if (isInverted && name !== undefined) return name;
  }
  return -1;
}

/** Words between a verb of speech and the name behind it: `said the mayor, Ana Ruiz`. */
const mostBetween = 5;

/** `Ana` of `as Ana Ruiz put it`, else -1. */
function whoPutIt(claim: readonly Term[]): number {
  return claim.findIndex((t, i) => {
    if (!isPerson(t) || claim[i - 1]?.norm !== 'as') return false;
    let k = i;
    while (claim[k] && isPerson(claim[k]!)) k++;
    return /^puts?$/.test(claim[k]?.norm ?? '') && claim[k + 1]?.norm === 'it';
  });
}

function isPerson(t: Term): boolean {
  return t.kind === 'name' && t.weight > 1 && !t.quantity && !isDateWord(t.norm);
}

/** Whether a speaker is told apart from a person: a name, or a body (`A union representing dock workers`). */
function isName(name: string): boolean {
  if (/^\p{Lu}/u.test(name) && !/^(?:A|An|The)\s/.test(name)) return true;
  const head = words(name).find((w) => isBodyNoun(w.norm) || isPersonNoun(w.norm));
  return head !== undefined && !isPersonNoun(head.norm);
}

/** Telling words behind a verb of speech that are enough to be what is said. */
const fewestBehind = 3;

/** How much of what the claim reports is in words of its own speaker, in the lines that were found. */
function ownShare(
  c: ConflictContext,
  source: Source,
  theirs: readonly Attribution[],
  speaker: ReadonlySet<string>,
): number {
  let most = 0;
  for (const line of c.lines) {
    if (line.candidate.terms.source !== source) continue;
    const unit = line.candidate.terms.units[line.candidate.unit]!;
    for (const a of theirs) {
      if (a.content.end <= unit.start || unit.end <= a.content.start) continue;
      most = Math.max(most, shareReported(c, a.content, speaker, line));
    }
  }
  return most;
}

/** Share of what the claim has its speaker say that is in some words of a line. */
function shareReported(
  c: ConflictContext,
  within: Span,
  speaker: ReadonlySet<string>,
  line: LineAlignment = c.reading.line,
): number {
  let [all, have] = [0, 0];
  const verb = c.claim.findIndex((t) => speech.has(t.norm));
  const behind = c.claim.slice(verb + 1).filter((t) => t.weight >= 0.3).length;
  // `Ana, who represents the painter, said that …`: what she said stands behind the verb.
  const from = verb >= 0 && behind >= fewestBehind ? verb : -1;
  c.claim.forEach((t, i) => {
    if (i <= from || t.weight === 0 || speaker.has(t.stem) || speech.has(t.norm)) return;
    all += t.weight;
    const isIn = line.matches[i]!.some((m) => m.relation.strength >= 0.6 && contains(within, m.term));
    if (isIn) have += t.weight;
  });
  return all === 0 ? 0 : have / all;
}
