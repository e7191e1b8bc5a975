import type { Corpus } from '../corpus/corpus.js';
import { nthQuotation, nthSentence } from '../draft/lists.js';
import { citedWithoutPlace } from '../draft/nocite.js';
import type { Evidence } from '../match/model.js';
import type { Span } from '../text/span.js';
import { citesBehind } from './cited.js';
import type { Analysis, CitedSources } from './model.js';

/**
 * The sources that a draft cites: by key; by their address or DOI; and, where it quotes or rests on their words, by a note or
 * a link in that paragraph, or by whatever the configured style writes instead of a key.
 */
export function citedSources(analysis: Analysis): CitedSources {
  const { draft, corpus } = analysis;
  const keys = new Set<string>();
  const named = citedWithoutPlace(draft.languageId, draft.text);
  for (const key of [...draft.citations.flatMap((c) => c.items.map((i) => i.key)), ...named]) {
    const source = corpus.get(key);
    if (source) keys.add(source.key);
  }
  for (const address of addressesIn(draft.text)) {
    const key = addresses(corpus).get(address);
    if (key !== undefined) keys.add(key);
  }
  const quoted = new Set<string>();
  const isCited = (span: Span, block: number) => citesBehind(draft, block, span.start) === 'otherwise';
  const add = (to: Set<string>, evidence: readonly Evidence[]) => {
    for (const { source } of evidence) to.add(source);
  };
  for (const q of analysis.quotations) {
    if (q.match.match === 'exact' || q.match.match === 'faithful')
      add(isCited(q, nthQuotation(draft, q.quotation).block) ? keys : quoted, q.match.evidence);
  }
  for (const c of analysis.claims) {
    if (isCited(c, nthSentence(draft, c.sentence)!.block) && c.match.verdict === 'supported')
      add(keys, c.match.evidence);
  }
  return {
    keys: [...keys].sort(),
    quoted: [...quoted].filter((k) => !keys.has(k)).sort(),
    everything: named.includes('*'),
  };
}

/** Addresses without what does not matter: the protocol, `www.`, a fragment, a slash or full stop at the end. */
function plain(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|dx)\./, '')
    .split('#', 1)[0]!
    .replace(/[/.,;:]$/, '');
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"'()[\]{}\\]{1,2000}/g)].map((m) => plain(m[0]));
}

const byCorpus = new WeakMap<Corpus, ReadonlyMap<string, string>>();

/** Keys of sources by their address and DOI. */
function addresses(corpus: Corpus): ReadonlyMap<string, string> {
  let known = byCorpus.get(corpus);
  if (!known) {
    known = new Map(
      corpus.sources.flatMap(({ key, metadata }) => [
        ...(metadata.URL ? [[plain(metadata.URL), key] as const] : []),
        ...(metadata.DOI ? [[plain(`doi.org/${metadata.DOI}`), key] as const] : []),
      ]),
    );
    byCorpus.set(corpus, known);
  }
  return known;
}
