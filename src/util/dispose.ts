/** Something that holds on to a resource until it is disposed of (the shape of `vscode.Disposable`). */
export interface Disposable {
  dispose(): void;
}

/** One disposable for many, disposed of in reverse order; each only once, also when one throws. */
export function disposeAll(items: readonly Disposable[]): Disposable {
  let left = [...items];
  return {
    dispose() {
      const now = left.reverse();
      left = [];
      let failure: unknown;
      for (const item of now) {
        try {
          item.dispose();
        } catch (error) {
          failure ??= error;
        }
      }
      if (failure !== undefined) throw failure;
    },
  };
}
