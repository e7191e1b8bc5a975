/** A sentence of a draft as its key tells it: its first words, what it is, and where it begins and ends. */
export interface KeyedSentence {
  readonly words: string;
  readonly kind: string;
  /** UTF-16 units; -1 if the words are not in the draft behind the sentence before. */
  readonly start: number;
  readonly end: number;
}

/** The sentences of a draft by its key: lines of first words, kind and a note, with tabs between, in the order of the draft. */
export function keyedSentences(text: string, key: string): KeyedSentence[] {
  let from = 0;
  const keys = key.split('\n').flatMap((line) => {
    const [words = '', kind = ''] = line.split('\t');
    if (words.trim() === '') return [];
    const start = text.indexOf(words.trim(), from);
    from = start + 1;
    return [{ words, kind: kind.trim(), start }];
  });
  return keys.map((k, i) => ({ ...k, end: keys[i + 1]?.start ?? text.length }));
}
