import type { Shared } from '../text/change.js';
import { ownCopies } from '../text/ownCopy.js';
import type { MarkedSpan } from '../text/quotationMarks.js';
import { contains, type Span } from '../text/span.js';
import { reach } from './bodies.js';
import {
  type Carry,
  type Found,
  isSameCarry,
  movedCarry,
  movedFound,
  nothingBefore,
  signed,
} from './carry.js';
import { skipOpening } from './edges.js';
import { forget, type Learned, relearn } from './learned.js';
import { keyOf } from './letters.js';
import { Entities, type NameRun, namesIn } from './mentions.js';
import type { AttributableText, Attribution } from './model.js';
import { type Move, Moves } from './moves.js';
import { isSameButForPlace, longestParagraph, type OwnParts } from './ownParts.js';
import { createResolver, type Resolver } from './resolve.js';
import type { Forms, Signs } from './signs.js';
import { type Asked, answersAgain, noteAgain, recording } from './trace.js';
import { withoutCrossings } from './tree.js';

// Reading a text again of which most was read before. A paragraph is read behind three things: what the paragraphs before
// it leave open (`Carry`), who is named in the text (`Entities`), and what was learned about these on the way there. It is
// kept as it was read when all three are as they were. Where the names are others, or something else was learned, it is
// asked whether the resolver still answers what it answered when the paragraph was read (`Asked`): reading is a function of
// the paragraph, of what is open, and of those answers. Where it stands now is worked out when somebody asks (`Moves`).

/** A paragraph that was read, with all that its reading rested on. Never changed, so that it tells what was read alike. */
export interface KeptStep extends Found {
  /** The version that its spans are of. */
  readonly at: Moves;
  /** What was found, by start, as it stands if nobody signs it. */
  readonly result: readonly Attribution[];
  /** Whether all of it stands in the paragraph itself: it moves as one. */
  readonly isOwn: boolean;
  readonly names: readonly NameRun[];
  readonly asked: readonly Asked[];
  readonly learned: readonly Learned[];
}

/** What one reading leaves to the next. */
export interface Kept {
  readonly text: string;
  readonly paragraphs: AttributableText['paragraphs'];
  readonly own: (index: number) => OwnParts;
  readonly steps: readonly KeptStep[];
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
  /** The paragraph as it was read before, if it would be read the same. */
  keep(index: number, before: Carry): KeptStep | undefined;
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

/** What is said in each paragraph of one version of a text, worked out when somebody asks. */
export class Said {
  readonly #steps: readonly KeptStep[];
  readonly #at: Moves;
  readonly #signed: ReadonlyMap<number, readonly Attribution[]> | undefined;
  readonly #known = new Map<number, readonly Attribution[]>();

  constructor(steps: readonly KeptStep[], at: Moves, paragraphs: AttributableText['paragraphs']) {
    this.#steps = steps;
    this.#at = at;
    if (steps.some((s) => s.sign))
      this.#signed = signed(
        steps.map((s, i) => placed(s, i, at)),
        paragraphs,
      );
  }

  /** What is said in each paragraph. */
  all(): (readonly Attribution[])[] {
    return this.#steps.map((_, i) => this.in(i));
  }

