import { nearest } from '../lint/config.js';
import { type Args, type FlagName, flags, readArgs } from './args.js';
import { type Io, tell, UsageError } from './io.js';

interface Command {
  readonly usage: string;
  readonly about: string;
  /** What is worth knowing before the first try. */
  readonly more: readonly string[];
  readonly flags: readonly FlagName[];
  /** Its code, loaded when it is run: help and wrong usage should not wait for the engine. */
  load(): Promise<(io: Io, args: Args) => Promise<number>>;
}

const corpusFlags: readonly FlagName[] = ['sources', 'no-bundled', 'config', 'cache'];

const commands: Readonly<Record<string, Command>> = {
  check: {
    usage: 'check DRAFT...',
    about: 'hold drafts against their sources',
    more: [
      'DRAFT is a file (Markdown, LaTeX, AsciiDoc, reStructuredText, Typst, Org, HTML, text), a folder, a glob, or - for standard input.',
      'Formats: pretty (default), json, sarif, github.',
      'Without --sources the corpus is what the nearest sourceline.json names, plus the bundled article.',
    ],
    flags: [
      ...corpusFlags,
      'bibliography',
      'format',
      'fail-on',
      'strictness',
      'stdin-filename',
      'write-baseline',
      'prune-baseline',
      'write-lock',
    ],
    load: async () => (await import('./commands/check.js')).check,
  },
  verify: {
    usage: 'verify [FILE.jsonl|-]',
    about: 'judge claims, one JSON object a line',
    more: [
      'In: {"id": "x", "claim": "…", "source": "full text of one source"}; without "source", the corpus.',
      'Out: a verdict a line, in the same order; {"id": …, "error": "…"} for a line that cannot be read.',
    ],
    flags: [...corpusFlags, 'strictness'],
    load: async () => (await import('./commands/verify.js')).verify,
  },
  quotes: {
    usage: 'quotes SOURCE_FILE',
    about: 'show who says what in a source',
    more: ['Formats: pretty (default), json.'],
    flags: ['format'],
    load: async () => (await import('./commands/quotes.js')).quotes,
  },
  sources: {
    usage: 'sources [list|add PATH...]',
    about: 'list what can be cited, or add to it',
    more: [
      'list (default) shows keys, titles and files; exit status 1 where a file has a problem at or above --fail-on.',
      'add names files or folders in the nearest sourceline.json (made where there is none); comments in it stay.',
      'What lies outside its folder can only be copied: --copy.',
      'Formats: pretty (default), json.',
    ],
    flags: [...corpusFlags, 'bibliography', 'format', 'fail-on', 'copy'],
    load: async () => (await import('./commands/sources.js')).sources,
  },
  search: {
    usage: 'search WORDS...',
    about: 'find source lines by their words',
    more: ['Formats: pretty (default), json.'],
    flags: [...corpusFlags, 'format', 'limit'],
    load: async () => (await import('./commands/search.js')).search,
  },
};

const exitStatus =
  'Exit status: 0 clean, 1 findings at or above --fail-on, 2 wrong usage or unreadable input.\n';

/**
 * Runs a command line and gives its exit status: 0 clean, 1 findings at or above `--fail-on`, 2 wrong usage or
 * unreadable input, with one line on standard error.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(io, error.message);
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) throw new UsageError('there is no command; see "sourceline --help"');
  if (name === '--version' || name === '-v') {
    await io.out(`${io.version}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    await io.out(help());
    return 0;
  }
  if (name === 'help') {
    await io.out(commandHelp(commandNamed(rest[0]!)));
    return 0;
  }
  const command = commandNamed(name);
  const args = readArgs(name, rest, command.flags);
  if (args.help) {
    await io.out(commandHelp(command));
    return 0;
  }
  const run = await command.load();
  if (!args.cache) return run(io, args);
  const { withCache } = await import('./cache.js');
  return withCache(io, (held) => run(held, args));
}

function commandNamed(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  const names = Object.keys(commands);
  if (name.startsWith('-'))
    throw new UsageError(`unknown flag ${name}; a command comes first: ${names.join(', ')}`);
  const near = nearest(name, names);
  const hint = near === undefined ? `there are ${names.join(', ')}` : `did you mean ${near}?`;
  throw new UsageError(`there is no command "${name}"; ${hint}`);
}

function help(): string {
  const lines = Object.values(commands).map((c) => `  sourceline ${c.usage.padEnd(28)} ${c.about}`);
  return `Sourceline holds drafts against their sources.\n\n${lines.join('\n')}\n\nEach takes --help. sourceline --version prints the version.\n${exitStatus}`;
}

function commandHelp(command: Command): string {
  const all: readonly FlagName[] = [...command.flags, 'help'];
  const lines = all.map((name) => {
    const flag = flags[name];
    const value = 'value' in flag ? ` ${flag.value}` : '';
    return `  --${(name + value).padEnd(22)} ${flag.help}`;
  });
  const more = command.more.map((line) => `${line}\n`).join('');
  return `sourceline ${command.usage}\n  ${command.about}\n\n${more}\n${lines.join('\n')}\n\n${exitStatus}`;
}
