import { ownCopy } from '../../text/ownCopy.js';
import { spellingOf } from '../../text/spellings.js';

/** The distinct words of what is being indexed, numbered in the order in which they are met. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly stems: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Word and one of each spelling; 0 where it is not known yet. */
  #bySpelling = new Uint32Array(4096);

  /** The number of a word that is there. */
  numberOf(norm: string): number {
    return this.#numbers.get(norm)!;
  }

  /** The numbers of the words of as many spellings as there is room for. */
  ofSpellings(ids: ArrayLike<number>, numbers: Uint32Array): void {
    let known = this.#bySpelling;
    for (let i = 0; i < numbers.length; i++) {
      const id = ids[i]!;
      const atHand = id < 0 || id >= known.length ? 0 : known[id]!;
      if (atHand > 0) numbers[i] = atHand - 1;
      else {
        numbers[i] = this.#ofSpelling(id);
        known = this.#bySpelling;
      }
    }
  }

  #ofSpelling(id: number): number {
    const { norm, stem } = spellingOf(id);
    if (id < 0) return this.ofWord(norm, stem);
    if (id >= this.#bySpelling.length) {
      const more = new Uint32Array(Math.max(id + 1, this.#bySpelling.length * 2));
      more.set(this.#bySpelling);
      this.#bySpelling = more;
    }
    const word = this.ofWord(norm, stem);
    this.#bySpelling[id] = word + 1;
    return word;
  }

  /** The number of a word, which is added where it is new. */
  ofWord(norm: string, stem: string): number {
    const known = this.#numbers.get(norm);
    if (known !== undefined) return known;
    const own = ownCopy(norm);
    const number = this.words.length;
    this.#numbers.set(own, number);
    this.words.push(own);
    this.stems.push(norm === stem ? own : ownCopy(stem));
    return number;
  }
}
