import type { LineAlignment } from './align.js';
import type { DeedConflict } from './deedPairs.js';
import type { Term } from './terms.js';

/** Share of a claim, its figure apart, that a line must have to be about the same change, and words of it. */
const [sameMatter, leastWords] = [0.5, 2];
const answered = 0.6;
/** How far a share may be from another that it rounds: two fractions, two percentages, one of each; and a ratio of two amounts. */
const [asFractions, asPercentages, asOneOfEach, asRatio] = [0.01, 0.02, 0.05, 0.07];

const change =
  /^(?:ris(?:e|es|en|ing)|rose|raise[sd]?|fall(?:s|en)?|fell|gr[oe]wn?|grows|growth|increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|drop(?:s|ped)?|cuts?|climb(?:s|ed)?|gain(?:s|ed)?|declined?|reduc(?:e[sd]?|tion)|reducing|shr[aiu]nk|slid|slipped|up|down|higher|lower|lift(?:s|ed)?|more|fewer|less|expand(?:s|ed)?|surged?|soared|jumped|dip(?:ped)?)$/;

/**
 * Another size of the same change: `have climbed by a quarter` against `have risen by a fifth`, `a third of what it was in 2019` against
 * `fallen from 820 in 2019 to 410`. The line that has most of the claim has one other figure for it.
 */
export function otherChanges(claim: readonly Term[], lines: readonly LineAlignment[]): DeedConflict[] {
  const at = claim.findIndex(
    (_, i) => shareAt(claim, i) !== undefined && (isBy(claim, i) || isOfWhat(claim, i)),
  );
  if (at < 0) return [];
  const line = bestOf(claim, at, lines);
  if (!line || line.cover[at]! >= answered) return [];
  const source = isBy(claim, at)
    ? otherShare(line.terms, claim[at]!, shareAt(claim, at)!)
    : otherRatio(line.terms, shareAt(claim, at)!);
  return source ? [{ kind: 'number', term: at, line, source, strength: 0.75 }] : [];
}

/** The share that a fraction or percentage says. */
function shareAt(terms: readonly Term[], i: number): number | undefined {
  const q = terms[i]?.quantity;
  if (q?.kind === 'fraction') return q.value;
  return q?.unit === 'percent' ? q.value / 100 : undefined;
}

/** `by a fifth`, `by about 12 per cent`, `a 12 per cent rise`. */
function isBy(terms: readonly Term[], i: number): boolean {
  const by = terms.slice(Math.max(0, i - 4), i).findLastIndex((t) => t.norm === 'by');
  const isBehind = terms.slice(i + 1, i + 4).some((t) => change.test(t.norm));
  return (by >= 0 || isBehind) && terms.slice(Math.max(0, i - 8), i + 4).some((t) => change.test(t.norm));
}

/** `a fifth of what it had been` */
const isOfWhat = (terms: readonly Term[], i: number) =>
  terms[i]!.quantity?.kind === 'fraction' && terms[i + 1]?.norm === 'of' && terms[i + 2]?.norm === 'what';

function bestOf(
  claim: readonly Term[],
  at: number,
  lines: readonly LineAlignment[],
): LineAlignment | undefined {
  let best: LineAlignment | undefined;
  let most = 0;
  for (const line of lines) {
    let [all, have, words] = [0, 0, 0];
    claim.forEach((t, i) => {
      if (t.weight < 0.15 || i === at) return;
      all += t.weight;
      if (!line.matches[i]!.some((m) => m.relation.strength >= answered)) return;
      have += t.weight;
      words++;
    });
    if (words >= leastWords && have / all >= Math.max(sameMatter, most + 0.001))
      [best, most] = [line, have / all];
  }
  return best;
}

/** The one figure of a change in a line, if it is another. */
function otherShare(terms: readonly Term[], own: Term, share: number): Term | undefined {
  const isFraction = (t: Term) => t.quantity?.kind === 'fraction';
  const all = terms.flatMap((_, k) => (shareAt(terms, k) === undefined ? [] : [k]));
  const isNear = (k: number) => {
    const isSameForm = isFraction(own) === isFraction(terms[k]!);
    const slack = !isSameForm ? asOneOfEach : isFraction(own) ? asFractions : asPercentages;
    return Math.abs(shareAt(terms, k)! - share) <= slack;
  };
  const changes = all.some(isNear) ? [] : all.filter((k) => isBy(terms, k));
  return changes.length === 1 ? terms[changes[0]!] : undefined;
}

/** The second figure of `from 820 in 2019 to 410`, if the two have another ratio. */
function otherRatio(terms: readonly Term[], own: number): Term | undefined {
  const from = terms.findIndex((t, k) => terms[k - 1]?.norm === 'from' && isAmount(t));
  const to =
    from < 0 ? -1 : terms.findIndex((t, k) => k > from && terms[k - 1]?.norm === 'to' && isAmount(t));
  if (to < 0) return undefined;
  const ratio = terms[to]!.quantity!.value / terms[from]!.quantity!.value;
  return Math.abs(ratio - own) > asRatio ? terms[to] : undefined;
}

const isAmount = (t: Term) => t.quantity?.kind === 'cardinal' && !/^(?:1[5-9]|20)\d\d$/.test(t.norm);
