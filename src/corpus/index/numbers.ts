/** The longest piece: what lies in longer ones is not copied less. */
const longest = 1 << 20;

/** A growing list of unsigned integers, in pieces, so that what is there is copied once, in the end. */
export class Numbers {
  readonly #full: Uint32Array[] = [];
  #last: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  #used = 0;
  /** Numbers in the pieces that are full. */
  #before = 0;

  get length(): number {
    return this.#before + this.#used;
  }

  push(value: number): void {
    if (this.#used === this.#last.length) this.#begin(1);
    this.#last[this.#used++] = value;
  }

  /** Room for so many more, all of which are to be filled in. */
  room(more: number): Uint32Array {
    if (this.#used + more > this.#last.length) this.#begin(more);
    this.#used += more;
    return this.#last.subarray(this.#used - more, this.#used);
  }

  /** All of them; nothing is to be added afterwards. */
  done(): Uint32Array<ArrayBuffer> {
    const last = this.#last.subarray(0, this.#used);
    if (this.#full.length === 0) return this.#used * 1.1 > this.#last.length ? last : last.slice();
    const all = new Uint32Array(this.length);
    let at = 0;
    for (const piece of [...this.#full.splice(0), last]) {
      all.set(piece, at);
      at += piece.length;
    }
    [this.#last, this.#used, this.#before] = [all, all.length, 0];
    return all;
  }

  /** The same in pieces, for who goes through them once. */
  pieces(): readonly Uint32Array[] {
    return [...this.#full, this.#last.subarray(0, this.#used)];
  }

  #begin(least: number): void {
    this.#full.push(this.#last.subarray(0, this.#used));
    this.#before += this.#used;
    this.#used = 0;
    this.#last = new Uint32Array(Math.max(least, Math.min(longest, this.#last.length * 2)));
  }
}
