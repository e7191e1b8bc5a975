import type { Attribution } from '../attribution/model.js';
import { isNamed } from '../attribution/resolve.js';
import type { Corpus } from '../corpus/corpus.js';
import { sameSpeaker, withoutComma } from '../corpus/passages.js';
import { insertable, markStyleOf } from '../draft/citing/quotation.js';
import { citationText } from '../lint/cited.js';
import type { Source } from '../source/model.js';
import { type Span, textAt } from '../text/span.js';
import { byMeaning } from './completion/meaning.js';
import { isCitedBehind, openQuotation } from './completion/quotations.js';
import { attributionFacts } from './describe.js';
import type { PassageItem, PassageQuery, SpeakerSummary, TextChange } from './model.js';
import type { DraftContext } from './service.js';
import { targetOf, titleOf } from './targets.js';

/** Sources whose attributions are read for one list, 1.5 ms each the first time: half a second at most. */
const mostRead = 300;

const isQuoted = (a: Attribution) => a.kind !== 'indirect';

/** Whom the sources quote, most often quoted first. Names that only add to another (`Rubio`) are one with it. */
export function speakers(corpus: Corpus): SpeakerSummary[] {
  const found: { name: string; description: string | undefined; quotations: number }[] = [];
  const byName = new Map<string, (typeof found)[number]>();
  for (const source of corpus.sources.slice(0, mostRead)) {
    for (const a of corpus.attributions(source)) {
      if (!a.speaker || !isQuoted(a) || !isNamed(a.speaker.name)) continue;
      const { name, description } = a.speaker;
      let entry = byName.get(name);
      if (!entry) {
        entry = found.find((f) => isShorter(name, f.name) || isShorter(f.name, name));
        if (!entry) {
          entry = { name, description: undefined, quotations: 0 };
          found.push(entry);
        }
        byName.set(name, entry);
      }
      if (name.length > entry.name.length) entry.name = name;
      entry.description ??= description;
      entry.quotations++;
    }
  }
  found.sort((a, b) => b.quotations - a.quotations || a.name.localeCompare(b.name, 'en'));
  return found.map(({ name, description, quotations }) => ({
    name,
    quotations,
    ...(description !== undefined && { description }),
  }));
}

/** `Rubio` beside `Marco Rubio`: the end of the longer name. */
function isShorter(short: string, long: string): boolean {
  return long.length > short.length && long.endsWith(` ${short}`) && /^\p{Lu}/u.test(long);
}

/** Passages for a list: a speaker's quotations in reading order, or the lines that words lead to. */
export function passages(corpus: Corpus, query: PassageQuery): PassageItem[] {
  if (query.words !== undefined && query.words.trim() !== '') {
    return byMeaning(corpus, query.words, query.limit).map((p) =>
      item(corpus, p.source, p.span, p.attribution),
    );
  }
  const found: PassageItem[] = [];
  for (const source of corpus.sources.slice(0, mostRead)) {
    for (const a of corpus.attributions(source)) {
      if (found.length >= query.limit) return found;
      if (!isQuoted(a)) continue;
      const isTheirs = a.speaker !== undefined && sameSpeaker(a.speaker.name, query.speaker ?? '');
      if (query.speaker === undefined || isTheirs) found.push(item(corpus, source, a.content, a));
    }
  }
  return found;
}

function item(corpus: Corpus, source: Source, s: Span, a: Attribution | undefined): PassageItem {
  const span = withoutComma(source.text, s);
  return {
    text: textAt(source.text, span),
    facts: a ? attributionFacts(a, source) : [],
    title: titleOf(source),
    target: targetOf(corpus, source, span),
  };
}

/**
 * The edit that puts a passage into a draft at an offset: in the draft's marks (none where a quotation is open there),
 * with its citation, and a space where words stand right before it.
 */
export function quote(
  context: DraftContext,
  offset: number,
  passage: { readonly key: string; readonly span: Span },
): TextChange | undefined {
  const { draft, corpus } = context;
  const source = corpus.get(passage.key);
  const line = source && corpus.lineAt(source, passage.span.start);
  if (!source || !line) return undefined;
  const block = draft.blocks.findLast((b) => b.start <= offset);
  const open = block && offset <= block.end ? openQuotation(draft, block, offset) : undefined;
  const style = open?.style ?? markStyleOf(draft);
  const words = insertable(textAt(source.text, passage.span), style, draft.languageId);
  const isCited = isCitedBehind(draft, open?.replace.end ?? offset);
  const written =
    isCited || (open && !open.ends)
      ? undefined
      : citationText(context, { source: source.key, locator: line.locator, ...passage.span });
  const citation = written?.text ?? '';
  const also = written && written.also.length > 0 ? { also: written.also } : {};
  if (open) return { ...open.replace, newText: words + open.after + citation, ...also };
  const before = draft.text[offset - 1] ?? '';
  const lead = before === '' || /[\s([{—–-]/.test(before) ? '' : ' ';
  return {
    start: offset,
    end: offset,
    newText: `${lead}${style.open}${words}${style.close}${citation}`,
    ...also,
  };
}
