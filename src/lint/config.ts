import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type CitationStyles, citationStyles, isCitationStyle } from '../draft/citing/names.js';
import { type ArticleFields, articleFieldNames } from '../source/articleFields.js';
import { editDistance } from '../text/editDistance.js';
import { type Message, msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';
import { type RuleCode, ruleCodes, type Severity, severities } from './model.js';

/** How much support a claim needs before it passes in silence. */
export type Strictness = 'lenient' | 'balanced' | 'strict';

/** See {@link Strictness}. */
export const strictnesses: readonly Strictness[] = ['lenient', 'balanced', 'strict'];

/** Everything that can be configured, resolved. The same for the editor and the command line. */
export interface Config {
  /**
   * Globs, files and folders, relative to the folder of `sourceline.json` (or of the draft, or the workspace folder);
   * one that starts with `!` takes out again what those before it named.
   */
  readonly sources: readonly string[];
  /** Whether the bundled article belongs to the corpus. */
  readonly bundled: boolean;
  /** Bibliography files (.bib, CSL-JSON, CSL-YAML), relative likewise. */
  readonly bibliography: readonly string[];
  readonly rules: Readonly<Partial<Record<RuleCode, Severity | 'off'>>>;
  readonly strictness: Strictness;
  /** Globs, relative likewise: what is checked where a folder is named instead of a draft. Sources never are. */
  readonly drafts: readonly string[];
  /** From how many words in a row on a run that stands in a source counts as quoted without marks; at least 5. */
  readonly unmarkedWords: number;
  /** Where JSON files of articles have their fields, in their own terms; the usual names where it says nothing. */
  readonly articles: ArticleFields;
  /** How citations are written, by draft language; `*` for all others. */
  readonly citations: CitationStyles;
}

/** What holds where nothing is said. */
export const defaultConfig: Config = {
  sources: ['sources/**'],
  bundled: true,
  bibliography: [],
  rules: {},
  strictness: 'balanced',
  // Plain text and HTML are left out: such files are mostly material or output, and a folder of them would be one long list of warnings.
  drafts: ['md', 'markdown', 'qmd', 'Rmd', 'tex', 'adoc', 'asciidoc', 'rst', 'typ', 'org'].map(
    (e) => `**/*.${e}`,
  ),
  // Plagiarism checkers begin at five to eight; people who paraphrase closely share up to nine or ten words in a row.
  unmarkedWords: 12,
  articles: {},
  citations: {},
};

/** Shorter runs than this are the language's, not the source's. */
export const fewestUnmarkedWords = 5;

/** The name of the file in which a team shares its configuration. */
export const configFileName = 'sourceline.json';

/** Some of a {@link Config}, from one place: `sourceline.json`, the editor's settings, flags. */
export type PartialConfig = { readonly [K in keyof Config]?: Config[K] | undefined };

/**
 * Reads `sourceline.json` (JSON with comments and trailing commas). What is wrong is told, with its place, and left
 * out; the rest counts.
 *
 * @example parseConfig('{ "rules": { "unsupported-claim": "off" } }', 'sourceline.json').value.rules
 */
export function parseConfig(
  text: string,
  file: string,
): { value: PartialConfig; problems: readonly Problem[] } {
  const errors: ParseError[] = [];
  const reader = new ConfigReader(file);
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { allowTrailingComma: true });
  } catch {
    // The parser descends by recursion: thousands of open brackets exhaust the stack.
    reader.tell('invalid-json', msg('This is not valid JSON: {0}.', 'it is nested too deeply'));
    return { value: {}, problems: reader.problems };
  }
  for (const e of errors.slice(0, 5)) {
    const reason = inWords(printParseErrorCode(e.error));
    reader.tell('invalid-json', msg('This is not valid JSON: {0}.', reason), {
      start: e.offset,
      end: e.offset + e.length,
    });
  }
  if (!root) {
    if (errors.length === 0)
      reader.tell('invalid-json', msg('The configuration is empty; it should hold an object.'));
    return { value: {}, problems: reader.problems };
  }
  if (root.type !== 'object') {
    reader.tell('invalid-config', msg('The configuration should be an object.'), spanOf(root));
    return { value: {}, problems: reader.problems };
  }
  return { value: reader.config(root), problems: reader.problems };
}

/** Whether a value can be {@link Config.unmarkedWords}. */
export function isUnmarkedWords(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= fewestUnmarkedWords;
}

