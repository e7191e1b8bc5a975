import type { Span } from '../text/span.js';
import { type Word, words } from '../text/words.js';
import { beForms, contractions } from './data/en/grammar.js';
import { linkTargets, unlinked } from './markup.js';
import type { Token } from './sentence.js';
import { type VerbEntry, verbOf } from './verbs.js';

/** The tokens of a stretch of text, each of `quotations` (outermost, by start) as one. */
export function tokensOf(text: string, within: Span, quotations: readonly Span[]): Token[] {
  const found: Token[] = [];
  let at = within.start;
  let last = within.start;
  const targets = linkTargets(text, within);
  let target = 0;
  const gapTo = (end: number) => {
    const gap = targets.length > 0 ? unlinked(text.slice(last, end)) : text.slice(last, end);
    const before = found.at(-1);
    return before?.tag === 'quote' && hasCommaInside.test(before.closing) && !gap.includes(',')
      ? `,${gap}`
      : gap;
  };
  const take = (end: number) => {
    for (const w of words(text, { start: at, end })) {
      while (target < targets.length && targets[target]!.end <= w.start) target++;
      if (target < targets.length && targets[target]!.start <= w.start) continue;
      found.push(token(text, w, gapTo(w.start)));
      last = w.end;
    }
  };
  for (const q of quotations) {
    if (q.end <= within.start || q.start >= within.end) continue;
    take(Math.min(q.start, within.end));
    const end = Math.min(q.end, within.end);
    found.push({
      start: q.start,
      end,
      text: '',
      norm: '',
      gap: gapTo(q.start),
      isCapital: false,
      isPossessive: false,
      closing: text.slice(Math.max(q.start + 1, q.end - 4), q.end).trimEnd(),
      opening: /[\p{L}’']+/u.exec(text.slice(q.start + 1, q.start + 24))?.[0].toLowerCase() ?? '',
      tag: 'quote',
      verb: undefined,
    });
    last = end;
    at = end;
  }
  take(within.end);
  return found;
}

/** `“true,” but`: American printers put the comma inside; it parts the clauses as it does in `“true”, but`. */
const hasCommaInside = /,[^\p{L}\p{N}\s,]{1,2}$/u;

function token(text: string, w: Word, gap: string): Token {
  const first = text.codePointAt(w.start)!;
  const isCapital = first > 127 ? /\p{Lu}/u.test(String.fromCodePoint(first)) : first >= 65 && first <= 90;
  const isPossessive =
    /['’]s?$/.test(w.text) || (/^['’](?!\p{L})/u.test(text.slice(w.end, w.end + 2)) && /s$/.test(w.text));
  // `it’s`: no possessive, so the norm keeps it.
  const whole = /['’]s$/i.test(w.text) ? w.text.toLowerCase().replace('’', "'") : w.norm;
  const norm = contractions[whole] !== undefined || beForms.has(whole) ? whole : w.norm;
  const base = norm.replace(/['’]s$/, '');
  return {
    start: w.start,
    end: w.end,
    text: w.text,
    norm,
    gap: /[*_]/.test(gap) ? gap.replace(/[*_]+/g, '') : gap,
    isCapital,
    isPossessive: isPossessive && norm === w.norm && contractions[norm] === undefined,
    closing: '',
    opening: '',
    tag: 'noun',
    verb: w.kind === 'number' ? undefined : (verbOf(base) ?? (isCapital ? undefined : regularPast(base))),
  };
}

/** A verb in no list, by its ending: `poked`, so that its subject can be found. */
function regularPast(norm: string): VerbEntry | undefined {
  if (norm.length < 5 || !norm.endsWith('ed') || norm.endsWith('eed') || notPast.test(norm)) return undefined;
  return { lemma: norm, form: 'past' };
}

const notPast =
  /^(?:hundred|sacred|naked|wicked|rugged|crooked|wretched|beloved|biased|talented|gifted|skilled|limited|crowded|armed|aged|advanced|interested)$/;
