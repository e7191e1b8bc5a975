import type { Span } from '../text/span.js';
import type { Clause, Subject } from './clauses.js';
import { beForms } from './data/en/grammar.js';
import { saidThings } from './data/en/nouns.js';
import { gestures } from './data/en/verbs.js';
import type { Speaker, TextSpan } from './model.js';
import { ownerOf } from './nounReports.js';
import { isPersonNoun } from './nouns.js';
import type { ReadSentence } from './paragraph.js';
import type { Report } from './report.js';
import { isNamed, type Resolver } from './resolve.js';
import type { Told } from './told.js';
import { framesOf } from './verbs.js';

/** Whose words a quotation in a sentence by itself is likely to be, behind a sentence without one. */
export function goesOnAfter(
  text: string,
  s: ReadSentence,
  last: Told | undefined,
  resolver: Resolver,
  speakerOf: (subject: Subject) => Speaker,
): Told | undefined {
  // `She denied the charge.`
  const isShort = s.tokens.length < 9;
  const denies = (r: Report) => /\bnot\b|n['’]t\b|never/.test(at(text, r.cue).text);
  const report = s.reports.findLast(
    (r) =>
      (r.tie === 'that' ||
        r.tie === 'clause' ||
        r.tie === 'around' ||
        (r.tie === 'noun' && isShort && !denies(r))) &&
      r.subject.how !== 'relative' &&
      framesOf(r.lemma)?.has('q'),
  );
  if (report) return { speaker: speakerOf(report.subject), cue: at(text, report.cue) };
  // `He shrugged.`: the same one goes on.
  const { clauses } = s;
  // `Asked what she had told them, she shrugged.`
  const clause =
    s.tokens[0]?.norm === 'asked' ? clauses.findLast((c) => c.subject?.how === 'before') : clauses[0];
  const subject = clause?.subject;
  if (!subject || s.tokens.length > 30) return undefined;
  const main = s.tokens[clause.group.main]!;
  // `Ruiz’s argument is simple.`
  const head = subject.phrase?.head ?? -1;
  const owner = saidThings.has(s.tokens[head]?.norm ?? '') ? ownerOf(s.tokens, head) : undefined;
  const isOwners = owner && beForms.has(main.norm) && s.tokens.length <= longestStance;
  if (isOwners) return { speaker: speakerOf(owner), cue: at(text, s.tokens[head]!), isStance: true };
  const speaker = speakerOf(subject);
  const isSomebody =
    isNamed(speaker.name) &&
    (subject.phrase === undefined || isPerson(text, s, subject, speaker.name, resolver));
  if (gestures.has(main.verb?.lemma ?? '') && isSomebody) return { speaker, cue: at(text, main) };
  if (speaker.name === last?.speaker?.name) return last;
  return isSomebody && takesStance(s, clause) ? { speaker, cue: at(text, main), isStance: true } : undefined;
}

/** `Ruiz was defiant.`, `Ruiz rejected the criticism.`, `Ruiz did not mince words.`: short, about nobody else. */
function takesStance({ tokens }: ReadSentence, { group, subject }: Clause): boolean {
  const phrase = subject?.phrase;
  if (!phrase || tokens.length > longestStance || group.isPassive || group.kind !== 'finite') return false;
  const { isCapital, tag } = tokens[phrase.head]!;
  if (phrase.first > 1 || !isCapital || tag === 'pronoun') return false;
  return tokens.every((t, i) => i <= phrase.last || (t.tag !== 'name' && t.tag !== 'quote'));
}

/** In words. Over 1,550 news texts what is read so gave three more answers, all right (longer ones were not tried). */
const longestStance = 12;

/** Whether a subject is a person by its words: `she`, `the baker`, a name of somebody. */
function isPerson(
  text: string,
  s: ReadSentence,
  { phrase }: Subject,
  name: string,
  resolver: Resolver,
): boolean {
  const head = s.tokens[phrase!.head]!;
  if (head.tag === 'pronoun') return /^s?he$/.test(head.norm) && /^\p{Lu}/u.test(name);
  // A last name that begins the sentence is told by the text's other mentions only.
  return head.tag === 'name' || head.isCapital
    ? resolver.isPerson(text.slice(head.start, head.end)) || (head.tag !== 'name' && isPersonNoun(head.norm))
    : isPersonNoun(head.norm);
}

const at = (text: string, s: Span): TextSpan => ({
  text: text.slice(s.start, s.end),
  start: s.start,
  end: s.end,
});
