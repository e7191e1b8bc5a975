import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { isNegator } from './polarity.js';

/** Having a part in something. */
const takesPart =
  /^(?:led|leads?|ran|runs?|conducted|carried|co-?wrote|co-?authored|wrote|headed|directed|organi[sz]ed|contributed|worked|took|joined|helped|belongs?|belonged|hand)$/;
/** What people have a part in. */
const undertaking =
  /^(?:study|studies|work|research|trial|trials|project|team|experiments?|review|survey|analysis|paper|report|inquiry|investigation|campaign|talks|deal|design|protests?|strike|decision|planning|raid|attack|plot)$/;

/**
 * Somebody has a part in what the line says they had none in: `Esteves led the study` against `Esteves, who was not
 * involved in the research`.
 */
export function involvementConflicts(c: ConflictContext): Difference[] {
  const { terms, matches } = c.reading.line;
  // `had a hand in`, not `on the other hand`
  const verb = c.claim.findIndex(
    (t, i) => takesPart.test(t.norm) && (t.norm !== 'hand' || c.claim[i + 1]?.norm === 'in'),
  );
  if (
    verb < 0 ||
    !c.claim
      .slice(verb)
      .concat(c.claim.slice(0, verb))
      .some((t) => undertaking.test(t.norm))
  )
    return [];
  if (c.claim.some((t) => /^(?:not|no|never)$|n['’]t$/.test(t.norm))) return [];
  const at = terms.findIndex(
    (t, i) =>
      (/^(?:involved|part)$/.test(t.norm) &&
        terms.slice(Math.max(0, i - 3), i).some((x) => /^(?:not|no|never)$|n['’]t$/.test(x.norm))) ||
      t.norm === 'uninvolved',
  );
  if (at < 0) return [];
  // Whoever leads it in the claim is the one who stands right before that in the line.
  const isTheirs = c.claim.some(
    (t, i) =>
      t.kind === 'name' &&
      t.weight > 1 &&
      matches[i]!.some((m) => m.term.kind === 'name' && m.at < at && at - m.at <= reach),
  );
  // The word that denies it, so that it is told as denied.
  const by = terms.slice(Math.max(0, at - 3), at).find((x) => isNegator(x.norm));
  return isTheirs ? [conflict('polarity', c.claim, verb, by ?? terms[at]!, 0.8)] : [];
}

/** How far a name stands before `was not involved`: `Esteves, who studies estuaries at Vigo and was not involved`. */
const reach = 16;
