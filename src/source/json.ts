import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Span } from '../text/span.js';

/** A JSON file as far as it can be read. */
export interface JsonRead {
  /** The whole value; of a broken file what could be read of it. `undefined` where that is nothing. */
  readonly value: unknown;
  /** The first place that is not JSON, if there is one. */
  readonly broken?: Span;
  /** Where each object of `value` stands; of a good file only if places were asked for. */
  readonly places: ReadonlyMap<unknown, Span>;
}

/** Longer files are read whole or not at all: looking for places would take too long, in UTF-16 units. */
const longest = 10_000_000;

/**
 * Reads JSON; where it is broken, as far as it goes: a missing comma, a comma too many or a text that is cut off costs
 * what stands there, and not the file. Nothing is thrown.
 *
 * @example readJson('[{"a": 1}, {"a": }]').value // [{a: 1}, {}]
 */
export function readJson(text: string, wantsPlaces = false): JsonRead {
  let value: unknown;
  let isGood = false;
  try {
    value = JSON.parse(text);
    isGood = true;
  } catch {
    // Read below, as far as it goes.
  }
  if (isGood && (!wantsPlaces || text.length > longest)) return { value, places: new Map() };
  const errors: ParseError[] = [];
  const places = new Map<unknown, Span>();
  const tree = text.length > longest ? undefined : parsed(text, errors);
  const [first] = errors;
  const start = Math.min(first?.offset ?? 0, Math.max(0, text.length - 1));
  const end = Math.min(text.length, start + Math.max(1, first?.length ?? 1));
  if (tree) value = valueFrom(tree, places);
  return isGood ? { value, places } : { value, places, broken: { start, end } };
}

/** The parser calls itself for what is nested: JSON that is too deep for that was written by nobody. */
function parsed(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: false, allowTrailingComma: true });
  } catch {
    return undefined;
  }
}

/** The value of a tree, remembering where its objects stand. */
function valueFrom(node: Node, places: Map<unknown, Span>): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child) => valueFrom(child, places));
  if (node.type !== 'object') return getNodeValue(node);
  const fields = (node.children ?? []).flatMap(({ children }): [string, unknown][] => {
    const [name, inner] = children ?? [];
    return name && inner ? [[String(name.value), valueFrom(inner, places)]] : [];
  });
  const value = Object.fromEntries(fields);
  places.set(value, { start: node.offset, end: node.offset + node.length });
  return value;
}
