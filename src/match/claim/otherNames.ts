import { peoples } from '../data/en/peoples.js';
import { prepositions } from '../data/en/prepositions.js';
import type { LineAlignment } from './align.js';
import type { Sayings } from './conflicts.js';
import type { DeedConflict } from './deedPairs.js';
import { answeredFrom } from './features.js';
import { isPersonIn, isPossessive, nameRuns, withoutEnding } from './people.js';
import { isNameOf, isNear, mentionsOf, weigherOf } from './rareWords.js';
import type { Term } from './terms.js';

/** What a line must have of a claim without the name, and how much more than any line beside the name. */
const matter = { share: 0.4, weight: 0.8, ahead: 0.2 } as const;
/** Two names are also in one place behind prepositions of one kind, or beside the same word, where the line has this share and is so far ahead of all others. */
const surely = { share: 0.5, placed: 0.6, ahead: 0.25 } as const;

/**
 * A place or body that the sources have elsewhere, in what is told with another: `a game with Wendle Rovers` against `the match against Calder City`. As
 * `misplacedNames`, for sentences that share less with the article: a word counts the more the fewer sentences of the source have it, a name too, and so few
 * words are enough. No line that has the claim's name, nor any in its paragraph or beside one, has nearly as much; of two names that the line has not, it tells of another matter.
 *
 * In drafts on 137 invented articles by twenty-two hands it tells some dozen of 186 wrong names that nothing else tells, in none of 3,519 sentences in which nothing is wrong, nor in
 * any of the labelled rows.
 */
export function otherNames(
  claim: readonly Term[],
  lines: readonly LineAlignment[],
  sayings: Sayings,
): DeedConflict[] {
  const names = nameRuns(claim);
  const isNamed = isNameOf(names.flatMap((name) => name.map((i) => claim[i]!)));
  return names.flatMap((name) => {
    const own = name.map((i) => claim[i]!);
    const last = own.at(-1)!;
    if (isPossessive(last) || own.some(isOfPeople)) return [];
    const mentions = mentionsOf(own, lines);
    const isMention = ({ candidate: { terms, unit } }: LineAlignment) => mentions.get(terms)!.has(unit);
    const told = claim.flatMap((t, i) => (t.weight > 0 && !name.includes(i) ? [i] : []));
    const weigh = weigherOf(claim, told, lines);
    const by = lines.map((line) => ({ line, borne: weigh(line) }));
    const best = by
      .filter(({ line }) => !isMention(line))
      .reduce<(typeof by)[number] | undefined>(
        (a, b) => (a && a.borne.share >= b.borne.share ? a : b),
        undefined,
      );
    if (!best || best.borne.share < matter.share || best.borne.weight < matter.weight) return [];
    const { line, borne } = best;
    const source = line.candidate.terms;
    if (
      mentions.get(source)!.size === 0 ||
      borne.words.length < 2 ||
      isNear(source, mentions.get(source)!, line)
    )
      return [];
    const isLost = (other: readonly number[]) => !other.some((i) => line.cover[i]! >= answeredFrom);
    if (names.some((other) => other !== name && isLost(other))) return [];
    const isBeside = ({ candidate: { terms, unit } }: LineAlignment) =>
      [-1, 0, 1].some((d) => mentions.get(terms)!.has(unit + d));
    const most = (some: typeof by) => Math.max(0, ...some.map((b) => b.borne.share));
    const ownShare = most(by.filter((b) => isBeside(b.line)));
    if (isBeside(line) || borne.share < ownShare + matter.ahead || isPersonIn(source, last, sayings))
      return [];
    const ahead = borne.share - most(by.filter((b) => b !== best));
    const other = nameRuns(line.terms).find((run) => {
      const their = line.terms[run.at(-1)!]!;
      return (
        !run.some((i) => isNamed(line.terms[i]!.norm) || isOfPeople(line.terms[i]!)) &&
        !run.some((at) => line.matches.some((found) => found.some((m) => m.at === at))) &&
        !isPossessive(their) &&
        isInItsPlace(claim, name, line, run, borne.share, ahead) &&
        !isPersonIn(source, their, sayings)
      );
    });
    if (!other) return [];
    return [{ kind: 'name', term: name[0]!, line, source: line.terms[other[0]!]!, strength: 0.75 }];
  });
}

const isOfPeople = (t: Term) => peoples.has(withoutEnding(t.norm));

/** Words between a preposition and a name. */
const between = /^(?:the|a|an|nearby|neighbou?ring|town|city|village|port)$/;
/** How far from the line's name the word may stand that stands beside the claim's. */
const besides = 3;

function prepositionBefore(terms: readonly Term[], first: number): string | undefined {
  let k = first - 1;
  while (k >= 0 && first - k <= besides && between.test(terms[k]!.norm)) k--;
  return prepositions[terms[k]?.norm ?? ''];
}

/** Whether a name of the claim and one of the line stand in one place: behind one preposition, or beside the same word. */
function isInItsPlace(
  claim: readonly Term[],
  own: readonly number[],
  line: LineAlignment,
  other: readonly number[],
  share: number,
  ahead: number,
): boolean {
  const [a, b] = [prepositionBefore(claim, own[0]!), prepositionBefore(line.terms, other[0]!)];
  if (a !== undefined && a === b) return true;
  const isSame = (i: number, from: number, to: number) =>
    claim[i] !== undefined &&
    claim[i].weight > 0 &&
    line.matches[i]!.some((m) => m.relation.strength >= answeredFrom && m.at >= from && m.at <= to);
  const [first, last] = [other[0]!, other.at(-1)!];
  // `In Garsen, half of the beds`: what stands behind a comma is not beside it.
  const goesOn = (terms: readonly Term[], name: readonly number[]) => !terms[name.at(-1)! + 1]?.breakBefore;
  const isBesideSame =
    [1, 2].some((d) => isSame(own[0]! - d, first - besides, first - 1)) ||
    (goesOn(claim, own) &&
      goesOn(line.terms, other) &&
      [1, 2].some((d) => isSame(own.at(-1)! + d, last + 1, last + besides)));
  if (
    isBesideSame &&
    ((a === undefined && b === undefined) || (share >= surely.share && ahead >= surely.ahead))
  )
    return true;
  // `Ingrid Solheim of the Lindgren Institute`, `an astronomer at Bergdal University`
  const isOfPlace = (p: string | undefined) => p === 'of' || p === 'from' || p === 'in';
  let who = own[0]! - 1;
  while (who > 0 && claim[who]!.kind === 'function') who--;
  const isWhose = claim[who]?.kind === 'name' && line.cover[who]! >= answeredFrom;
  return isWhose && isOfPlace(a) && isOfPlace(b) && share >= surely.placed && ahead >= surely.ahead;
}
