import { Tree } from '@lezer/common';
import { changeBetween } from '../../text/change.js';
import type { Spliced } from './splice.js';

/** A paragraph that is closed by blank lines, whatever stands before it: nothing of Markdown begins with a letter or with marks. */
const opensPlain = /^[\p{L}“‘"]/u;
const blankBehind = /^[ \t]*\n(?:[ \t]*\n)+/;
const blankBefore = /\n[ \t]*\n$/;

/**
 * The tree of a text of which an earlier version was parsed, with other blocks in the place of those from one plain paragraph to
 * another. Behind a paragraph and a blank line nothing is open, so that what stands between two of them reads by itself: the second
 * one must come out as it was, else (a fence without its end) what stands behind it reads otherwise, too. `undefined` where there are
 * no such paragraphs near.
 *
 * @param parse the parser for a text by itself
 * @param isPlain whether it is parsed as it is written
 */
export function spliceBlocks(
  tree: Tree,
  old: string,
  now: string,
  parse: (text: string) => Tree,
  isPlain: (text: string) => boolean,
): Spliced | undefined {
  const change = changeBetween(old, now);
  const nodes: Tree[] = [];
  const places: number[] = [];
  if (!collect(tree, 0, nodes, places)) return undefined;
  const endOf = (i: number) => places[i]! + nodes[i]!.length;
  const isAnchor = (i: number) =>
    nodes[i]!.type.name === 'Paragraph' && opensPlain.test(old.slice(places[i], places[i]! + 2));

  // Nodes before `first` stay.
  let first = nodes.length;
  let from = 0;
  for (; first > 0; first--) {
    if (endOf(first - 1) >= change.from || !isAnchor(first - 1)) continue;
    const blank = blankBehind.exec(old.slice(endOf(first - 1), change.from));
    if (!blank) continue;
    from = endOf(first - 1) + blank[0].length;
    break;
  }
  // Nodes behind `last` stay; it is read with those before it.
  let last = first;
  while (
    last < nodes.length &&
    !(
      places[last]! > change.to &&
      isAnchor(last) &&
      blankBefore.test(old.slice(Math.max(change.to, places[last]! - 200), places[last])) &&
      blankBehind.test(old.slice(endOf(last), endOf(last) + 200))
    )
  )
    last++;
  const anchor = nodes[last];
  const by = change.end - change.to;
  const to = anchor ? endOf(last) : old.length;
  const [before, after] = [old.slice(from, to), now.slice(from, to + by)];
  if (!isPlain(after)) return undefined;
  const own: Tree[] = [];
  const ownPlaces: number[] = [];
  if (!isSame(parse(before), nodes.slice(first, last + 1), places.slice(first, last + 1), from))
    return undefined;
  if (!collect(parse(after), from, own, ownPlaces)) return undefined;
  if (anchor) {
    const end = own.at(-1);
    const isAsItWas =
      end?.length === anchor.length &&
      ownPlaces.at(-1) === places[last]! + by &&
      end.toString() === anchor.toString();
    if (!isAsItWas) return undefined;
  }
  const children = nodes.slice(0, first).concat(own, nodes.slice(last + 1));
  const positions = places.slice(0, first).concat(
    ownPlaces,
    places.slice(last + 1).map((p) => p + by),
  );
  return { tree: new Tree(tree.type, children, positions, tree.length + by), from, to, end: to + by, change };
}

/** The blocks of a text, and where each stands: the parser groups them where they are many. */
function collect(tree: Tree, start: number, nodes: Tree[], places: number[]): boolean {
  return tree.children.every((child, i) => {
    if (!(child instanceof Tree)) return false;
    const at = start + tree.positions[i]!;
    if (child.type.isAnonymous) return collect(child, at, nodes, places);
    nodes.push(child);
    places.push(at);
    return true;
  });
}

/** Whether a text by itself reads as it does in its place. */
function isSame(tree: Tree, nodes: readonly Tree[], places: readonly number[], from: number): boolean {
  const own: Tree[] = [];
  const at: number[] = [];
  return (
    collect(tree, from, own, at) &&
    own.length === nodes.length &&
    own.every(
      (n, i) => at[i] === places[i] && n.length === nodes[i]!.length && n.toString() === nodes[i]!.toString(),
    )
  );
}
