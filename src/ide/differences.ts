import type { Analysis, CheckedQuotation } from '../lint/model.js';
import type { Difference } from '../match/model.js';
import type { HoverPart } from './model.js';

type DifferenceParts = (HoverPart & { kind: 'difference' })['parts'];

/**
 * An altered quotation beside its source in one run of words: what both have, what only the draft has, what only
 * the source has. `undefined` when nothing differs.
 */
export function differenceParts(analysis: Analysis, checked: CheckedQuotation): DifferenceParts | undefined {
  const differences = [...checked.match.differences, ...gapsShown(checked)];
  if (differences.length === 0) return undefined;
  const { text } = analysis.draft;
  const parts: { op: 'same' | 'draft' | 'source'; text: string }[] = [];
  let at = checked.start;
  const push = (op: 'same' | 'draft' | 'source', words: string) => {
    if (words !== '') parts.push({ op, text: words });
  };
  for (const d of [...differences].sort((a, b) => a.quotation.start - b.quotation.start)) {
    if (d.quotation.start < at) continue;
    push('same', text.slice(at, d.quotation.start));
    push('draft', text.slice(d.quotation.start, d.quotation.end));
    push('source', spaced(text, d));
    at = d.quotation.end;
  }
  push('same', text.slice(at, checked.end));
  return parts;
}

/** The source's words; where the draft has none for them, with the space that they bring along. */
function spaced(
  text: string,
  { quotation, sourceText }: Pick<Difference, 'quotation' | 'sourceText'>,
): string {
  if (quotation.start < quotation.end || sourceText.trim() !== sourceText) return sourceText;
  if (/[\p{L}\p{N}]/u.test(text[quotation.start] ?? '')) return `${sourceText} `;
  return /\S/.test(text[quotation.start - 1] ?? ' ') ? ` ${sourceText}` : sourceText;
}

/** What a splice leaves out is shown up to this length, in UTF-16 units: more is another passage. */
const longestGap = 300;

/** The gap of a splice that swallows a word: the elision on one side, the words on the other. */
function gapsShown({
  match: { splice, spliceDetail },
}: CheckedQuotation): Pick<Difference, 'quotation' | 'sourceText'>[] {
  const gap = splice === 'negation' ? spliceDetail?.gaps[spliceDetail.at] : undefined;
  if (!gap || gap.sourceText === '' || gap.sourceText.length > longestGap) return [];
  return [gap];
}

/**
 * The draft's words and the source's, one below the other as a patch has them, the differing ones in brackets.
 *
 * @example // '- We will plant ⟦500⟧ trees\n+ We will plant ⟦400⟧ trees'
 */
export function differenceText(parts: DifferenceParts): string {
  const side = (op: 'draft' | 'source') =>
    parts
      .filter((p) => p.op === 'same' || p.op === op)
      .map((p) => (p.op === 'same' ? p.text : bracketed(p.text)))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  return `- ${side('draft')}\n+ ${side('source')}`;
}

/** In brackets, white space outside of them. */
function bracketed(text: string): string {
  const core = text.trim();
  if (core === '') return text;
  const at = text.indexOf(core);
  return `${text.slice(0, at)}⟦${core}⟧${text.slice(at + core.length)}`;
}
