import type { Span } from '../text/span.js';
import type { NameRun } from './nameRuns.js';
import { genderOfDescription, isCourtesy, isGivenName, isPeople, nameParts, splitName } from './names.js';

/** Somebody or some body that a text names. */
export interface Entity {
  /** The fullest name that the text gives. */
  name: string;
  /** Its words in lower case. */
  parts: readonly string[];
  /** Title or description before the name where it is given: `U.S. Secretary of State`. */
  description: string | undefined;
  readonly kind: 'person' | 'body';
  gender: 'he' | 'she' | undefined;
  /** Whether that is only what most bearers of the given name are. */
  isGenderGuessed: boolean;
  /** Whether the text treats it as a person somewhere: `Wieland, 74,`, `Agnieszka, who`, `his daughter Agnieszka`, `Pym says`. */
  isSurelyPerson: boolean;
  /** How often it is called by its last name alone. */
  byLastName: number;
  /** Where it is mentioned, by start. */
  readonly mentions: Span[];
}

/** More words than this name a body or a headline, not a person. */
const longestName = 4;

/** More words than this name nothing: they are a headline. */
const longestBody = 9;

/** More names than this are a list, and no portrait of one. */
const mostNames = 400;

/** Of more people with one last name, only the latest are told apart: a text that has more is a list. */
const mostNamesakes = 40;

/** Somebody named at a place. */
export interface Mention {
  readonly span: Span;
  readonly entity: Entity;
}

/** Who is not the same object in two versions of a text. */
export interface Since {
  readonly gone: readonly Entity[];
  readonly come: readonly Entity[];
}

/**
 * Everybody that a text names, found from its capitalised runs: later short mentions (`Rubio`) belong to the fullest
 * name that ends with them (`Marco Rubio`). Linear in the text, but for the few entities that share a last name.
 */
export class Entities {
  readonly all: Entity[] = [];
  /** How often a word stands in names that do not begin a sentence. */
  #inSentence = new Map<string, number>();
  #byLastName = new Map<string, Entity[]>();
  /** People by the first word of a name of two or more, by which profiles and families call them afterwards. */
  #byFirstName = new Map<string, Entity[]>();
  /** Companies by the first word of their name, by which they are called afterwards. */
  #companies = new Map<string, Entity>();
  readonly #mentions: Mention[] = [];
  /** Names of the text by their first and last words, once they are asked for. */
  #runs: Map<string, NameRun[]> | undefined;
  /** Whether there is one without a mention. */
  #isUnmentioned = false;
  #since: Since | undefined;

  /** @param runs names of a text, by start; their spans may be moved later, all of them in step */
  constructor(runs: readonly NameRun[]) {
    this.#count(runs, 1);
    for (const run of runs) this.#read(run);
  }

  /** Lists the names of the text by their words, so that a later version looks at those only that an edit can change. */
  prepare(runs: readonly NameRun[]): void {
    this.#runs = byEnds(new Map(), runs);
  }

