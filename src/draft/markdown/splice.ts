import { Tree } from '@lezer/common';
import { type Change, changeBetween } from '../../text/change.js';
import { definitionMark } from './grammar.js';

/** A tree with one paragraph in the place of another. */
export interface Spliced {
  readonly tree: Tree;
  /** Where the paragraph begins, in both texts. */
  readonly from: number;
  /** Where it ended, and where it ends. */
  readonly to: number;
  readonly end: number;
  /** What became what in it. */
  readonly change: Change;
}

/**
 * The tree of a text of which an earlier version was parsed, where the change lies inside one line of one paragraph that
 * is in no list or quotation: that paragraph is parsed alone and put in the place of the old one. `undefined` for any
 * other change: then all of it must be parsed.
 *
 * What a line is (a heading, an item, a fence) its beginning says, so a change behind the first letter of a line leaves
 * blocks as they are, if it brings neither a line end nor a pipe (a table). Both versions of the paragraph must read as one
 * paragraph by themselves, and the old one as it was read in its place.
 *
 * @param parse the parser for a text by itself
 */
export function spliceTree(
  tree: Tree,
  old: string,
  now: string,
  parse: (text: string) => Tree,
): Spliced | undefined {
  const change = changeBetween(old, now);
  const { from, to, end } = change;
  if (/[\n\r|]/.test(old.slice(from, to) + now.slice(from, end))) return undefined;
  const line = old.lastIndexOf('\n', from - 1) + 1;
  if (line >= from || !/^(?:[\p{L}“‘"]|\p{N}+[^\p{N}.)])/u.test(old.slice(line, from))) return undefined;
  const by = end - to;
  let place = { from: 0, to: 0 };
  const replaced = (node: Tree, start: number): Tree | undefined => {
    const i = node.children.findIndex((child, k) => {
      const at = start + node.positions[k]!;
      return at < from && to <= at + child.length;
    });
    const child = node.children[i];
    if (!(child instanceof Tree)) return undefined;
    const at = start + node.positions[i]!;
    place = { from: at, to: at + child.length };
    const next =
      child.type.name === 'Paragraph'
        ? paragraphAgain(child, old.slice(at, at + child.length), now.slice(at, at + child.length + by))
        : child.type.isAnonymous
          ? replaced(child, at)
          : undefined;
    if (!next) return undefined;
    const children = node.children.with(i, next);
    const positions = node.positions.map((p, k) => (k > i ? p + by : p));
    return new Tree(node.type, children, positions, node.length + by);
  };
  const paragraphAgain = (node: Tree, before: string, after: string): Tree | undefined => {
    // What was typed last is what is typed into now.
    const was = before === lastText ? lastParagraph : onlyParagraph(parse(before), before);
    if (!was || was.toString() !== node.toString()) return undefined;
    lastText = after;
    lastParagraph = onlyParagraph(parse(after), after);
    return lastParagraph;
  };
  const again = replaced(tree, 0);
  return again && { tree: again, ...place, end: place.to + by, change };
}

let lastText: string | undefined;
let lastParagraph: Tree | undefined;

/** The paragraph that a text is and nothing else. */
function onlyParagraph(tree: Tree, text: string): Tree | undefined {
  const child = tree.children[0];
  const isOne = tree.children.length === 1 && tree.positions[0] === 0 && child?.length === text.length;
  const isParagraph = isOne && child instanceof Tree && child.type.name === 'Paragraph';
  // A list of definitions is several blocks.
  return isParagraph && text.search(definitionMark) < 0 ? child : undefined;
}
