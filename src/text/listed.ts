/** What is read item by item: an array, or a list that is put together only as far as somebody reads it. */
export interface Listed<T> {
  readonly length: number;
  /** The item at a place, from 0; nobody asks before the first one. */
  at(index: number): T | undefined;
  /** The items of `[start, end)`. */
  slice(start?: number, end?: number): readonly T[];
}
