import { basename, resolve } from 'node:path';
import { attribute } from '../attribution/attribute.js';
import { buildCorpus } from '../corpus/build.js';
import type { Corpus } from '../corpus/corpus.js';
import { searchLines } from '../corpus/search.js';
import { isClaim } from '../draft/claims.js';
import { languageFor, parseDraft } from '../draft/registry.js';
import { analyze } from '../lint/analyze.js';
import { type Severity, severities } from '../lint/model.js';
import { lint } from '../lint/run.js';
import { verifyClaim } from '../match/verify.js';
import { readBibliography } from '../source/bibliography/read.js';
import { decode, mostBytes } from '../source/decode.js';
import { readSource } from '../source/read.js';
import { formatMessage } from '../util/message.js';
import { type Args, type FlagName, flags, oneOf, readArgs } from './args.js';
import { folderOf, type LoadedCorpus, loadCorpus } from './corpus.js';
import { linesOf, nodeFiles, slashed } from './files.js';
import { type Checked, github, sarif } from './formats.js';
import { type Io, UsageError } from './io.js';
import { draftJson, quotesJson, searchJson, summaryJson, verifiedJson } from './json.js';
import { prettyDraft, prettyQuotes, prettySearch, prettySummary } from './pretty.js';

interface Command {
  readonly usage: string;
  readonly about: string;
  readonly flags: readonly FlagName[];
  run(io: Io, args: Args): Promise<number>;
}

const corpusFlags: readonly FlagName[] = ['sources', 'no-bundled'];

const commands: Readonly<Record<string, Command>> = {
  check: {
    usage: 'check DRAFT...',
    about: 'hold drafts against their sources (formats: pretty, json, sarif, github)',
    flags: [...corpusFlags, 'format', 'fail-on', 'strictness'],
    run: check,
  },
  verify: {
    usage: 'verify [FILE.jsonl|-]',
    about: 'judge claims, one JSON object a line: {"id", "claim", "source"?}',
    flags: [...corpusFlags, 'strictness'],
    run: verify,
  },
  quotes: {
    usage: 'quotes SOURCE_FILE',
    about: 'show who says what in a source (formats: pretty, json)',
    flags: ['format'],
    run: quotes,
  },
  search: {
    usage: 'search WORDS...',
    about: 'find source lines by their words (formats: pretty, json)',
    flags: [...corpusFlags, 'format', 'limit'],
    run: search,
  },
};

