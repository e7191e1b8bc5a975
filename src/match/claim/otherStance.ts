import { words } from '../../text/words.js';
import { readOnce } from '../../util/beside.js';
import { approving, bad, disapproving, disowning, good, judging, owning } from '../data/en/stances.js';
import { lemmas } from '../lexicon/lemmas.js';
import type { LineAlignment } from './align.js';
import type { Sayings } from './conflicts.js';
import { isSaying } from './deedAgents.js';
import type { DeedConflict } from './deedPairs.js';
import { answeredFrom } from './features.js';
import { nameRuns, saidIn } from './people.js';
import { negationOf } from './polarity.js';
import { isNameOf, weigherOf } from './rareWords.js';
import type { Term } from './terms.js';

/** What is said of: whether it is so, or how good it is. */
type Matter = 'truth' | 'worth';

/** How somebody stands to a matter, and the word that says so. */
interface Stance {
  readonly matter: Matter;
  readonly sign: 1 | -1;
  readonly at: number;
}

/** Share of what the claim says besides, by rare words, that the line must have; more where only a pronoun says who it is. */
const least = { named: 0.3, pronoun: 0.45, described: 0.35 } as const;
/** A line in which the same stand as the claim has it, with so much of what the other line has, may be what the claim rests on. */
const rival = 0.7;

const lists: readonly (readonly [ReadonlySet<string>, Matter, 1 | -1])[] = [
  [owning, 'truth', 1],
  [disowning, 'truth', -1],
  [approving, 'worth', 1],
  [disapproving, 'worth', -1],
];
/** These say it only of what somebody calls so. */
const judgements: readonly (readonly [ReadonlySet<string>, 1 | -1])[] = [
  [good, 1],
  [bad, -1],
];
/** `voted against`, `came out against`; not `against the wall`. */
const opposing =
  /^(?:is|are|was|were|be|been|being|vot(?:e|es|ed|ing)|c[ao]mes?|out|argu(?:e|es|ed)|sp[eo]ke?|st[ao]nds?|stood)$/;
const nobody = /^(?:no|nobody|none|nothing|never|neither|without|hardly)$/;
/** How far before a stance a word of nobody may stand: `nobody on the other side disputes`. */
const nobodyReach = 7;

const known = new Map<string, readonly string[]>();
const knownKept = 5000;

function basesOf(norm: string): readonly string[] {
  let bases = known.get(norm);
  if (!bases) {
    const all = [...lists, ...judgements].flatMap(([list]) => [...list]).concat('against', [...judging]);
    bases = [norm, ...lemmas(norm, () => true)].filter((w) =>
      all.some((l) => l === w || l.startsWith(`${w}_`)),
    );
    if (known.size >= knownKept) known.clear();
    known.set(norm, bases);
  }
  return bases;
}

/** The stances of a sentence; a denied one is its opposite: `did not dispute`, `nobody disputes`. Remembered. */
const stancesIn = readOnce(readStances);

