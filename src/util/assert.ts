/** Throws when an invariant of our own code is broken. Never for bad input: that is data (see {@link Problem}). */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${message}`);
}

/** Ends an exhaustive `switch` over a union: `default: return assertNever(value)`. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