/**
 * Runs a command line and gives its exit status: 0 clean, 1 findings at or above `--fail-on`, 2 wrong usage or
 * unreadable input, with one line on standard error.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  try {
    if (name === '--version' || name === '-v') {
      io.out(`${io.version}\n`);
      return 0;
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      io.out(help());
      return name === undefined ? 2 : 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(`no command "${name}"; there are ${Object.keys(commands).join(', ')}`);
    const args = readArgs(name, rest, command.flags);
    if (args.help) {
      io.out(commandHelp(command));
      return 0;
    }
    return await command.run(io, args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`sourceline: ${error.message}\n`);
    return 2;
  }
}

function help(): string {
  const lines = Object.values(commands).map((c) => `  sourceline ${c.usage.padEnd(24)} ${c.about}`);
  return `Sourceline holds drafts against their sources.\n\n${lines.join('\n')}\n\nEach takes --help.\n`;
}

function commandHelp(command: Command): string {
  const all: readonly FlagName[] = [...command.flags, 'help'];
  const lines = all.map((name) => {
    const flag = flags[name];
    const value = 'value' in flag ? ` ${flag.value}` : '';
    return `  --${(name + value).padEnd(22)} ${flag.help}`;
  });
  return `sourceline ${command.usage}\n  ${command.about}\n\n${lines.join('\n')}\n`;
}

async function check(io: Io, args: Args): Promise<number> {
  if (args.positionals.length === 0) throw new UsageError('check needs a draft: sourceline check draft.md');
  const format = oneOf('--format', args.format ?? 'pretty', ['pretty', 'json', 'sarif', 'github']);
  const checked: Checked[] = [];
  const corpora = new Map<string, LoadedCorpus>();
  let status = 0;
  for (const path of args.positionals) {
    const text = await readDraft(io, path);
    if (text === undefined) {
      status = 2;
      continue;
    }
    const folder = folderOf(io, path);
    let loaded = corpora.get(folder);
    if (!loaded) {
      loaded = await loadCorpus(io, args, folder);
      corpora.set(folder, loaded);
    }
    const language = languageFor(basename(path))?.ids[0] ?? 'plaintext';
    const draft = parseDraft(text, language);
    const bibliographyKeys = new Set(loaded.bibliographyKeys);
    for (const named of draft.bibliographies) {
      const file = nodeFiles.resolve(slashed(folder), named);
      if (file === undefined || (await nodeFiles.size(file)) === undefined) continue;
      const read = readBibliography({ uri: file, name: basename(file), bytes: await nodeFiles.read(file) });
      for (const entry of read.value) bibliographyKeys.add(entry.key);
    }
    const analysis = analyze({ draft, corpus: loaded.corpus, config: loaded.config, bibliographyKeys });
    checked.push({ path: slashed(path), analysis, findings: lint(analysis) });
  }
  print(io, format, checked);
  const least = severities.indexOf(args.failOn);
  const failing = checked.some((c) =>
    c.findings.some((f) => severities.indexOf(f.severity as Severity) >= least),
  );
  return status === 2 ? 2 : failing ? 1 : 0;
}

function print(io: Io, format: 'pretty' | 'json' | 'sarif' | 'github', checked: readonly Checked[]): void {
  const summary = summaryJson(checked);
  switch (format) {
    case 'json': {
      const drafts = checked.map((c) => draftJson(c.path, c.analysis, c.findings));
      io.out(`${JSON.stringify({ version: 1, drafts, summary }, undefined, 2)}\n`);
      break;
    }
    case 'sarif':
      io.out(sarif(io.version, checked));
      break;
    case 'github':
      io.out(github(checked));
      break;
    case 'pretty':
      for (const c of checked) io.out(prettyDraft(io, c.path, c.analysis, c.findings));
      if (checked.length > 0) io.out(prettySummary(io, summary));
  }
}

/** A draft's text; what cannot be read is told in one line. */
async function readDraft(io: Io, path: string): Promise<string | undefined> {
  const absolute = resolve(io.cwd, path);
  const tell = (reason: string) => void io.err(`sourceline: ${path}: ${reason}\n`);
  const size = await nodeFiles.size(absolute);
  if (size === undefined) {
    tell('there is no such file');
    return undefined;
  }
  if (size > mostBytes) {
    tell(`the file has ${Math.round(size / 1024 / 1024)} MB; at most ${mostBytes / 1024 / 1024} MB are read`);
    return undefined;
  }
  try {
    const { text, problem } = decode(await nodeFiles.read(absolute), path);
    if (problem) tell(formatMessage(problem.message));
    return text;
  } catch (error) {
    tell(`the file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** How many inline sources are kept read: rows about one source mostly follow each other. */
const keptSources = 16;

async function verify(io: Io, args: Args): Promise<number> {
  const [file = '-', ...more] = args.positionals;
  if (more.length > 0) throw new UsageError('verify takes one file');
  if (file !== '-' && (await nodeFiles.size(resolve(io.cwd, file))) === undefined) {
    throw new UsageError(`${file}: there is no such file`);
  }
  let workspace: Corpus | undefined;
  const inline = new Map<string, Corpus>();
  const strictness = oneOf('--strictness', args.strictness ?? 'balanced', ['lenient', 'balanced', 'strict']);
  for await (const line of file === '-' ? io.stdinLines() : linesOf(resolve(io.cwd, file))) {
    if (line.trim() === '') continue;
    const row = readRow(line);
    if ('error' in row) {
      io.out(`${JSON.stringify(row)}\n`);
      continue;
    }
    let corpus: Corpus;
    if (row.source === undefined) {
      workspace ??= (await loadCorpus(io, args, io.cwd)).corpus;
      corpus = workspace;
    } else corpus = inlineCorpus(inline, row.source);
    try {
      io.out(
        `${JSON.stringify(verifiedJson(row.id, verifyClaim(corpus, row.claim, isClaim, { strictness })))}\n`,
      );
    } catch (error) {
      io.out(
        `${JSON.stringify({ id: row.id, error: error instanceof Error ? error.message : String(error) })}\n`,
      );
    }
  }
  return 0;
}

type Row = { id: unknown; claim: string; source: string | undefined } | { id: unknown; error: string };

function readRow(line: string): Row {
  let row: unknown;
  try {
    row = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { id: null, error: 'not an object' };
  const { id = null, claim, source } = row as Record<string, unknown>;
  if (typeof claim !== 'string') return { id, error: '"claim" should be a string' };
  if (source !== undefined && typeof source !== 'string') return { id, error: '"source" should be a string' };
  return { id, claim, source };
}

function inlineCorpus(known: Map<string, Corpus>, text: string): Corpus {
  let corpus = known.get(text);
  if (!corpus) {
    const bytes = new TextEncoder().encode(text);
    const { source } = readSource({ uri: 'source', name: 'source.txt', bytes });
    corpus = buildCorpus(source ? [source] : []);
    if (known.size >= keptSources) known.delete(known.keys().next().value!);
    known.set(text, corpus);
  }
  return corpus;
}

async function quotes(io: Io, args: Args): Promise<number> {
  const [path, ...more] = args.positionals;
  if (path === undefined || more.length > 0) throw new UsageError('quotes takes one source file');
  const format = oneOf('--format', args.format ?? 'pretty', ['pretty', 'json']);
  const absolute = slashed(resolve(io.cwd, path));
  if ((await nodeFiles.size(absolute)) === undefined) throw new UsageError(`${path}: there is no such file`);
  const { readSources } = await import('../engine/load.js');
  const [input] = await readSources(nodeFiles, [absolute], []);
  const read = input && readSource(input);
  if (!read?.source) {
    const problem = read?.problems[0];
    throw new UsageError(
      `${path}: ${problem ? formatMessage(problem.message) : 'the file cannot be read as a source'}`,
    );
  }
  const attributions = attribute(read.source);
  if (format === 'pretty') io.out(prettyQuotes(io, read.source, attributions));
  else io.out(`${JSON.stringify(quotesJson(read.source, attributions), undefined, 2)}\n`);
  return 0;
}

async function search(io: Io, args: Args): Promise<number> {
  const query = args.positionals.join(' ');
  if (query.trim() === '') throw new UsageError('search needs words: sourceline search prisoners of war');
  const format = oneOf('--format', args.format ?? 'pretty', ['pretty', 'json']);
  const { corpus } = await loadCorpus(io, args, io.cwd);
  const found = searchLines(corpus, query, args.limit);
  if (format === 'json') io.out(`${JSON.stringify(searchJson(query, found), undefined, 2)}\n`);
  else io.out(found.length > 0 ? prettySearch(io, found) : 'No source line has these words.\n');
  return 0;
}