  /**
   * Those of a later version of the text, in which these names are gone and these came. Names mean somebody by their first and last
   * words, so who shares none with them, nor with somebody who does, is the same object as before. All of them as a new reading would give
   * them; this is given up, but for its lists.
   *
   * @param runs all names of the later version
   */
  after(runs: () => readonly NameRun[], gone: readonly NameRun[], come: readonly NameRun[]): Entities {
    const isWordless = (run: NameRun) => run.ends === undefined;
    if (this.#isUnmentioned || gone.some(isWordless) || come.some(isWordless)) return new Entities(runs());
    const now = new Entities([]);
    if (this.#runs) now.#runs = byEnds(withoutEnds(this.#runs, gone), come);
    else now.prepare(runs());
    const words = this.#otherwiseInSentence(gone, come);
    for (const { ends } of [...gone, ...come]) for (const word of ends!) words.add(word);
    const others = new Set<NameRun>();
    // Words that are added are looked at, too.
    for (const word of words)
      for (const run of now.#runs!.get(word) ?? []) {
        others.add(run);
        for (const end of run.ends!) words.add(end);
      }
    now.#inSentence = this.#inSentence;
    [now.#byLastName, now.#byFirstName, now.#companies] = [
      this.#byLastName,
      this.#byFirstName,
      this.#companies,
    ];
    for (const word of words)
      for (const by of [now.#byLastName, now.#byFirstName, now.#companies]) by.delete(word);
    for (const run of [...others].sort((a, b) => a.span.start - b.span.start)) now.#read(run);
    const isKept = (e: Entity) => !words.has(e.parts.at(-1)!);
    now.#since = { gone: this.all.filter((e) => !isKept(e)), come: [...now.all] };
    merge(now.all, this.all, isKept, (e) => e.mentions[0]!.start);
    merge(
      now.#mentions,
      this.#mentions,
      (m) => isKept(m.entity),
      (m) => m.span.start,
    );
    return now;
  }

  #count(runs: readonly NameRun[], by: 1 | -1): void {
    for (const { opensSentence, parts } of runs)
      if (!opensSentence)
        for (const part of parts) this.#inSentence.set(part, (this.#inSentence.get(part) ?? 0) + by);
  }

  /** Counts what is gone and what came; words that now stand in a sentence and did not, or the other way round. */
  #otherwiseInSentence(gone: readonly NameRun[], come: readonly NameRun[]): Set<string> {
    const parts = new Set([...gone, ...come].flatMap((run) => run.parts));
    const isInside = (part: string) => (this.#inSentence.get(part) ?? 0) > 0;
    const before = new Set([...parts].filter(isInside));
    this.#count(gone, -1);
    this.#count(come, 1);
    for (const part of parts) if (!isInside(part)) this.#inSentence.delete(part);
    return new Set([...parts].filter((part) => isInside(part) !== before.has(part)));
  }

  #read(run: NameRun): void {
    if (run.isNoName) return;
    // A single word with a capital only because it begins a sentence is no name.
    if (run.parts.length === 1 && run.opensSentence && !this.#inSentence.has(run.parts[0]!)) return;
    const { parts: own, kind } = splitName(run.written);
    if (own.length > (kind === 'person' ? longestName : longestBody)) return;
    this.#add(run);
  }

  /** Who is another than in the version before, where these come `after` that. */
  since(before: Entities): Since {
    return this.#since ?? { gone: before.all, come: this.all };
  }

  /** Whether they are so many that the text is about none of them. */
  get isList(): boolean {
    return this.all.length > mostNames;
  }

  /** Mentions by start. */
  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /** Who is meant by a name as written; `undefined` for one that the text does not have. */
  named(written: string): Entity | undefined {
    const split = splitName(written);
    const { parts, gender } = split;
    const found = this.#find(parts, gender);
    return found ?? (parts.length === 1 ? this.#calledByFirst(parts[0]!, gender) : undefined);
  }

  /** With a gender that is told `forSure`, one whose own was guessed by the given name may be meant, too. */
  #find(parts: readonly string[], gender: Entity['gender'], forSure = false): Entity | undefined {
    const last = parts.at(-1);
    if (last === undefined) return undefined;
    const candidates = this.#byLastName.get(last);
    if (!candidates) return undefined;
    const isPeoples = isPeople(last);
    const fitting = candidates.slice(-mostNamesakes).filter((e) => {
      const full = e.parts;
      const isOther = gender !== undefined && e.gender !== undefined && e.gender !== gender;
      // `Cameron Bure` is `Candace Cameron Bure`, whatever the names are like.
      const isSame = parts.length > 1 && isTail(full, parts);
      if (isOther && !isSame && !(forSure && e.isGenderGuessed)) return false;
      if (isPeoples && !(full.length === 2 && isGivenName(full[0]!)))
        return parts.length === full.length && isTail(full, parts);
      return parts.length > full.length ? isTail(parts, full) : isTail(full, parts) || parts[0] === full[0];
    });
    // Of namesakes, one who is told to be of that gender, or who was called so before (a mother and a daughter are told apart
    // by their first names, but for the one whom the text is about); else the one mentioned last.
    const most = Math.max(0, ...fitting.map((e) => e.byLastName));
    const sure = fitting.filter((e) =>
      gender !== undefined
        ? e.gender === gender
        : parts.length === 1 && e.byLastName > 0 && e.byLastName * 2 > most,
    );
    return (sure.length > 0 ? sure : fitting).reduce<Entity | undefined>(
      (best, e) => (best && (best.mentions.at(-1)?.start ?? 0) > (e.mentions.at(-1)?.start ?? 0) ? best : e),
      undefined,
    );
  }

  /** `Beatriz` of `Beatriz Amaral`, where nobody else has that name first, and nobody last. */
  #calledByFirst(name: string, gender: Entity['gender']): Entity | undefined {
    const [only, ...others] = this.#byFirstName.get(name) ?? [];
    if (!only || others.length > 0 || (gender && only.gender && gender !== only.gender)) return undefined;
    // `Lund Harbour` may be anything: only who is told to be a person is called so.
    const isPerson =
      only.isSurelyPerson ||
      only.gender !== undefined ||
      only.description !== undefined ||
      only.byLastName > 0 ||
      isGivenName(only.parts[0]!);
    return isPerson ? only : undefined;
  }

  /** The company that is called by one word, which may be the last name of somebody, too. */
  company(written: string): Entity | undefined {
    const parts = nameParts(written);
    return parts.length === 1 ? this.#companies.get(parts[0]!) : undefined;
  }

  /** Who is mentioned last in a stretch of the text. */
  mentionedIn(within: Span): Entity | undefined {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const mid = (low + high) >>> 1;
      if (this.#mentions[mid]!.span.end <= within.end) low = mid + 1;
      else high = mid;
    }
    const last = this.#mentions[low - 1];
    return last && last.span.end === within.end && last.span.start < within.end ? last.entity : undefined;
  }

  #add({ written, span, isPerson, isCompany, isPlaced, hasArticle, gender: told, office }: NameRun): void {
    const split = splitName(written);
    if (split.name === '') {
      // `King` of `Helen King`
      const called = this.#byLastName.get(nameParts(written)[0]!)?.findLast((e) => e.parts.length > 1);
      if (!called || nameParts(written).length > 1) return;
      called.isSurelyPerson ||= isPerson;
      called.mentions.push(span);
      this.#mentions.push({ span, entity: called });
      return;
    }
    const sure =
      split.genderOfTitle ?? told ?? (office === undefined ? undefined : genderOfDescription(office));
    const gender = sure ?? (hasArticle && split.title === undefined ? undefined : split.gender);
    const short = split.parts;
    const isShort = short.length === 1 && split.title === undefined;
    const company = isShort ? this.#companies.get(short[0]!) : undefined;
    let entity = this.#find(short, gender) ?? (sure && this.#find(short, sure, true));
    if (!entity && isShort && !company && !isPlaced) entity = this.#calledByFirst(short[0]!, gender);
    // `Nordhavn` of `Nordhavn Terminals`; where a person is called the same, only as a company.
    if (company && (isCompany || !entity)) entity = company;
    else if (isCompany && isShort && entity?.kind === 'person' && entity.parts.length > 1) entity = undefined;
    if (entity && entity.kind === 'body' && split.kind === 'person' && short.length > 1) entity = undefined;
    if (!entity) {
      entity = {
        name: split.name,
        parts: short,
        description: undefined,
        kind: isCompany ? 'body' : split.kind,
        gender: undefined,
        isGenderGuessed: false,
        isSurelyPerson: false,
        byLastName: 0,
        mentions: [],
      };
      this.all.push(entity);
      const last = short.at(-1);
      if (last === undefined) {
        this.#isUnmentioned = true;
        return;
      }
      if (isCompany && !this.#companies.has(short[0]!)) this.#companies.set(short[0]!, entity);
      const list = this.#byLastName.get(last);
      if (list) list.push(entity);
      else this.#byLastName.set(last, [entity]);
      if (entity.kind === 'person' && short.length > 1) {
        const called = this.#byFirstName.get(short[0]!);
        if (called) called.push(entity);
        else this.#byFirstName.set(short[0]!, [entity]);
      }
    } else if (short.length > entity.parts.length) {
      entity.name = split.name;
      entity.parts = short;
    }
    if (
      split.title !== undefined &&
      !isCourtesy(split.title) &&
      !/^(?:former|deputy|chief|head)$/i.test(split.title)
    )
      entity.description ??= split.title;
    if (entity.kind === 'person') entity.description ??= office;
    if (sure !== undefined && (entity.gender === undefined || entity.isGenderGuessed)) {
      entity.gender = sure;
      entity.isGenderGuessed = false;
    } else if (entity.gender === undefined && gender !== undefined) {
      entity.gender = gender;
      entity.isGenderGuessed = true;
    }
    entity.isSurelyPerson ||= isPerson;
    if (isShort && entity.parts.length > 1 && entity.parts.at(-1) === short[0]) entity.byLastName++;
    entity.mentions.push(span);
    this.#mentions.push({ span, entity });
  }
}

function isTail(full: readonly string[], tail: readonly string[]): boolean {
  return tail.every((p, i) => full[full.length - tail.length + i] === p);
}

/** Puts those of some items that are kept into others in their places; both are in order. */
function merge<T>(
  into: T[],
  items: readonly T[],
  isKept: (item: T) => boolean,
  startOf: (item: T) => number,
): void {
  const own = into.splice(0);
  let i = 0;
  for (const item of items) {
    if (!isKept(item)) continue;
    for (; i < own.length && startOf(own[i]!) <= startOf(item); i++) into.push(own[i]!);
    into.push(item);
  }
  for (; i < own.length; i++) into.push(own[i]!);
}

function byEnds(into: Map<string, NameRun[]>, runs: readonly NameRun[]): Map<string, NameRun[]> {
  for (const run of runs)
    for (const word of new Set(run.ends)) {
      const list = into.get(word);
      if (list) list.push(run);
      else into.set(word, [run]);
    }
  return into;
}

function withoutEnds(from: Map<string, NameRun[]>, runs: readonly NameRun[]): Map<string, NameRun[]> {
  const gone = new Set(runs);
  for (const word of new Set(runs.flatMap((run) => run.ends ?? []))) {
    const left = (from.get(word) ?? []).filter((run) => !gone.has(run));
    if (left.length > 0) from.set(word, left);
    else from.delete(word);
  }
  return from;
}
