import type { Span } from './span.js';

/** A place in a text as editors count it: line and UTF-16 unit in the line, both from 0 (LSP). */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Two places, the second not included. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * Offsets of a text to lines and back. Lines end with `\n`, `\r\n` or a lone `\r`, as in VS Code.
 * Made in O(n), asked in O(log n).
 */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.#starts = starts;
    this.#length = text.length;
  }

  /** Number of lines, at least 1. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The place of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const mid = (low + high) >>> 1;
      if (this.#starts[mid]! <= at) low = mid;
      else high = mid;
    }
    return { line: low, character: at - this.#starts[low]! };
  }

  /** The offset of a place; places outside the text are clamped to it. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.#starts[position.line];
    if (start === undefined) return this.#length;
    const next = this.#starts[position.line + 1] ?? this.#length;
    return Math.max(start, Math.min(start + position.character, next));
  }

  /** A span as a range. */
  rangeOf(s: Span): Range {
    return { start: this.positionAt(s.start), end: this.positionAt(s.end) };
  }
}
