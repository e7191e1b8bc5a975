import type { Analysis } from '../lint/model.js';
import { findLocator } from '../source/locators.js';
import type { Span } from '../text/span.js';
import { locate } from './locate.js';
import type { DefinitionLink, SourceTarget } from './model.js';
import { targetOf, targetOfEvidence } from './targets.js';

/** From a quotation, a claim or a citation to the source lines behind it, best first. */
export function definition(analysis: Analysis, offset: number): DefinitionLink[] {
  const { corpus } = analysis;
  const place = locate(analysis, offset);
  if (!place) return [];
  const origin: Span = { start: place.span.start, end: place.span.end };
  if (place.kind === 'citation') {
    const source = corpus.get(place.item.key);
    return source
      ? [{ origin, target: targetOf(corpus, source, place.passage ?? { start: 0, end: 0 }) }]
      : [];
  }
  return place.checked.match.evidence.flatMap((e) => {
    const target = targetOfEvidence(corpus, e);
    return target ? [{ origin, target }] : [];
  });
}

/** Citations whose key is known, each over its key and locator, with the cited place (else the start of the source). */
export function citationLinks({ draft, corpus }: Analysis): { span: Span; target: SourceTarget }[] {
  return draft.citations.flatMap(({ items }) =>
    items.flatMap((item) => {
      const source = corpus.get(item.key);
      if (!source) return [];
      const passage = item.locator && findLocator(source, item.locator.text);
      const target = targetOf(corpus, source, passage ?? { start: 0, end: 0 });
      return [{ span: { start: item.start, end: item.end }, target }];
    }),
  );
}
