import type { ConflictContext, FoundConflict } from './conflicts.js';
import { conflict } from './conflicts.js';
import { negationOf } from './polarity.js';
import { company } from './polarityConflicts.js';
import type { Term } from './terms.js';

/** What makes the deed behind it no fact yet, or none at all: `offered to sell`, `could be forced to sell`. */
const open: ReadonlySet<string> = new Set(
  (
    'could may might would should must offer offers offered plan plans planned planning want wants wanted intend ' +
    'intends intended hope hopes hoped consider considers considered considering propose proposes proposed expect ' +
    'expects expected threaten threatens threatened ask asks asked urge urges urged yet seek seeks sought ' +
    'demand demands demanded proposal plan bid try tries tried trying whether unless until if supposed due likely ' +
    'unlikely will promise promises promised vow vows vowed pledge pledges pledged recommend recommends recommended ' +
    'recommending ready willing prepared able'
  ).split(' '),
);
const reach = 4;

/**
 * Done, where the source has it planned, offered or feared only: `has sold the terminal` against `offered to sell the
 * terminal`. The claim's verb stands in the perfect, beside nothing that leaves it open; the line has the same verb
 * behind such a word, and no line has it as a fact in as much company.
 */
export function modalityConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  const { line } = c.reading;
  const own = negationOf(c.claim);
  if (c.claim.some((x) => open.has(x.norm))) return [];
  for (const [i, t] of c.claim.entries()) {
    if (t.kind !== 'content' || own[i]! >= 0 || !isDone(c.claim, i)) continue;
    const m = line.matches[i]!.find((x) => x.relation.strength >= 0.8 && openedBy(line.terms, x.at) >= 0);
    const beside = m ? company(c.claim, line, i, m.at) : 0;
    if (!m || beside < 1) continue;
    const isFact = c.lines.some((l) =>
      l.matches[i]!.some(
        (x) =>
          x.relation.strength >= 0.6 && openedBy(l.terms, x.at) < 0 && company(c.claim, l, i, x.at) >= beside,
      ),
    );
    if (isFact) continue;
    return [conflict('polarity', c.claim, i, line.terms[openedBy(line.terms, m.at)]!, 0.75)];
  }
  return [];
}

/** `has sold`, `have been sold`: told as done. */
function isDone(terms: readonly Term[], at: number): boolean {
  return terms
    .slice(Math.max(0, at - 2), at)
    .some((t, k, all) => /^(?:has|have)$/.test(t.norm) && all[k + 1]?.norm !== 'to');
}

/** Where the word stands that leaves a verb in its base form open (`to sell`, `could sell`); -1 for none. */
function openedBy(terms: readonly Term[], at: number): number {
  if (/(?:ed|ing|s)$/.test(terms[at]!.norm)) return -1;
  for (let k = at - 1; k >= 0 && at - k <= reach; k--) {
    if (open.has(terms[k]!.norm)) return k;
    if (terms[k + 1]!.breakBefore) return -1;
  }
  return -1;
}
