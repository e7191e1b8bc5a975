import { ownCopy } from '../text/ownCopy.js';
import type { Span } from '../text/span.js';
import { isStopWord } from '../text/stopWords.js';
import { adverbs, prepositions } from './data/en/grammar.js';
import { offices, prepositionNames, titleWords } from './data/en/people.js';
import { genderBeside, isPlaced, isTreatedAsCompany, isTreatedAsPerson, officeBeside } from './nameSigns.js';
import {
  genderOfDescription,
  isBodyWord,
  isCourtesy,
  isGivenName,
  isPeople,
  nameParts,
  splitName,
} from './names.js';
import { isShouted, type Token } from './sentence.js';
import { tokensOf } from './tokens.js';

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

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/;

/** Small words inside a name: `Ursula von der Leyen`, `Bank of England`. */
const inside = /^(?:of|y|de|del|der|den|da|di|du|van|von|bin|al|el|la|le|for|and|the)$/;

/** More words than this name a body or a headline, not a person. */
const longestName = 4;

/** More words than this name nothing: they are a headline. */
const longestBody = 9;

/** Capitalised runs of a text that name somebody, in order; a sentence's first word only if it is no common word. */
export function nameRuns(tokens: readonly Token[], startsSentence: (offset: number) => boolean): Span[] {
  const runs: Span[] = [];
  for (let i = 0; i < tokens.length; ) {
    const t = tokens[i]!;
    if (!t.isCapital || t.norm === 'i') {
      i++;
      continue;
    }
    const opensWithNoName =
      isStopWord(t.norm) ||
      adverbs.has(t.norm) ||
      (prepositions.has(t.norm) && (startsSentence(t.start) || !prepositionNames.has(t.norm))) ||
      /^(?:maybe|meanwhile|asked|said|says|see|mostly|read|quoting|citing|by|shares|shareholders|investors|customers)$/.test(
        t.norm,
      );
    if ((startsSentence(t.start) || tokens[i + 1]?.isCapital) && opensWithNoName) {
      i++;
      continue;
    }
    let end = i;
    for (let j = i + 1; j < tokens.length; j++) {
      const next = tokens[j]!;
      if (
        !/^[ \u00a0-]$|^\. $|^ & $|^['’] $/.test(next.gap) ||
        (next.gap === '. ' && tokens[j - 1]!.text.length > 4)
      )
        break;
      // `the Mirren Pilots’ Association`
      const isOwned =
        tokens[j - 1]!.isPossessive &&
        !(/[^'’]s['’]?$/.test(tokens[j - 1]!.text) && next.isCapital && isBodyWord(next.norm));
      if (isOwned || (next.gap !== ' ' && !/^['’] $/.test(next.gap) && startsSentence(next.start))) break;
      // `Ana Ruiz of Lanyard Securities`; not `the Bank of England`, `the Daily Herald of Lund`
      const isNameOnly = (x: Token) =>
        x.isCapital && !isBodyWord(x.norm) && !titleWords.has(x.norm) && !offices.has(x.norm);
      if (next.norm === 'of' && j - i > 1 && end === j - 1 && tokens.slice(i, j).every(isNameOnly)) break;
      // `Ruiz and Chen` are two; `Department of Health and Safety` is one.
      if (/^(?:and|for|the)$/.test(next.norm) && !tokens.slice(i, j).some((x) => isBodyWord(x.norm))) break;
      if (next.isCapital) end = j;
      else if (!inside.test(next.norm) || j - end > 2) break;
    }
    runs.push({ start: t.start, end: tokens[end]!.end });
    i = end + 1;
  }
  return runs;
}

/** A capitalised run of a text and what its place tells. */
export interface NameRun {
  readonly written: string;
  /** Its words in lower case. */
  readonly parts: readonly string[];
  /** Whether it is a day, a month, or `R-Ohio`, `D-Calif.` behind a name. */
  readonly isNoName: boolean;
  /** Changes where an edit moves it. */
  readonly span: { start: number; end: number };
  readonly opensSentence: boolean;
  /** Whether it is treated as a person there. */
  readonly isPerson: boolean;
  /** Whether it is treated as a company there: `shares of Lemoine`, `the carmaker Lemoine`, `Lemoine SA`. */
  readonly isCompany: boolean;
  /** Whether it stands where places do: `in Jordan`. */
  readonly isPlaced: boolean;
  /** Whether it stands behind `the`, as things do: `the Hattie B.` */
  readonly hasArticle: boolean;
  /** What the rest of its sentence says of the gender: `Gladys Moe sold all of hers`. */
  readonly gender: Entity['gender'];
  /** What its place says that its bearer is: `mayor of Lund` of `the mayor of Lund, Ana Ruiz, who`. */
  readonly office: string | undefined;
}

/** The capitalised runs of a paragraph. */
export function namesIn(text: string, p: Span, startsSentence: (offset: number) => boolean): NameRun[] {
  const tokens = tokensOf(text, p, []);
  // Where all is in capitals, they tell no name.
  if (isShouted(tokens)) return [];
  const runs = nameRuns(tokens, startsSentence);
  // `the King` is not `King` of `Helen King`.
  const isOffice = ({ start, end }: Span) =>
    splitName(text.slice(start, end)).name === '' &&
    /\b(?:the|an?) $/i.test(text.slice(Math.max(0, start - 4), start));
  return runs.flatMap((run) => {
    if (isOffice(run)) return [];
    const { start, end } = run;
    const written = ownCopy(text.slice(start, end));
    const span = { start, end };
    const opensSentence = startsSentence(start);
    const parts = nameParts(written);
    return {
      written,
      parts,
      isNoName: parts.every((part) => calendar.test(part)) || /^[DRI]-\p{Lu}/u.test(written),
      span,
      opensSentence,
      isPerson: isTreatedAsPerson(text, span),
      isCompany: isTreatedAsCompany(text, span),
      isPlaced: isPlaced(text, span),
      hasArticle: /\bthe $/i.test(text.slice(Math.max(0, start - 4), start)),
      gender: genderBeside(text, span, opensSentence),
      office: officeBeside(text, span),
    };
  });
}

/** More names than this are a list, and no portrait of one. */
const mostNames = 400;

/** Of more people with one last name, only the latest are told apart: a text that has more is a list. */
const mostNamesakes = 40;

/**
 * Everybody that a text names, found from its capitalised runs: later short mentions (`Rubio`) belong to the fullest
 * name that ends with them (`Marco Rubio`). Linear in the text, but for the few entities that share a last name.
 */
export class Entities {
  readonly all: Entity[] = [];
  readonly #byLastName = new Map<string, Entity[]>();
  /** People by the first word of a name of two or more, by which profiles and families call them afterwards. */
  readonly #byFirstName = new Map<string, Entity[]>();
  /** Companies by the first word of their name, by which they are called afterwards. */
  readonly #companies = new Map<string, Entity>();
  readonly #mentions: { readonly span: Span; readonly entity: Entity }[] = [];

  /** @param runs names of a text, by start; their spans may be moved later, all of them in step */
  constructor(runs: readonly NameRun[]) {
    // A single word with a capital only because it begins a sentence is no name.
    const inSentence = new Set<string>();
    for (const run of runs) if (!run.opensSentence) for (const part of run.parts) inSentence.add(part);
    for (const run of runs) {
      const { written, parts, opensSentence } = run;
      if (run.isNoName) continue;
      if (parts.length === 1 && opensSentence && !inSentence.has(parts[0]!)) continue;
      const { parts: own, kind } = splitName(written);
      if (own.length > (kind === 'person' ? longestName : longestBody)) continue;
      this.#add(run);
    }
  }

  /** Whether they are so many that the text is about none of them. */
  get isList(): boolean {
    return this.all.length > mostNames;
  }

  /** Mentions by start. */
  get mentions(): readonly { readonly span: Span; readonly entity: Entity }[] {
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
      if (last === undefined) return;
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
