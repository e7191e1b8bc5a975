import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest, type Strictness, strictnesses } from '../lint/config.js';
import { type Severity, severities } from '../lint/model.js';
import { UsageError } from './io.js';

/** Flags of all commands, by name; each command names those that it takes. */
export const flags = {
  sources: {
    type: 'string',
    multiple: true,
    value: 'PATH',
    help: 'a file, folder or glob of sources; may be repeated. They are then the whole corpus',
  },
  'no-bundled': { type: 'boolean', help: 'leave the bundled article out' },
  bibliography: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    help: 'a bibliography (.bib, CSL-JSON, CSL-YAML) whose keys may be cited; may be repeated',
  },
  config: {
    type: 'string',
    value: 'FILE',
    help: 'this configuration instead of the nearest sourceline.json',
  },
  format: { type: 'string', value: 'FORMAT', help: 'how to print' },
  'fail-on': {
    type: 'string',
    value: 'SEVERITY',
    help: 'least severity that gives exit status 1: hint, information, warning (default), error or never',
  },
  strictness: { type: 'string', value: 'LEVEL', help: 'lenient, balanced or strict' },
  'stdin-filename': {
    type: 'string',
    value: 'NAME',
    help: 'what to call the draft that comes by standard input (-); its ending says the language',
  },
  copy: { type: 'boolean', help: 'copy into the folder sources instead of naming the file where it is' },
  'write-baseline': {
    type: 'boolean',
    help: 'write all findings to the baseline: they are not reported again',
  },
  'prune-baseline': { type: 'boolean', help: 'take what no longer fires out of the baseline' },
  'write-lock': { type: 'boolean', help: 'remember what every cited paragraph says (sourceline.lock.json)' },
  cache: {
    type: 'boolean',
    help: 'keep what was read and indexed in .sourceline, for the next run',
  },
  limit: { type: 'string', value: 'N', help: 'at most this many results (default 10)' },
  help: { type: 'boolean', short: 'h', help: 'show this' },
} as const;

export type FlagName = keyof typeof flags;

/** What was asked for. */
export interface Args {
  readonly positionals: readonly string[];
  readonly sources: readonly string[];
  readonly bundled: boolean;
  readonly bibliography: readonly string[];
  readonly config: string | undefined;
  readonly format: string | undefined;
  readonly failOn: Severity | 'never';
  readonly strictness: Strictness | undefined;
  readonly stdinFilename: string | undefined;
  readonly copy: boolean;
  readonly writeBaseline: boolean;
  readonly pruneBaseline: boolean;
  readonly writeLock: boolean;
  readonly cache: boolean;
  readonly limit: number;
  readonly help: boolean;
}

/** Reads the arguments of one command. Throws {@link UsageError} with one clear line. */
export function readArgs(command: string, argv: readonly string[], names: readonly FlagName[]): Args {
  const allowed: readonly FlagName[] = [...names, 'help'];
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of allowed) {
    const flag = flags[name];
    options[name] = {
      type: flag.type,
      ...('multiple' in flag && { multiple: flag.multiple }),
      ...('short' in flag && { short: flag.short }),
    };
  }
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(explain(command, error, allowed));
  }
  const { values, positionals } = parsed;
  const one = (name: FlagName) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const many = (name: FlagName) => {
    const value = values[name];
    return Array.isArray(value) ? value.map(String) : [];
  };
  const limit = Number(one('limit') ?? 10);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a whole number from 1 on');
  const strictness = one('strictness');
  return {
    positionals,
    sources: many('sources'),
    bundled: values['no-bundled'] !== true,
    bibliography: many('bibliography'),
    config: one('config'),
    format: one('format'),
    failOn: oneOf('--fail-on', one('fail-on') ?? 'warning', [...severities, 'never']),
    strictness: strictness === undefined ? undefined : oneOf('--strictness', strictness, strictnesses),
    stdinFilename: one('stdin-filename'),
    copy: values.copy === true,
    writeBaseline: values['write-baseline'] === true,
    pruneBaseline: values['prune-baseline'] === true,
    writeLock: values['write-lock'] === true,
    cache: values.cache === true,
    limit,
    help: values.help === true,
  };
}

/** The value, if it is one of those allowed. Throws {@link UsageError} otherwise. */
export function oneOf<T extends string>(what: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === value);
  if (found !== undefined) return found;
  const near = nearest(value, allowed);
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  throw new UsageError(`${what} takes ${allowed.join(', ')}, not "${value}"${hint}`);
}

/** What `parseArgs` of Node found wrong, in our words. */
function explain(command: string, error: unknown, allowed: readonly FlagName[]): string {
  const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  const unknown = /Unknown option '(-[^']*)'/.exec(reason)?.[1];
  if (unknown !== undefined) {
    const near = nearest(unknown.replace(/^-+/, ''), allowed);
    const hint = near === undefined ? `see "sourceline ${command} --help"` : `did you mean --${near}?`;
    return `unknown flag ${unknown} for "${command}"; ${hint}`;
  }
  const flag = allowed.find((name) => reason.includes(`--${name}`));
  if (flag === undefined) return reason;
  const known = flags[flag];
  return 'value' in known
    ? `--${flag} needs a value: --${flag}=${known.value}`
    : `--${flag} takes no value; write --${flag} alone`;
}
