import type { LineAlignment } from './align.js';
import type { ClaimAnalysis } from './analyse.js';
import { isDateWord } from './dateWords.js';
import { answeredFrom, isStrict } from './features.js';
import { isInRatio, ratioAt } from './reckoned.js';
import type { Point } from './strictness.js';
import type { Term } from './terms.js';

// Words of a claim that a source must have, and that no line found for it has.

/** What is known of a claim before it is asked what is at odds with it. */
export type Answered = Pick<ClaimAnalysis, 'terms' | 'lines' | 'bundle' | 'excess'>;

/** Up to here people reckon numbers in many ways: `a majority of two`, `five minutes more`, `two and a half days`. */
const smallUpTo = 12;

/** Whether a word is such a number. */
export const isSmall = ({ quantity: q }: Term) =>
  q !== undefined && q.unit === undefined && q.value <= smallUpTo;

/** Whether a number, a day or a name of a claim is in none of its lines, or a word says more than they do; some words are passed over. */
export function isLost(
  analysis: Answered,
  strictKinds: Point['strictKinds'],
  isPassedOver: (t: Term) => boolean = () => false,
): boolean {
  if (strictKinds.length === 0) return false;
  const { terms, bundle, excess } = analysis;
  return (
    excess.length > 0 ||
    terms.some((t, i) => {
      if (t.weight <= 1 || isPassedOver(t) || isFirst(t) || isPointing(terms, i) || isReckoned(analysis, i))
        return false;
      // `one guest in nine`, `the second half of November`: people reckon these in many ways.
      if (isHalf(terms, i) || (isInRatio(terms, i) && !bundle.lines.some(hasShare))) return false;
      const isAsked = strictKinds.includes(t.kind) || (t.kind === 'name' && isDateWord(t.norm));
      // A name that no line has; and what somebody, whose name many lines have, is said to have done.
      return (isAsked && bundle.cover[i]! < answeredFrom) || (isStrict(t) && !isAnywhere(analysis, i));
    })
  );
}

/** `the first tier` may be the top one, `first` may be `at first`. */
function isFirst(t: Term): boolean {
  return t.quantity?.kind === 'ordinal' && t.quantity.value === 1;
}

/** `one suspects …, the other …`, `one child in three`, `the two sides`: small numbers that point at what is known. */
function isPointing(terms: readonly Term[], i: number): boolean {
  const { norm } = terms[i]!;
  return norm === 'one' || (norm === 'two' && terms[i - 1]?.norm === 'the');
}

/** Whether a line says of anything which share of it: `40 percent`, `one in four`. */
const hasShare = ({ terms }: LineAlignment) => terms.some((_, k) => ratioAt(terms, k) !== undefined);

/** `the second half of November` */
function isHalf(terms: readonly Term[], i: number): boolean {
  return terms[i]!.quantity?.kind === 'ordinal' && terms[i + 1]?.norm === 'half';
}

/** Times that have a name, of which a source gives the year. */
const eras =
  /^(?:world|war|wars|middle|ages|renaissance|antiquity|enlightenment|victorian|edwardian|tudor|medieval)$/;

/** `before the First World War`, of 1911. */
function isEra(terms: readonly Term[], i: number): boolean {
  // `a Victorian hymn`, of 1887
  if (/^(?:victorian|edwardian|tudor|medieval)$/.test(terms[i]!.norm)) return true;
  return (
    eras.test(terms[i]!.norm) &&
    terms
      .slice(Math.max(0, i - 4), i)
      .some((t) => /^(?:before|since|after|during|until|from|than)$/.test(t.norm))
  );
}

/** How a source speaks of a day that a draft names. */
const relative = /^(?:tomorrow|yesterday|today|tonight)$/;
const months = [
  ...[
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
  ],
  'december',
];
const units = /^(?:week|month|year|spring|summer|autumn|winter|fall)$/;

/**
 * Whether a writer has reckoned a time from the day of the source, which is not compared here: `in June` for `next month`,
 * `four months on`.
 */
function isReckoned({ terms, bundle }: Answered, index: number): boolean {
  const t = terms[index]!;
  if (t.kind === 'name' && isEra(terms, index)) return true;
  if (t.kind === 'name' && isDateWord(t.norm)) {
    // `before November`, of `by the end of October`
    const previous = months[(months.indexOf(t.norm) + 11) % 12];
    const isBefore = terms[index - 1]?.norm === 'before' && months.includes(t.norm);
    if (isBefore && bundle.lines.some((l) => l.terms.some((x) => x.norm === previous))) return true;
    return bundle.lines.some((l) =>
      l.terms.some(
        (x, k) =>
          relative.test(x.norm) ||
          (/^(?:next|last|this|coming|previous)$/.test(x.norm) && units.test(l.terms[k + 1]?.norm ?? '')),
      ),
    );
  }
  return t.quantity?.days !== undefined && /^(?:on|later|ago|earlier)$/.test(terms[index + 2]?.norm ?? '');
}

/** Whether some line that was found answers a claim's word. */
function isAnywhere({ lines }: Answered, index: number): boolean {
  return lines.some((l) => l.cover[index]! >= answeredFrom);
}
