import type { Shared } from '../text/change.js';
import { type Letter, lettersOf, mayBeOfLetter } from './letters.js';
import type { AttributableText } from './model.js';
import { fewestTurns, isAddressed, isLabelled, type Turn, transcriptTurns } from './transcript.js';

// Whether a text has letters or is a transcript is seen from signs that few paragraphs have. They are kept by paragraph,
// so that of a later version only paragraphs that changed are looked at.

const ofTurn = 1;
const ofLetter = 2;
/** Its format says who speaks it. */
const told = 4;
/** A turn of somebody with a courtesy. */
const ofKnown = 8;

/** Of each paragraph, which signs it has. */
export type Signs = Uint8Array;

/** The signs of each paragraph; those of paragraphs that an earlier version shares are taken over. */
function signsOf(input: AttributableText, known?: Signs, shared?: Shared): Signs {
  const { text, paragraphs } = input;
  const signs = new Uint8Array(paragraphs.length);
  const head = known ? (shared?.head ?? 0) : 0;
  const tail = known ? (shared?.tail ?? 0) : 0;
  if (known) {
    signs.set(known.subarray(0, head));
    signs.set(known.subarray(known.length - tail), signs.length - tail);
  }
  for (let i = head; i < signs.length - tail; i++) {
    const p = paragraphs.at(i)!;
    signs[i] =
      (isAddressed(text, p) ? ofKnown : 0) |
      (isLabelled(text, p) ? ofTurn : 0) |
      (mayBeOfLetter(text, p) ? ofLetter : 0) |
      (p.speaker ? told : 0);
  }
  return signs;
}

/** What a text is as a whole: turns of a transcript by their paragraph, letters. */
export interface Forms {
  readonly signs: Signs;
  readonly turns: ReadonlyMap<number, Turn>;
  readonly letters: readonly Letter[];
}

/** The turns and letters of a text; of most texts, only the signs of paragraphs that changed are looked at. */
export function formsOf(input: AttributableText, known?: Signs, shared?: Shared): Forms {
  const signs = signsOf(input, known, shared);
  const { text, paragraphs } = input;
  return {
    signs,
    turns: mayHaveTurns(signs) ? transcriptTurns(text, paragraphs.slice()) : new Map(),
    letters: mayHaveLetters(signs) ? lettersOf(text, paragraphs.slice()) : [],
  };
}

/** Whether there may be turns of a transcript. */
function mayHaveTurns(signs: Signs): boolean {
  let count = 0;
  for (const sign of signs) {
    if ((sign & (told | ofKnown)) !== 0) return true;
    if ((sign & ofTurn) !== 0) count++;
  }
  return count >= fewestTurns;
}

const mayHaveLetters = (signs: Signs): boolean => signs.some((sign) => (sign & ofLetter) !== 0);
