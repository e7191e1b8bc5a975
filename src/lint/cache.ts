import type { Reading } from '../attribution/attribute.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Draft } from '../draft/model.js';
import { attributionsOfDraft } from './attributed.js';

/**
 * What was found out about one draft, by what it depends on, so that after an edit only what changed is computed
 * again. Holds what the last analysis asked for and no more; answers of another corpus are never given.
 */
export class AnalysisCache {
  #said: Reading | undefined;
  #corpus: Corpus | undefined;
  #values = new Map<string, unknown>();
  #next = new Map<string, unknown>();

  /** Starts an analysis under a corpus: generations of two workspaces may have one number. */
  begin(corpus: Corpus): void {
    if (corpus !== this.#corpus) {
      this.#values = new Map();
      this.#corpus = corpus;
    } else {
      // What an analysis that was given up had found out still holds.
      for (const [key, value] of this.#next) this.#values.set(key, value);
    }
    this.#next = new Map();
  }

  /** Ends an analysis that ran to its end: what it did not ask for is forgotten. */
  commit(): void {
    this.#values = this.#next;
  }

  /** Who says what in a version of the draft, by block. */
  attributions(draft: Draft): Reading['byParagraph'] {
    this.#said = attributionsOfDraft(draft, this.#said);
    return this.#said.byParagraph;
  }

  /**
   * What `compute` gives for these inputs, computed once.
   *
   * @param kind what is asked; each kind always has one type
   * @param inputs all that the answer depends on but the corpus, as JSON would have it
   */
  remember<T>(kind: string, inputs: unknown, compute: () => T): T {
    const key = `${kind} ${JSON.stringify(inputs)}`;
    const known = this.#next.has(key) ? this.#next : this.#values.has(key) ? this.#values : undefined;
    const value = known ? (known.get(key) as T) : compute();
    this.#next.set(key, value);
    return value;
  }
}
