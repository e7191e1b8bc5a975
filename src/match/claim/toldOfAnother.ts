import { splitName } from '../../attribution/names.js';
import { isPersonNoun } from '../../attribution/nouns.js';
import { framesOf, verbOf } from '../../attribution/verbs.js';
import type { Span } from '../../text/span.js';
import { words } from '../../text/words.js';
import { peoples } from '../data/en/peoples.js';
import { isMainlyNoun } from '../lexicon/partsOfSpeech.js';
import type { LineAlignment } from './align.js';
import type { Sayings } from './conflicts.js';
import { isSaying } from './deedAgents.js';
import type { DeedConflict } from './deedPairs.js';
import { deedsOf } from './deeds.js';
import { isFullName, isPersonIn, isPossessive, nameRuns, saidIn, withoutEnding } from './people.js';
import { type Borne, isNameOf, isNear, mentionsOf, weigherOf } from './rareWords.js';
import { speakerOf } from './speakers.js';
import type { Term } from './terms.js';

/**
 * What is told without a name must be in the words of another (or in a sentence that names another) by this share and weight, and by so much more than in
 * any sentence that may be about the claim's own. By two words, or by one as rare as this.
 */
const inTheirWords = { share: 0.25, weight: 0.6, ahead: 0.2 } as const;
const besideTheirName = { share: 0.4, weight: 1.2, ahead: 0.25 } as const;
const rareWord = 0.7;
/** Of what a line has of a claim, so much in the words of the one it names: then they report it, and it is not about them. */
const mostlyReported = 0.8;

/**
 * Told of one person, whom the source tells of elsewhere, and borne out by what it tells of another or has another say: `Greer put it down to a jam` against
 * `"The machine jammed," said Mendel`. All that the claim says without the name is laid against every line; the line that bears most of it out has another
 * person by name, and no line near the claim's own name, or in their words, has nearly as much. If a line about nobody has as much, nothing is told.
 *
 * In drafts on 112 invented articles by sixteen hands 73 of 105 statements in another's mouth are told with it and 49 without, 64 and 61 of 123 wrong names, and no more
 * of 2,573 sentences in which nothing is wrong; of 946 faithful sentences and remarks that were not looked at for it, 4 before it was bounded by them, now none. With
 * bounds chosen without the author whose sentences are counted, and before the last two restrictions, it told 90 of 142 such statements and 2 of 3,519 right ones; in
 * drafts by four more authors, run once, 9 wrong ones and 1 right one of 404. Of the labelled rows it tells 3, all wrong.
 */
export function toldOfAnother(
  text: string,
  claim: readonly Term[],
  lines: readonly LineAlignment[],
  sayings: Sayings,
): DeedConflict[] {
  return nameRuns(claim).flatMap((name) => {
    const found = anotherOf(text, claim, name, lines, sayings);
    return found ? [found] : [];
  });
}

