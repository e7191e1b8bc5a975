import type { Shared } from '../text/change.js';
import type { Listed } from '../text/listed.js';
import { ownCopies } from '../text/ownCopy.js';
import type { MarkedSpan } from '../text/quotationMarks.js';
import { firstFrom } from '../text/span.js';
import { BitsByParagraph, bitsOf } from './bits.js';
import { reach } from './bodies.js';
import { type Carry, type Found, isSameCarry, isWithin, movedCarry, nothingBefore } from './carry.js';
import { type Footprint, footprintOf, withNames } from './footprint.js';
import { forget, isSameLearned, type Learned, relearn } from './learned.js';
import { keyOf } from './letters.js';
import { Entities } from './mentions.js';
import type { AttributableText } from './model.js';
import { Moves, stepBetween } from './moves.js';
import { isSameNames, nameChange, namesOf, Otherwise, shiftRuns, takePlaces } from './nameChange.js';
import type { NameRun } from './nameRuns.js';
import { nameParts } from './names.js';
import type { OwnParts } from './ownParts.js';
import type { Renames } from './renamed.js';
import { createResolver, type Resolver } from './resolve.js';
import { type KeptStep, placed, Said } from './said.js';
import type { Forms, Signs } from './signs.js';
import { type Asked, answersAgain, noteAgain, recording } from './trace.js';
import { withoutCrossings } from './tree.js';
import { unchanged } from './unchanged.js';

// Reading a text again of which most was read before. A paragraph is read behind three things: what the paragraphs before
// it leave open (`Carry`), who is named in the text (`Entities`), and what was learned about these on the way there. It is
// kept as it was read when all three are as they were. Where the names are others, or something else was learned, it is
// asked, of paragraphs that this can touch (`Otherwise`), whether the resolver still answers what it answered when the paragraph
// was read (`Asked`): reading is a function of the paragraph, of what is open, and of those answers. Where it stands now is worked out when somebody asks (`Moves`).

/** What one reading leaves to the next. */
export interface Kept {
  readonly text: string;
  readonly paragraphs: AttributableText['paragraphs'];
  readonly own: (index: number) => OwnParts;
  readonly steps: readonly KeptStep[];
  /** Those of their footprints. */
  readonly bits: BitsByParagraph;
  readonly at: Moves;
  /** How many versions were read one after the other. */
  readonly age: number;
  readonly entities: Entities;
  readonly signs: Signs;
  /** Which letters the text has. */
  readonly letterKey: string;
  /** Entities are changed by the reading that takes them over: it is the only one. */
  isTaken: boolean;
}

/** One reading of a text, paragraph after paragraph. */
export interface Pass {
  /** Puts what stands as it stood before the first change into `steps`, and says which paragraph comes next. */
  first(steps: KeptStep[]): number;
  /** The paragraph behind those that are in `steps`; puts what is left there where nothing more can have changed. */
  next(steps: KeptStep[]): number;
  /** The paragraph behind those in `steps` as it was read before, if it would be read the same. */
  keep(steps: readonly KeptStep[]): KeptStep | undefined;
  /** Reads it. */
  read(index: number, read: (resolver: Resolver) => Found): KeptStep;
  /** What the paragraphs in `steps` leave open. */
  carry(steps: readonly KeptStep[]): Carry;
  /** What came of it. */
  end(steps: readonly KeptStep[]): Reading;
}

/** Who says what, and what a later version of the text can take over from it. */
export interface Reading {
  /** What is said in each paragraph of the text. */
  readonly said: Said;
  /** What is taken over; once. */
  readonly kept: Kept | undefined;
}

/**
 * Works out what each paragraph asks about names with. Of a text that will be edited, all at once: the first letter in a name asks all
 * of them, and no edit after that many.
 */
export function prepare({ kept }: Reading): void {
  kept?.entities.prepare(kept.steps.flatMap((s) => s.names));
  kept?.steps.forEach((s, i) => {
    const { bits } = footprintOf(s, kept.text, () => kept.paragraphs.at(i)!.start);
    kept.bits.note(i, bits);
  });
}

