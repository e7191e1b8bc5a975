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
  /** Sentences that follow this one, each translated by itself; joined by a space. */
  readonly followedBy?: readonly Message[];
}

/** Makes a {@link Message}. */
export function msg(template: string, ...args: (string | number)[]): Message {
  return { template, args };
}

/** Fills in a message; `translate` maps the English template to the reader's language. */
export function formatMessage(message: Message, translate: (template: string) => string = (t) => t): string {
  const own = translate(message.template).replace(/\{(\d+)\}/g, (whole, n: string) => {
    const arg = message.args[Number(n)];
    return arg === undefined ? whole : String(arg);
  });
  return [own, ...(message.followedBy ?? []).map((m) => formatMessage(m, translate))].join(' ');
}

/** Several sentences as one message. The first one leads; throws if there is none. */
export function joinMessages(messages: readonly Message[]): Message {
  const [first, ...rest] = messages;
  if (!first) throw new Error('Broken invariant: no message to join');
  return { ...first, followedBy: [...(first.followedBy ?? []), ...rest] };
}
