/**
 * What was asked for lately, in two generations: when the younger one is full, what is in the older one and was not asked for since is
 * forgotten. So at most twice `size` is kept, and what is in use stays.
 */
export class Recent<K, V> {
  readonly #size: number;
  readonly #sizeOf: ((value: V) => number) | undefined;
  #young = new Map<K, V>();
  #old = new Map<K, V>();
  #filled = 0;

  /** @param sizeOf what an answer counts; 1 where it is absent */
  constructor(size: number, sizeOf?: (value: V) => number) {
    this.#size = size;
    this.#sizeOf = sizeOf;
  }

  /**
   * The answer that is kept, or the one that `compute` gives, kept from now on.
   *
   * @param own the key as it is kept
   */
  get(key: K, compute: (key: K) => V, own?: (key: K) => K): V {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const value = this.#old.get(key) ?? compute(key);
    const size = this.#sizeOf?.(value) ?? 1;
    if (this.#filled + size > this.#size && this.#young.size > 0) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#filled = 0;
    }
    this.#young.set(own ? own(key) : key, value);
    this.#filled += size;
    return value;
  }
}

/**
 * The same of objects: an answer goes when its object does, too. What was read of a source that is read anew, or whose workspace is
 * closed, would be kept with the source until as many others were asked for.
 *
 * @example glances.get(source, glanceAt)
 */
export class RecentOf<K extends object, V extends object> {
  readonly #size: number;
  #young = new WeakMap<K, V>();
  #old = new WeakMap<K, V>();
  #filled = 0;

  /** @param size so many are kept at least, while nobody else holds more than these; twice as many at most */
  constructor(size: number) {
    this.#size = size;
  }

  /** The answer that is kept, or the one that `compute` gives, kept from now on. */
  get(key: K, compute: (key: K) => V): V {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const value = this.#old.get(key) ?? compute(key);
    if (this.#filled >= this.#size) {
      this.#old = this.#young;
      this.#young = new WeakMap();
      this.#filled = 0;
    }
    this.#young.set(key, value);
    this.#filled++;
    return value;
  }
}