function anotherOf(
  text: string,
  claim: readonly Term[],
  name: readonly number[],
  lines: readonly LineAlignment[],
  sayings: Sayings,
): DeedConflict | undefined {
  const own = name.map((i) => claim[i]!);
  if (own.some((t) => peoples.has(withoutEnding(t.norm))) || isBesides(claim, name)) return undefined;
  const mentions = mentionsOf(own, lines);
  const isMention = ({ candidate: { terms, unit } }: LineAlignment) => mentions.get(terms)!.has(unit);
  const besides = describing(claim, name);
  const told = claim.flatMap((t, i) => {
    const isOther = name.includes(i) || besides.has(i) || isReporting(t.norm) || isSaying(t.norm);
    // `as he freely admits`: how, which is told of nobody.
    return t.weight > 0 && !isOther && !t.norm.endsWith('ly') ? [i] : [];
  });
  const weigh = weigherOf(claim, told, lines);
  const by = new Map(lines.map((line) => [line, weigh(line)]));
  const most = (some: readonly LineAlignment[]) => Math.max(0, ...some.map((l) => by.get(l)!.share));
  const [theirs, others] = [lines.filter(isMention), lines.filter((l) => !isMention(l))];
  const top = most(others);
  // Who says what is read in no source where too little of it stands away from the name.
  if (top < inTheirWords.share || most(theirs) > top - inTheirWords.ahead) return undefined;
  const best = others.find((l) => by.get(l)!.share === top)!;
  const source = best.candidate.terms;
  const inside = lines.filter((l) => l.candidate.terms === source);
  if (mentions.get(source)!.size === 0 || !isPersonIn(source, own.at(-1)!, sayings)) return undefined;
  const isTheirs = isNameOf(own);
  const isIn = (text: string | undefined) => words(text ?? '').some((w) => isTheirs(w.norm));
  const read = inside.map((line) => {
    const said = saidIn(source, line.candidate.unit, sayings);
    const isOwn =
      isMention(line) || said.some(({ speaker }) => isIn(speaker.name) || isIn(speaker.description));
    return { line, said, isOwn, isNear: isNear(source, mentions.get(source)!, line) };
  });
  const ownShare = most([...theirs, ...read.filter((r) => r.isOwn).map((r) => r.line)]);
  const nearShare = Math.max(ownShare, most(read.filter((r) => r.isNear).map((r) => r.line)));
  const isNamed = isNameOf(nameRuns(claim).flatMap((run) => run.map((i) => claim[i]!)));
  /** Whether some words of another's bear the claim out, and no line that is not theirs as well as they do. */
  const isEnough = (
    b: Borne,
    least: typeof inTheirWords | typeof besideTheirName,
    ownBest: number,
    stem: string,
  ) =>
    b.share >= least.share &&
    b.weight >= least.weight &&
    b.share >= ownBest + least.ahead &&
    (b.words.length > 1 || b.rarest >= rareWord) &&
    b.share >=
      most(
        lines.filter(
          (l) =>
            !l.terms.some((t) => t.kind === 'name' && t.stem === stem) &&
            !read.some((r) => r.line === l && r.said.some(({ speaker }) => lastOf(speaker.name) === stem)),
        ),
      );
  const speaks = saysIt(text, claim, name);
  const conflict = (line: LineAlignment, at: Span): DeedConflict => ({
    kind: 'name',
    term: name.at(-1)!,
    line,
    source: { ...line.terms[0]!, start: at.start, end: at.end },
    strength: 0.75,
  });
  for (const { line, said, isOwn, isNear } of read) {
    if (isOwn) continue;
    for (const { speaker, content } of said) {
      const stem = lastOf(speaker.name);
      const full = words(splitName(speaker.name).name);
      if (stem === undefined || !isFullName(speaker.name) || full.some((w) => isNamed(w.norm))) continue;
      const at = line.terms.find((t) => t.kind === 'name' && t.stem === stem);
      // In the paragraph of the claim's own, `he` may mean them.
      if (isNear && !at) continue;
      if (speaks && isEnough(weigh(line, content), inTheirWords, isNear ? ownShare : nearShare, stem))
        return conflict(line, at ?? speaker);
    }
    if (isNear) continue;
    for (const run of nameRuns(line.terms)) {
      const last = line.terms[run.at(-1)!]!;
      if (run.some((i) => isNamed(line.terms[i]!.norm)) || !isPersonIn(source, last, sayings)) continue;
      // `Stamos announced that there will be a sequel`: who stars in it, another may tell.
      const isReported = said.some(
        ({ speaker, content }) =>
          lastOf(speaker.name) === last.stem &&
          weigh(line, content).share >= mostlyReported * by.get(line)!.share,
      );
      if ((speaks || !isReported) && isEnough(by.get(line)!, besideTheirName, nearShare, last.stem))
        return conflict(line, last);
    }
  }
  return undefined;
}

