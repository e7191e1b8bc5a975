import type { Span } from '../text/span.js';

/** Where something that stood in the version before stands now; `undefined` in what changed. */
export type Move = (s: Span) => Span | undefined;

/**
 * A version of a text, and the way from it to the versions after it. What is kept of a paragraph tells the version that its spans are
 * of, and is put in its place when somebody asks: behind an edit every paragraph moves, and few of them are looked at.
 */
export class Moves {
  #next: { readonly move: Move; readonly to: Moves } | undefined;

  /** The version after this one; once. */
  go(move: Move): Moves {
    const to = new Moves();
    this.#next = { move, to };
    return to;
  }

  /** Where what stood here stands in a later version. */
  to(version: Moves): Move {
    const moves: Move[] = [];
    let at: Moves = this;
    while (at !== version && at.#next) {
      moves.push(at.#next.move);
      at = at.#next.to;
    }
    const [only] = moves;
    if (only && moves.length === 1) return only;
    return (s) => {
      let place: Span | undefined = s;
      for (const move of moves) {
        if (!place) return undefined;
        place = move(place);
      }
      return place;
    };
  }
}
