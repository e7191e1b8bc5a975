import type { Draft } from '../draft/model.js';
import { languageFor } from '../draft/registry.js';

/** Whether prose is written at an offset of a draft: not in code, front matter, a comment or a URL. */
export function isProseAt(draft: Draft, offset: number): boolean {
  return languageFor(draft.languageId)?.isProse(draft.text, offset) ?? true;
}
