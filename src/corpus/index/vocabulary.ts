// Words of all sources as small numbers, so that texts are compared and posted as arrays of integers. Shared by all
// corpora of a process: sources are, too.

const ids = new Map<string, number>();
const texts: string[] = [];

/** The number of a word in folded lower case, given to it when first seen. */
export function internWord(word: string): number {
  let id = ids.get(word);
  if (id === undefined) {
    id = texts.length;
    ids.set(word, id);
    texts.push(word);
  }
  return id;
}

/** The number of a word if some source has it; `undefined` if none ever had. */
export function wordId(word: string): number | undefined {
  return ids.get(word);
}

/** The word of a number. */
export function wordText(id: number): string {
  return texts[id]!;
}
