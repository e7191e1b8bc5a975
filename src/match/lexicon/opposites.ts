import { opposedSides } from '../data/en/opposites.js';

const sides = new Map<string, (readonly [row: number, side: 0 | 1])[]>();
opposedSides.split('\n').forEach((row, n) => {
  row.split(' / ').forEach((words, side) => {
    for (const w of words.split(' ')) {
      sides.set(w, [...(sides.get(w) ?? []), [n, side === 0 ? 0 : 1]]);
    }
  });
});

/** Whether two base forms stand on the two sides of one row. */
export function listedOpposites(a: string, b: string): boolean {
  const of = sides.get(a);
  const other = of && sides.get(b);
  return !!other && of.some(([row, side]) => other.some(([r, s]) => r === row && s !== side));
}

/** The rows that a base form stands in, on either side. */
export function rowsOfOpposites(word: string): readonly number[] {
  return (sides.get(word) ?? []).map(([row]) => row);
}

/**
 * Two sides of one deal: what one sells the other buys. Unlike opposites they can both hold, so neither a conflict
 * nor quite the same.
 */
const converses: readonly string[] = [
  'buy/sell',
  'purchase/sell',
  'lend/borrow',
  'give/receive',
  'give/take',
  'send/receive',
  'buyer/seller',
  'employer/employee',
  'landlord/tenant',
  'import/export',
  'teach/learn',
];
const converseOf: ReadonlySet<string> = new Set(
  converses.flatMap((pair) => [pair, pair.split('/').reverse().join('/')]),
);

/** Whether two base forms say one deal from its two sides. */
export function areConverse(a: string, b: string): boolean {
  return converseOf.has(`${a}/${b}`);
}

const conversesBy = new Map<string, string[]>();
for (const pair of converses)
  for (const word of pair.split('/')) conversesBy.set(word, [...(conversesBy.get(word) ?? []), pair]);
const noConverses: readonly string[] = [];

/** The pairs of two sides of one deal that a base form is in: `buy/sell`. */
export function conversesOf(word: string): readonly string[] {
  return conversesBy.get(word) ?? noConverses;
}

const prefixes = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'non-', 'mis', 'anti'];
/** Words that a negating prefix does not negate: invest, impress, discover. */
const falseFriends: ReadonlySet<string> = new Set(
  (
    'vest form form side crease deed tend flame tense port prove press pose part pair come cite sent cuss play ' +
    'count miss solve stance close cover lead take valuable habit tent formed creased proved pressed posed covered ' +
    'closed ported missed played counted charge charged patch patched tribute taken took given lead led laid spent spelt spelled fit fits ' +
    'informed conceived place placed'
  ).split(' '),
);

/** Whether one word is the other with a negating prefix: known, unknown; popularity, unpopularity. */
export function negatedByPrefix(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (short.length < 4 || falseFriends.has(short)) return false;
  return prefixes.some(
    (p) => long.length === p.length + short.length && long.startsWith(p) && long.endsWith(short),
  );
}

/** What is left of a word without what may be a negating prefix: `known` of `unknown`, and `side` of `inside`. */
export function withoutNegatingPrefix(word: string): readonly string[] {
  return prefixes.filter((p) => word.startsWith(p)).map((p) => word.slice(p.length));
}

/** Whether a base form stands in any row. */
export function hasOpposite(word: string): boolean {
  return sides.has(word);
}
