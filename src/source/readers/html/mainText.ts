import type { BlockKind } from '../../model.js';

/** Words as they stand between tags. */
export interface Piece {
  readonly text: string;
  /** Where in the page. */
  readonly from: number;
  /** In something that looks like what is around an article. */
  readonly doubtful: boolean;
  /** The page of the printed book that they stand on. */
  readonly printedPage?: string;
}

/** A block of a page. */
export interface Found {
  readonly pieces: readonly Piece[];
  /** Characters of it, and how many of them are links. */
  readonly length: number;
  readonly linked: number;
  readonly kind: BlockKind;
  readonly quoted: boolean;
  /** Whether a block quotation of the page begins with it. */
  readonly opensQuote?: boolean;
  /** Index of the innermost container. */
  readonly container: number;
  /** All of it is in something that looks like what is around an article. */
  readonly doubtful: boolean;
  /** Containers of the row and the cell of a table that it stands in. */
  readonly row?: number;
  readonly cell?: number;
}

/** An element that holds blocks; containers come before what is in them. */
export interface Container {
  readonly parent: number;
  readonly name: string;
  /** `article`, `main`, or a role that says so. */
  readonly isMain: boolean;
}

/** Blocks that are mostly links and short are lists of other pages. */
const mostlyLinks = 0.6;
const shortBlock = 140;
/** An element that says it is the article must have this share of the page's prose to be believed. */
const leastOfProse = 0.4;
/** Paragraphs this long are prose; shorter ones may be captions, bylines, teasers. */
const prose = 80;
/** An element that nobody called the article is taken for it when nearly all prose is in it. */
const nearlyAll = 0.9;

/**
 * The blocks of the article among all of a page. The element that says it is the article, if most prose is in it; else
 * the innermost one with nearly all prose; else everything. Of two articles of one page (a list of them) the page
 * is all.
 */
export function chooseMain(found: readonly Found[], containers: readonly Container[]): Found[] {
  const weight = new Float64Array(containers.length);
  let all = 0;
  for (const f of found) {
    const own = f.length - f.linked;
    if (f.kind === 'heading' || own < prose) continue;
    weight[f.container]! += own;
    all += own;
  }
  // Children stand behind their parents.
  for (let i = containers.length - 1; i > 0; i--) weight[containers[i]!.parent]! += weight[i]!;
  let root = 0;
  for (const [i, c] of containers.entries()) {
    const share = all === 0 ? 0 : weight[i]! / all;
    if (c.isMain && share >= leastOfProse && weight[i]! >= leastOfProse * weight[root]!) root = i;
  }
  if (root === 0) {
    for (const i of containers.keys()) if (all > 0 && weight[i]! >= all * nearlyAll) root = i;
    // A block by itself is no article: what is around it belongs to it.
    const blocks = countBlocks(found, containers);
    while (root > 0 && blocks[root]! < 2) root = containers[root]!.parent;
  }
  const isInside = new Uint8Array(containers.length);
  isInside[root] = 1;
  for (let i = root + 1; i < containers.length; i++) isInside[i] = isInside[containers[i]!.parent]!;
  const inside = found.filter((f) => isInside[f.container] === 1 && !isLinkList(f));
  const own = inside.length > 0 ? inside : [...found];
  // The headline often stands above the element of the article, and what it says first between the two.
  const first = found.indexOf(own[0]!);
  const title = found.slice(0, first).findLastIndex((f) => f.kind === 'heading' && !isLinkList(f));
  const between = title < 0 ? [] : found.slice(title + 1, first).filter(isProse);
  const isHeaded = own.some((f) => f.kind === 'heading');
  if (title < 0 || (isHeaded && between.length === 0)) return own;
  return [found[title]!, ...between, ...own];
}

/** A paragraph that is no list of links to other pages. */
function isProse(f: Found): boolean {
  return f.kind === 'sentence' && f.length - f.linked >= prose;
}

/** Blocks in each container, those in its children among them. */
function countBlocks(found: readonly Found[], containers: readonly Container[]): Uint32Array {
  const count = new Uint32Array(containers.length);
  for (const f of found) count[f.container]!++;
  for (let i = containers.length - 1; i > 0; i--) count[containers[i]!.parent]! += count[i]!;
  return count;
}

function isLinkList(f: Found): boolean {
  return f.kind !== 'heading' && f.length < shortBlock && f.linked > f.length * mostlyLinks;
}
