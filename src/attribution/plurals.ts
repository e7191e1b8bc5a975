import { isPersonNoun } from './nouns.js';
import type { Token } from './sentence.js';
import { framesOf } from './verbs.js';

/** `et`, `al` of `Alvarado et al.`: with the name before, several authors. */
export function isEtAl(tokens: readonly Token[], i: number): boolean {
  const n = tokens[i]!.norm;
  return (n === 'et' && tokens[i + 1]?.norm === 'al') || (n === 'al' && tokens[i - 1]?.norm === 'et');
}

/** Whether authors in the manner of papers stand right before token `i`: `Alvarado et al.`, `Mensah and Liu (2019)`. */
export function areAuthors(tokens: readonly Token[], i: number): boolean {
  let end = i - 1;
  if (tokens[i]!.gap.startsWith(')')) {
    while (end > 0 && i - end < 8 && !tokens[end]!.gap.includes('(')) end--;
    if (!tokens[end]?.gap.includes('(')) return false;
    end--;
  }
  if (end < 0) return false;
  return (tokens[end]!.norm === 'al' && isEtAl(tokens, end)) || (end < i - 1 && isListed(tokens, end));
}

/** Whether the noun before token `i` is a plural. */
export function pluralBefore(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 4; j--) {
    const t = tokens[j]!;
    if (t.tag === 'adv') continue;
    if ((t.tag !== 'noun' && t.tag !== 'name') || t.norm === 'news') return false;
    // `Sanders`, `Davis`: most names in -s are singular; peoples and parties are not.
    // `Prosecutors allege`: the capital is the sentence's.
    const isCommon = t.tag === 'noun' && j === 0 && /(?:ors|ers|sts|als|ics|ents|ants|ies)$/.test(t.norm);
    if (
      t.isCapital &&
      !isCommon &&
      !/(?:[^v]ans|[^lk]ins|uns|rats|ists|ites|voters|leaders|officials|critics|supporters|polls)$/.test(
        t.norm,
      )
    )
      return isListed(tokens, j);
    return (
      /[^s'’]s$/.test(t.norm) ||
      /^(?:people|police|men|women|children|\p{L}+(?:men|women|people))$/u.test(t.norm) ||
      isListed(tokens, j)
    );
  }
  return false;
}

/** `Economists at Lund University estimate that`: people at the start of the sentence, with nothing but a place behind them. */
export function opensWithPlural(tokens: readonly Token[], i: number): boolean {
  const link = tokens.findIndex((t) => t.tag === 'prep');
  return (
    link > 0 &&
    link < i - 1 &&
    pluralBefore(tokens, link) &&
    isPersonNoun(tokens[link - 1]!.norm) &&
    tokens.slice(link + 1, i).every((t) => t.tag === 'name' || t.tag === 'det' || t.tag === 'prep')
  );
}

/** `Ruiz and Chen say`. */
function isListed(tokens: readonly Token[], j: number): boolean {
  return tokens[j]!.tag === 'name' && tokens.slice(Math.max(0, j - 3), j).some((t) => t.norm === 'and');
}

/** Whether a preposition before a figure is `roughly`: `said about 20 people`; not `talked about 20 people`. */
export function isRoughly(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (!/^(?:about|around|over|under)$/.test(t.norm) || !/^\p{N}/u.test(tokens[i + 1]?.norm ?? ''))
    return false;
  const before = tokens[i - 1];
  if (before === undefined) return true;
  const frames = before.verb && framesOf(before.verb.lemma);
  return (
    /^(?:that|of|by|than|and|but|with|from|to)$/.test(before.norm) ||
    (frames?.has('t') === true && !frames.has('p'))
  );
}
