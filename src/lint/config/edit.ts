import { applyEdits, modify, type ParseError, parseTree } from 'jsonc-parser';
import { defaultConfig } from '../config.js';

const formattingOptions = { insertSpaces: true, tabSize: 2 };

/**
 * `sourceline.json` with more patterns in `sources`; comments and the writing of the rest stay as they are. Without a
 * file, or without `sources` in it, the default comes first: adding a source must not lose the others. `undefined`
 * where the text is no JSON object: nothing is written over what somebody is in the middle of.
 *
 * @example withSources('{}', ['notes']) // '{\n  "sources": [\n    "sources/**",\n    "notes"\n  ]\n}'
 */
export function withSources(text: string | undefined, patterns: readonly string[]): string | undefined {
  let config = text === undefined || text.trim() === '' ? '{}\n' : text;
  const named = read(config);
  if (!named) return undefined;
  if (!named.sources) {
    const all = [...(named.single ?? defaultConfig.sources), ...patterns];
    return set(config, ['sources'], all);
  }
  for (const pattern of patterns) {
    const known = read(config)?.sources ?? [];
    if (known.includes(pattern)) continue;
    config = applyEdits(
      config,
      modify(config, ['sources', known.length], pattern, { isArrayInsertion: true, formattingOptions }),
    );
  }
  return config;
}

/** `sourceline.json` that leaves the bundled article out; `undefined` as in {@link withSources}. */
export function withoutBundled(text: string | undefined): string | undefined {
  const config = text === undefined || text.trim() === '' ? '{}\n' : text;
  return read(config) && set(config, ['bundled'], false);
}

function set(config: string, path: string[], value: unknown): string {
  return applyEdits(config, modify(config, path, value, { formattingOptions }));
}

function read(config: string): { sources?: readonly unknown[]; single?: readonly string[] } | undefined {
  const errors: ParseError[] = [];
  let root: ReturnType<typeof parseTree>;
  try {
    root = parseTree(config, errors, { allowTrailingComma: true });
  } catch {
    return undefined;
  }
  if (errors.length > 0 || root?.type !== 'object') return undefined;
  const property = root.children?.find((p) => p.children?.[0]?.value === 'sources');
  const value = property?.children?.[1];
  if (value?.type === 'array') return { sources: (value.children ?? []).map((c) => c.value as unknown) };
  // One pattern may stand by itself.
  return value?.type === 'string' ? { single: [value.value as string] } : {};
}

/**
 * The pattern that names one file or folder below the configuration: its path, with what globs would read as more than
 * itself as `?`.
 *
 * @example patternFor('notes [old]/a.txt') // 'notes ?old?/a.txt'
 */
export function patternFor(path: string): string {
  return path.replace(/[*?[\]{}()\\]/g, '?').replace(/^[!@+]/, '?');
}
