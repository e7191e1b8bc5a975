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
  if (c.claim.some((_, k) => isOpening(c.claim, k))) return [];
  for (const [i, t] of c.claim.entries()) {
    if (t.kind !== 'content' || own[i]! >= 0 || !(isPerfect(c.claim, i) || isPast(c.claim, i))) continue;
    const m = line.matches[i]!.find((x) => x.relation.strength >= 0.8 && openedBy(line.terms, x.at) >= 0);
    const beside = m ? company(c.claim, line, i, m.at) : 0;
    if (!m || beside < (isPerfect(c.claim, i) ? 1 : pastCompany)) continue;
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

/** Deeds by which a plan becomes a fact, and words for having it as a plan only. */
const realising =
  /^(?:launch|start|began|begun|introduc|open|adopt|approv|built|build|creat|establish|held|impos|sign|agree|announc)(?:s|es|ed|d|n)?$/;
const planning =
  /^(?:consider|weigh|propos|discuss|stud|explor|examin|debat|mull|seek|want|request|demand|plan|float)(?:s|es|ed|ies|ied|ing|ning|ned)?$/;

/**
 * `has launched a pilot` against `is considering a pilot`: the object of a deed that makes things real, in a line that has
 * it behind a word for planning and most of the rest of the claim; no line has it with the claim's verb.
 */
export function proposalConflicts(c: ConflictContext): Omit<FoundConflict, 'reading'>[] {
  const { line } = c.reading;
  const own = negationOf(c.claim);
  for (const [i, t] of c.claim.entries()) {
    if (t.kind !== 'content' || !realising.test(t.norm) || own[i]! >= 0) continue;
    if (!(isPerfect(c.claim, i) || isPast(c.claim, i)) || line.cover[i]! >= 0.6) continue;
    const object = c.claim.findIndex((x, k) => k > i && k - i <= 3 && x.weight >= 0.3);
    if (object < 0 || c.claim[object]!.kind !== 'content') continue;
    const isDone = c.lines.some((l) =>
      l.matches[i]!.some(
        (v) => v.relation.strength >= 0.6 && l.matches[object]!.some((o) => Math.abs(o.at - v.at) <= 6),
      ),
    );
    if (isDone || c.lineCoverage < 0.6) continue;
    for (const m of line.matches[object]!) {
      if (m.relation.strength < 0.8) continue;
      const plan = [m.at - 1, m.at - 2, m.at - 3].find(
        (k) => k > 0 && planning.test(line.terms[k]!.norm) && !line.terms[k + 1]!.breakBefore,
      );
      if (plan !== undefined) return [conflict('polarity', c.claim, i, line.terms[plan]!, 0.75)];
    }
  }
  return [];
}

/** Whether a word leaves open what follows: `plans to sell`, not `its plan`, which `present its plan` is done to. */
function isOpening(terms: readonly Term[], at: number): boolean {
  if (!open.has(terms[at]!.norm) || terms[at]!.kind === 'name') return false;
  return (
    terms[at + 1]?.norm === 'to' ||
    !/^(?:the|a|an|its|his|her|their|this|that)$/.test(terms[at - 1]?.norm ?? '')
  );
}

/** What of the claim must stand beside a verb in the past, which is told of much more than the perfect is. */
const pastCompany = 1.5;

/** `was published`, `the firm sold the mill`: told as over, with nothing between that opens it. */
function isPast(terms: readonly Term[], at: number): boolean {
  if (!/ed$/.test(terms[at]!.norm) && !/^(?:was|were)$/.test(terms[at - 1]?.norm ?? '')) return false;
  return isFiniteVerb(terms, at);
}

/** Whether a verb has its subject or `was` right before it: no participle (`the firm accused of …`, `once published`). */
function isFiniteVerb(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  if (!before || terms[at]!.breakBefore) return false;
  return /^(?:was|were|he|she|they|it|we|who|also|later|then)$/.test(before.norm) || before.weight > 0;
}

/** `has sold`, `have been sold`: told as done. */
function isPerfect(terms: readonly Term[], at: number): boolean {
  return terms
    .slice(Math.max(0, at - 2), at)
    .some((t, k, all) => /^(?:has|have)$/.test(t.norm) && all[k + 1]?.norm !== 'to');
}

/** Where the word stands that leaves a verb in its base form open (`to sell`, `could sell`); -1 for none. */
function openedBy(terms: readonly Term[], at: number): number {
  if (/(?:ed|ing|s)$/.test(terms[at]!.norm)) return -1;
  for (let k = at - 1; k >= 0 && at - k <= reach; k--) {
    if (isOpening(terms, k)) return k;
    if (terms[k + 1]!.breakBefore) return -1;
  }
  return -1;
}
