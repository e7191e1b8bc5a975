import type { Shared } from '../text/change.js';
import type { MarkedSpan } from '../text/quotationMarks.js';
import { reach } from './bodies.js';
import { type Carry, type Found, type Move, movedCarry, movedFound, type Step } from './carry.js';
import { skipOpening } from './edges.js';
import { forget, type Learned, relearn } from './learned.js';
import { keyOf, lettersOf } from './letters.js';
import { Entities, type NameRun, namesIn } from './mentions.js';
import type { AttributableText } from './model.js';
import { isSameButForPlace, longestParagraph, type OwnParts } from './ownParts.js';
import { createResolver, type Resolver } from './resolve.js';
import { type Asked, answersAgain, noteAgain, recording } from './trace.js';
import { withoutCrossings } from './tree.js';

// Reading a text again of which most was read before. A paragraph is read behind three things: what the paragraphs before
// it leave open (`Carry`), who is named in the text (`Entities`), and what was learned about these on the way there. It is
// kept as it was read when all three are as they were. Where the names are others, or something else was learned, it is
// asked whether the resolver still answers what it answered when the paragraph was read (`Asked`): reading is a function of
// the paragraph, of what is open, and of those answers.

/** A paragraph that was read, with all that its reading rested on. */
export interface KeptStep extends Step {
  readonly own: OwnParts;
  readonly names: readonly NameRun[];
  readonly asked: readonly Asked[];
  readonly learned: readonly Learned[];
}

/** What one reading leaves to the next. */
export interface Kept {
  readonly text: string;
  readonly steps: readonly KeptStep[];
  readonly entities: Entities;
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
  kept(steps: readonly KeptStep[]): Kept;
}

