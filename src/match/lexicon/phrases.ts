import opposedRows from '../data/en/opposedPhrases.json';
import groupRows from '../data/en/phrases.json';
import { plainSpelling } from './spelling.js';
import { allSubstitutes } from './substitutes.js';

// Idioms, light verbs and set phrases with what stands for them, and phrases that cannot both hold: a lexicon of words has none of them. Written for this project by
// several hands, from general knowledge of English, without sight of any draft or source. `one's` is any possessive, `~` up to four words.

/** What a phrase is matched against: one word of a sentence. */
export interface PhraseWord {
  /** Folded, as written. */
  readonly norm: string;
  /** Spellings and base forms that it may be: `lost`, `lose`. */
  readonly forms: readonly string[];
  /** Whether it says whose something is: `their`, `Ana's`. */
  readonly isPossessive: boolean;
}

/** A phrase, or a word that stands for one, in a sentence. */
export interface PhraseAt {
  /** Groups of what stands for one another that it is in. */
  readonly groups: readonly number[];
  /** Rows of what cannot both hold that it is in, with the side (0 or 1) as the lowest bit. */
  readonly sides: readonly number[];
  /** Index of its first word. */
  readonly start: number;
  /** Indices of its own words, ascending: articles and what stands inside (`called the whole thing off`) left out. */
  readonly words: readonly number[];
}

/** A word of the lists' phrases with what may follow: of tens of thousands most have one word behind them, or none. */
interface Node {
  /** The first word that may follow, with its node; where there are more, all of them. */
  key: string | undefined;
  only: Node | undefined;
  all: Map<string, Node> | undefined;
  groups: readonly number[];
  sides: readonly number[];
}

const nothing: readonly number[] = [];
const newNode = (): Node => ({
  key: undefined,
  only: undefined,
  all: undefined,
  groups: nothing,
  sides: nothing,
});

const follow = (node: Node, key: string): Node | undefined =>
  node.all ? node.all.get(key) : node.key === key ? node.only : undefined;

function add(node: Node, key: string): Node {
  const known = follow(node, key);
  if (known) return known;
  const next = newNode();
  if (node.all) node.all.set(key, next);
  else if (node.only) {
    node.all = new Map([
      [node.key!, node.only],
      [key, next],
    ]);
  } else [node.key, node.only] = [key, next];
  return next;
}

/** Place-holders of the lists. */
const anybodys = "one's";
const gap = '~';
/** Words that may stand in a gap: `bring the whole of it to an end`. */
const gapWords = 4;
/** Words that may stand inside a phrase wherever they like. */
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** What stands for one another, and what cannot both hold (two sides), as the lists write them. */
interface Rows {
  readonly groups: readonly string[];
  readonly opposed: readonly string[];
  /** By first word of a member: indices of groups, and of rows with two sides as negative numbers from -1. */
  readonly by: ReadonlyMap<string, readonly number[]>;
}

/** What begins with a word is laid out when a sentence first has the word. */
let rows: Rows | undefined;
const nodes = new Map<string, Node>();

const keysOf = (member: string): string[] =>
  member.split(/[\s-]+/).flatMap((word) => {
    if (articles.has(word) || word === '') return [];
    return [word === gap || word === anybodys ? word : plainSpelling(word)];
  });

const isPhrase = (member: string) => member.includes(' ') || member.includes('-');
const betweenSides = ' // ';
const betweenMembers = ' | ';

