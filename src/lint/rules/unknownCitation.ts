import type { Corpus } from '../../corpus/corpus.js';
import { nthQuotation, nthSentence } from '../../draft/lists.js';
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
  mends: true,
  summary: 'A citation key is in no source and no bibliography.',
  *check(analysis) {
    const keys = keysOf(analysis.corpus);
    const isKnown = (key: string) => analysis.bibliographyKeys.has(key) || keys.has(key);
    const cites = analysis.draft.citations.some((c) => c.items.some((i) => isKnown(i.key)));
    let known: ReadonlySet<string> | undefined;
    let bearing: ReadonlyMap<number, ReadonlySet<string>> | undefined;
    for (const [index, citation] of analysis.draft.citations.entries()) {
      // What is no known key there is a reference to something else.
      if (citation.isGuess) continue;
      for (const item of citation.items) {
        if (isKnown(item.key)) continue;
        // Once each: a source may stand in a bibliography, too, and is no rival of itself.
        known ??= new Set([...keys, ...analysis.bibliographyKeys]);
        const near = nearestKey(item.key, known);
        if (citation.form === 'narrative' && !isSurelyCitation(analysis, item, near, cites)) continue;
        const parts: Message[] = [msg('No source and no bibliography has the key “{0}”.', item.key)];
        let meant = near;
        if (near) parts.push(msg('Did you mean “{0}”?', near));
        else if (citation.items.length === 1) {
          bearing ??= sourcesByCitation(analysis);
          const [only, ...others] = bearing.get(index) ?? [];
          if (only !== undefined && others.length === 0) {
            meant = only;
            parts.push(msg('What it is cited for stands in “{0}”.', only));
          }
        }
        yield {
          start: item.keySpan.start,
          end: item.keySpan.end,
          message: joinMessages(parts),
          evidence: [],
          fixes: meant ? [rename(item, meant)] : [],
        };
      }
    }
  },
};

/**
 * By citation, the sources that have what it is cited for: a source whose file was renamed has another key. Quotations before
 * claims: that words stand there is surer than that a line bears them out.
 */
function sourcesByCitation({ draft, quotations, claims }: Analysis): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  const add = (citations: readonly number[], sources: readonly string[]) => {
    for (const c of citations) {
      const own = found.get(c);
      if (own) for (const s of sources) own.add(s);
      else found.set(c, new Set(sources));
    }
  };
  for (const { match, quotation } of quotations)
    if (match.match === 'exact' || match.match === 'faithful')
      add(
        nthQuotation(draft, quotation).citations,
        match.evidence.map((e) => e.source),
      );
  const quoting = new Set(found.keys());
  for (const { match, sentence } of claims)
    if (match.verdict === 'supported')
      add(
        nthSentence(draft, sentence)!.citations.filter((c) => !quoting.has(c)),
        match.evidence.slice(0, 1).map((e) => e.source),
      );
  return found;
}

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
