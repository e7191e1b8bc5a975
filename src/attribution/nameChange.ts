import { once } from '../util/once.js';
import { type Bits, bitsOf, bothBits, flagBit, mayShare } from './bits.js';
import { skipOpening } from './edges.js';
import type { Footprint } from './footprint.js';
import type { Learned } from './learned.js';
import type { Entities, Entity } from './mentions.js';
import { type NameRun, namesIn } from './nameRuns.js';
import { splitName } from './names.js';
import { longestParagraph, type OwnParts } from './ownParts.js';
import { canBeProtagonist, mayHaveProtagonist } from './protagonist.js';
import type { Renames } from './renamed.js';

// Where a text names somebody otherwise, or something else is learned about somebody, most paragraphs read as before: those
// without a word of the names concerned, since whom a name means is looked for by its words. (A pronoun means somebody who
// is named or who spoke near it, but for the one whom the text is about.)

/** Words of some names, in lower case. */
interface NameWords {
  readonly all: ReadonlySet<string>;
  /** With which a name of two or more words ends that may mean the same. */
  readonly last: ReadonlySet<string>;
  /** In which names differ that are the same otherwise: by what is written with none of them the same is meant. */
  readonly differing: ReadonlySet<string>;
  readonly bits: Bits;
}

const noWords: ReadonlySet<string> = new Set();

function wordsOf(
  entities: readonly Entity[],
  more?: Omit<NameWords, 'bits'>,
  differing: ReadonlySet<string> = more?.differing ?? noWords,
): NameWords {
  const all = new Set([...(more?.all ?? []), ...differing]);
  const last = new Set(more?.last);
  for (const { parts, kind } of entities) {
    for (const part of parts) all.add(part);
    // Companies are told apart by their first words.
    for (const part of kind === 'person' ? parts.slice(-1) : parts) last.add(part);
  }
  return { all, last, differing, bits: bitsOf(all) };
}

/** What became of the entities of a text in a later version. */
export interface NameChange {
  /** Words of the names of those who are not as they were, in either version. */
  readonly words: NameWords;
  /** Who one of the others is now. */
  readonly now: (was: Entity) => Entity | undefined;
  /** Those of the others who are as they were but for what they are called. */
  readonly renames: Renames;
  /** Whether the one whom the text is about may be somebody else. */
  readonly isProtagonist: boolean;
  /** Whether there may be one in either version, whatever else is learned about the gender of anybody. */
  readonly mayHaveProtagonist: () => boolean;
}

/**
 * Which entities are as they were before anything was learned about them.
 *
 * @param gone names of the version before that are no more
 * @param come names that came in their stead; all others have the same place in both
 * @param learned what the version before told of its entities
 */
