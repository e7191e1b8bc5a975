// Stems as small numbers, so that they pass cheaply. Shared by all corpora of a process.

const ids = new Map<string, number>();
const texts: string[] = [];

/** The number of a stem. Every stem has one; a stem that no source has is found by none. */
export function wordId(word: string): number | undefined {
  let id = ids.get(word);
  if (id === undefined) {
    id = texts.length;
    ids.set(word, id);
    texts.push(word);
  }
  return id;
}

/** The stem of a number. */
export function wordText(id: number): string {
  return texts[id]!;
}
