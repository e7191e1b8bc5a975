/** What `compute` gives, computed at the first call; what it needed for that is let go then. */
export function once<T>(compute: () => T): () => T {
  let left: (() => T) | undefined = compute;
  let value: T;
  return () => {
    if (left) {
      value = left();
      left = undefined;
    }
    return value;
  };
}
