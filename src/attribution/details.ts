import type { Span } from '../text/span.js';
import { intermediaries } from './data/en/cues.js';
import type { Intermediary, TextSpan } from './model.js';
import type { Token } from './sentence.js';
import { phraseStartingAt } from './subject.js';

const day = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
const month = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)`;
const time = new RegExp(
  String.raw`\b(?:(?:late|early|last|this|next)\s)?${day}(?:\s(?:morning|afternoon|evening|night))?\b|\b${month}\s\d{1,2}(?:,\s\d{4})?\b|\b\d{1,2}\s${month}(?:\s\d{4})?\b|\b(?:yesterday|today|tonight)\b|\b(?:last|this|earlier this)\s(?:week|month|year)\b|\b(?:days|weeks|months|hours|years)\s(?:before|after|earlier|later)(?:\sthat)?\b`,
  'gi',
);

/** When it was said, as written: the time nearest the cue among the words of the sentence outside quotations. */
export function timeNear(
  text: string,
  sentence: Span,
  cue: number,
  quoted: readonly Span[],
): TextSpan | undefined {
  let best: TextSpan | undefined;
  for (const m of text.slice(sentence.start, sentence.end).matchAll(time)) {
    const start = sentence.start + m.index;
    const end = start + m[0].length;
    if (quoted.some((q) => start < q.end && q.start < end)) continue;
    if (!best || Math.abs(start - cue) < Math.abs(best.start - cue)) best = { text: m[0], start, end };
  }
  return best;
}

/** To whom: `told reporters`, `said in a letter to the council`. */
export function addresseeAfter(text: string, tokens: readonly Token[], cue: number): TextSpan | undefined {
  const verb = tokens[cue]!.norm;
  const isTold = /^(?:told|tells?|telling|asked|assured|reminded|warned|informed)$/.test(verb);
  if (!isTold) return undefined;
  const span = phraseStartingAt(tokens, cue + 1);
  return span && { ...span, text: text.slice(span.start, span.end) };
}

/** Through whom: `as translated by state media outlet RT`, `quoted by the Post`, in the tokens of the sentence. */
export function viaIn(text: string, tokens: readonly Token[]): Intermediary[] {
  const found: Intermediary[] = [];
  tokens.forEach((t, i) => {
    const role = Object.hasOwn(intermediaries, t.norm) ? intermediaries[t.norm] : undefined;
    if (role === undefined || t.quoted || tokens[i + 1]?.norm !== 'by') return;
    const span = phraseStartingAt(tokens, i + 2);
    if (span) found.push({ ...namedPart(text, span), role });
  });
  return found;
}

/** `state media outlet RT`: the name, where a description in lower case stands before it. */
function namedPart(text: string, span: Span): TextSpan {
  const written = text.slice(span.start, span.end);
  const at = written.search(/(?:^|\s)\p{Lu}/u);
  const start = span.start + (at > 0 ? at + 1 : 0);
  return { text: text.slice(start, span.end), start, end: span.end };
}
