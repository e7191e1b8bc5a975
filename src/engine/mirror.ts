import type { ListChange } from '../ide/model.js';
import { changedList } from '../ide/told.js';

interface Item {
  readonly span: { readonly start: number; readonly end: number };
}

/** Asks for what changed in a list of a draft since an answer. */
type Ask<T> = (uri: string, version: number, known: number) => Promise<ListChange<T> | undefined>;

/**
 * Lists that the engine tells of drafts, kept on the host's side, so that only what changed in them passes between the two: reading all
 * findings of a draft of 50,000 words would hold the host's thread for 45 ms after every edit.
 */
export class Mirror<T extends Item> {
  readonly #ask: Ask<T>;
  readonly #lists = new Map<string, { readonly id: number; readonly list: readonly T[] }>();
  readonly #asked = new Map<
    string,
    { readonly version: number; readonly list: Promise<readonly T[] | undefined> }
  >();

  constructor(ask: Ask<T>) {
    this.#ask = ask;
  }

  /** The list of a version; `undefined` where it is not the one that the engine holds. One question about a draft at a time. */
  of(uri: string, version: number): Promise<readonly T[] | undefined> {
    const before = this.#asked.get(uri);
    if (before?.version === version) return before.list;
    const list = (before?.list ?? Promise.resolve(undefined)).then(() => this.#read(uri, version));
    const mine = { version, list };
    this.#asked.set(uri, mine);
    const done = () => {
      if (this.#asked.get(uri) === mine) this.#asked.delete(uri);
    };
    void list.then(done, done);
    return list;
  }

  /** Forgets a draft. */
  forget(uri: string): void {
    this.#lists.delete(uri);
  }

  async #read(uri: string, version: number): Promise<readonly T[] | undefined> {
    for (;;) {
      const known = this.#lists.get(uri);
      const change = await this.#ask(uri, version, known?.id ?? 0);
      if (!change) return undefined;
      const list = changedList(change.base === known?.id ? known.list : [], change);
      this.#lists.set(uri, { id: change.id, list });
      if (change.isAll) return list;
    }
  }
}