/** `CloseBraceExpected` as `close brace expected`. */
function inWords(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

const keys: readonly (keyof Config)[] = [
  'sources',
  'bundled',
  'bibliography',
  'rules',
  'strictness',
  'drafts',
  'unmarkedWords',
  'articles',
  'citations',
];

class ConfigReader {
  readonly problems: Problem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  tell(code: string, message: Message, span?: { start: number; end: number }): void {
    this.problems.push({ code, severity: 'error', message, file: this.#file, ...(span && { span }) });
  }

  config(root: Node): PartialConfig {
    const value: { -readonly [K in keyof Config]?: Config[K] } = {};
    for (const [key, node, keyNode] of properties(root)) {
      switch (key) {
        case '$schema':
          break;
        case 'sources':
        case 'bibliography':
        case 'drafts': {
          const list = this.#strings(key, node);
          if (list) value[key] = list;
          break;
        }
        case 'bundled':
          if (node.type === 'boolean') value.bundled = node.value as boolean;
          else this.tell('invalid-config', msg('“{0}” should be true or false.', key), spanOf(node));
          break;
        case 'strictness': {
          const found = strictnesses.find((s) => s === node.value);
          if (found) value.strictness = found;
          else this.#notOneOf(key, strictnesses, node);
          break;
        }
        case 'unmarkedWords':
          if (isUnmarkedWords(node.value)) value.unmarkedWords = node.value;
          else
            this.tell(
              'invalid-config',
              msg('“{0}” should be a whole number from {1} on.', key, fewestUnmarkedWords),
              spanOf(node),
            );
          break;
        case 'articles':
          value.articles = this.#articles(node);
          break;
        case 'citations':
          value.citations = this.#citations(node);
          break;
        case 'rules':
          value.rules = this.#rules(node);
          break;
        default:
          this.#unknown(key, keys, keyNode);
      }
    }
    return value;
  }

  #strings(key: string, node: Node): string[] | undefined {
    const items = node.type === 'array' ? (node.children ?? []) : [node];
    const bad = items.find((i) => i.type !== 'string');
    if (!bad) return items.map((i) => i.value as string);
    this.tell('invalid-config', msg('“{0}” should be a list of strings.', key), spanOf(bad));
    return undefined;
  }

  #rules(node: Node): Config['rules'] {
    const rules: Partial<Record<RuleCode, Severity | 'off'>> = {};
    if (node.type !== 'object') {
      this.tell(
        'invalid-config',
        msg('“{0}” should be an object of rules and severities.', 'rules'),
        spanOf(node),
      );
      return rules;
    }
    for (const [key, value, keyNode] of properties(node)) {
      const code = ruleCodes.find((c) => c === key);
      const severity = (['off', ...severities] as const).find((s) => s === value.value);
      if (!code) this.#unknown(key, ruleCodes, keyNode);
      else if (!severity) this.#notOneOf(key, ['off', ...severities], value);
      else rules[code] = severity;
    }
    return rules;
  }

  #articles(node: Node): ArticleFields {
    const fields: { -readonly [K in keyof ArticleFields]: string } = {};
    if (node.type !== 'object') {
      const message = msg('“{0}” should be an object of fields and their names in your files.', 'articles');
      this.tell('invalid-config', message, spanOf(node));
      return fields;
    }
    for (const [key, value, keyNode] of properties(node)) {
      const field = articleFieldNames.find((f) => f === key);
      if (!field) this.#unknown(key, articleFieldNames, keyNode);
      else if (typeof value.value === 'string' && value.value !== '') fields[field] = value.value;
      else this.tell('invalid-config', msg('“{0}” should be the name of a field.', key), spanOf(value));
    }
    return fields;
  }

  #citations(node: Node): CitationStyles {
    const styles: Record<string, string> = {};
    const said = node.type === 'string' ? [['*', node] as const] : properties(node);
    for (const [language, value] of said) {
      if (isCitationStyle(value.value)) styles[language] = value.value;
      else
        this.tell(
          'invalid-config',
          msg(
            '“{0}” should be {1}, or a template with fields as {2}.',
            'citations',
            citationStyles.join(', '),
            '{key}',
          ),
          spanOf(value),
        );
    }
    return styles;
  }

  #notOneOf(key: string, allowed: readonly string[], node: Node): void {
    this.tell('invalid-config', msg('“{0}” should be one of: {1}.', key, allowed.join(', ')), spanOf(node));
  }

  #unknown(key: string, known: readonly string[], node: Node): void {
    const near = nearest(key, known);
    const message = near
      ? msg('There is no “{0}”. Did you mean “{1}”?', key, near)
      : msg('There is no “{0}”. Known: {1}.', key, known.join(', '));
    this.tell('unknown-key', message, spanOf(node));
  }
}

/** The known word within three edits of one that is not known. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  return known
    .map((k) => ({ k, d: editDistance(word.toLowerCase(), k.toLowerCase(), 3) }))
    .filter(({ d }) => d <= 3)
    .sort((a, b) => a.d - b.d)[0]?.k;
}

function properties(node: Node): [string, Node, Node][] {
  return (node.children ?? []).flatMap((p): [string, Node, Node][] => {
    const [key, value] = p.children ?? [];
    return key && value ? [[String(key.value), value, key]] : [];
  });
}

function spanOf(node: Node): { start: number; end: number } {
  return { start: node.offset, end: node.offset + node.length };
}

/**
 * One configuration from several, weakest first: `sourceline.json`, then flags or editor settings, over the
 * defaults. Lists are replaced; rules are joined one by one.
 */
export function resolveConfig(...layers: readonly PartialConfig[]): Config {
  let config = defaultConfig;
  for (const layer of layers) {
    const said = Object.fromEntries(
      Object.entries(layer).filter(([, v]) => v !== undefined),
    ) as Partial<Config>;
    config = {
      ...config,
      ...said,
      rules: { ...config.rules, ...layer.rules },
      articles: { ...config.articles, ...layer.articles },
      citations: { ...config.citations, ...layer.citations },
    };
  }
  return config;
}