export function nameChange(
  before: Entities,
  now: Entities,
  gone: readonly NameRun[],
  come: readonly NameRun[],
  learned: () => Iterable<Learned>,
): NameChange {
  const [goneAt, comeAt] = [
    new Map<object, NameRun>(gone.map((r) => [r.span, r])),
    new Map<object, NameRun>(come.map((r) => [r.span, r])),
  ];
  const since = now.since(before);
  /** Those who are not the same objects, and who they are if they are the same otherwise. */
  const same = new Map<Entity, Entity | undefined>(since.gone.map((e) => [e, undefined]));
  const old = new Map<object, Entity>();
  for (const entity of since.gone) for (const span of entity.mentions) old.set(span, entity);
  const others: Entity[] = [];
  const renames = new Map<string, string>();
  /** Words that their names have and had not, or the other way round. */
  const renamed = new Set<string>();
  /** Those who are the same and named more often or less. */
  const counted: Entity[] = [];
  for (const entity of since.come) {
    const kept = entity.mentions.find((s) => !comeAt.has(s));
    const was = kept && old.get(kept);
    if (was && isAlike(was, entity) && isInPlace(was, entity) && isMadeAlike(was, entity))
      same.set(was, entity);
    else if (was && isAlike(was, entity) && isNamedAlike(was, entity)) {
      same.set(was, entity);
      counted.push(was, entity);
    } else if (was && isRenamed(was, entity)) {
      same.set(was, entity);
      renames.set(was.name, entity.name);
      for (const part of differing(was.parts, entity.parts)) renamed.add(part);
      const [first, then] = [goneAt.get(was.mentions[0]!), comeAt.get(entity.mentions[0]!)];
      for (const part of differing(first?.parts ?? [], then?.parts ?? [])) renamed.add(part);
    } else others.push(entity);
  }
  for (const [entity, is] of same) if (!is) others.push(entity);
  const mayBeOther =
    [...others, ...counted].some((e) => canBeProtagonist(before, e) || canBeProtagonist(now, e)) ||
    before.isList !== now.isList;
  const isProtagonist = mayBeOther && mayHaveOne();
  return {
    words: wordsOf(others, undefined, renamed),
    now: nowOf,
    renames,
    isProtagonist,
    mayHaveProtagonist: once(() => mayHaveProtagonist(before) || mayHaveProtagonist(now)),
  };

  function nowOf(was: Entity): Entity | undefined {
    return same.has(was) ? same.get(was) : was;
  }

  /** Whether there is one somewhere in either version as long as the same is learned in both; what is not is looked at when it is learned. */
  function mayHaveOne(): boolean {
    const genders = new Map<Entity, Entity['gender']>();
    for (const l of learned()) {
      if (l.field !== 'gender') continue;
      genders.set(l.entity, l.value);
      const is = nowOf(l.entity);
      if (is) genders.set(is, l.value);
    }
    const told = (e: Entity) => genders.get(e);
    return mayHaveProtagonist(before, told) || mayHaveProtagonist(now, told);
  }

  function isAlike(a: Entity, b: Entity): boolean {
    return a.name === b.name && isLike(a, b);
  }

  function isLike(a: Entity, b: Entity): boolean {
    return (
      a.kind === b.kind &&
      a.gender === b.gender &&
      a.isGenderGuessed === b.isGenderGuessed &&
      a.description === b.description &&
      a.isSurelyPerson === b.isSurelyPerson
    );
  }

  function isInPlace(a: Entity, b: Entity): boolean {
    const areInPlace =
      a.byLastName === b.byLastName &&
      a.mentions.length === b.mentions.length &&
      b.mentions.every((s, i) => {
        const t = a.mentions[i]!;
        return s === t || (comeAt.has(s) && goneAt.has(t));
      });
    if (!areInPlace) return false;
    // Of namesakes, the one mentioned last may be meant.
    return !comeAt.has(b.mentions.at(-1)!) || !hasNamesake(since.come, b);
  }

  /**
   * Whether somebody without a namesake is called otherwise, but for the last word, and nothing else is: by whatever has none of the words
   * in which the names differ, the same is meant as before.
   */
  function isRenamed(a: Entity, b: Entity): boolean {
    const [was, is] = [a.parts, b.parts];
    return (
      a.kind === 'person' &&
      isLike(a, b) &&
      was.length === is.length &&
      was.at(-1) === is.at(-1) &&
      was.some((part) => !is.includes(part)) &&
      is.some((part) => !was.includes(part)) &&
      isPlainName.test(a.name) &&
      isPlainName.test(b.name) &&
      a.name.split(' ').at(-1) === b.name.split(' ').at(-1) &&
      isInPlace(a, b) &&
      (isMadeAlike(a, b) || isMadeOtherwise(a, b)) &&
      !hasNamesake(since.gone, a) &&
      !hasNamesake(since.come, b) &&
      splitName(a.name).name === a.name &&
      now.named(b.name) === b
    );
  }

  /** Whoever is named first makes an entity: `Lena He` is called `Lena` afterwards, which `He` and then `Lena He` is not. */
  function isMadeAlike(a: Entity, b: Entity): boolean {
    const [was, is] = [goneAt.get(a.mentions[0]!), comeAt.get(b.mentions[0]!)];
    return was?.written === is?.written && was?.isCompany === is?.isCompany;
  }

  /** Whether who is first named in the change is named there with as many words as before, and the same last one. */
  function isMadeOtherwise(a: Entity, b: Entity): boolean {
    const [was, is] = [goneAt.get(a.mentions[0]!), comeAt.get(b.mentions[0]!)];
    if (!was || !is || was.isCompany !== is.isCompany) return false;
    const [before, now] = [splitName(was.written).parts, splitName(is.written).parts];
    return before.length > 1 && before.length === now.length && before.at(-1) === now.at(-1);
  }

  /**
   * Whether somebody without a namesake is named in the change more often or less, and elsewhere as before: how often and where one
   * is named last tells nothing else than who of namesakes is meant, and whom the text is about.
   */
  function isNamedAlike(a: Entity, b: Entity): boolean {
    const [inA, inB] = [a.mentions.filter((s) => !goneAt.has(s)), b.mentions.filter((s) => !comeAt.has(s))];
    return (
      a.mentions[0] === b.mentions[0] &&
      a.byLastName > 0 === b.byLastName > 0 &&
      inA.length === inB.length &&
      inA.every((s, i) => s === inB[i]) &&
      !hasNamesake(since.gone, a) &&
      !hasNamesake(since.come, b)
    );
  }
}

/** Words that one has and the other has not. */
const differing = (a: readonly string[], b: readonly string[]): string[] => [
  ...a.filter((part) => !b.includes(part)),
  ...b.filter((part) => !a.includes(part)),
];

/** Two or more words with capitals, and nothing that may be read as anything else than a name. */
const isPlainName = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)+$/u;

/** @param all everybody of its last name among them */
function hasNamesake(all: readonly Entity[], entity: Entity): boolean {
  const last = entity.parts.at(-1);
  return all.some((e) => e !== entity && e.parts.at(-1) === last);
}