  /** What is said in a paragraph, by start. */
  in(index: number): readonly Attribution[] {
    const step = this.#steps[index];
    if (!step) return [];
    const signed = this.#signed?.get(index);
    if (signed) return signed;
    let here = this.#known.get(index);
    if (!here) {
      here = placed(step, index, this.#at).result;
      this.#known.set(index, here);
    }
    return here;
  }

  /** Whether a paragraph was taken over from another version as it is, and all that is said in it moved with it. */
  isTakenOver(index: number, other: Said, otherIndex: number): boolean {
    const step = this.#steps[index];
    // Each reading asks anew.
    const isSame = step !== undefined && step.asked === other.#steps[otherIndex]?.asked;
    return isSame && step.isOwn && !this.#signed && !other.#signed;
  }
}

/** A paragraph as it was read, in a later version. */
function placed(s: KeptStep, index: number, at: Moves): KeptStep {
  if (s.at === at) return s;
  const found = movedFound(s, s.at.to(at), index + 1);
  return { ...s, ...found, at, result: withoutCrossings(found.found) };
}

const carryOf = (s: KeptStep, at: Moves): Carry => (s.at === at ? s.carry : movedCarry(s.carry, s.at.to(at)));

/** Paragraphs are put in their places one in so many a version: none is longer behind. */
const turn = 64;

/** A pass over a text whose version before, if any, left `previous`. */
export function createPass(
  input: AttributableText,
  own: (index: number) => OwnParts,
  marked: readonly MarkedSpan[],
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
  const old = known?.steps ?? [];
  const { head, tail } = known ? unchanged(known, input, own, shared) : { head: 0, tail: 0 };
  const oldTail = old.length - tail;
  const newTail = count - tail;
  const stepBefore = (i: number) =>
    i < head ? old[i] : i >= newTail ? old[i - newTail + oldTail] : undefined;
  const move = moveOf(known, input, head, oldTail, newTail);
  const at = known ? known.at.go(move.at) : new Moves();

  const names = paragraphs.map((_, i) => stepBefore(i)?.names ?? namesOf(text, own(i)));
  const changed = names.slice(head, newTail).flat();
  const replaced = old.slice(head, oldTail).flatMap((s) => s.names);
  const letterKey = keyOf(text, letters);
  const sameNames = known !== undefined && known.letterKey === letterKey && isSameNames(changed, replaced);
  for (let i = oldTail; i < old.length; i++) shiftRuns(old[i]!.names, move.by);
  if (sameNames) {
    // The same entities, which know the places of the version before.
    takePlaces(changed, replaced);
    for (let i = head, from = 0; i < newTail; i++) {
      const { length } = names[i]!;
      names[i] = replaced.slice(from, from + length);
      from += length;
    }
  }
  const entities = sameNames ? known.entities : new Entities(names.flat());
  let headings: readonly number[] | undefined;
  const headingsOf = () => {
    headings ??= paragraphs.filter((p) => p.kind === 'heading').map((p) => p.start);
    return headings;
  };
  const resolver = createResolver(text, entities, input.lines, marked, letters, headingsOf);

  /** What was learned so far in this reading and not in the one before, or the other way round. */
  const differences = new Set<string>();
  const toggle = (learned: readonly Learned[]) => {
    for (const l of learned) {
      const key = `${entities.all.indexOf(l.entity)} ${l.field} ${l.value}`;
      if (!differences.delete(key)) differences.add(key);
    }
  };
  const firstRead = sameNames ? head : 0;
  const changedEnd = newTail > 0 ? paragraphs[newTail - 1]!.end : 0;

  const stepOf = (
    i: number,
    found: Found,
    asked: readonly Asked[],
    learned: readonly Learned[],
  ): KeptStep => ({
    ...found,
    at,
    result: withoutCrossings(found.found),
    isOwn: found.found.every((a) => isWithin(paragraphs[i]!, a)),
    names: names[i]!,
    asked,
    learned,
  });
  /** A paragraph as it was read, with what is known by it now. */
  const inPlace = (i: number, s: KeptStep, learned: readonly Learned[]): KeptStep =>
    isSameLearned(s.learned, learned) && s.names === names[i] ? s : { ...s, names: names[i]!, learned };

  return {
    first(steps) {
      if (!sameNames) return 0;
      for (const s of old.slice(head)) forget(s.learned);
      for (const s of old.slice(head, oldTail)) toggle(s.learned);
      for (let i = 0; i < head; i++) steps.push(inPlace(i, old[i]!, old[i]!.learned));
      let near = head;
      const from = paragraphs[head]?.start ?? text.length;
      while (near > 0 && paragraphs[near - 1]!.end > from - reach) near--;
      for (let i = near; i < head; i++) noteAgain(resolver, paragraphs[i]!.start, old[i]!.asked);
      return head;
    },
    next(steps) {
      const i = steps.length;
      if (i >= count || !sameNames || i < newTail || i === firstRead) return i;
      const before = old[i - newTail + oldTail - 1];
      const isFar = paragraphs[i]!.start - reach >= changedEnd;
      if (!isFar || differences.size > 0 || !before) return i;
      if (steps[i - 1] !== before && !isSameCarry(carryOf(steps[i - 1]!, at), carryOf(before, at))) return i;
      for (let k = i; k < count; k++) {
        const s = stepBefore(k)!;
        relearn(s.learned);
        steps.push(inPlace(k, s, s.learned));
      }
      return count;
    },
    keep(i, before) {
      const s = stepBefore(i);
      const behind = old[i < head ? i - 1 : i - newTail + oldTail - 1];
      const carried = behind && carryOf(behind, at);
      const { start } = paragraphs[i]!;
      if (!s || (i > 0 && !(carried && isSameCarry(before, carried)))) return undefined;
      if (i === 0 && behind) return undefined;
      resolver.begin(start);
      const isKept = answersAgain(resolver, start, s.asked);
      const learned = resolver.learned();
      if (!isKept) {
        forget(learned);
        return undefined;
      }
      if (sameNames) {
        toggle(s.learned);
        toggle(learned);
      }
      return inPlace(i, s, learned);
    },
    read(i, readWith) {
      const { start } = paragraphs[i]!;
      const asked: Asked[] = [];
      resolver.begin(start);
      const read = readWith(recording(resolver, start, asked));
      const learned = resolver.learned();
      if (sameNames) {
        toggle(learned);
        if (i >= newTail) toggle(stepBefore(i)!.learned);
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
      for (let i = age % turn; i < now.length; i += turn) now[i] = placed(now[i]!, i, at);
      const kept = {
        text,
        paragraphs,
        own,
        steps: now,
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

/** How many paragraphs at the beginning and at the end are as they were, but for their place. */
function unchanged(
  known: Kept,
  { text, paragraphs }: AttributableText,
  own: (index: number) => OwnParts,
  shared: Shared,
): Shared {
  const before = known.paragraphs;
  const most = Math.min(before.length, paragraphs.length);
  const isSameAt = (i: number, k: number) => isSameButForPlace(known.own(i), known.text, own(k), text);
  let { head } = shared;
  while (head < most && before[head]!.start === paragraphs[head]!.start && isSameAt(head, head)) head++;
  let tail = Math.min(shared.tail, most - head);
  while (tail < most - head && isSameAt(before.length - 1 - tail, paragraphs.length - 1 - tail)) tail++;
  // All paragraphs move as one.
  const by = (n: number) => paragraphs[paragraphs.length - n]!.start - before[before.length - n]!.start;
  for (let n = 1; n <= tail; n++) if (by(n) !== by(1)) return { head, tail: n - 1 };
  return { head, tail };
}

function moveOf(
  known: Kept | undefined,
  { text, paragraphs }: AttributableText,
  head: number,
  oldTail: number,
  newTail: number,
): { at: Move; by: number } {
  const old = known?.paragraphs ?? [];
  const from = old[head - 1]?.end ?? 0;
  const oldTo = old[oldTail]?.start ?? known?.text.length ?? 0;
  const to = paragraphs[newTail]?.start ?? text.length;
  const by = to - oldTo;
  return {
    by,
    at: (s) => {
      if (s.end <= from) return s;
      return s.start >= oldTo ? { start: s.start + by, end: s.end + by } : undefined;
    },
  };
}

/** Whether all that an attribution tells of stands in a paragraph. */
function isWithin(p: Span, { content, speaker, cue, time, addressee, via }: Attribution): boolean {
  const isIn = (s: Span | undefined) => !s || contains(p, s);
  return isIn(content) && isIn(speaker) && isIn(cue) && isIn(time) && isIn(addressee) && via.every(isIn);
}

const isSameLearned = (a: readonly Learned[], b: readonly Learned[]): boolean =>
  a === b || (a.length === 0 && b.length === 0);

/** The names of a paragraph; none where it is a heading or no prose. */
function namesOf(text: string, { paragraph: p, lines }: OwnParts): readonly NameRun[] {
  if (p.kind === 'heading' || p.end - p.start > longestParagraph) return [];
  const starts = new Set(lines.map((l) => skipOpening(text, l.start)));
  return namesIn(text, p, (offset) => starts.has(offset));
}

/** Whether two lists of names make the same entities, but for their places. */
function isSameNames(a: readonly NameRun[], b: readonly NameRun[]): boolean {
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
        run.gender === other.gender &&
        run.office === other.office
      );
    })
  );
}

function shiftRuns(runs: readonly NameRun[], by: number): void {
  for (const { span } of by === 0 ? [] : runs) {
    span.start += by;
    span.end += by;
  }
}

/** The names that stood somewhere in the version before stand where the same names stand now. */
function takePlaces(now: readonly NameRun[], before: readonly NameRun[]): void {
  now.forEach(({ span }, i) => {
    before[i]!.span.start = span.start;
    before[i]!.span.end = span.end;
  });
}
