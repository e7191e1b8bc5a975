/** `Ana Ruiz: We stay.`: up to four words, each with a capital letter. */
const label =
  /^[ \t]*(?:(?:>>+|-)[ \t]*)?((?:\p{Lu}[\p{L}\p{M}.’'-]{0,24}|\d{1,2})(?:[ \t](?:\p{Lu}[\p{L}\p{M}.’'-]{0,24}|\d{1,2}|\([^()\n]{1,20}\))){0,3}):[ \t]+\S/u;

/** Of the captions of a file at least so many must begin with a label for labels to be how it names who speaks. */
const leastShare = 0.08;

/**
 * The names before a colon that are voices in a file of captions, as meetings are written down by programs (`Ana Ruiz:
 * We stay.` in each caption, or at each turn); a single `Remember: …` is none. With `<v>`, if voices have tags.
 * Labels in capitals are voices anyway and not among them.
 */
export function writtenLabels(raw: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let captions = 0;
  let labelled = 0;
  let isFirst = false;
  const found = new Set<string>();
  for (const [line] of raw.matchAll(/[^\r\n]+/g)) {
    if (line.includes('-->')) {
      captions++;
      isFirst = true;
      continue;
    }
    if (/<v[. \t]/i.test(line.slice(0, 200))) found.add('<v>');
    const name = label.exec(line.slice(0, 150))?.[1];
    if (name !== undefined && captions > 0) {
      if (isFirst) labelled++;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    isFirst = false;
  }
  if (captions === 0 || labelled < captions * leastShare) return found;
  // Somebody who speaks only once is told by being named in full.
  for (const [name, count] of counts) if (count > 1 || name.includes(' ')) found.add(name);
  return found;
}
