import { ownCopies } from '../text/ownCopy.js';
import { skipOpening } from './edges.js';
import type { Learned } from './learned.js';
import { type Entities, type Entity, type NameRun, namesIn } from './mentions.js';
import { nameParts } from './names.js';
import { longestParagraph, type OwnParts } from './ownParts.js';
import { pronouns } from './pronouns.js';
import { canBeProtagonist, mayHaveProtagonist } from './protagonist.js';
import type { Asked } from './trace.js';

// Where a text names somebody otherwise, or something else is learned about somebody, most paragraphs read as before: those
// without a word of the names concerned, since whom a name means is looked for by its words. (A pronoun means somebody who
// is named or who spoke near it, but for the one whom the text is about.)

/** What a paragraph asks about names with, and is answered. */
export interface Footprint {
  /** Words of names, in lower case: of those in the paragraph, of mentions asked for, of answers. */
  readonly words: readonly string[];
  /** Whether it asks who `he` or `she` is. */
  readonly hasPronoun: boolean;
  /** Whether it asks whom words mean that are no name: who is named near it may tell. */
  readonly isLocal: boolean;
}

/** By what was asked, which is taken over with a paragraph. */
const footprints = new WeakMap<readonly Asked[], Footprint>();

/** The footprint of a paragraph that was read and starts at `start`; of each it is made once. */
export function footprintOf(
  { names, asked }: { readonly names: readonly NameRun[]; readonly asked: readonly Asked[] },
  text: string,
  start: number,
): Footprint {
  let footprint = footprints.get(asked);
  if (!footprint) {
    footprint = makeFootprint(names, asked, text, start);
    footprints.set(asked, footprint);
  }
  return footprint;
}

function makeFootprint(
  names: readonly NameRun[],
  asked: readonly Asked[],
  text: string,
  start: number,
): Footprint {
  const words = new Set<string>();
  for (const { parts } of names) for (const part of parts) words.add(part);
  const written = new Set<string>();
  let hasPronoun = false;
  let isLocal = false;
  for (const a of asked) {
    if (a.kind !== 'describe') written.add(a.name);
    if (a.kind === 'person') continue;
    const mention = text.slice(start + a.mention.start, start + a.mention.end);
    const pronoun = pronounOf(mention);
    hasPronoun ||= pronoun === 'he' || pronoun === 'she';
    if (a.kind === 'speaker') isLocal ||= pronoun !== undefined || !isNameOnly.test(mention);
    if (pronoun === undefined) written.add(mention);
  }
  for (const name of written) for (const part of nameParts(name)) words.add(part);
  return { words: ownCopies([...words]), hasPronoun, isLocal };
}

/** Words with capitals and nothing else; what begins with an article may be a description. */
const isNameOnly = /^(?!(?:The|This|That|His|Her|Their)\s)\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u;

function pronounOf(mention: string) {
  const word = mention.toLowerCase();
  return Object.hasOwn(pronouns, word) ? pronouns[word] : undefined;
}

/** What became of the entities of a text in a later version. */
export interface NameChange {
  /** Words of the names of those who are not as they were, in either version. */
  readonly words: ReadonlySet<string>;
  /** The others, by what they were. */
  readonly same: ReadonlyMap<Entity, Entity>;
  /** Whether the one whom the text is about may be somebody else. */
  readonly isProtagonist: boolean;
  /** Whether there may be one in either version. */
  readonly mayHaveProtagonist: boolean;
}

/**
 * Which entities are as they were before anything was learned about them.
 *
 * @param gone names of the version before that are no more
 * @param come names that came in their stead; all others have the same place in both
 */
