import type { Corpus } from '../../corpus/corpus.js';
import type { CitationItem } from '../../draft/model.js';
import { editDistance } from '../../text/editDistance.js';
import { joinMessages, type Message, msg } from '../../util/message.js';
import type { Analysis, Fix, Rule } from '../model.js';

const keysByCorpus = new WeakMap<Corpus, ReadonlySet<string>>();

/** The keys of all sources, listed once. */
function keysOf(corpus: Corpus): ReadonlySet<string> {
  let keys = keysByCorpus.get(corpus);
  if (!keys) {
    keys = new Set(corpus.sources.map((s) => s.key));
    keysByCorpus.set(corpus, keys);
  }
  return keys;
}

/** A citation key that is in no source and no bibliography. */
export const unknownCitation: Rule = {
  code: 'unknown-citation',
  defaultSeverity: 'error',
  summary: 'A citation key is in no source and no bibliography.',
  *check(analysis) {
    const keys = keysOf(analysis.corpus);
    const isKnown = (key: string) => analysis.bibliographyKeys.has(key) || keys.has(key);
    const cites = analysis.draft.citations.some((c) => c.items.some((i) => isKnown(i.key)));
    let known: ReadonlySet<string> | undefined;
    for (const citation of analysis.draft.citations) {
      // What is no known key there is a reference to something else.
      if (citation.isGuess) continue;
      for (const item of citation.items) {
        if (isKnown(item.key)) continue;
        // Once each: a source may stand in a bibliography, too, and is no rival of itself.
        known ??= new Set([...keys, ...analysis.bibliographyKeys]);
        const near = nearestKey(item.key, known);
        if (citation.form === 'narrative' && !isSurelyCitation(analysis, item, near, cites)) continue;
        const parts: Message[] = [msg('No source and no bibliography has the key “{0}”.', item.key)];
        if (near) parts.push(msg('Did you mean “{0}”?', near));
        yield {
          start: item.keySpan.start,
          end: item.keySpan.end,
          message: joinMessages(parts),
          evidence: [],
          fixes: near ? [rename(item, near)] : [],
        };
      }
    }
  },
};

/**
 * `@name` in running text may as well be somebody's handle in a social network. It is taken for a citation when it
 * has a locator, looks like a key (`smith2019`, `smith:talk`), is nearly a known key, or stands in a draft that
 * does cite that way.
 */
function isSurelyCitation(
  analysis: Analysis,
  item: CitationItem,
  near: string | undefined,
  cites: boolean,
): boolean {
  return (
    cites ||
    near !== undefined ||
    item.locator !== undefined ||
    analysis.draft.bibliographies.length > 0 ||
    /[\d:]/.test(item.key)
  );
}

/** The known key within two edits (one for keys under six characters), if only one is that near. */
function nearestKey(key: string, known: Iterable<string>): string | undefined {
  const most = key.length < 6 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  let tied = false;
  for (const candidate of known) {
    if (Math.abs(candidate.length - key.length) > most) continue;
    const distance = editDistance(key.toLowerCase(), candidate.toLowerCase(), most);
    if (distance < least) {
      best = candidate;
      least = distance;
      tied = false;
    } else if (distance === least && distance <= most) tied = true;
  }
  return tied ? undefined : best;
}

function rename(item: CitationItem, key: string): Fix {
  return {
    title: msg('Cite “{0}”', key),
    edits: [{ start: item.keySpan.start, end: item.keySpan.end, newText: key }],
    preferred: true,
    // Another letter may be another work; another case, hyphen or accent is a slip of the hand.
    safe: spelling(item.key) === spelling(key),
  };
}

/** A key without what is mistyped but never meant: case, accents, and the marks between its parts. */
function spelling(key: string): string {
  return key
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
