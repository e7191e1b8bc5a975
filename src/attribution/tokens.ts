import type { Span } from '../text/span.js';
import { type Spelling, spellingOf } from '../text/spellings.js';
import { scanWords } from '../text/words.js';
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
    const { length, starts, ends, ids } = scanWords(text, { start: at, end });
    for (let i = 0; i < length; i++) {
      const start = starts[i]!;
      while (target < targets.length && targets[target]!.end <= start) target++;
      if (target < targets.length && targets[target]!.start <= start) continue;
      const gap = gapTo(start);
      last = ends[i]!;
      found.push(token(text, start, last, spellingOf(ids[i]!), gap));
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

/** What a word is wherever it stands. */
interface Facts {
  readonly norm: string;
  readonly isCapital: boolean;
  /** Whether it may own something, and whether it ends as an owner: `Ruiz’s`, `Ruiz’`. */
  readonly mayOwn: boolean;
  readonly isOwner: boolean;
  readonly verb: VerbEntry | undefined;
}

/** By spelling, of which a text has a tenth as many as words. */
const known = new WeakMap<Spelling, Facts>();

function factsOf(spelling: Spelling): Facts {
  let facts = known.get(spelling);
  if (!facts) {
    facts = readFacts(spelling);
    known.set(spelling, facts);
  }
  return facts;
}

function readFacts(w: Spelling): Facts {
  const first = w.text.codePointAt(0)!;
  const isCapital = first > 127 ? /\p{Lu}/u.test(String.fromCodePoint(first)) : first >= 65 && first <= 90;
  // `it’s`: no possessive, so the norm keeps it.
  const whole = /['’]s$/i.test(w.text) ? w.text.toLowerCase().replace('’', "'") : w.norm;
  const norm = contractions[whole] !== undefined || beForms.has(whole) ? whole : w.norm;
  const base = norm.replace(/['’]s$/, '');
  return {
    norm,
    isCapital,
    mayOwn: norm === w.norm && contractions[norm] === undefined,
    isOwner: /['’]s?$/.test(w.text),
    verb: w.kind === 'number' ? undefined : (verbOf(base) ?? (isCapital ? undefined : regularPast(base))),
  };
}

function token(text: string, start: number, end: number, spelling: Spelling, gap: string): Token {
  const { norm, isCapital, mayOwn, isOwner, verb } = factsOf(spelling);
  return {
    start,
    end,
    text: spelling.text,
    norm,
    gap: gap !== ' ' && /[*_]/.test(gap) ? gap.replace(/[*_]+/g, '') : gap,
    isCapital,
    isPossessive: mayOwn && (isOwner || (isApostropheAt(text, end) && spelling.text.endsWith('s'))),
    closing: '',
    opening: '',
    tag: 'noun',
    verb,
  };
}

/** `the pilots’ strike`: an apostrophe that no letter follows. */
function isApostropheAt(text: string, at: number): boolean {
  const unit = text[at];
  return (unit === "'" || unit === '’') && !/^\p{L}/u.test(text.slice(at + 1, at + 2));
}

/** A verb in no list, by its ending: `poked`, so that its subject can be found. */
function regularPast(norm: string): VerbEntry | undefined {
  if (norm.length < 5 || !norm.endsWith('ed') || norm.endsWith('eed') || notPast.test(norm)) return undefined;
  return { lemma: norm, form: 'past' };
}

const notPast =
  /^(?:hundred|sacred|naked|wicked|rugged|crooked|wretched|beloved|biased|talented|gifted|skilled|limited|crowded|armed|aged|advanced|interested)$/;
