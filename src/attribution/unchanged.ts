import type { Shared } from '../text/change.js';
import type { AttributableText } from './model.js';
import { isSameButForPlace, type OwnParts } from './ownParts.js';
import type { Kept } from './resume.js';

/** How many paragraphs at the beginning and at the end are as they were, but for their place. */
export function unchanged(
  known: Pick<Kept, 'text' | 'paragraphs' | 'own'>,
  { text, paragraphs }: AttributableText,
  own: (index: number) => OwnParts,
  shared: Shared,
): Shared {
  const before = known.paragraphs;
  const most = Math.min(before.length, paragraphs.length);
  const isSameAt = (i: number, k: number) => isSameButForPlace(known.own(i), known.text, own(k), text);
  let { head } = shared;
  while (head < most && before.at(head)!.start === paragraphs.at(head)!.start && isSameAt(head, head)) head++;
  let tail = Math.min(shared.tail, most - head);
  while (tail < most - head && isSameAt(before.length - 1 - tail, paragraphs.length - 1 - tail)) tail++;
  // All paragraphs move as one.
  const by = (n: number) => paragraphs.at(paragraphs.length - n)!.start - before.at(before.length - n)!.start;
  for (let n = Math.max(1, Math.min(shared.tail, tail)); n <= tail; n++)
    if (by(n) !== by(1)) return { head, tail: n - 1 };
  return { head, tail };
}