/** What a pass over a later version found to be otherwise so far, and which paragraphs that may touch. */
export class Otherwise {
  readonly #change: NameChange | undefined;
  readonly #entities: Entities;
  /** Whether any paragraph may be touched, whatever its words. */
  readonly #isAll: boolean;
  /** What was learned so far in this reading and not in the one before, or the other way round. */
  readonly #learned = new Map<string, Learned>();
  readonly #ids = new Map<Entity, number>();
  #words: NameWords;
  #isProtagonist: boolean;
  #changes = 0;

  constructor(entities: Entities, change: NameChange | undefined, isAll: boolean) {
    this.#entities = entities;
    this.#change = change;
    this.#isAll = isAll;
    this.#words = change?.words ?? wordsOf([]);
    this.#isProtagonist = change?.isProtagonist ?? false;
  }

  /** What was learned in the version before about those who are as they were, of them as they are called now. */
  now(learned: readonly Learned[]): readonly Learned[] {
    const nowOf = this.#change?.now;
    if (!nowOf || learned.every((l) => nowOf(l.entity) === l.entity)) return learned;
    return learned.flatMap((l) => {
      const entity = nowOf(l.entity);
      return entity ? [{ ...l, entity }] : [];
    });
  }

  /** Notes what was learned in one version; what is learned in both is no difference. */
  toggle(learned: readonly Learned[]): void {
    if (learned.length === 0) return;
    for (const l of learned) {
      let id = this.#ids.get(l.entity);
      if (id === undefined) {
        id = this.#ids.size;
        this.#ids.set(l.entity, id);
      }
      const key = `${id} ${l.field} ${l.value}`;
      if (!this.#learned.delete(key)) this.#learned.set(key, l);
    }
    let isProtagonist = this.#change?.isProtagonist ?? false;
    for (const { entity, field } of this.#learned.values()) {
      isProtagonist ||=
        field === 'gender' &&
        canBeProtagonist(this.#entities, entity) &&
        (this.#change?.mayHaveProtagonist() ?? true);
    }
    this.#words = wordsOf(
      [...this.#learned.values()].map((l) => l.entity),
      this.#change?.words,
    );
    this.#isProtagonist = isProtagonist;
    this.#changes++;
  }

  /** How often what is otherwise was noted to be more or less. */
  get changes(): number {
    return this.#changes;
  }

  /** Whether a paragraph may be answered otherwise. */
  touches(footprint: Footprint): boolean {
    if (this.#isAll) return true;
    if (this.isNothing) return false;
    if (this.#isProtagonist && footprint.hasPronoun) return true;
    if (!mayShare(this.#words.bits, footprint.bits)) return false;
    const { all, last, differing } = this.#words;
    return (
      footprint.words.some((w) => all.has(w)) ||
      footprint.full.some((w) => last.has(w)) ||
      (differing.size > 0 && footprint.inText.some((w) => differing.has(w)))
    );
  }

  /** Paragraphs without any of these are not touched. */
  get bits(): Bits {
    if (this.#isAll) return { first: -1, second: -1 };
    return this.#isProtagonist ? bothBits(this.#words.bits, flagBit) : this.#words.bits;
  }

  /** Whether nothing is otherwise. */
  get isNothing(): boolean {
    return !this.#isAll && !this.#isProtagonist && this.#words.all.size === 0;
  }
}

/** The names of a paragraph; none where it is a heading or no prose. */
export function namesOf(text: string, { paragraph: p, lines }: OwnParts): readonly NameRun[] {
  if (p.kind === 'heading' || p.end - p.start > longestParagraph) return [];
  const starts = new Set(lines.map((l) => skipOpening(text, l.start)));
  return namesIn(text, p, (offset) => starts.has(offset));
}

/** Whether two lists of names make the same entities, but for their places. */
export function isSameNames(a: readonly NameRun[], b: readonly NameRun[]): boolean {
  return (
    a.length === b.length &&
    a.every((run, i) => {
      const other = b[i]!;
      return (
        run.written === other.written &&
        run.opensSentence === other.opensSentence &&
        run.isPerson === other.isPerson &&
        run.isCompany === other.isCompany &&
        run.isPlaced === other.isPlaced &&
        run.hasArticle === other.hasArticle &&
        run.gender === other.gender &&
        run.office === other.office
      );
    })
  );
}

/** Moves names in step. */
export function shiftRuns(runs: readonly NameRun[], by: number): void {
  for (const { span } of by === 0 ? [] : runs) {
    span.start += by;
    span.end += by;
  }
}

/** The names that stood somewhere in the version before stand where the same names stand now. */
export function takePlaces(now: readonly NameRun[], before: readonly NameRun[]): void {
  now.forEach(({ span }, i) => {
    before[i]!.span.start = span.start;
    before[i]!.span.end = span.end;
  });
}