/** `the party of Ana Ruiz`, `someone other than Ruiz`, `Ruiz’s party`: it is told of another; not `in Ruiz’s view`. */
function isBesides(claim: readonly Term[], name: readonly number[]): boolean {
  const [before, behind] = [claim[name[0]! - 1]?.norm ?? '', claim[name.at(-1)! + 1]?.norm ?? ''];
  if (isPossessive(claim[name.at(-1)!]!)) return !(/^(?:in|by|to)$/.test(before) && view.test(behind));
  return /^(?:of|than|except|like|unlike|against|with)$/.test(before);
}

/** `put it down to`, `spoke of`, `let it be known`: of no frame, and said all the same. */
const loosely = /^(?:put|let|speak)$/;

/** Whether a claim has somebody of a name say, think or call something: `Ruiz dismissed the study as thin`, `for Ruiz, the wells`, `in Ruiz’s view`. */
function saysIt(text: string, claim: readonly Term[], name: readonly number[]): boolean {
  const [first, last] = [name[0]!, name.at(-1)!];
  const opens = first === 1 || claim[first - 1]?.breakBefore;
  if (isPossessive(claim[last]!) || (opens && /^(?:for|to)$/.test(claim[first - 1]!.norm))) return true;
  if (speakerOf(text, claim)?.words.includes(claim[last]!)) return true;
  return deedsOf(text, claim).some(({ verb, agents }) => {
    const lemma = verbOf(claim[verb]!.norm)?.lemma ?? '';
    return (
      agents.some((a) => a.names.includes(last)) && (framesOf(lemma) !== undefined || loosely.test(lemma))
    );
  });
}

const lastOf = (name: string) => words(name).at(-1)?.stem;

/** What one says so in, `in her view`, `by his reckoning`, and other words for who says so. */
const view = /^(?:judge?ment|opinion|view|account|reckoning|estimate|words?|eyes|mind)$/;
const isReporting = (norm: string) => view.test(norm) || /^(?:according|puts?)$/.test(norm);
const opensAside =
  /^(?:who|whose|which|the|a|an|its|his|her|their|chief|head|chair|chairman|chairwoman|director|president|deputy)$/;
/** Words of such an aside, of what stands behind `of`, and before a name. */
const longest = { aside: 12, place: 5, before: 4 } as const;

/** Words of a claim that say who somebody is, and not what is told of them: `the county's auditor, Ana Ruiz, who sits for the area,`. */
function describing(claim: readonly Term[], name: readonly number[]): ReadonlySet<number> {
  const [first, last] = [name[0]!, name.at(-1)!];
  const found = new Set<number>();
  const add = (from: number, to: number) => {
    for (let i = from; i < to; i++) found.add(i);
  };
  const endOf = (from: number, isIn: (t: Term) => boolean) => {
    const end = claim.findIndex((t, i) => i > from && (t.breakBefore || !isIn(t)));
    return end < 0 ? claim.length : end;
  };
  let behind = last + 1;
  if (!isPossessive(claim[last]!) && claim[behind]) {
    if (/^(?:of|from|at|for)$/.test(claim[behind]!.norm) && !claim[behind]!.breakBefore) {
      const isPlace = (t: Term) =>
        t.kind === 'name' || t.norm === 'the' || (t.kind === 'content' && isMainlyNoun(t.norm));
      const end = Math.min(endOf(behind, isPlace), behind + 1 + longest.place);
      add(behind, end);
      behind = end;
    }
    const opener = claim[behind];
    if (opener?.breakBefore && (opensAside.test(opener.norm) || isPersonNoun(opener.norm))) {
      const end = endOf(behind, () => true);
      // `According to Ana Ruiz, the bears …`: that is what she says.
      const isSaid =
        end === claim.length &&
        !/^whos?e?$/.test(opener.norm) &&
        claim.slice(Math.max(0, first - 6), first).some((t) => t.norm === 'according');
      if (!isSaid && end - behind <= longest.aside) add(behind, end);
    }
  }
  for (let i = first - 1; i >= 0 && first - i <= longest.before && claim[i]!.kind === 'content'; i--) {
    if (i === first - 1 ? !isPersonNoun(claim[i]!.norm) : claim[i + 1]!.breakBefore) break;
    found.add(i);
  }
  return found;
}
