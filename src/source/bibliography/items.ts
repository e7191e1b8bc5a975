import { parseDocument } from 'yaml';
import type { Span } from '../../text/span.js';
import { msg } from '../../util/message.js';
import type { Problem, Result } from '../../util/problem.js';
import { cslFields } from '../cslItem.js';
import { readJson } from '../json.js';
import { filesOf } from './bibtexItem.js';
import type { BibliographyEntry } from './model.js';

type PlaceOf = (item: unknown) => Span | undefined;

/**
 * Items of CSL-JSON: a list, one item, or a list under `references` or `items`. A file that is broken is read as far as it goes, and
 * told at the place.
 */
export function readCslJson(text: string, file: string): Result<BibliographyEntry[]> {
  const { value, broken, places } = readJson(text, true);
  const problems: Problem[] = [];
  if (broken) {
    const message = msg('The bibliography is not valid JSON here; what could be read of it counts.');
    problems.push({ code: 'invalid-bibliography', severity: 'error', message, file, span: broken });
    if (value === undefined) return { value: [], problems };
  }
  return readItems(value, (item) => places.get(item), file, problems);
}

/** More references of aliases than this are no bibliography: they would unfold without end. */
const mostAliases = 100;

/** As {@link readCslJson}, of CSL-YAML (Pandoc's `references`). */
export function readCslYaml(text: string, file: string): Result<BibliographyEntry[]> {
  const problems: Problem[] = [];
  const places = new Map<unknown, Span>();
  try {
    const document = parseDocument(text, { logLevel: 'error', prettyErrors: false });
    for (const error of document.errors.slice(0, 20)) {
      const message = msg('The bibliography is not valid YAML here: {0}', error.message.slice(0, 200));
      const [start, end] = error.pos;
      problems.push({
        code: 'invalid-bibliography',
        severity: 'error',
        message,
        file,
        span: { start, end: Math.max(end, start + 1) },
      });
    }
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    const items = listOf(value);
    listNode(document.contents).forEach((node, i) => {
      const range = (node as { range?: readonly number[] } | null)?.range;
      if (range) places.set(items[i], { start: range[0]!, end: range[1]! });
    });
    return readItems(value, (item) => places.get(item), file, problems);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    const message = msg('The bibliography cannot be read: {0}', reason);
    problems.push({ code: 'invalid-bibliography', severity: 'error', message, file });
    return { value: [], problems };
  }
}

/** Nodes of the items of a YAML document, as `yaml` has them. */
function listNode(root: unknown): readonly unknown[] {
  const node = root as { items?: unknown[]; get?: (key: string, keep: boolean) => unknown } | null;
  if (!node) return [];
  const inner = typeof node.get === 'function' && !isSequence(node) ? node.get('references', true) : node;
  return isSequence(inner) ? inner.items : [node];
}

function isSequence(node: unknown): node is { items: unknown[] } {
  return (
    typeof node === 'object' &&
    node !== null &&
    'items' in node &&
    Array.isArray(node.items) &&
    !node.items.some((i) => typeof i === 'object' && i !== null && 'key' in i)
  );
}

function listOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  if (isRecord(data)) {
    for (const name of ['references', 'items']) {
      const inner = data[name];
      if (Array.isArray(inner)) return inner;
    }
  }
  return data === undefined || data === null ? [] : [data];
}

function readItems(
  data: unknown,
  placeOf: PlaceOf,
  file: string,
  problems: Problem[],
): Result<BibliographyEntry[]> {
  const value: BibliographyEntry[] = [];
  const seen = new Set<string>();
  for (const item of listOf(data)) {
    const place = placeOf(item);
    const tell = (code: string, message: Problem['message']) =>
      problems.push({ code, severity: 'warning', message, file, ...(place && { span: place }) });
    const id = isRecord(item) ? (item['citation-key'] ?? item.id) : undefined;
    const key = typeof id === 'number' ? String(id) : typeof id === 'string' ? id.trim() : '';
    if (!isRecord(item) || key === '') {
      tell('entry-without-id', msg('An entry of the bibliography has no id.'));
      continue;
    }
    if (seen.has(key)) {
      tell('duplicate-key', msg('The key “{0}” is used twice; the first entry counts.', key));
      continue;
    }
    seen.add(key);
    const { fields, wrong } = cslFields(item);
    if (wrong.length > 0)
      tell(
        'invalid-metadata',
        msg('Left out of the metadata, not as CSL-JSON has it: {0}.', wrong.join(', ')),
      );
    const type = typeof item.type === 'string' ? item.type : 'document';
    const files = typeof item.file === 'string' ? filesOf(item.file) : [];
    value.push({
      key,
      item: { ...fields, id: key, type },
      span: place ?? { start: 0, end: 0 },
      ...(files.length > 0 && { files }),
    });
  }
  return { value, problems };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
