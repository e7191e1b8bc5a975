import type { Source } from '../../source/model.js';
import { textAt } from '../../text/span.js';
import { words } from '../../text/words.js';
import type { CompletionList } from '../model.js';
import type { DraftContext } from '../service.js';
import { targetOf } from '../targets.js';
import { mostItems } from './completion.js';

/** Behind a key: `[@key, pa`, `#cite(<key>, supplement: [` and the like are none; `@key [pa` is. */
const behindKey =
  /@\{?([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])){0,150})\}?(?:,\s?|\s\[)([^\]\s;,@][^\];,@]{0,40})?$/u;
/** LaTeX writes the locator first: `\\autocite[pa⎀]{key}`. */
const latexNote = /\\[a-zA-Z]{0,20}cite[a-zA-Z]{0,12}\*?(?:\[[^\][]{0,80}\])?\[([^\][]{0,40})$/;
const latexKeyAhead = /^[^\][{}\n]{0,40}\]\{([^{},\s]{1,80})\}/;
const reach = 240;

/** Locators that a source has, one for each, in reading order. */
export interface Locator {
  readonly locator: string;
  /** Index into the lines of the source: the first that has it. */
  readonly line: number;
}

/** See {@link Locator}. */
export function locatorsOf(source: Source): Locator[] {
  const found = new Map<string, Locator>();
  for (const [i, line] of source.lines.entries()) {
    if (line.locator !== '' && !found.has(line.locator))
      found.set(line.locator, { locator: line.locator, line: i });
  }
  return [...found.values()];
}

/**
 * Locators behind a citation key, only those that the source has: by number, or by words of the place (`[@key, ceasefire`).
 * Places that the draft cites the source for already come last.
 */
export function completeLocator(context: DraftContext, offset: number): CompletionList | undefined {
  const { draft, corpus } = context;
  const before = draft.text.slice(Math.max(0, offset - reach), offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const isLatex = draft.languageId === 'latex';
  const match = isLatex ? latexNote.exec(line) : behindKey.exec(line);
  if (!match) return undefined;
  const key = isLatex ? latexKeyAhead.exec(draft.text.slice(offset, offset + reach))?.[1] : match[1];
  const source = key === undefined ? undefined : corpus.get(key);
  if (!source) return undefined;
  const typed = (isLatex ? match[1] : match[2]) ?? '';
  const rest = /^[\p{L}\p{N}. ]*(?=[\];,])/u.exec(draft.text.slice(offset, offset + 40))?.[0] ?? '';
  const replace = { start: offset - typed.length, end: offset + rest.length };
  const fits = locatorsOf(source).filter((l) => matches(source, l, typed));
  return {
    isIncomplete: true,
    items: fits.slice(0, mostItems).map((l, i) => {
      const own = source.lines[l.line]!;
      const text = textAt(source.text, own);
      return {
        kind: 'source' as const,
        label: l.locator,
        description: text.replace(/\s+/g, ' ').slice(0, 60),
        filterText: typed === '' ? l.locator : typed,
        sortText: String(i).padStart(3, '0'),
        newText: l.locator,
        replace,
        excerpt: text,
        target: targetOf(corpus, source, own),
      };
    }),
  };
}

/** By the locator itself (`para. 8`, `8`), else by words of the line. */
function matches(source: Source, { locator, line }: Locator, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return true;
  const own = locator.toLowerCase();
  if (own.startsWith(wanted) || own.replace(/^\D+/, '').startsWith(wanted)) return true;
  // `p 8` and `§ 8` are begun otherwise than our own spelling: by their number.
  const number = /(?<!\d)\d+$/.exec(wanted)?.[0];
  if (number !== undefined) return own.replace(/^\D+/, '').startsWith(number);
  if (wanted.length < 3) return false;
  const all = words(source.text, source.lines[line]!);
  return words(wanted).every((w) => all.some((t) => t.norm.startsWith(w.norm)));
}
