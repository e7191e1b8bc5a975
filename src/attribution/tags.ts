import type { Clause, Subject } from './clauses.js';
import { isPersonNoun } from './nouns.js';
import { joins, type Phrase, phraseStartingAt, spanOf } from './phrases.js';
import type { Report } from './report.js';
import type { Token } from './sentence.js';

/** Marked words shorter than this may be a title: `“Scandal,” Ruiz won`. In UTF-16 units, marks included. */
const shortest = 16;

/**
 * `“It’s a bridge,” shrugged Leo Martin`, `“You called them dogs,” Kelly charged`: behind marks that begin a sentence
 * and leave it open, somebody and whatever verb there is say who spoke.
 */
export function ofTags(tokens: readonly Token[], clauses: readonly Clause[]): Report[] {
  const found: Report[] = [];
  tokens.forEach((quote, i) => {
    if (quote.tag !== 'quote' || !isOpen(quote) || !beginsSentence(tokens, i)) return;
    const next = tokens[i + 1];
    if (!next || !/^[\s,]*$/.test(next.gap)) return;
    const clause = clauses.find((c) => c.group.first > i);
    if (!clause || clause.group.isPassive || clause.group.kind !== 'finite') return;
    const { group } = clause;
    const main = tokens[group.main]!;
    const form = main.verb?.form;
    if (main.tag !== 'verb' || (form !== 'past' && form !== 's') || group.first !== group.main) return;
    const subject = ownSubject(tokens, clause, i) ?? subjectBehind(tokens, group.main, i);
    if (!subject) return;
    const isShort = quote.end - quote.start < shortest;
    if (isShort && tokens[group.main + 1]?.tag !== 'quote') return;
    found.push({
      subject,
      cue: { start: main.start, end: main.end },
      at: group.main,
      lemma: main.verb!.lemma,
      tie: 'around',
      ranges: [{ from: i, to: i + 1 }],
      hearer: undefined,
      isTag: true,
    });
  });
  return found;
}

function isOpen(quote: Token): boolean {
  return /[,!?—–-]['’]?\s?\S{1,2}$/.test(quote.closing);
}

function beginsSentence(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - 3), i).every((t) => t.tag === 'quote' || t.tag === 'conj') && i < 3;
}

/** `Kelly` of `“…,” Kelly charged`. */
function ownSubject(tokens: readonly Token[], clause: Clause, quote: number): Subject | undefined {
  const { subject } = clause;
  const phrase = subject?.phrase;
  if (subject?.how !== 'before' || phrase?.first !== quote + 1) return undefined;
  return isSomebody(tokens, phrase) && clause.group.first - phrase.last < 30 ? subject : undefined;
}

/** `Leo Martin` of `“…,” shrugged Leo Martin`. */
function subjectBehind(tokens: readonly Token[], verb: number, quote: number): Subject | undefined {
  if (verb !== quote + 1) return undefined;
  const phrase = phraseStartingAt(tokens, verb + 1);
  if (!phrase || !joins(tokens[verb]!, tokens[phrase.first]!) || !isSomebody(tokens, phrase))
    return undefined;
  return { span: spanOf(tokens, phrase), phrase, how: 'behind' };
}

function isSomebody(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = tokens[phrase.head]!;
  return head.tag === 'name' || isPersonNoun(head.norm) || /^(?:he|she)$/.test(head.norm);
}