function readStances(terms: readonly Term[]): readonly Stance[] {
  const by = negationOf(terms);
  const isJudged = (at: number) =>
    terms.slice(0, at).some((t) => t.kind !== 'name' && basesOf(t.norm).some((b) => judging.has(b)));
  return terms.flatMap((t, at) => {
    if (t.kind === 'name' || t.kind === 'number') return [];
    const found = stanceAt(terms, at, isJudged);
    if (!found) return [];
    const isOfNobody = terms
      .slice(Math.max(0, at - nobodyReach), at)
      .some((x, k, all) => nobody.test(x.norm) && !all.slice(k + 1).some((y) => y.breakBefore));
    // `will not stand against it`
    const isNot = terms.slice(Math.max(0, at - 2), at).some((x) => /^not$|n['’]t$/.test(x.norm));
    const isDenied = (by[at]! >= 0 && by[at] !== at) || isOfNobody || isNot;
    const [matter, sign] = found;
    return [{ matter, sign: isDenied ? (sign === 1 ? -1 : 1) : sign, at }];
  });
}

function stanceAt(
  terms: readonly Term[],
  at: number,
  isJudged: (at: number) => boolean,
): readonly [Matter, 1 | -1] | undefined {
  const { norm } = terms[at]!;
  if (norm === 'against') return opposing.test(terms[at - 1]?.norm ?? '') ? ['worth', -1] : undefined;
  const next = terms[at + 1]?.norm;
  // `accepts that …`; not `accepted the parcel`. `the opposing campaign` is somebody's.
  if (norm === 'opposing' || (/^accept/.test(norm) && next !== 'that')) return undefined;
  for (const base of basesOf(norm)) {
    for (const [list, matter, sign] of lists)
      if (list.has(base) || list.has(`${base}_${next}`)) return [matter, sign];
    for (const [list, sign] of judgements) if (list.has(base) && isJudged(at)) return ['worth', sign];
  }
  return undefined;
}

/** Who stands so in a claim: the last name before the word, or a pronoun, or what describes them. */
interface Holder {
  readonly kind: 'named' | 'pronoun' | 'described';
  readonly words: readonly number[];
}

function holderOf(claim: readonly Term[], at: number): Holder | undefined {
  const before = nameRuns(claim).filter((run) => run.at(-1)! < at);
  const pronoun = claim.findIndex((t, i) => i < at && /^(?:he|she|they)$/.test(t.norm));
  const run = before.at(-1);
  if (run && run.at(-1)! > pronoun) return { kind: 'named', words: run };
  if (pronoun >= 0) return { kind: 'pronoun', words: [pronoun] };
  const described = claim.flatMap((t, i) => (i < at && t.weight >= 0.3 && !isSaying(t.norm) ? [i] : []));
  return described.length > 0 ? { kind: 'described', words: described } : undefined;
}

/** Whether a line's stance may be that of the claim's holder. */
function isOfHolder(claim: readonly Term[], holder: Holder, line: LineAlignment, sayings: Sayings): boolean {
  const { terms, unit } = line.candidate;
  if (holder.kind === 'named') {
    const isTheirs = isNameOf(holder.words.map((i) => claim[i]!));
    return (
      line.terms.some((t) => t.kind === 'name' && isTheirs(t.norm)) ||
      // Who says what in a source takes long to read.
      saidIn(terms, unit, sayings).some(({ speaker }) =>
        words(speaker.name ?? speaker.text ?? '').some((w) => isTheirs(w.norm)),
      )
    );
  }
  if (holder.kind === 'pronoun') return true;
  return holder.words.some((i) => line.cover[i]! >= answeredFrom);
}

/**
 * Who admits what the source has them deny, or thinks well of what the source has them blame, in whatever words the rest is told: `Salim acknowledges that part of the
 * grant went on other business` against `She denied that any of the grant had been spent on other work`, `the engineer thought the results feeble` against `the engineer
 * called the findings impressive`.
 *
 * @example otherStance(terms of 'Salim admits it', lines, corpus) // [{ kind: 'polarity', term: 1, … }]
 */
export function otherStance(
  claim: readonly Term[],
  lines: readonly LineAlignment[],
  sayings: Sayings,
): DeedConflict[] {
  const own = stancesIn(claim);
  if (own.length !== 1) return [];
  const stance = own[0]!;
  const holder = holderOf(claim, stance.at);
  if (!holder) return [];
  const told = claim.flatMap((t, i) =>
    t.weight > 0 && i !== stance.at && !holder.words.includes(i) && !isSaying(t.norm) ? [i] : [],
  );
  if (told.length === 0) return [];
  const weigh = weigherOf(claim, told, lines);
  const found = lines.flatMap((line) => {
    const theirs = stancesIn(line.terms).filter((s) => s.matter === stance.matter);
    if (theirs.length === 0) return [];
    const borne = weigh(line);
    return borne.words.length === 0 ? [] : [{ line, theirs, share: borne.share }];
  });
  // Whose a stance is may take long to read: it is asked only of lines with enough of the rest.
  const isTheirs = (f: (typeof found)[number]) => isOfHolder(claim, holder, f.line, sayings);
  const best = found
    .filter((f) => f.share >= least[holder.kind] && f.theirs.every((s) => s.sign !== stance.sign))
    .sort((a, b) => b.share - a.share)
    .find(isTheirs);
  if (!best) return [];
  const isRival = (f: (typeof found)[number]) =>
    f.theirs.some((s) => s.sign === stance.sign) && f.share >= rival * best.share && isTheirs(f);
  if (found.some(isRival)) return [];
  const source = best.line.terms[best.theirs[0]!.at]!;
  // The same word, denied: that is asked elsewhere.
  if (source.stem === claim[stance.at]!.stem) return [];
  return [
    {
      kind: stance.matter === 'truth' ? 'polarity' : 'antonym',
      term: stance.at,
      line: best.line,
      source,
      strength: 0.75,
    },
  ];
}
