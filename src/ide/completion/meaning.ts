import type { Corpus } from '../../corpus/corpus.js';
import { sameSpeaker, withoutComma } from '../../corpus/passages.js';
import { type Passage, searchLines, withSpeakers } from '../../corpus/search.js';
import { intersect } from '../../text/span.js';
import { words } from '../../text/words.js';

/** How words ask for what somebody said: none of them tells what it was about. */
const asking =
  /^(?:what|who|where|when|how|did|does|said|say|says|saying|told|tell|spoke|speaking|quote|quotation|about|on|of|the|regarding|concerning)$/;

/** Of the first so many lines it is read who says them: a tenth of a second, where none of them was read before. */
const mostRead = 8;

/**
 * Lines by what they are about, best first, where the beginning is not remembered. A name among the words may be a word of
 * the line or who said it: lines of that speaker come first.
 *
 * @example byMeaning(corpus, 'what Rubio said about prisoners', 20)
 */
export function byMeaning(corpus: Corpus, query: string, limit: number, speaker?: string): Passage[] {
  const all = words(query.slice(0, 1_000)).filter((w) => !asking.test(w.norm));
  const names = all.filter((w) => /^\p{Lu}/u.test(w.text)).map((w) => w.text);
  if (speaker !== undefined) names.push(speaker);
  const topic = all.map((w) => w.text).join(' ');
  if (topic === '') return [];
  const theirs = (p: Passage) => {
    const by = p.attribution?.speaker?.name;
    return by !== undefined && names.some((n) => sameSpeaker(n, by));
  };
  const others = all.filter((w) => !names.includes(w.text)).map((w) => w.text);
  const search = (query: string) => {
    const lines = searchLines(corpus, query, limit);
    return [...withSpeakers(corpus, lines.slice(0, mostRead)), ...lines.slice(mostRead)];
  };
  const found = search(topic);
  // The name need not stand in the line: the rest of the words finds what it is about.
  if (names.length > 0 && others.length > 0) found.unshift(...search(others.join(' ')).filter(theirs));
  const seen = new Set<string>();
  const distinct = found.filter((p) => {
    const key = `${p.source.key} ${p.span.start}`;
    return !seen.has(key) && seen.add(key);
  });
  return [...distinct.filter(theirs), ...distinct.filter((p) => !theirs(p))].slice(0, limit).map(ownWords);
}

/** Of a line in which somebody is quoted, their words without the narration around them. */
function ownWords(passage: Passage): Passage {
  const { attribution, line, source } = passage;
  const own = attribution && intersect(attribution.content, line);
  return own ? { ...passage, span: withoutComma(source.text, own) } : passage;
}
