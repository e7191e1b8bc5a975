// An engine may keep a stretch of a text as a place in that text, and then all of the text is in memory for as long as the
// stretch is. What outlives a version of a draft must not hold all of that version.

/** The same text by itself, cut from nothing. */
export const ownCopy = (text: string): string => ` ${text}`.slice(1);

/** Plain data (objects, lists, texts, numbers) with texts of its own. */
export function ownCopies<T>(value: T): T {
  if (typeof value === 'string') return ownCopy(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ownCopies) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, own] of Object.entries(value)) copy[key] = ownCopies(own);
  return copy as T;
}
