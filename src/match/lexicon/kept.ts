/**
 * Words of which something is remembered, twice as many at most. A draft and the sources that it is held against at a time have a few
 * thousand; a corpus of 10,000 articles has 100,000, of which one sentence meets some hundred.
 */
export const entriesKept = 6_000;
