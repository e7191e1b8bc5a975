/** The largest so many numbers. */
export class Best {
  readonly #all: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The smallest of them; less than any while there are fewer. */
  get least(): number {
    return this.#all.length < this.#most ? Number.NEGATIVE_INFINITY : this.#all[0]!;
  }

  add(value: number): void {
    if (value <= this.least) return;
    if (this.#all.length === this.#most) this.#all.shift();
    let at = this.#all.length;
    while (at > 0 && this.#all[at - 1]! > value) at--;
    this.#all.splice(at, 0, value);
  }
}