const carryOf = (s: KeptStep, at: Moves): Carry => (s.at === at ? s.carry : movedCarry(s.carry, s.at.to(at)));

/** Paragraphs are put in their places so many a version, and none sooner again than after so many: none is much longer behind. */
const placedAtOnce = 8;
const fewestVersions = 64;

/** A pass over a text whose version before, if any, left `previous`. */
export function createPass(
  input: AttributableText,
  own: (index: number) => OwnParts,
  marked: Listed<MarkedSpan>,
  forms: Forms,
  previous: Kept | undefined,
  shared: Shared = { head: 0, tail: 0 },
): Pass {
  const { letters, signs } = forms;
  const { text, paragraphs } = input;
  const count = paragraphs.length;
  const isTranscript = forms.turns.size > 0;
  const known = isTranscript || previous?.isTaken ? undefined : previous;
  if (known) known.isTaken = true;
  /** As they were read before; with names that are others now in their place. */
  let old = known?.steps ?? [];
  const { head, tail } = known ? unchanged(known, input, own, shared) : { head: 0, tail: 0 };
  const oldTail = old.length - tail;
  const newTail = count - tail;
  const stepBefore = (i: number) =>
    i < head ? old[i] : i >= newTail ? old[i - newTail + oldTail] : undefined;
  const move = stepBetween(known ?? { text: '', paragraphs: [] }, input, head, tail);
  const at = known ? known.at.go(move) : new Moves();

  /** The names of paragraphs that are not as they were. */
  const newNames: (readonly NameRun[])[] = [];
  for (let i = head; i < newTail; i++) newNames.push(namesOf(text, own(i)));
  const changed = newNames.flat();
  const replaced = old.slice(head, oldTail).flatMap((s) => s.names);
  const letterKey = keyOf(text, letters);
  const sameNames = known !== undefined && known.letterKey === letterKey && isSameNames(changed, replaced);
  for (let i = oldTail; i < old.length; i++) shiftRuns(old[i]!.names, move.by);
  if (sameNames) {
    // The same entities, which know the places of the version before.
    takePlaces(changed, replaced);
    for (let i = 0, from = 0; i < newNames.length; i++) {
      const { length } = newNames[i]!;
      newNames[i] = replaced.slice(from, from + length);
      from += length;
    }
  }
  const namesIn = (i: number) => stepBefore(i)?.names ?? newNames[i - head]!;
  const allNames = (): readonly NameRun[] => {
    const all: NameRun[] = [];
    for (let i = 0; i < count; i++) for (const run of namesIn(i)) all.push(run);
    return all;
  };
  const entitiesNow = () => known?.entities.after(allNames, replaced, changed) ?? new Entities(allNames());
  const entities = sameNames ? known.entities : entitiesNow();
  let headings: readonly number[] | undefined;
  const headingsOf = () => {
    headings ??= paragraphs
      .slice()
      .filter((p) => p.kind === 'heading')
      .map((p) => p.start);
    return headings;
  };
  const resolver = createResolver(text, entities, input.lines, marked, letters, headingsOf);

  const isNamedAlike = known !== undefined && known.letterKey === letterKey;
  let otherwise = new Otherwise(entities, undefined, false);
  /** Where what was read anew ends, so far. */
  let readEnd = Number.NEGATIVE_INFINITY;
  const readAnew: number[] = [];
  const changedEnd = newTail > 0 ? paragraphs.at(newTail - 1)!.end : 0;
  const oldIndex = (i: number) => (i < head ? i : i - newTail + oldTail);
  let wasTaken = false;
  /** What the last step was in the version before, if it is as it was. */
  let last: KeptStep | undefined;
  const bits = known?.bits ?? new BitsByParagraph(0);
  const footprintAt = (i: number): Footprint => {
    const footprint = footprintOf(old[i]!, known!.text, () => known!.paragraphs.at(i)!.start);
    bits.note(i, footprint.bits);
    return footprint;
  };
  const footprintBefore = (i: number) => (stepBefore(i) ? footprintAt(oldIndex(i)) : undefined);
  const renamed = (names: Renames): readonly KeptStep[] => {
    const all = names.size === 0 ? old : [...old];
    for (const name of names.keys())
      for (const i of bits.withAll(bitsOf(nameParts(name)))) {
        const footprint = footprintAt(i);
        if (!footprint.told.includes(name)) continue;
        (all as KeptStep[])[i] = withNames(all[i]!, footprint, names);
        bits.forget(i);
      }
    return all;
  };
  /** Whether a paragraph, or one near it that it may ask about, was read anew or may be answered otherwise. */
  const isTouched = (i: number): boolean => {
    const own = otherwise.isNothing ? undefined : footprintBefore(i)!;
    if (own && otherwise.touches(own)) return true;
    if (own && !own.isLocal) return false;
    const near = paragraphs.at(i)!.start - reach;
    const isNear = near < (i < head ? readEnd : Math.max(readEnd, changedEnd));
    if (isNear && footprintBefore(i)!.isLocal) return true;
    return own !== undefined && isTouchedSince(near, i);
  };
  /** Paragraphs `[from, to)` are not touched by what was otherwise when it had changed `changes` times. */
  let quiet = { from: 0, to: 0, changes: -1 };
  /** Whether a paragraph before this one that ends behind `near` may be answered otherwise. Of all of them, each is asked about twice or so. */
  const isTouchedSince = (near: number, i: number): boolean => {
    const { changes } = otherwise;
    let k = i - 1;
    let isFound = false;
    for (; k >= 0 && !isFound; k--) {
      if (quiet.changes === changes && k >= quiet.from && k < quiet.to) k = quiet.from;
      else if (paragraphs.at(k)!.end <= near) break;
      else {
        const footprint = footprintBefore(k);
        isFound = footprint !== undefined && otherwise.touches(footprint);
      }
    }
    quiet = { from: isFound ? k + 2 : k + 1, to: i, changes };
    return isFound;
  };
  /** Whether the paragraphs before the next one leave open what they left open before. */
  const opensAlike = (steps: readonly KeptStep[]): boolean => {
    const i = steps.length;
    const before = old[oldIndex(i) - 1];
    if (i === 0 || !before) return i === 0 && !before;
    return before === last || isSameCarry(carryOf(steps[i - 1]!, at), carryOf(before, at));
  };
  /** Whether a paragraph behind those in `steps` would be read as before, which is known without asking. */
  const isTaken = (steps: readonly KeptStep[]): boolean => {
    const i = steps.length;
    if ((i >= head && i < newTail) || (i === 0 && oldIndex(i) !== 0)) return false;
    if (isTouched(i)) return false;
    return opensAlike(steps);
  };

  /** Takes over the paragraphs behind those in `steps` up to the next that what was found so far may touch, all at once. */
  const takeUntouched = (steps: KeptStep[]): void => {
    const i = steps.length;
    const end = i < head ? head : count;
    if ((i >= head && i < newTail) || i >= end || (i > 0 && !last) || old[oldIndex(i) - 1] !== last) return;
    const near = paragraphs.at(i)!.start - reach;
    if (near < (i < head ? readEnd : Math.max(readEnd, changedEnd))) return;
    const from = oldIndex(i);
    const to = from + end - i;
    let k = oldIndex(
      Math.max(
        i < head ? 0 : newTail,
        firstFrom(paragraphs, near + 1, (p) => p.end),
      ),
    );
    for (k = bits.next(k, to, otherwise.bits); k < to; k = bits.next(k + 1, to, otherwise.bits))
      if (otherwise.touches(footprintAt(k))) break;
    for (let j = from; j < k; j++) take(steps, old[j]!);
  };
  const take = (steps: KeptStep[], s: KeptStep): void => {
    const learned = otherwise.now(s.learned);
    if (learned.length > 0) relearn(learned);
    steps.push(inPlace(s, learned));
    wasTaken = true;
    last = s;
  };

  const stepOf = (
    i: number,
    found: Found,
    asked: readonly Asked[],
    learned: readonly Learned[],
  ): KeptStep => ({
    ...found,
    at,
    result: withoutCrossings(found.found),
    isOwn: found.found.every((a) => isWithin(paragraphs.at(i)!, a)),
    names: namesIn(i),
    asked,
    learned,
  });
  /** A paragraph as it was read, with what is known by it now. */
  const inPlace = (s: KeptStep, learned: readonly Learned[]): KeptStep =>
    isSameLearned(s.learned, learned) ? s : { ...s, learned };

  return {
    first(steps) {
      if (!known) return 0;
      for (let i = sameNames ? head : 0; i < old.length; i++)
        if (old[i]!.learned.length > 0) forget(old[i]!.learned);
      const change = sameNames
        ? undefined
        : nameChange(known.entities, entities, replaced, changed, () => old.flatMap((s) => s.learned));
      if (change) old = renamed(change.renames);
      otherwise = new Otherwise(entities, change, !sameNames && (!isNamedAlike || letters.length > 0));
      for (const s of old.slice(head, oldTail)) otherwise.toggle(otherwise.now(s.learned));
      if (sameNames) for (let i = 0; i < head; i++) steps.push(old[i]!);
      wasTaken = sameNames;
      last = sameNames ? old[head - 1] : undefined;
      return this.next(steps);
    },
    next(steps) {
      if (!known) return steps.length;
      for (;;) {
        takeUntouched(steps);
        if (steps.length >= count || !isTaken(steps)) break;
        take(steps, stepBefore(steps.length)!);
      }
      const next = steps.length;
      if (next < count && wasTaken) {
        const from = paragraphs.at(next)!.start - reach;
        let near = next;
        while (near > 0 && paragraphs.at(near - 1)!.end > from) near--;
        for (let i = near; i < next; i++) noteAgain(resolver, paragraphs.at(i)!.start, steps[i]!.asked);
      }
      wasTaken = false;
      return next;
    },
    keep(steps) {
      const i = steps.length;
      const s = stepBefore(i);
      const isAlike = s !== undefined && opensAlike(steps);
      last = undefined;
      if (!isAlike) return undefined;
      const { start } = paragraphs.at(i)!;
      resolver.begin(start);
      const isKept = answersAgain(resolver, start, s.asked);
      const learned = resolver.learned();
      if (!isKept) {
        forget(learned);
        return undefined;
      }
      otherwise.toggle(otherwise.now(s.learned));
      otherwise.toggle(learned);
      last = s;
      return inPlace(s, learned);
    },
    read(i, readWith) {
      const { start, end } = paragraphs.at(i)!;
      const asked: Asked[] = [];
      resolver.begin(start);
      const read = readWith(recording(resolver, start, asked));
      const learned = resolver.learned();
      readEnd = end;
      readAnew.push(i);
      if (known) {
        otherwise.toggle(learned);
        const s = stepBefore(i);
        if (s) otherwise.toggle(otherwise.now(s.learned));
      }
      // Paragraphs that are read again are kept for versions to come: none of them may hold all of this one.
      return known ? stepOf(i, ownCopies(read), ownCopies(asked), learned) : stepOf(i, read, asked, learned);
    },
    carry: (steps) => {
      const last = steps.at(-1);
      return last ? carryOf(last, at) : nothingBefore;
    },
    end: (steps) => {
      const age = (known?.age ?? -1) + 1;
      const now = [...steps];
      const turn = Math.max(fewestVersions, Math.ceil(now.length / placedAtOnce));
      for (let i = age % turn; i < now.length; i += turn) now[i] = placed(now[i]!, i, at);
      const bitsNow = bits.after(count, head, tail);
      for (const i of readAnew) bitsNow.forget(i);
      const kept = {
        text,
        paragraphs,
        own,
        steps: now,
        bits: bitsNow,
        at,
        age,
        entities,
        signs,
        letterKey,
        isTaken: false,
      };
      return { said: new Said(now, at, paragraphs), kept: isTranscript ? undefined : kept };
    },
  };
}
