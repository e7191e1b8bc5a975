/** Asks a long computation to stop. Always the last parameter; re-check after each `await`; cancelled means `undefined`. */
export interface CancellationToken {
  readonly isCancelled: boolean;
}

/** A token that is never cancelled. */
export const neverCancelled: CancellationToken = Object.freeze({ isCancelled: false });

/** A token and the switch that cancels it. */
export interface CancellationSource {
  readonly token: CancellationToken;
  cancel(): void;
}

/** Makes a {@link CancellationSource}. */
export function cancellationSource(): CancellationSource {
  const token = { isCancelled: false };
  const cancel = () => {
    token.isCancelled = true;
  };
  return { token, cancel };
}
