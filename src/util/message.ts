/**
 * A sentence for a person, as a template and its arguments, so that a host can translate it.
 *
 * `{0}`, `{1}` … stand for the arguments (the convention of `vscode.l10n.t`). Messages are made with {@link msg}
 * and shown with {@link formatMessage}; nothing below the hosts shows a bare string.
 *
 * @example formatMessage(msg('“{0}” should be “{1}”.', 'proposals', 'propositions'))
 *          // '“proposals” should be “propositions”.'
 */
export interface Message {
  readonly template: string;
  readonly args: readonly (string | number)[];
}

/** Makes a {@link Message}. */
export function msg(template: string, ...args: (string | number)[]): Message {
  return { template, args };
}

/** Fills in a message; `translate` maps the English template to the reader's language. */
export function formatMessage(message: Message, translate: (template: string) => string = (t) => t): string {
  return translate(message.template).replace(/\{(\d+)\}/g, (whole, n: string) => {
    const arg = message.args[Number(n)];
    return arg === undefined ? whole : String(arg);
  });
}
