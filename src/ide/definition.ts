import type { Analysis } from '../lint/model.js';
import type { Span } from '../text/span.js';
import { locate } from './locate.js';
import type { DefinitionLink } from './model.js';
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
  const evidence = place.kind === 'quotation' ? place.checked.match.evidence : place.checked.match.evidence;
  return evidence.flatMap((e) => {
    const target = targetOfEvidence(corpus, e);
    return target ? [{ origin, target }] : [];
  });
}
