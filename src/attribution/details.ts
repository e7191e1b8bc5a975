import type { Span } from '../text/span.js';
import { beside } from '../util/beside.js';
import { intermediaries } from './data/en/cues.js';
import { documentNouns } from './data/en/nouns.js';
import { bodyWords, pressWords, titleWords } from './data/en/people.js';
import type { Intermediary, TextSpan } from './model.js';
import { isPeople } from './names.js';
import { isPersonNoun } from './nouns.js';
import type { ReadSentence } from './paragraph.js';
import { type Phrase, phraseStartingAt, spanOf } from './phrases.js';
import type { Report } from './report.js';
import { type Token, tag } from './sentence.js';
import { tokensOf } from './tokens.js';
import { framesOf } from './verbs.js';

const day = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
const month = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)`;
const time = new RegExp(
  String.raw`\b(?:(?:late|early|last|this|next)\s)?${day}(?:\s(?:morning|afternoon|evening|night))?\b|\b${month}\s\d{1,2}(?:,\s\d{4})?\b|\b\d{1,2}\s${month}(?:\s\d{4})?\b|\b(?:yesterday|today|tonight)\b|\b(?:last|this|earlier this)\s(?:week|month|year)\b|(?<=\b(?:in|since|early|late|mid)\s)${month}(?:\s\d{4})?\b|(?<=\bin\s)(?:19|20)\d\d\b|\b(?:a|an|one|two|three|four|five|six|\d{1,2})\s(?:day|week|month|hour|year)s?\s(?:ago|earlier|later)\b|\bthe\s(?:next|previous|same)\sday\b|\b(?:days|weeks|months|hours|years)\s(?:(?:before|after)\sthat|earlier|later)\b`,
  'gi',
);

/** Something of each of them. */
const maybeTime =
  /\d|day|night|week|month|year|hour|january|february|march|april|may|june|july|august|september|october|november|december/i;

/** By sentence, since each of its reports asks. */
const times = beside<ReadSentence, readonly TextSpan[]>();

/** Those of a sentence; none if there is none outside of marks. */
function timesIn(text: string, s: ReadSentence): readonly TextSpan[] {
  let found = times.get(s);
  if (!found) {
    if (!mayTell(text, s)) return [];
    found = [...text.slice(s.start, s.end).matchAll(time)].map((m) => {
      const start = s.start + m.index;
      return { text: m[0], start, end: start + m[0].length };
    });
    times.set(s, found);
  }
  return found;
}

function mayTell(text: string, s: ReadSentence): boolean {
  let at = s.start;
  for (const { outer } of s.marked) {
    if (outer.start > at && maybeTime.test(text.slice(at, outer.start))) return true;
    at = Math.max(at, outer.end);
  }
  return maybeTime.test(text.slice(at, s.end));
}

/** When it was said, as written: the time nearest the cue, outside of marks and of the words reported. */
export function timeOf(
  text: string,
  s: ReadSentence,
  report: Pick<Report, 'cue' | 'ranges'>,
): TextSpan | undefined {
  let best: TextSpan | undefined;
  const told = report.ranges.map((r) => ({ start: s.tokens[r.from]!.start, end: s.tokens[r.to - 1]!.end }));
  const quoted = s.marked.map((m) => m.outer);
  for (const t of timesIn(text, s)) {
    if ([...told, ...quoted].some((q) => t.start < q.end && q.start < t.end)) continue;
    if (isInClauseBefore(s, t, report.cue) || isInClauseBehind(s, t, report.cue)) continue;
    const { cue } = report;
    if (!best || Math.abs(t.start - cue.start) < Math.abs(best.start - cue.start)) best = t;
  }
  return best;
}

/**
 * `Before Russia rejected the deal on Thursday, Rubio said`: the time of another event. `On Thursday, Rubio said` and
 * `Days after that, Rubio said` have no verb before the comma.
 */
function isInClauseBefore(s: ReadSentence, time: Span, cue: Span): boolean {
  if (time.end > cue.start) return false;
  const first = s.tokens.findIndex((t) => t.start >= time.start);
  const comma = s.tokens.findIndex((t, i) => i > first && t.gap.includes(',') && t.start <= cue.start);
  if (comma < 0) return false;
  let from = first;
  while (from > 0 && !/[,;:—–]/.test(s.tokens[from]!.gap)) from--;
  const clause = s.tokens.slice(from, comma);
  const opens = clause[0]?.norm ?? '';
  return (
    /^(?:before|after|since|until|when|while|as|once|who|which|whose|where|because|although|though|if)$/.test(
      opens,
    ) && clause.some((t) => t.tag === 'verb' || t.tag === 'aux' || t.tag === 'modal')
  );
}

/** `Ruiz insisted, although the crew had worked through February`: the time of what a clause behind the cue tells. */
function isInClauseBehind(s: ReadSentence, time: Span, cue: Span): boolean {
  if (time.start < cue.end) return false;
  const between = s.tokens.filter((t) => t.start >= cue.end && t.start < time.start);
  const from = between.findLastIndex((t) =>
    /^(?:although|though|while|whereas|because|who|which|whose|where|but)$/.test(t.norm),
  );
  return (
    from >= 0 && between.slice(from).some((t) => t.tag === 'verb' || t.tag === 'aux' || t.tag === 'modal')
  );
}

/** To whom: `told reporters`, `said in a letter to the council`. */
export function addresseeOf(text: string, s: ReadSentence, report: Report): TextSpan | undefined {
  const at = (span: Span): TextSpan => ({
    text: text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
  });
  if (report.hearer) {
    // `reporters in Vienna`: the place is not whom it was told.
    const { first, last } = report.hearer;
    const place = s.tokens.findIndex((t, k) => k > first && k <= last && /^(?:in|at|on|from)$/.test(t.norm));
    return at(spanOf(s.tokens, place < 0 ? report.hearer : { ...report.hearer, last: place - 1 }));
  }
  const opening = openingAddressee(s.tokens, report);
  if (opening) return at(spanOf(s.tokens, opening));
  if (report.tie === 'according' || report.tie === 'preposition' || !framesOf(report.lemma)?.has('q'))
    return undefined;
  // `said to reporters`, `wrote in a letter to the council`
  for (let k = report.at + 1; k < s.tokens.length && k - report.at < 8; k++) {
    const t = s.tokens[k]!;
    if (t.tag === 'quote' || t.tag === 'sub' || t.tag === 'verb' || t.tag === 'aux' || /[;:.]/.test(t.gap))
      return undefined;
    if (t.norm === 'according') return undefined;
    if (t.tag === 'to' || (t.norm === 'with' && /^interviews?$/.test(s.tokens[k - 1]!.norm))) {
      if (report.ranges.some((r) => r.from < k && k < r.to)) return undefined;
      const phrase = phraseStartingAt(s.tokens, k + 1);
      return phrase && at(spanOf(s.tokens, phrase));
    }
  }
  return undefined;
}

/** What is said to somebody, by its name. */
const messages =
  /^(?:statement|interview|letter|email|message|remarks|comments|speech|briefing|note|post|call)$/;

/** `In a statement to the Tribune last month, he called …` */
function openingAddressee(tokens: readonly Token[], report: Report): Phrase | undefined {
  if (!/^(?:in|during)$/.test(tokens[0]?.norm ?? '')) return undefined;
  for (let k = 2; k < Math.min(7, report.at); k++) {
    if (/[,;:]/.test(tokens[k]!.gap)) return undefined;
    if (!/^(?:to|with)$/.test(tokens[k]!.norm) || !messages.test(tokens[k - 1]!.norm)) continue;
    return phraseStartingAt(tokens, k + 1);
  }
  return undefined;
}

/** `the Duluth Tribune`, `Reuters`: a body that carries words to readers; not a `reporter`, and no plain `newspaper`. */
export function isOutlet(written: string): boolean {
  const name = written.replace(/^(?:the|a|an)\s+/i, '');
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return /^(?:\p{Ll}+ ){0,2}\p{Lu}/u.test(name) && words.some((w) => pressWords.has(w.toLowerCase()));
}

/** People behind `, citing` in a report: `…, the Herald reported on Monday, citing two aides`. */
export function citedBehind({ tokens }: ReadSentence, report: Report): Phrase | undefined {
  const at = tokens.findIndex(
    (t, k) => k > report.at && /^(?:citing|quoting)$/.test(t.norm) && /,/.test(t.gap),
  );
  const phrase = at < 0 ? undefined : phraseStartingAt(tokens, at + 1);
  if (!phrase) return undefined;
  const head = tokens[phrase.head]!;
  return head.tag === 'name' || (isPersonNoun(head.norm) && !documentNouns.has(head.norm))
    ? phrase
    : undefined;
}

/** Whether a report is the `citing` of another one, whose speaker it tells. */
export function isCiting(s: ReadSentence, report: Report): boolean {
  return (
    report.lemma === 'cite' &&
    /ing$/.test(s.tokens[report.at]!.norm) &&
    s.reports.some((r) => r.at < report.at && citedBehind(s, r) !== undefined)
  );
}

/**
 * `the Meridian` of `told the Meridian`, `in an interview with Vestlandet`: a name with an article that is no body,
 * people or parliament of the lists; behind `interview with`, any name but a person's.
 */
export function isToldToOutlet(tokens: readonly Token[], addressee: Span): boolean {
  const first = tokens.findIndex((t) => t.start >= addressee.start);
  const words = tokens.filter((t) => t.start >= addressee.start && t.start < addressee.end);
  const isInterview =
    tokens[first - 1]?.norm === 'with' && /^interviews?$/.test(tokens[first - 2]?.norm ?? '');
  const hasArticle = words[0]?.norm === 'the';
  const names = hasArticle ? words.slice(1) : words;
  if (names.length === 0 || names.length > 3 || !names.every((t) => t.tag === 'name' && !t.isPossessive))
    return false;
  if (names.some((t) => bodyWords.has(t.norm) || titleWords.has(t.norm))) return false;
  const last = names.at(-1)!.norm;
  return hasArticle ? !/s$/.test(last) && !isPeople(last) : isInterview && names.length === 1;
}

/** Through whom: `as translated by state media outlet RT`, `quoted by the Post`, behind `from` in a sentence. */
export function viaIn(text: string, tokens: readonly Token[], from: number): Intermediary[] {
  const found: Intermediary[] = [];
  tokens.forEach((t, i) => {
    if (t.start < from) return;
    // `according to a translation by the Post`
    if (t.norm === 'translation' && /^(?:by|from|of)$/.test(tokens[i + 1]?.norm ?? '')) {
      const by = phraseStartingAt(tokens, i + 2);
      if (by) found.push({ ...namedPart(text, spanOf(tokens, by)), role: 'translated' });
      return;
    }
    const role = Object.hasOwn(intermediaries, t.norm) ? intermediaries[t.norm] : undefined;
    if (role === undefined || t.tag === 'quote') return;
    const link = tokens[i + 1]?.norm;
    const phrase = link === 'by' || link === 'in' ? phraseStartingAt(tokens, i + 2) : undefined;
    // `quoted in the Meridian`: not `quoted in court`, `published in May`
    const isNamed =
      phrase &&
      tokens[phrase.first]!.norm === 'the' &&
      tokens[phrase.head]!.tag === 'name' &&
      phrase.last === phrase.head;
    if (phrase && (link === 'by' || isNamed))
      found.push({ ...namedPart(text, spanOf(tokens, phrase)), role });
  });
  return found;
}

/** `through an interpreter`, said anywhere in a sentence outside of the words: the nearest report's. */
export function interpreterOf(text: string, s: ReadSentence, report: Report, content: Span): Intermediary[] {
  const { tokens } = s;
  const at = tokens.findIndex(
    (t, i) =>
      /^(?:through|via)$/.test(t.norm) &&
      /^(?:interpreter|translator)s?$/.test(tokens[i + 2]?.norm ?? '') &&
      !(content.start <= t.start && t.start < content.end),
  );
  if (at < 0) return [];
  const far = (r: Report) => Math.abs(r.at - at);
  if (s.reports.some((r) => far(r) < far(report))) return [];
  const by = spanOf(tokens, { first: at + 1, last: at + 2, head: at + 2 });
  return [{ text: text.slice(by.start, by.end), ...by, role: 'translated' }];
}

/** Who said it within the words themselves: `“…, according to war bloggers,” the Journal reported.` */
export function innerSource(text: string, content: TextSpan): Span | undefined {
  const at = content.text.lastIndexOf('according to ');
  if (at < 0) return undefined;
  const tokens = tokensOf(text, { start: content.start + at, end: content.end }, []);
  tag(tokens);
  const phrase = phraseStartingAt(tokens, 2);
  if (!phrase) return undefined;
  const span = spanOf(tokens, phrase);
  // Only at the end: in the middle it says who says a part.
  return /^[\s,.;:]*$/.test(text.slice(span.end, content.end)) ? span : undefined;
}

/** `state media outlet RT`: the name, where a description in lower case stands before it. */
function namedPart(text: string, span: Span): TextSpan {
  const written = text.slice(span.start, span.end);
  const at = written.search(/(?:^|\s)\p{Lu}/u);
  const start = span.start + (at > 0 ? at + 1 : 0);
  return { text: text.slice(start, span.end), start, end: span.end };
}
