import type { LineAlignment } from './align.js';
import { shareOf } from './conflicts.js';
import type { DeedConflict } from './deedPairs.js';
import { isNegator } from './polarity.js';
import type { Term } from './terms.js';

/** How many are for something, or against it. */
interface Side {
  /** The figure. */
  readonly at: number;
  /** The word that says on which side. */
  readonly word: number;
  readonly isFor: boolean;
}

/** Words between a figure and its side at most. */
const reach = 9;
/** A line that has less of the claim is about another question. */
const sameMatter = 0.3;

/**
 * A figure on the other side: `57 per cent in favour` against `57 per cent were against, 71 per cent in favour`. The line has the claim's
 * figure on one side only, and no line has it on the claim's.
 */
export function otherSides(claim: readonly Term[], lines: readonly LineAlignment[]): DeedConflict[] {
  const [own, ...more] = sidesIn(claim);
  if (!own || more.length > 0) return [];
  const same = lines.flatMap((line) =>
    sidesIn(line.terms).flatMap((s) =>
      line.matches[own.at]!.some((m) => m.at === s.at && m.relation.strength >= 1) ? [{ line, ...s }] : [],
    ),
  );
  if (same.length === 0 || same.some((s) => s.isFor === own.isFor)) return [];
  const [first] = same;
  if (shareOf(claim, first!.line) < sameMatter) return [];
  return [
    {
      kind: 'antonym',
      term: own.word,
      line: first!.line,
      source: first!.line.terms[first!.word]!,
      strength: 0.8,
    },
  ];
}

/** The figures of a sentence that have a side: each with the side word behind it, before the next figure; none where something is denied. */
function sidesIn(terms: readonly Term[]): Side[] {
  const words = terms.flatMap((_, k) => {
    const isFor = sideAt(terms, k);
    return isFor === undefined ? [] : [{ word: k, isFor }];
  });
  if (words.length === 0 || terms.some((t) => isNegator(t.norm))) return [];
  const isPercentage = terms.some((t) => t.quantity?.unit === 'percent');
  const figures = terms.flatMap((t, k) => {
    const isCount = t.quantity?.kind === 'cardinal' && t.quantity.days === undefined;
    return isCount && (!isPercentage || t.quantity!.unit === 'percent') ? [k] : [];
  });
  const found = words.flatMap(({ word, isFor }): Side[] => {
    // `opposed by 33`
    const isBy = terms[word + 1]?.norm === 'by';
    const at = isBy
      ? figures.find((k) => k > word && k - word <= reach)
      : figures.findLast((k) => k < word && word - k <= reach);
    const isParted =
      at !== undefined && words.some((w) => (w.word > at && w.word < word) || (w.word > word && w.word < at));
    return at === undefined || isParted ? [] : [{ at, word, isFor }];
  });
  return found;
}

/** Whether a word says that somebody is for something, or against it. */
function sideAt(terms: readonly Term[], k: number): boolean | undefined {
  const [before, { norm }] = [terms[k - 1]?.norm ?? '', terms[k]!];
  if (/^favou?r$/.test(norm) && before === 'in') return true;
  if (/^(?:backed|supported|approved|favou?red)$/.test(norm)) return true;
  if (norm === 'for' && /^(?:voted?|votes|were|are)$/.test(before)) return true;
  return norm === 'against' || /^(?:opposed|rejected)$/.test(norm) ? false : undefined;
}
