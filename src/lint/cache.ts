import type { Reading } from '../attribution/resume.js';
import type { Said } from '../attribution/said.js';
import type { Corpus } from '../corpus/corpus.js';
import { listsOf } from '../draft/lists.js';
import type { Draft } from '../draft/model.js';
import { sharedWith } from '../draft/versions.js';
import { attributionsOfDraft } from './attributed.js';
import type { CheckedDraft } from './checkedBlock.js';

/** Answers that are kept for a short draft; about as many are asked of one of 2,000 words. */
const fewestAnswers = 1_000;

/**
 * What was found out about one draft, so that after an edit only what changed is computed again: the last version that was
 * held against the corpus to the end, block by block, and, for the blocks that changed, answers by what they depend on.
 * Answers of another corpus are never given.
 */
export class AnalysisCache {
  #said: { readonly draft: Draft; readonly reading: Reading } | undefined;
  #corpus: Corpus | undefined;
  #checked: CheckedDraft | undefined;
  /** Answers in two generations: what is not asked for again while the first one fills goes with the second one. */
  #answers = new Map<string, unknown>();
  #older = new Map<string, unknown>();
  #mostAnswers = fewestAnswers;

  /** Starts an analysis of a version under a corpus: generations of two workspaces may have one number. */
  begin(corpus: Corpus, draft: Draft): void {
    const { sentences, quotations, blocks } = listsOf(draft);
    this.#mostAnswers = fewestAnswers + 2 * sentences.length + 3 * quotations.length + blocks.length;
    if (corpus !== this.#corpus) {
      this.#answers = new Map();
      this.#older = new Map();
      this.#checked = undefined;
      this.#corpus = corpus;
    }
  }

  /** The last version that was checked under this corpus. */
  get checked(): CheckedDraft | undefined {
    return this.#checked;
  }

  /** Ends an analysis that ran to its end. */
  commit(checked: CheckedDraft): void {
    this.#checked = checked;
  }

  /** Who says what in a version of the draft, by block. */
  attributions(draft: Draft): Said {
    const known = this.#said;
    const reading = attributionsOfDraft(draft, known?.reading, sharedWith(draft, known?.draft));
    this.#said = { draft, reading };
    return reading.said;
  }

  /**
   * What `compute` gives for these inputs, computed once.
   *
   * @param kind what is asked; each kind always has one type
   * @param inputs all that the answer depends on but the corpus, as JSON would have it
   */
  remember<T>(kind: string, inputs: unknown, compute: () => T): T {
    const key = `${kind} ${JSON.stringify(inputs)}`;
    if (this.#answers.has(key)) return this.#answers.get(key) as T;
    const value = this.#older.has(key) ? (this.#older.get(key) as T) : compute();
    if (this.#answers.size >= this.#mostAnswers) {
      this.#older = this.#answers;
      this.#answers = new Map();
    }
    this.#answers.set(key, value);
    return value;
  }
}