/** A pass over a text whose version before, if any, left `previous`. */
export function createPass(
  input: AttributableText,
  own: readonly OwnParts[],
  marked: readonly MarkedSpan[],
  previous: Kept | undefined,
  shared: Shared = { head: 0, tail: 0 },
): Pass {
  const { text } = input;
  const known = previous && !previous.isTaken ? previous : undefined;
  if (known) known.isTaken = true;
  const old = known?.steps ?? [];
  const { head, tail } = known ? unchanged(known, text, own, shared) : { head: 0, tail: 0 };
  const oldTail = old.length - tail;
  const newTail = own.length - tail;
  const stepBefore = (i: number) =>
    i < head ? old[i] : i >= newTail ? old[i - newTail + oldTail] : undefined;
  const move = moveOf(known, own, text, head, oldTail, newTail);

  const names = own.map((o, i) => stepBefore(i)?.names ?? namesOf(text, o));
  const changed = names.slice(head, newTail).flat();
  const replaced = old.slice(head, oldTail).flatMap((s) => s.names);
  const letters = lettersOf(text, input.paragraphs);
  const letterKey = keyOf(text, letters);
  const sameNames = known !== undefined && known.letterKey === letterKey && isSameNames(changed, replaced);
  for (const s of old.slice(oldTail)) shiftRuns(s.names, move.by);
  if (sameNames) {
    // The same entities, which know the places of the version before.
    takePlaces(changed, replaced);
    for (let i = head, at = 0; i < newTail; i++) {
      const { length } = names[i]!;
      names[i] = replaced.slice(at, at + length);
      at += length;
    }
  }
  const entities = sameNames ? known.entities : new Entities(names.flat());
  const resolver = createResolver(text, entities, input.lines, marked, letters);

  /** What was learned so far in this reading and not in the one before, or the other way round. */
  const differences = new Set<string>();
  const toggle = (learned: readonly Learned[]) => {
    for (const l of learned) {
      const key = `${entities.all.indexOf(l.entity)} ${l.field} ${l.value}`;
      if (!differences.delete(key)) differences.add(key);
    }
  };
  const firstRead = sameNames ? head : 0;
  const changedEnd = newTail > 0 ? own[newTail - 1]!.paragraph.end : 0;

  const stepOf = (
    i: number,
    found: Found,
    asked: readonly Asked[],
    learned: readonly Learned[],
  ): KeptStep => ({
    ...found,
    start: own[i]!.paragraph.start,
    result: withoutCrossings(found.found),
    own: own[i]!,
    names: names[i]!,
    asked,
    learned,
  });
  /** A paragraph as it was read, where it stands now. */
  const inPlace = (i: number, s: KeptStep, learned: readonly Learned[]): KeptStep => {
    const here = { own: own[i]!, names: names[i]!, learned };
    const { start, number } = own[i]!.paragraph;
    if (i < head && number === s.own.paragraph.number)
      return s.learned === learned && s.names === names[i] ? s : { ...s, ...here };
    const found = movedFound(s, move.at, number);
    return { ...found, start, result: withoutCrossings(found.found), asked: s.asked, ...here };
  };

  return {
    first(steps) {
      if (!sameNames) return 0;
      for (const s of old.slice(head)) forget(s.learned);
      for (const s of old.slice(head, oldTail)) toggle(s.learned);
      for (let i = 0; i < head; i++) steps.push(inPlace(i, old[i]!, old[i]!.learned));
      let near = head;
      const at = own[head]?.paragraph.start ?? text.length;
      while (near > 0 && own[near - 1]!.paragraph.end > at - reach) near--;
      for (let i = near; i < head; i++) noteAgain(resolver, own[i]!.paragraph.start, old[i]!.asked);
      return head;
    },
    next(steps) {
      const i = steps.length;
      if (i >= own.length || !sameNames || i < newTail || i === firstRead) return i;
      const before = old[i - newTail + oldTail - 1];
      const isFar = own[i]!.paragraph.start - reach >= changedEnd;
      if (!isFar || differences.size > 0 || !before) return i;
      if (!isSame(steps[i - 1]!.carry, movedCarry(before.carry, move.at))) return i;
      for (let k = i; k < own.length; k++) {
        const s = stepBefore(k)!;
        relearn(s.learned);
        steps.push(inPlace(k, s, s.learned));
      }
      return own.length;
    },
    keep(i, before) {
      const s = stepBefore(i);
      const behind = old[i < head ? i - 1 : i - newTail + oldTail - 1];
      const carried = behind && movedCarry(behind.carry, move.at);
      const { start } = own[i]!.paragraph;
      if (!s || (i > 0 && !(carried && isSame(before, carried)))) return undefined;
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
    read(i, read) {
      const { start } = own[i]!.paragraph;
      const asked: Asked[] = [];
      resolver.begin(start);
      const found = read(recording(resolver, start, asked));
      const learned = resolver.learned();
      if (sameNames) {
        toggle(learned);
        if (i >= newTail) toggle(stepBefore(i)!.learned);
      }
      return stepOf(i, found, asked, learned);
    },
    kept: (steps) => ({ text, steps: [...steps], entities, letterKey, isTaken: false }),
  };
}

/** How many paragraphs at the beginning and at the end are as they were, but for their place. */
function unchanged(known: Kept, text: string, own: readonly OwnParts[], shared: Shared): Shared {
  const { steps } = known;
  const most = Math.min(steps.length, own.length);
  const isSameAt = (i: number, k: number) => isSameButForPlace(steps[i]!.own, known.text, own[k]!, text);
  let { head } = shared;
  while (head < most && steps[head]!.start === own[head]!.paragraph.start && isSameAt(head, head)) head++;
  let tail = Math.min(shared.tail, most - head);
  while (tail < most - head && isSameAt(steps.length - 1 - tail, own.length - 1 - tail)) tail++;
  // All paragraphs move as one.
  const by = (n: number) => own[own.length - n]!.paragraph.start - steps[steps.length - n]!.start;
  for (let n = 1; n <= tail; n++) if (by(n) !== by(1)) return { head, tail: n - 1 };
  return { head, tail };
}

function moveOf(
  known: Kept | undefined,
  own: readonly OwnParts[],
  text: string,
  head: number,
  oldTail: number,
  newTail: number,
): { at: Move; by: number } {
  const old = known?.steps ?? [];
  const from = old[head - 1]?.own.paragraph.end ?? 0;
  const oldTo = old[oldTail]?.start ?? known?.text.length ?? 0;
  const to = own[newTail]?.paragraph.start ?? text.length;
  const by = to - oldTo;
  return {
    by,
    at: (s) => {
      if (s.end <= from) return s;
      return s.start >= oldTo ? { start: s.start + by, end: s.end + by } : undefined;
    },
  };
}

function isSame(a: Carry, b: Carry): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

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
        run.gender === other.gender
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
