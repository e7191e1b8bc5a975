import { nthQuotation, nthSentence } from '../../draft/lists.js';
import type { CitationItem } from '../../draft/model.js';
import type { Evidence } from '../../match/model.js';
import { joinMessages, msg } from '../../util/message.js';
import { isElsewhere, itemsOf } from '../cited.js';
import type { Analysis, Finding, Fix, PlacedWords, Rule } from '../model.js';
import { excerptOf, place } from '../wording.js';

/** A citation names a source, or a place in it, that does not contain what it is cited for, while another does. */
export const wrongCitation: Rule = {
  code: 'wrong-citation',
  defaultSeverity: 'warning',
  mends: true,
  summary: 'The cited source, or place in it, does not contain this; another does.',
  byBlock: true,
  *check(analysis) {
    const told = new Set<CitationItem>();
    for (const found of wrongOf(analysis, analysis.quotations)) {
      told.add(found.item);
      yield found.finding;
    }
    // A block quotation may have the citation of the sentence that introduces it.
    for (const found of wrongOf(analysis, analysis.behind ?? [])) told.add(found.item);
    for (const claim of analysis.claims) {
      // Several paragraphs may bear a claim out: only a cited source that is silent is surely wrong.
      if (claim.cited !== 'silent' || claim.match.verdict !== 'supported') continue;
      const items = itemsOf(analysis, nthSentence(analysis.draft, claim.sentence)!.citations);
      if (items.some((i) => told.has(i))) continue;
      for (const found of wrong(analysis, items, claim.match.evidence, 'claim')) yield found.finding;
    }
  },
};

type Found = { item: CitationItem; finding: Omit<Finding, 'rule' | 'severity'> };

function* wrongOf(analysis: Analysis, quotations: readonly PlacedWords[]): Generator<Found> {
  for (const { match, quotation } of quotations) {
    if (match.match !== 'exact' && match.match !== 'faithful') continue;
    const items = itemsOf(analysis, nthQuotation(analysis.draft, quotation).citations);
    yield* wrong(analysis, items, match.evidence, 'quotation');
  }
}

function* wrong(
  analysis: Analysis,
  items: readonly CitationItem[],
  evidence: readonly Evidence[],
  of: 'quotation' | 'claim',
): Generator<Found> {
  const { corpus } = analysis;
  const best = evidence[0];
  // A work of which only the bibliography knows may contain it.
  if (!best || items.length === 0 || !items.every((i) => corpus.get(i.key))) return;
  const right = items.filter((i) => evidence.some((e) => e.source === i.key));
  if (right.length === 0) {
    const item = items[0]!;
    const lead =
      of === 'quotation'
        ? msg('“{0}” does not contain this quotation; “{1}” does.', item.key, best.source)
        : msg('“{0}” does not bear this out; “{1}” does.', item.key, best.source);
    const finding = {
      start: item.start,
      end: item.end,
      message: joinMessages([lead, msg('“{0}” ({1}).', excerptOf(best), place(best))]),
      evidence,
      fixes: items.length === 1 ? [citeInstead(item, best)] : [],
    };
    yield { item, finding };
    return;
  }
  const elsewhere = right.filter((i) => isElsewhere(analysis, i, evidence));
  if (of === 'claim' || elsewhere.length < right.length) return;
  const item = elsewhere[0]!;
  const there = evidence.find((e) => e.source === item.key)!;
  const finding = {
    start: item.start,
    end: item.end,
    message: msg('This quotation is not in {0}; it is in {1}.', item.locator!.text, there.locator),
    evidence: [there],
    // The words stand there and nowhere else in the source that is cited: only the number is mended.
    fixes: [
      { ...citeInstead(item, there), safe: evidence.filter((e) => e.source === item.key).length === 1 },
    ],
  };
  yield { item, finding };
}

function citeInstead(item: CitationItem, best: Evidence): Fix {
  const edits = [];
  if (item.key !== best.source) edits.push({ ...bounds(item.keySpan), newText: best.source as string });
  if (item.locator) edits.push({ ...bounds(item.locator), newText: best.locator });
  return { title: msg('Cite {0}', place(best)), edits, preferred: true };
}

const bounds = ({ start, end }: { start: number; end: number }) => ({ start, end });
