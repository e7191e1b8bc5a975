/**
 * What was asked for lately, in two generations: when the younger one is full, what is in the older one and was not asked for since is
 * forgotten. So at most twice `size` answers are kept, and those that are in use stay.
 */
export class Recent<K, V> {
  readonly #size: number;
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  constructor(size: number) {
    this.#size = size;
  }

  /** The answer that is kept, or the one that `compute` gives, kept from now on. */
  get(key: K, compute: (key: K) => V): V {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const value = this.#old.get(key) ?? compute(key);
    if (this.#young.size >= this.#size) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
