/** How telling a content word is by itself, .3 (in every text) to 1 (rare or unknown). */
export function rarity(norm: string): number {
  return norm.length < 4 ? 0.7 : 1;
}