function readRows(): Rows {
  const groups = [...groupRows];
  const opposed = [...opposedRows];
  // Of the list of substitutes the phrases: each stands beside the word that it is listed for.
  for (const [word, own] of allSubstitutes()) {
    const [same, against] = [own.same.filter(isPhrase), own.opposed.filter(isPhrase)];
    if (same.length > 0) groups.push([word, ...same].join(betweenMembers));
    if (against.length > 0) opposed.push(word + betweenSides + against.join(betweenMembers));
  }
  const by = new Map<string, number[]>();
  const enter = (row: string, index: number) => {
    // Members begin at the start and behind a `|` or `//`: three letters or four with the blanks.
    for (let at = 0; at < row.length; ) {
      const bar = row.indexOf(' | ', at);
      const sides = row.indexOf(betweenSides, at);
      const isBar = bar >= 0 && (sides < 0 || bar < sides);
      const end = isBar ? bar : sides < 0 ? row.length : sides;
      const first = firstOf(row, at, end);
      const known = by.get(first);
      if (!known) by.set(first, [index]);
      else if (known.at(-1) !== index) known.push(index);
      at = end + (isBar ? betweenMembers.length : betweenSides.length);
    }
  };
  groups.forEach(enter);
  opposed.forEach((row, n) => {
    enter(row, -1 - n);
  });
  return { groups, opposed, by };
}

/** The first word of a member that is no article, as it is looked up. */
function firstOf(row: string, start: number, end: number): string {
  let from = start;
  for (;;) {
    let to = from;
    while (to < end && row[to] !== ' ' && row[to] !== '-') to++;
    const word = row.slice(from, to);
    if (to === end || !articles.has(word)) return plainFirst(word);
    from = to + 1;
  }
}

const plainFirsts = new Map<string, string>();

function plainFirst(word: string): string {
  let plain = plainFirsts.get(word);
  if (plain === undefined) {
    plain = plainSpelling(word);
    plainFirsts.set(word, plain);
  }
  return plain;
}

/** All that begins with a word. */
function beginningWith(first: string): Node | undefined {
  rows ??= readRows();
  const { groups, opposed, by } = rows;
  const indices = by.get(first);
  if (!indices) return undefined;
  const known = nodes.get(first);
  if (known) return known;
  const top = newNode();
  const nodeOf = (member: string) => {
    const [head, ...rest] = keysOf(member);
    return head === first ? rest.reduce(add, top) : undefined;
  };
  for (const index of indices) {
    if (index >= 0) {
      for (const member of groups[index]!.split(betweenMembers)) {
        const node = nodeOf(member);
        if (node) node.groups = [...node.groups, index];
      }
      continue;
    }
    opposed[-1 - index]!.split(betweenSides).forEach((members, side) => {
      for (const member of members.split(betweenMembers)) {
        const node = nodeOf(member);
        if (node) node.sides = [...node.sides, (-1 - index) * 2 + side];
      }
    });
  }
  nodes.set(first, top);
  return top;
}

/**
 * The phrases of a sentence that the lists have, and its words that stand there beside phrases: idioms (`lost his life`), verbs and nouns
 * (`took the decision`), and words that say the same (`died`, `decided`). Of phrases that begin at one word all are given.
 *
 * @example phrasesIn(words('They lost their lives').…)[0].words // [1, 2, 3]
 */
export function phrasesIn(sentence: readonly PhraseWord[]): PhraseAt[] {
  const found: PhraseAt[] = [];
  const visit = (node: Node, at: number, start: number, words: readonly number[]) => {
    if (node.groups.length > 0 || node.sides.length > 0)
      found.push({ groups: node.groups, sides: node.sides, start, words });
    if (!node.only) return;
    const inside = follow(node, gap);
    if (inside) {
      for (let k = 0; k <= gapWords && at + k < sentence.length; k++) step(inside, at + k, start, words);
    }
    step(node, at, start, words);
  };
  const step = (node: Node | undefined, from: number, start: number, words: readonly number[]) => {
    let at = from;
    while (at < sentence.length && at > start && articles.has(sentence[at]!.norm)) at++;
    const word = sentence[at];
    if (!word) return;
    for (const form of word.forms) {
      const next = node ? follow(node, form) : beginningWith(form);
      if (next) visit(next, at + 1, start, [...words, at]);
    }
    const whose = node && word.isPossessive ? follow(node, anybodys) : undefined;
    if (whose) visit(whose, at + 1, start, words);
  };
  for (let i = 0; i < sentence.length; i++) step(undefined, i, i, []);
  return found;
}
