import { insertable, markStyleOf } from '../draft/citing/quotation.js';
import { citationPlace } from '../draft/citing/style.js';
import { attributionOf } from '../lint/attributed.js';
import { citationText } from '../lint/cited.js';
import type { Analysis } from '../lint/model.js';
import { place } from '../lint/wording.js';
import type { Evidence } from '../match/model.js';
import { contains, intersect, type Span } from '../text/span.js';
import { msg } from '../util/message.js';
import type { CodeAction } from './model.js';

/**
 * Puts the line behind a claim into the draft, verbatim and cited, behind the sentence. Words that the source itself
 * quotes come without its narration: `“We will plant 400 trees,” Ruiz said.` gives `“We will plant 400 trees”`.
 */
export function insertAsQuotation(
  analysis: Analysis,
  words: Span,
  evidence: Evidence,
): Pick<CodeAction, 'title' | 'edits'> | undefined {
  const { draft, corpus } = analysis;
  const source = corpus.get(evidence.source);
  if (!source) return undefined;
  const said = attributionOf(
    corpus.attributions(source).filter((a) => a.kind === 'direct' || a.kind === 'block'),
    evidence,
  );
  const own = said && (contains(evidence, said.content) ? said.content : intersect(said.content, evidence));
  const verbatim = withoutStop(source.text.slice((own ?? evidence).start, (own ?? evidence).end));
  const style = markStyleOf(draft);
  const quoted = insertable(verbatim, style, draft.languageId);
  if (quoted === '' || draft.text.includes(quoted)) return undefined;
  const citation = citationText(analysis, evidence);
  const at = behind(draft.text, words);
  return {
    title: msg('Insert the line as a quotation ({0})', place(evidence)),
    edits: [
      { start: at, end: at, newText: ` ${style.open}${quoted}${style.close}${citation?.text ?? ''}.` },
      ...(citation?.also ?? []),
    ],
  };
}

/** A comma or full stop at the end belongs to the sentence around the quotation. */
function withoutStop(text: string): string {
  return text.trim().replace(/[.,;:]$/, '');
}

/** Behind the sentence and a citation that belongs to it. */
function behind(text: string, words: Span): number {
  const rest = text.slice(Math.max(words.end, citationPlace(text, words).start), words.end + 300);
  const tail = /^(?:\s?\[[^\]\n]{0,200}\])?[.!?]?/.exec(rest)?.[0].length ?? 0;
  return Math.max(words.end, citationPlace(text, words).start + tail);
}
