import type { Corpus } from '../corpus/corpus.js';
import { nthQuotation } from '../draft/lists.js';
import type { Draft } from '../draft/model.js';
import { mostlyQuoted, type QuotedWords } from '../match/claim/quotedClaim.js';
import type { Near } from '../match/claim/retrieve.js';
import { contains, intersect, type Span, shift, spanLength, textAt } from '../text/span.js';
import type { CheckedQuotation } from './model.js';
import { isShort } from './shortQuotation.js';
import { isStranger, lastName } from './speakerPlaces.js';

/** Whether the words of a quotation stand in a source as they are. */
export const isVerbatim = ({ match }: CheckedQuotation['match']) => match === 'exact' || match === 'faithful';

/** Who is said to say verbatim words, in the sentence's own offsets, where the source says the same. */
export function speakersSpan({ match, mouth, said }: CheckedQuotation, sentence: Span): Span[] {
  const speaker = said?.speaker;
  return isVerbatim(match) && mouth === 'same' && speaker && contains(sentence, speaker)
    ? [shift({ start: speaker.start, end: speaker.end }, -sentence.start)]
    : [];
}

/**
 * The quotations of a sentence, in its own offsets, where each stands at one place of the corpus and begins in the
 * sentence; else none. One to three words are nothing to judge a sentence by.
 */
export function quotedWords(
  draft: Draft,
  corpus: Corpus,
  inside: readonly CheckedQuotation[],
  sentence: Span,
): QuotedWords[] {
  const local = (s: Span) => (contains(sentence, s) ? shift(s, -sentence.start) : undefined);
  // Of a quotation of several sentences, the first.
  const begun = (s: Span) => (s.start < sentence.start ? undefined : intersect(s, sentence));
  const found: QuotedWords[] = [];
  for (const { quotation, match, said, mouth } of inside) {
    const words = nthQuotation(draft, quotation).prose;
    const here = begun(words);
    const at = here && local(here);
    const place = match.evidence[0];
    const isFound = (match.match === 'exact' || match.match === 'faithful') && !match.ambiguous;
    if (!at || !place || !isFound || isShort(textAt(draft.prose.text, words))) return [];
    const speaker = said?.speaker && local(said.speaker);
    const source = mouth === 'unknown' ? corpus.get(place.source) : undefined;
    const name = source && said?.speaker && lastName(said.speaker.name) ? said.speaker.name : undefined;
    const cue = said?.cue && local(said.cue);
    const hearer = said?.addressee && local(said.addressee);
    found.push({
      ...at,
      place: { source: place.source, start: place.start, end: place.end },
      ...(speaker && {
        speaker: {
          ...speaker,
          isSame: mouth === 'same',
          ...(source && name && { name, isStranger: isStranger(corpus, name, source) }),
        },
      }),
      ...(cue && { cue }),
      ...(hearer && { hearer }),
    });
  }
  return found;
}

/**
 * Where the quotations of a sentence stand that is mostly quoted and has an altered one, each at one place; else none. Of
 * such a sentence the alteration is told, and it is about these lines whatever else the corpus has.
 */
export function alteredPlaces(draft: Draft, inside: readonly CheckedQuotation[], sentence: Span): Near[] {
  const places: Near[] = [];
  let quoted = 0;
  let isAltered = false;
  for (const { quotation, match } of inside) {
    const place = match.evidence[0];
    if (!place || match.match === 'absent' || match.match === 'spliced' || match.ambiguous) return [];
    if (match.match === 'altered') isAltered = true;
    const words = intersect(nthQuotation(draft, quotation).prose, sentence);
    quoted += words ? spanLength(words) : 0;
    places.push({ source: place.source, start: place.start, end: place.end, around: 1 });
  }
  return isAltered && quoted >= spanLength(sentence) * mostlyQuoted ? places : [];
}

/** Where the quotations of a sentence stand, if all of them are verbatim and each stands at one place; else none. */
export function provenPlaces(inside: readonly CheckedQuotation[]): Near[] {
  const places: Near[] = [];
  for (const { match } of inside) {
    const place = match.evidence[0];
    if (!place || match.ambiguous || (match.match !== 'exact' && match.match !== 'faithful')) return [];
    places.push({ source: place.source, start: place.start, end: place.end, around: 0 });
  }
  return places;
}
