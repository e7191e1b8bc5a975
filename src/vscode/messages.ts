import * as vscode from 'vscode';
import { formatMessage, type Message } from '../util/message.js';

/** A message of the engine in the reader's language. */
export function localized(message: Message): string {
  return formatMessage(message, (template) => vscode.l10n.t(template));
}
