import { parse } from 'yaml';

/** The longest front matter that is looked for, in UTF-16 units. */
const longest = 100_000;

/**
 * Front matter at the start of a draft: YAML between `---` lines (ended by `---` or `...`) or TOML between `+++`.
 * `end` is the offset behind it, 0 if there is none. YAML that cannot be parsed is front matter all the same.
 */
export function readFrontMatter(text: string): { end: number; bibliographies: readonly string[] } {
  const head = text.slice(0, longest);
  const match =
    /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(head) ??
    /^\+\+\+[ \t]*\r?\n(?:[\s\S]*?\r?\n)??\+\+\+[ \t]*(?:\r?\n|$)/.exec(head);
  if (!match) return { end: 0, bibliographies: [] };
  const bibliographies = match[0].startsWith('-') ? bibliographiesIn(match[0]) : [];
  return { end: match[0].length, bibliographies };
}

function bibliographiesIn(frontMatter: string): string[] {
  const yaml = frontMatter.replace(/^---[^\n]*\n/, '').replace(/(?:---|\.\.\.)\s*$/, '');
  try {
    const fields: unknown = parse(yaml, { logLevel: 'error' });
    if (typeof fields !== 'object' || fields === null || !('bibliography' in fields)) return [];
    const named: unknown = fields.bibliography;
    const list: readonly unknown[] = Array.isArray(named) ? named : [named];
    return list.filter((f): f is string => typeof f === 'string' && f.trim() !== '');
  } catch {
    return [];
  }
}
