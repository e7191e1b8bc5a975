import { findPassages } from '../../corpus/search.js';
import type { Draft } from '../../draft/model.js';
import type { CslItem, CslName } from '../../source/metadata.js';
import type { Source } from '../../source/model.js';
import { words } from '../../text/words.js';
import { msg } from '../../util/message.js';
import { describeAuthorship } from '../describe.js';
import type { CompletionItem, CompletionList } from '../model.js';
import { isProseAt } from '../prose.js';
import type { DraftContext } from '../service.js';
import { targetOf } from '../targets.js';
import { mostItems } from './completion.js';
import { completeLocator } from './locators.js';

/** What a key may hold, after Pandoc: letters, digits, `_`, and `:.#$%&-+?<>~/` inside. */
const key = String.raw`([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&\-+?<>~/]{0,150})?$`;
const pandocKey = new RegExp(String.raw`(?:^|[^\p{L}\p{N}_@\\.])@\{?${key}`, 'u');
/** `\\autocite[see][12]{a, b`: the last key of a citation command that is being written. */
const latexKey =
  /\\[a-zA-Z]{0,20}cite[a-zA-Z]{0,12}\*?(?:\[[^\][]{0,80}\]){0,2}\{(?:[^{}\s,]{1,80},\s?){0,20}([^{}\s,\\]{0,80})$/;
/** By language: how a key is begun. What is not named begins it as Pandoc does. */
const keyBefore: Readonly<Record<string, RegExp>> = {
  latex: latexKey,
  asciidoc: new RegExp(String.raw`(?:cite[a-z]{0,10}:\[?|<<)(?:[^\s\](<>]{1,80},\s?){0,10}${key}`, 'u'),
  restructuredtext: new RegExp(String.raw`:cite(?::\w{1,10})?:\x60(?:[^\s\x60,]{1,80},\s?){0,10}${key}`, 'u'),
};

/** Words of the text only from so many letters on: fewer would fit everything. */
const fewestLetters = 3;

/** The longest piece of a line that is looked at for a key. */
const reach = 200;

interface Candidate {
  readonly key: string;
  readonly item: CslItem;
  readonly source?: Source;
}

/** Citation keys for `@…` before the offset, by key, author, title, and words of the text; `undefined` elsewhere. */
export function completeKey(context: DraftContext, offset: number): CompletionList | undefined {
  const { draft, corpus } = context;
  const from = Math.max(0, offset - reach);
  const before = draft.text.slice(from, offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const match = (keyBefore[draft.languageId] ?? pandocKey).exec(line);
  if (!match || !isWritten(draft, offset, line)) return completeLocator(context, offset);
  const typed = match[1] ?? '';
  const start = offset - typed.length;
  const after = /^[\p{L}\p{N}_:.#$%&\-+?<>~/]*/u.exec(draft.text.slice(offset, offset + reach))![0];
  const replace = {
    start,
    end: offset + after.replace(/(?<![:.#$%&\-+?<>~/])[:.#$%&\-+?<>~/]+$/u, '').length,
  };

  const candidates = new Map<string, Candidate>();
  for (const source of corpus.sources)
    candidates.set(source.key, { key: source.key, item: source.metadata, source });
  for (const entry of context.bibliography) {
    if (!candidates.has(entry.key)) candidates.set(entry.key, { key: entry.key, item: entry.item });
  }
  const ranked: { candidate: Candidate; rank: number }[] = [];
  const wanted = typed.toLowerCase();
  for (const candidate of candidates.values()) {
    const rank = rankOf(candidate, wanted);
    if (rank !== undefined) ranked.push({ candidate, rank });
  }
  ranked.sort((a, b) => a.rank - b.rank || (a.candidate.key < b.candidate.key ? -1 : 1));
  // By words of the text last, and through the index: to look through every text would take a quarter of a second.
  if (ranked.length < mostItems && wanted.length >= fewestLetters) {
    const there = new Set(ranked.map((r) => r.candidate));
    for (const { source } of findPassages(corpus, { typed, limit: mostItems })) {
      const candidate = candidates.get(source.key);
      if (!candidate || there.has(candidate)) continue;
      there.add(candidate);
      ranked.push({ candidate, rank: 4 });
    }
  }
  return {
    items: ranked
      .slice(0, mostItems)
      .map(({ candidate }, i) => keyItem(context, candidate, typed, replace, i)),
    isIncomplete: true,
  };
}

/** Whether a citation can stand here. LaTeX's commands are no prose, but no comment either. */
function isWritten(draft: Draft, offset: number, line: string): boolean {
  return draft.languageId === 'latex' ? !/(?:^|[^\\])%/.test(line) : isProseAt(draft, offset);
}

/** Lower is better; `undefined`: does not fit. A key before an author, an author before a title. `wanted` in lower case. */
function rankOf({ key, item }: Candidate, wanted: string): number | undefined {
  if (wanted === '') return 0;
  const at = key.toLowerCase().indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : 1;
  const authors = (item.author ?? []).map(
    (n: CslName) => `${n.given ?? ''} ${n.family ?? ''} ${n.literal ?? ''}`,
  );
  if (beginsWord(authors.join(' '), wanted)) return 2;
  if (beginsWord(item.title ?? '', wanted)) return 3;
  return undefined;
}

function beginsWord(text: string, wanted: string): boolean {
  // Most texts have it nowhere, and need not be taken apart into words.
  if (!text.toLowerCase().includes(wanted)) return false;
  return words(text).some((w) => w.norm.startsWith(wanted) || w.text.toLowerCase().startsWith(wanted));
}

function keyItem(
  context: DraftContext,
  candidate: Candidate,
  typed: string,
  replace: { start: number; end: number },
  index: number,
): CompletionItem {
  const { key, item, source } = candidate;
  const by = source && describeAuthorship(source);
  return {
    kind: 'source',
    label: key,
    ...(item.title !== undefined && { description: item.title }),
    ...(by !== undefined && { detail: by }),
    filterText: typed === '' ? key : typed,
    sortText: String(index).padStart(3, '0'),
    newText: key,
    replace,
    ...(source && {
      excerpt: firstLines(source),
      target: targetOf(context.corpus, source, { start: 0, end: 0 }),
    }),
    notes: source ? [] : [msg('In the bibliography; its text is not among your sources.')],
  };
}

/** The first lines of a source, exact, for the documentation pane. */
function firstLines(source: Source): string {
  const first = source.lines[0];
  const last = source.lines[Math.min(2, source.lines.length - 1)];
  return first && last ? source.text.slice(first.start, last.end) : '';
}
