import { isNamed } from '../attribution/resolve.js';
import type { Corpus } from '../corpus/corpus.js';
import { hasStem, postingsOf } from '../corpus/index/postings.js';
import { nameWords } from '../corpus/passages.js';
import { isMadeOf } from '../match/claim/align.js';
import type { QuotedWords } from '../match/claim/quotedClaim.js';
import { fewSources, type Near, sourcesFor } from '../match/claim/retrieve.js';
import type { Source } from '../source/model.js';
import { mayBeginAlike, mayBeSameName } from '../text/personNames.js';
import { type Word, words } from '../text/words.js';
import { RecentOf } from '../util/recent.js';
import { isPerson } from './speakers.js';

/** Lines of the source that is quoted, nearest first, and of all others that may tell who somebody is. */
const most = { own: 3, others: 3 } as const;

/**
 * Whether a person is a stranger to a corpus: the last name is in no source, and nothing that may be it, spelt or shortened otherwise,
 * in the one that is quoted, nor in any of a few. `false` of whom no name is known.
 */
export function isStranger(corpus: Corpus, name: string, quoted: Source): boolean {
  const last = lastName(name);
  if (last === undefined || hasStem(postingsOf(corpus), last.stem)) return false;
  const near = corpus.sources.length <= fewSources ? corpus.sources : [quoted];
  return !near.some((s) => mayHave(s, last.norm));
}

/** Whether a source has something that may be a name. */
const mayHave = (source: Source, name: string) =>
  capitalised.get(source, capitalisedIn).some((w) => mayBeOne(w, name));

/**
 * Where sources have the last name of a person whom a claim has say words from these places: there, and in others that may bear the
 * claim out. Of who it is that says them, nothing else can tell.
 */
export function placesOfName(
  corpus: Corpus,
  name: string,
  quoted: readonly QuotedWords[],
  claim: string,
  cited: readonly string[],
): Near[] {
  const last = lastName(name);
  if (!last) return [];
  // Where the name is written out, mostly the first time.
  const before = name.slice(0, name.indexOf(last.text)).trim();
  const isFull = (n: Near) => corpus.get(n.source)!.text.slice(n.start, n.end).includes(before);
  const found: Near[] = [];
  const own = new Set<Source>();
  for (const { place } of quoted) {
    const source = corpus.get(place.source);
    if (!source || own.has(source)) continue;
    own.add(source);
    const far = (n: Near) => Math.abs(n.start - place.start);
    const all = linesWith(corpus, source, last.norm).sort((a, b) => far(a) - far(b));
    const full = all.find(isFull);
    found.push(...(full ? [full] : []), ...all.filter((n) => n !== full).slice(0, most.own));
  }
  const isFew = corpus.sources.length <= fewSources;
  const others = sourcesFor(corpus, claim, cited)
    .filter((s) => !own.has(s) && (isFew ? mayHave(s, last.norm) : s.text.includes(last.text)))
    .slice(0, most.others);
  for (const source of others) {
    const all = linesWith(corpus, source, last.norm);
    const line = all.find(isFull) ?? all[0];
    if (line) found.push(line);
  }
  return found;
}

/** The last name of a person, where it has a capital and letters alone (not `Ban Ki-moon`); of others, nobody can tell where they are named. */
export function lastName(name: string): Word | undefined {
  if (!isNamed(name) || !isPerson(name)) return undefined;
  const last = nameWords(name).at(-1);
  return words(name).findLast((w) => w.norm === last && /^\p{Lu}[\p{L}\p{M}]+$/u.test(w.text));
}

/** The lines of a source that have a word like a name, each once. */
function linesWith(corpus: Corpus, source: Source, name: string): Near[] {
  const found: Near[] = [];
  let last = -1;
  for (const { 0: written, index } of source.text.matchAll(capital)) {
    const line = corpus.lineAt(source, index);
    if (!line || line.index === last || !mayBeOne(written.toLowerCase(), name)) continue;
    last = line.index;
    found.push({ source: source.key, start: line.start, end: line.end, around: 0 });
  }
  const at = found.length > 0 || /\p{Lu}/u.test(source.text) ? -1 : source.text.indexOf(name);
  return at < 0 ? found : [{ source: source.key, start: at, end: at + name.length, around: 0 }];
}

const capital = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*/gu;

/** Words of sources with a capital, in small letters, each once: a draft quotes one source again and again. */
const capitalised = new RecentOf<Source, readonly string[]>(50);
const capitalisedIn = ({ text }: Source) => [
  ...new Set((text.match(capital) ?? []).map((w) => w.toLowerCase())),
];

/** Whether two words may be one name, as claims are held against lines: also with an ending. */
function mayBeOne(a: string, b: string): boolean {
  // `A` is no initial.
  return Math.min(a.length, b.length) > 1 && mayBeginAlike(a, b) && (mayBeSameName(a, b) || isMadeOf(a, b));
}
