import { type Clause, clausesOf } from './clauses.js';
import { documentNouns } from './data/en/nouns.js';
import { doneByThings, gestures, onlyWithMarks } from './data/en/verbs.js';
import { featuresOf, likelihoodOf } from './likelihood.js';
import { ofNouns } from './nounReports.js';
import { isBodyNoun, isPersonNoun } from './nouns.js';
import { accordingTo, asSaying, byOwnAccount, inTheirWords, ofColons, ofSignatures } from './otherReports.js';
import { cutAtPeers } from './peers.js';
import type { Report } from './report.js';
import type { Token } from './sentence.js';
import { ofTags } from './tags.js';
import { ofVerb } from './verbReports.js';
import { framesOf } from './verbs.js';
import { withoutVerb } from './withoutVerb.js';

/**
 * Less likely reports are left out. From cross-validation by document on PolNeAR's training articles
 * (build/fit/attribution.ts): of the reports kept, four in five are annotated with the same speaker.
 */
const leastLikely = 0.3;

/** Words in marks point to a report by themselves: a less likely verb may have them. */
const leastLikelyWithMarks = 0.25;

/** Every report of a sentence, in the order of their cues. Linear for sentences of ordinary length. */
export function reportsOf(tokens: readonly Token[], clauses: readonly Clause[]): Report[] {
  const all = uncut(tokens, clauses);
  const kept = all.filter((report) => {
    if (report.through || report.isTag || report.isSure || isAddition(tokens, report)) return true;
    // `planet-warming chemicals found in refrigerants`
    if (isFoundThing(tokens, report)) return false;
    // `She went further, endorsing it.`: only with marks do such verbs tell.
    if (report.tie === 'clause' && onlyWithMarks.has(report.lemma)) return false;
    // `In my twenties, when my mother mentioned it, I laughed.`
    if (report.tie === 'around' && isDoing(report.lemma) && !hasMarks(tokens, report)) return false;
    // `this month with an ad focused on it`, `charges related to it`
    if (isTime(tokens, report) || (report.lemma === 'relate' && report.subject.how === 'before'))
      return false;
    // `The council voted 9 to 6`: a count.
    if (report.lemma === 'vote' && tokens[report.at + 1]?.tag === 'number') return false;
    // `It is too soon to say how …`
    if (tokens[report.at - 1]?.tag === 'to' && tooSoon.test(tokens[report.at - 2]?.norm ?? '')) return false;
    // `Neither side has proposed a solution`: nobody did.
    const first = report.subject.phrase && tokens[report.subject.phrase.first]!.norm;
    if (report.tie === 'noun' && first !== undefined && /^(?:neither|no|nobody|none)$/.test(first))
      return false;
    const features = featuresOf(tokens, cutAtPeers(tokens, report, all));
    // `The sensor identified most leaks`: nobody says so.
    const isDoneByThing =
      features.includes('subject+thing') && doneByThings.has(report.lemma) && isDetermined(tokens, report);
    if (isDoneByThing && (report.tie === 'noun' || report.tie === 'gerund') && !isDocument(tokens, report))
      return false;
    return likelihoodOf(features) >= (features.includes('marked') ? leastLikelyWithMarks : leastLikely);
  });
  // What is no report ends none: `says he is proud and expects to leave with …`.
  const cut = kept.map((r) => cutAtPeers(tokens, r, kept));
  const others = withoutVerb(tokens, cut, clauses);
  return others.length === 0 ? cut : [...cut, ...others].sort((a, b) => a.at - b.at);
}

/** `“…,” he said, adding he would never vote for it`: a clause of its own behind a participle of saying. */
function isAddition(tokens: readonly Token[], { subject, tie, at, ranges, lemma }: Report): boolean {
  const verb = tokens[at]!;
  return (
    tie === 'clause' &&
    subject.how === 'shared' &&
    verb.verb?.form === 'ing' &&
    /,/.test(verb.gap) &&
    framesOf(lemma)?.has('q') === true &&
    tokens[ranges[0]!.from]!.tag === 'pronoun'
  );
}

const isTime = (tokens: readonly Token[], { subject }: Report): boolean =>
  subject.phrase !== undefined &&
  /^(?:week|month|year|day|night|morning|evening|afternoon|weekend|today|yesterday)s?$/.test(
    tokens[subject.phrase.head]!.norm,
  );

const tooSoon = /^(?:soon|early|late|hard|difficult|easy|impossible|possible|tempting|unclear)$/;

const isDoing = (lemma: string) => gestures.has(lemma) || onlyWithMarks.has(lemma);

/** Whether marks are beside the verb: the end of what stands before it, the beginning of what follows. */
const hasMarks = (tokens: readonly Token[], { ranges, at }: Report): boolean =>
  ranges.some((r) => tokens[r.to <= at ? r.to - 1 : r.from]?.tag === 'quote');

/** Whether words before a verb that is none of saying belong to it, whose subject is a thing: it is a participle there. */
function isFoundThing(tokens: readonly Token[], { subject, tie, lemma }: Report): boolean {
  if (tie !== 'around' || framesOf(lemma)?.has('q') || subject.how !== 'before' || !subject.phrase)
    return false;
  const head = tokens[subject.phrase.head]!;
  return (
    head.tag === 'noun' && !isPersonNoun(head.norm) && !isBodyNoun(head.norm) && !documentNouns.has(head.norm)
  );
}

/** `the sensor`: a capital at the start of a sentence may be a name. */
const isDetermined = (tokens: readonly Token[], { subject }: Report): boolean =>
  subject.phrase !== undefined && tokens[subject.phrase.first]!.tag === 'det';

function isDocument(tokens: readonly Token[], { subject }: Report): boolean {
  return subject.phrase !== undefined && documentNouns.has(tokens[subject.phrase.head]!.norm);
}

/** What may be a report, by its grammar alone. */
export function candidatesOf(tokens: readonly Token[]): Report[] {
  const all = uncut(tokens, clausesOf(tokens));
  return all.map((r) => cutAtPeers(tokens, r, all));
}

function uncut(tokens: readonly Token[], clauses: readonly Clause[]): Report[] {
  const found: Report[] = [];
  clauses.forEach((clause, i) => {
    const report = ofVerb(tokens, clause, clauses, i);
    if (report) found.push(report);
  });
  const quoted = asSaying(tokens, clauses);
  for (const q of quoted) {
    // The quoting verb itself reports nothing else, nor does anybody else say what follows `as saying`.
    const at = found.findLastIndex((r) => r.at < q.at && /^(?:quote|cite)$/.test(r.lemma));
    if (at >= 0) found.splice(at, 1);
    const same = found.findIndex((r) => r.at === q.at);
    if (same >= 0) found.splice(same, 1);
  }
  found.push(
    ...quoted,
    ...accordingTo(tokens),
    ...byOwnAccount(tokens, clauses),
    ...inTheirWords(tokens),
    ...ofNouns(tokens, clauses),
    ...ofColons(tokens, clauses),
    ...ofSignatures(tokens),
  );
  for (const t of ofTags(tokens, clauses)) {
    if (quoted.some((q) => q.tie === 'around' && q.quoting === t.at)) continue;
    const same = found.findIndex((r) => r.at === t.at);
    // A verb of the lists knows more: to whom, and what else is reported.
    if (same < 0) found.push(t);
    else if (found[same]!.tie === 'around') found[same] = { ...found[same]!, isTag: true };
  }
  return found.sort((a, b) => a.at - b.at);
}
