import type { CompletionList, CompletionOptions } from '../model.js';
import type { DraftContext } from '../service.js';
import { completeKey } from './keys.js';
import { completeQuotation } from './quotations.js';

/** The most items that any list has: sending thousands to a client takes tens of milliseconds. */
export const mostItems = 50;

const none: CompletionList = { items: [], isIncomplete: false };

/**
 * What can be written at an offset: citation keys after `@`, else verbatim quotations: inside an open quotation
 * always, elsewhere in prose only when asked for by hand.
 */
export function completion(
  context: DraftContext,
  offset: number,
  options: CompletionOptions,
): CompletionList {
  return completeKey(context, offset) ?? completeQuotation(context, offset, options) ?? none;
}
