import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../lint/config.js';
import { type Severity, severities } from '../lint/model.js';
import { UsageError } from './io.js';

/** Flags of all commands, by name; each command names those that it takes. */
export const flags = {
  sources: {
    type: 'string',
    multiple: true,
    value: 'PATH',
    help: 'a file, folder or glob of sources; may be repeated',
  },
  'no-bundled': { type: 'boolean', help: 'leave the bundled article out' },
  format: { type: 'string', value: 'FORMAT', help: 'how to print' },
  'fail-on': {
    type: 'string',
    value: 'SEVERITY',
    help: 'least severity that gives exit status 1 (default warning)',
  },
  strictness: { type: 'string', value: 'LEVEL', help: 'lenient, balanced or strict' },
  limit: { type: 'string', value: 'N', help: 'at most this many results (default 10)' },
  help: { type: 'boolean', short: 'h', help: 'show this' },
} as const;

export type FlagName = keyof typeof flags;

/** What was asked for. */
export interface Args {
  readonly positionals: readonly string[];
  readonly sources: readonly string[];
  readonly bundled: boolean;
  readonly format: string | undefined;
  readonly failOn: Severity;
  readonly strictness: string | undefined;
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
  const failOn = typeof values['fail-on'] === 'string' ? values['fail-on'] : 'warning';
  const limit = typeof values.limit === 'string' ? Number(values.limit) : 10;
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a whole number from 1 on');
  return {
    positionals,
    sources: Array.isArray(values.sources) ? values.sources.map(String) : [],
    bundled: values['no-bundled'] !== true,
    format: typeof values.format === 'string' ? values.format : undefined,
    failOn: oneOf('--fail-on', failOn, severities),
    strictness:
      typeof values.strictness === 'string'
        ? oneOf('--strictness', values.strictness, ['lenient', 'balanced', 'strict'])
        : undefined,
    limit,
    help: values.help === true,
  };
}

/** The value, if it is one of those allowed. Throws {@link UsageError} otherwise. */
export function oneOf<T extends string>(what: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === value);
  if (found !== undefined) return found;
  throw new UsageError(`${what} takes ${allowed.join(', ')}, not "${value}"`);
}

function explain(command: string, error: unknown, allowed: readonly FlagName[]): string {
  const reason = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  const unknown = /Unknown option '(-[^']*)'/.exec(reason)?.[1];
  if (unknown === undefined) return reason;
  const near = nearest(unknown.replace(/^-+/, ''), allowed);
  const hint = near === undefined ? `see "sourceline ${command} --help"` : `did you mean --${near}?`;
  return `unknown flag ${unknown} for "${command}"; ${hint}`;
}
