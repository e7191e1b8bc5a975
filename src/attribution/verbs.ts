import { commonVerbs, irregularVerbs, verbFrames } from './data/en/verbs.js';

/**
 * What a verb of reporting takes: `q` words in marks, `t` a clause, `a` a hearer first (`told reporters that`), `i` an
 * infinitive (`vowed to`), `o` an object that does it (`urged voters to`), `n` a noun phrase (`denied the claim`),
 * `p` a preposition (`called for`), `e` nothing (`declined to comment`).
 */
export type Frame = 'q' | 't' | 'a' | 'i' | 'o' | 'n' | 'p' | 'e';

/** What form of a verb a word is. Some words are two: `told` is past and participle (`past`). */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface VerbEntry {
  readonly lemma: string;
  readonly form: VerbForm;
}

const frameKeys: Readonly<Record<string, readonly Frame[]>> = {
  qt: ['q', 't'],
  t: ['t'],
  ta: ['t', 'a'],
  i: ['i'],
  ni: ['o'],
  n: ['n'],
  p: ['p'],
  e: ['e'],
};

function readFrames(): Map<string, Set<Frame>> {
  const found = new Map<string, Set<Frame>>();
  for (const { key, words } of sections(verbFrames)) {
    for (const word of words) {
      let frames = found.get(word);
      if (!frames) {
        frames = new Set();
        found.set(word, frames);
      }
      for (const f of frameKeys[key] ?? []) frames.add(f);
    }
  }
  return found;
}

/** `key: words …` sections, a section going on over lines that begin with white space. */
function sections(data: string): { key: string; words: string[] }[] {
  const found: { key: string; words: string[] }[] = [];
  for (const line of data.split('\n')) {
    const m = /^([a-z]+):(.*)$/.exec(line);
    if (m) found.push({ key: m[1]!, words: [] });
    const words = (m ? m[2]! : line).trim();
    if (words !== '') found.at(-1)!.words.push(...words.split(/\s+/));
  }
  return found;
}

const frames: ReadonlyMap<string, ReadonlySet<Frame>> = readFrames();

const forms: ReadonlyMap<string, VerbEntry> = readForms();

function readForms(): Map<string, VerbEntry> {
  const found = new Map<string, VerbEntry>();
  const irregular = new Map<string, string[]>();
  for (const entry of irregularVerbs.split(';')) {
    const [lemma, ...rest] = entry.trim().split(/\s+/);
    if (lemma) irregular.set(lemma, rest);
  }
  const add = (word: string, entry: VerbEntry) => {
    if (!found.has(word)) found.set(word, entry);
  };
  const lemmas = new Set([...frames.keys(), ...commonVerbs.trim().split(/\s+/)]);
  for (const lemma of lemmas) {
    const [past, participle] = irregular.get(lemma) ?? [];
    if (past !== undefined && past !== lemma) add(past, { lemma, form: 'past' });
    if (participle !== undefined && participle !== lemma)
      add(participle, { lemma, form: participle === past ? 'past' : 'participle' });
    const doubled = past?.endsWith('ed') ? past.slice(0, -2) : undefined;
    add(lemma, { lemma, form: 'base' });
    add(withS(lemma), { lemma, form: 's' });
    if (past === undefined) add(withEd(lemma), { lemma, form: 'past' });
    add(withIng(lemma, doubled), { lemma, form: 'ing' });
    if (doublesLast(lemma)) add(`${lemma}${lemma.at(-1)}ing`, { lemma, form: 'ing' });
  }
  return found;
}

function withS(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function withEd(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
}

function withIng(lemma: string, doubled: string | undefined): string {
  if (doubled !== undefined && doubled !== lemma) return `${doubled}ing`;
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

/** One syllable, one vowel, one consonant: `cutting`. */
function doublesLast(lemma: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma);
}

/** What verb a word (lower case) may be a form of. */
export function verbOf(norm: string): VerbEntry | undefined {
  return forms.get(norm);
}

/** What a verb takes; `undefined` if it reports nothing. */
export function framesOf(lemma: string): ReadonlySet<Frame> | undefined {
  return frames.get(lemma);
}
