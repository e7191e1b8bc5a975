import type { Span } from '../text/span.js';
import type { Subject } from './clauses.js';
import { isOutlet, isToldToOutlet } from './details.js';
import type { Intermediary, Speaker, TextSpan } from './model.js';
import type { ReadSentence } from './paragraph.js';
import type { Report } from './report.js';
import { framesOf } from './verbs.js';

/** What a chain is made with: the text at a span, and whom a subject means. */
export interface Naming {
  at(span: Span): TextSpan;
  speaker(subject: Subject): Speaker;
}

/** Who reports that somebody reports, from the inside outward. */
export function outerOf(
  { at, speaker: whom }: Naming,
  speaker: Speaker | undefined,
  reports: readonly Report[],
): Intermediary[] {
  const via: Intermediary[] = [];
  let last = speaker?.name;
  for (const r of reports) {
    if (r.tie !== 'according' && !framesOf(r.lemma)?.has('q')) continue;
    const by = whom(r.subject);
    if (by.name === last) continue;
    via.push({ ...at(r.subject.span), role: 'reported', name: by.name });
    last = by.name;
  }
  return via;
}

/** `The Gazette quoted Ruiz as saying`, `Ruiz told the Gazette`: the Gazette. */
export function throughOf(
  { at, speaker }: Naming,
  s: ReadSentence,
  { through }: Report,
  addressee: TextSpan | undefined,
): Intermediary[] {
  if (addressee && (isToldToOutlet(s.tokens, addressee) || isOutlet(addressee.text)))
    return [{ ...addressee, role: 'reported' }];
  return through ? [{ ...at(through.span), role: 'quoted', name: speaker(through).name }] : [];
}
