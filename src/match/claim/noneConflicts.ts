import { readOnce } from '../../util/beside.js';
import type { LineAlignment } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { negationOf } from './polarity.js';
import type { Term } from './terms.js';

const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|could|can|did|does|do|yet|ever)$/;
/** A deed that tells at least this much (0 to 1): what nobody `said`, many say elsewhere. */
const tellingFrom = 0.35;
const some =
  /^(?:some|several|many|most|all|few|dozens|scores|hundreds|thousands|people|persons?|man|men|woman|women|child|children|someone|somebody|everyone|everybody)$/;

/**
 * Somebody did it, where the source says that nobody did: `three people died` against `nobody died`. The claim's
 * doer is a number of them, people, or a name; no line that was found has the deed without a negation.
 */
export function noneConflicts(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  const own = negationOf(c.claim);
  for (const [at, verb] of deedsOfNobody(line.terms)) {
    const i = c.claim.findIndex(
      (t, k) =>
        t.kind === 'content' &&
        t.weight >= tellingFrom &&
        own[k]! < 0 &&
        line.matches[k]!.some((m) => m.at === verb && m.relation.strength >= 0.8) &&
        isDoneBySome(c.claim, k),
    );
    if (i < 0) continue;
    const isDone = c.lines.some((l) => {
      const by = negationOf(l.terms);
      const none = deedsOfNobody(l.terms);
      return l.matches[i]!.some(
        (m) => m.relation.strength >= 0.6 && by[m.at]! < 0 && !none.some(([, v]) => v === m.at),
      );
    });
    if (!isDone) return [conflict('polarity', c.claim, i, line.terms[at]!, 0.85)];
  }
  return [];
}

/** Whether a line says of a word of the claim that nobody does it. */
export function hasDeedOfNobody(line: LineAlignment): boolean {
  return deedsOfNobody(line.terms).some(([, verb]) =>
    line.matches.some((found) => found.some((m) => m.at === verb && m.relation.strength >= 0.8)),
  );
}

/** `Nobody died`, `no one has been charged`: the places of the pronoun and of the deed. */
const deedsOfNobody = readOnce(readDeedsOfNobody);

function readDeedsOfNobody(terms: readonly Term[]): (readonly [none: number, verb: number])[] {
  const found: (readonly [number, number])[] = [];
  terms.forEach((t, at) => {
    const isNone = t.norm === 'nobody' || (t.norm === 'no' && terms[at + 1]?.norm === 'one');
    if (!isNone) return;
    let k = at + (t.norm === 'no' ? 2 : 1);
    while (terms[k] && auxiliary.test(terms[k]!.norm) && !terms[k]!.breakBefore) k++;
    if (terms[k]?.kind === 'content' && !terms[k]!.breakBefore) found.push([at, k]);
  });
  return found;
}

/** Whether a number of people, or somebody by name, stands before a verb. */
function isDoneBySome(terms: readonly Term[], verb: number): boolean {
  for (let k = verb - 1; k >= 0 && verb - k <= 4; k--) {
    const t = terms[k]!;
    if (t.kind === 'number' || t.kind === 'name' || some.test(t.norm)) return true;
    if (terms[k + 1]!.breakBefore) return false;
  }
  return false;
}
