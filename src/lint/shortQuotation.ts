import type { Corpus } from '../corpus/corpus.js';
import { markedAt } from '../corpus/passages.js';
import { nthBlock, nthSentence } from '../draft/lists.js';
import type { Draft, DraftQuotation } from '../draft/model.js';
import type { Evidence, QuotationMatch } from '../match/model.js';
import { overlaps, textAt } from '../text/span.js';
import { isStopWord } from '../text/stopWords.js';
import { scanWords, words } from '../text/words.js';
import { attributionsAround } from './attributed.js';

/** Marked words as few as these are as often irony, a term or a title as somebody's words. */
const mostWords = 3;

/**
 * So many content words of the draft's sentence in the source line (or beside it) make it the same matter: two beside
 * one quoted content word (`gale`), one beside several (`read 31.4 metres`), which hardly stand together by chance.
 */
const leastShared = { one: 2, several: 1 };

/** Whether a quotation is so short that the words alone do not tell where it comes from. */
export function isShort(text: string): boolean {
  return scanWords(text).length <= mostWords;
}

/**
 * What became of a quotation of one to three words, with only the places that the draft may mean: those that it cites,
 * where its speaker speaks, where the source marks just these words, or whose line is about what the draft's sentence
 * is about. With none, the words are no quotation from these sources (scare quotes): absent, and nothing to report.
 *
 * @param isSaidBy whether the draft's speaker says what stands at some evidence
 * @example // `The “gale” of criticism was mild.`, and a source with `on a deck in a gale`: absent
 */
export function shortMatch(
  draft: Draft,
  corpus: Corpus,
  quotation: DraftQuotation,
  match: QuotationMatch,
  cited: readonly string[],
  isSaidBy: (evidence: Evidence) => boolean,
): QuotationMatch {
  if (match.match === 'absent' || quotation.kind !== 'marked') return match;
  const around = contentAround(draft, quotation);
  const named = namesAround(draft, quotation);
  const own = words(textAt(draft.prose.text, quotation.prose)).filter((w) => !isStopWord(w.norm));
  const least = own.length > 1 ? leastShared.several : leastShared.one;
  const near = match.evidence.filter(
    (e) =>
      cited.includes(e.source) ||
      isMarkedWhole(corpus, e) ||
      sharedWith(corpus, e, around) >= least ||
      // Last: who says what in the source is read for these.
      isSaidBy(e) ||
      isNamed(corpus, e, named),
  );
  if (near.length === match.evidence.length) return match;
  if (near.length === 0) return { match: 'absent', evidence: [], ambiguous: false, differences: [] };
  const differences = near[0] === match.evidence[0] ? match.differences : [];
  return { ...match, evidence: near, ambiguous: near.length > 1, differences };
}

/** Stems of the content words of the sentence around a quotation. */
function contentAround(draft: Draft, quotation: DraftQuotation): ReadonlySet<string> {
  const sentence = nthSentence(draft, quotation.sentence);
  const own = sentence ? words(draft.prose.text, sentence.prose) : [];
  return new Set(
    own
      .filter((w) => !isStopWord(w.norm) && w.norm.length > 2 && !overlaps(w, quotation.outer.prose))
      .map((w) => w.stem),
  );
}

/** Words with a capital in the paragraph of a quotation: whom `she said` may mean. */
function namesAround(draft: Draft, quotation: DraftQuotation): ReadonlySet<string> {
  const block = nthBlock(draft, quotation.block)!;
  return new Set(
    words(draft.prose.text, block.prose)
      .filter((w) => /^\p{Lu}/u.test(w.text) && !overlaps(w, quotation.outer.prose))
      .map((w) => w.norm),
  );
}

/** Whether the last name of somebody who says it in the source is among these. */
function isNamed(corpus: Corpus, e: Evidence, names: ReadonlySet<string>): boolean {
  return attributionsAround(corpus, e).some((a) => {
    const last = words(a.speaker?.name ?? '').at(-1);
    return last !== undefined && /^\p{Lu}/u.test(last.text) && names.has(last.norm);
  });
}

function isMarkedWhole(corpus: Corpus, e: Evidence): boolean {
  const source = corpus.get(e.source);
  const line = source?.lines[e.line];
  const marked = source && line && markedAt(source, line, e.start);
  if (!marked) return false;
  const rest = textAt(source.text, { start: Math.min(e.end, marked.end), end: marked.end });
  return marked.start === e.start && !/[\p{L}\p{N}]/u.test(rest);
}

/** How many of these stems stand in the line of the evidence or beside it, in its paragraph. */
function sharedWith(corpus: Corpus, e: Evidence, around: ReadonlySet<string>): number {
  if (around.size === 0) return 0;
  const source = corpus.get(e.source);
  const lines = [e.line - 1, e.line, e.line + 1].flatMap((i) => source?.lines[i] ?? []);
  const shared = new Set<string>();
  for (const line of lines) {
    if (line.paragraph !== e.paragraph) continue;
    for (const w of words(source!.text, line)) if (around.has(w.stem) && !overlaps(w, e)) shared.add(w.stem);
  }
  return shared.size;
}
