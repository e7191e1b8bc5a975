import type { Span } from '../text/span.js';
import { type Clause, nameBehind, type Subject } from './clauses.js';
import { promisedWords, promises } from './data/en/cues.js';
import { addresseeOf, timeOf } from './details.js';
import type { Attribution, Speaker } from './model.js';
import { clauseOfSomebody } from './otherReports.js';
import type { ReadSentence } from './paragraph.js';
import { phraseStartingAt, spanOf } from './phrases.js';
import type { Token } from './sentence.js';
import { framesOf } from './verbs.js';

/** What a line with a colon at its end says about the words behind it. */
export interface Introduction {
  /** Whether it only introduces words in marks: `Ruiz was blunt:`. */
  readonly isWeak?: boolean;
  readonly told: Pick<Attribution, 'speaker' | 'cue' | 'time' | 'addressee'>;
}

/** Whether a paragraph ends in a colon. */
export const mayIntroduce = (text: string, p: Span): boolean =>
  /:\s*$/.test(text.slice(Math.max(p.start, p.end - 3), p.end));

/** A paragraph whose last sentence ends in a colon and promises speech introduces the next one. */
export function introductionOf(
  text: string,
  p: Span,
  sentences: readonly ReadSentence[],
  speakerOf: (subject: Subject) => Speaker | undefined,
): Introduction | undefined {
  if (!mayIntroduce(text, p)) return undefined;
  const s = sentences.at(-1);
  if (!s) return undefined;
  const { tokens, clauses } = s;
  const at = (x: Span) => ({ text: text.slice(x.start, x.end), start: x.start, end: x.end });
  // `Ruiz said the issue comes down to money:` — the verb of saying first.
  const report = s.reports.findLast((r) => r.tie !== 'noun-that' && framesOf(r.lemma)?.has('q'));
  const by = report && speakerOf(report.subject);
  if (report && by) {
    const time = timeOf(text, s, report);
    const addressee = addresseeOf(text, s, report);
    return {
      told: { speaker: by, cue: at(report.cue), ...(time && { time }), ...(addressee && { addressee }) },
    };
  }
  const told = (clause: Clause, cue: Span): Introduction['told'] | undefined => {
    const speaker = clause.subject && speakerOf(clause.subject);
    const time = timeOf(text, s, { cue: tokens[clause.group.main]!, ranges: [] });
    return speaker && { speaker, cue: at(cue), ...(time && { time }) };
  };
  // `In May, Ruiz responded:`
  const saying = clauses.findLast(
    (c) =>
      c.subject &&
      c.group.kind !== 'infinitive' &&
      !c.group.isPassive &&
      tokens.length - c.group.last < 9 &&
      framesOf(tokens[c.group.main]!.verb?.lemma ?? '')?.has('q'),
  );
  if (saying) {
    const by = told(saying, tokens[saying.group.main]!);
    if (by) return { told: by };
  }
  for (let i = tokens.length - 1; i >= 0; i--) {
    const t = tokens[i]!;
    if (t.tag === 'quote' || !(promises.has(t.norm) || isPromise(tokens, i))) continue;
    // The clause that the word is the verb of, or that it is the object of.
    const clause = clauses.findLast((c) => c.group.first <= i && c.subject && c.group.kind !== 'infinitive');
    const by = clause && told(clause, t.tag === 'verb' ? t : tokens[clause.group.main]!);
    if (by) return { told: by };
    // `Here is the statement in full from the director, Ana Ruiz:`
    const link = tokens.findIndex((x, k) => k > i && k - i < 6 && /^(?:from|by)$/.test(x.norm));
    const phrase = t.tag === 'noun' && link > 0 ? phraseStartingAt(tokens, link + 1) : undefined;
    const named = phrase && nameBehind(tokens, phrase);
    const speaker =
      phrase && speakerOf({ span: spanOf(tokens, phrase), phrase, how: 'behind', ...(named && { named }) });
    if (speaker) return { told: { speaker, cue: at(t) } };
  }
  // `His message was simple:`
  const own = tokens.findIndex(
    (t, k) => promisedWords.has(t.norm) && /^(?:his|her)$/.test(tokens[k - 1]?.norm ?? ''),
  );
  if (own > 0 && clauses.some((c) => c.group.first > own)) {
    const phrase = { first: own - 1, last: own - 1, head: own - 1 };
    const speaker = speakerOf({ span: spanOf(tokens, phrase), phrase, how: 'before' });
    if (speaker) return { told: { speaker, cue: at(tokens[own]!) } };
  }
  const blunt = clauseOfSomebody(tokens, tokens.length, clauses);
  const whoever = (blunt && told(blunt, tokens[blunt.group.main]!)) ?? knownFirst(tokens, clauses, told);
  return whoever && { told: whoever, isWeak: true };
}

/** `Ruiz` that begins the line, where the text has the name in full: its capital alone says nothing. */
function knownFirst(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  told: (clause: Clause, cue: Span) => Introduction['told'] | undefined,
): Introduction['told'] | undefined {
  const first = clauses.find((c) => c.subject?.phrase?.last === 0 && c.group.kind === 'finite');
  if (!first || first.group.isPassive || !tokens[0]!.isCapital || tokens.length > longestLine)
    return undefined;
  const found = told(first, tokens[first.group.main]!);
  return found?.speaker?.name.endsWith(` ${tokens[0]!.text}`) ? found : undefined;
}

/** In words, as a clause before marks is read; longer lines introduce lists. */
const longestLine = 30;

/**
 * Whether a paragraph speaks of itself, or to somebody, so that behind a line about somebody that ends in a colon it is what
 * they say: `Ruiz ended with an appeal:` / `I know that many of you …`.
 */
export function speaksItself(text: string, p: Span): boolean {
  return /(?:^|[^\p{L}’'])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)(?=[^\p{L}]|$)/u.test(
    text.slice(p.start, p.end),
  );
}

/** `set out what …`, `had this to say`: more than one word promises what follows. */
function isPromise(tokens: readonly Token[], at: number): boolean {
  const [before, beforeThat] = [tokens[at - 1]?.norm ?? '', tokens[at - 2]?.norm ?? ''];
  if (tokens[at]!.norm === 'out') return /^(?:sets?|lays?|laid|spel(?:ls?|led|t))$/.test(before);
  return tokens[at]!.norm === 'say' && before === 'to' && /^(?:this|following)$/.test(beforeThat);
}