export function nameChange(
  before: Entities,
  now: Entities,
  gone: readonly NameRun[],
  come: readonly NameRun[],
): NameChange {
  const [goneAt, comeAt] = [
    new Map<object, NameRun>(gone.map((r) => [r.span, r])),
    new Map<object, NameRun>(come.map((r) => [r.span, r])),
  ];
  const old = new Map<object, Entity>(before.mentions.map((m) => [m.span, m.entity]));
  const same = new Map<Entity, Entity>();
  const others: Entity[] = [];
  /** Those who are the same and named more often or less. */
  const counted: Entity[] = [];
  for (const entity of now.all) {
    const kept = entity.mentions.find((s) => !comeAt.has(s));
    const was = kept && old.get(kept);
    if (was && isAlike(was, entity) && isInPlace(was, entity)) same.set(was, entity);
    else if (was && isAlike(was, entity) && isNamedAlike(was, entity)) {
      same.set(was, entity);
      counted.push(was, entity);
    } else others.push(entity);
  }
  for (const entity of before.all) if (!same.has(entity)) others.push(entity);
  const words = new Set<string>();
  for (const { parts } of others) for (const part of parts) words.add(part);
  const mayHave = mayHaveProtagonist(before) || mayHaveProtagonist(now);
  const isProtagonist =
    mayHave &&
    ([...others, ...counted].some((e) => canBeProtagonist(before, e) || canBeProtagonist(now, e)) ||
      before.isList !== now.isList);
  return { words, same, isProtagonist, mayHaveProtagonist: mayHave };

  function isAlike(a: Entity, b: Entity): boolean {
    return (
      a.name === b.name &&
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
    if (!areInPlace || !isMadeAlike(a, b)) return false;
    // Of namesakes, the one mentioned last may be meant.
    return !comeAt.has(b.mentions.at(-1)!) || !hasNamesake(now, b);
  }

  /** Whoever is named first makes an entity: `Lena He` is called `Lena` afterwards, which `He` and then `Lena He` is not. */
  function isMadeAlike(a: Entity, b: Entity): boolean {
    const [was, is] = [goneAt.get(a.mentions[0]!), comeAt.get(b.mentions[0]!)];
    return was?.written === is?.written && was?.isCompany === is?.isCompany;
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
      !hasNamesake(before, a) &&
      !hasNamesake(now, b)
    );
  }
}

function hasNamesake({ all }: Entities, entity: Entity): boolean {
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
  readonly #learned = new Map<string, Entity>();
  readonly #ids = new Map<Entity, number>();
  #words: ReadonlySet<string>;
  #isProtagonist: boolean;
  #known = new Map<Footprint, boolean>();

  constructor(entities: Entities, change: NameChange | undefined, isAll: boolean) {
    this.#entities = entities;
    this.#change = change;
    this.#isAll = isAll;
    this.#words = change?.words ?? new Set();
    this.#isProtagonist = change?.isProtagonist ?? false;
  }

  /** What was learned in the version before about those who are as they were, of them as they are called now. */
  now(learned: readonly Learned[]): readonly Learned[] {
    const same = this.#change?.same;
    if (!same || learned.length === 0) return learned;
    return learned.flatMap((l) => {
      const entity = same.get(l.entity);
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
      if (!this.#learned.delete(key)) this.#learned.set(key, l.entity);
    }
    const words = new Set(this.#change?.words);
    let isProtagonist = this.#change?.isProtagonist ?? false;
    for (const entity of this.#learned.values()) {
      for (const part of entity.parts) words.add(part);
      isProtagonist ||=
        (this.#change?.mayHaveProtagonist ?? true) && canBeProtagonist(this.#entities, entity);
    }
    this.#words = words;
    this.#isProtagonist = isProtagonist;
    this.#known = new Map();
  }

  /** Whether a paragraph may be answered otherwise. */
  touches(footprint: Footprint): boolean {
    if (this.#isAll) return true;
    if (this.isNothing) return false;
    let isTouched = this.#known.get(footprint);
    if (isTouched === undefined) {
      isTouched =
        (this.#isProtagonist && footprint.hasPronoun) || footprint.words.some((w) => this.#words.has(w));
      this.#known.set(footprint, isTouched);
    }
    return isTouched;
  }

  /** Whether nothing is otherwise. */
  get isNothing(): boolean {
    return !this.#isAll && !this.#isProtagonist && this.#words.size === 0;
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
