import { nthQuotation } from '../../draft/lists.js';
import type { Difference } from '../../match/model.js';
import { textAt } from '../../text/span.js';
import { withLazy } from '../../util/beside.js';
import { joinMessages, type Message, msg } from '../../util/message.js';
import type { Analysis, CheckedQuotation, Fix, Rule } from '../model.js';
import { excerpt, place } from '../wording.js';
import { dropMarks, markAsEditorial } from './fixes.js';

/** A quotation is close to a source line but not verbatim under the quotation matching contract. */
export const alteredQuotation: Rule = {
  code: 'altered-quotation',
  defaultSeverity: 'error',
  summary: 'A quotation is close to a source line, but not verbatim.',
  byBlock: true,
  *check(analysis) {
    for (const checked of analysis.quotations) {
      if (checked.match.match !== 'altered') continue;
      const quotation = nthQuotation(analysis.draft, checked.quotation);
      yield withLazy(
        {
          start: quotation.start,
          end: quotation.end,
          message: explain(checked),
          evidence: checked.match.evidence,
        },
        'fixes',
        () => {
          const fix = useSourceWords(analysis, checked);
          return [
            ...(fix ? [fix] : []),
            ...markAsEditorial(analysis, checked),
            ...dropMarks(analysis, checked),
          ];
        },
      );
    }
  },
};

/** What differs, in words a person understands. */
export function explainDifference(difference: Difference): Message {
  const drafted = excerpt(difference.quotationText, 60);
  const sourced = excerpt(difference.sourceText, 60);
  switch (difference.kind) {
    case 'replaced':
      // `luck,” he said. “No`: not one run of the speaker's words.
      return marksIn(difference.sourceText) > marksIn(difference.quotationText)
        ? msg('Where the draft has “{0}”, the source has: {1}', drafted, sourced)
        : msg('“{0}” should be “{1}”.', drafted, sourced);
    case 'added':
      return msg('“{0}” is not in the source.', drafted);
    case 'missing':
      return msg('“{0}” is left out.', sourced);
  }
}

function explain(checked: CheckedQuotation): Message {
  const { differences, evidence } = checked.match;
  const parts = differences.slice(0, 3).map(explainDifference);
  if (differences.length > 3) parts.push(msg('And {0} more.', differences.length - 3));
  if (parts.length === 0) parts.push(msg('Not verbatim.'));
  if (evidence[0]) parts.push(msg('Source: {0}.', place(evidence[0])));
  return joinMessages(parts);
}

/**
 * The source's words in place of the draft's, one edit for each difference, so that marks, brackets and emphasis
 * around them stay. Not offered when the place is ambiguous or when markup lies inside a difference.
 */
function useSourceWords(analysis: Analysis, checked: CheckedQuotation): Fix | undefined {
  const { match } = checked;
  if (match.ambiguous || match.differences.length === 0) return undefined;
  const source = analysis.corpus.get(match.evidence[0]!.source);
  const edits = [];
  for (const d of match.differences) {
    if (source && isAcrossMarks(source.text, d)) return undefined;
    const spacing = withSpaces(analysis.draft.text, d);
    if (d.quotationText !== '' && textAt(analysis.draft.text, d.quotation) !== d.quotationText)
      return undefined;
    edits.push(spacing);
  }
  return { title: msg('Use the source’s words'), edits, preferred: true };
}

/** Whether a difference takes in where a quotation of the source begins or ends: `,” she said. “` is not the speaker's. */
function isAcrossMarks(text: string, { source, sourceText, quotationText }: Difference): boolean {
  const before = sourceText === '' ? '' : text.slice(source.start - 3, source.start);
  const doubles = (s: string) => s.match(/[“”"«»]/g)?.length ?? 0;
  if (doubles(sourceText) > doubles(quotationText)) return true;
  return marksIn(sourceText) > marksIn(quotationText) || (quotationText === '' && marksIn(before) > 0);
}

/** Quotation marks in a text; a single one counts where it does not stand within a word. */
function marksIn(text: string): number {
  return text.match(/[“”"«»]|(?<![\p{L}\p{N}])['‘’]|['‘’](?![\p{L}\p{N}])/gu)?.length ?? 0;
}

/** The edit for a difference; where whole words come or go, so does the space beside them. */
function withSpaces(text: string, d: Difference): { start: number; end: number; newText: string } {
  const words = d.sourceText.replace(/\s+/g, ' ');
  let { start, end } = d.quotation;
  if (d.kind === 'missing' && words.trim() === words) {
    const after = text[start];
    const before = text[start - 1];
    if (after !== undefined && /[\p{L}\p{N}]/u.test(after)) return { start, end, newText: `${words} ` };
    if (before !== undefined && /\S/.test(before)) return { start, end, newText: ` ${words}` };
  }
  if (d.kind === 'added') {
    if (/\s/.test(text[end] ?? '')) end++;
    else if (/\s/.test(text[start - 1] ?? '')) start--;
  }
  return { start, end, newText: words };
}
