import { dirname, resolve } from 'node:path';
import { attribute } from '../../attribution/attribute.js';
import { unpacked } from '../../corpus/packed.js';
import { findConfig, readSources } from '../../engine/load.js';
import { readSource } from '../../source/read.js';
import { formatMessage } from '../../util/message.js';
import type { Problem } from '../../util/problem.js';
import { type Args, oneOf } from '../args.js';
import { tellProblems } from '../corpus.js';
import { filesFor, isFolder, nodeFiles, slashed } from '../files.js';
import { quotesJson } from '../formats/json.js';
import { prettyQuotes } from '../formats/pretty.js';
import { type Io, tell, UsageError } from '../io.js';

/** `sourceline quotes`: what the engine reads out of a source. */
export async function quotes(io: Io, args: Args): Promise<number> {
  const [path, ...more] = args.positionals;
  if (path === undefined || more.length > 0)
    throw new UsageError('quotes takes one source file: sourceline quotes minutes.txt');
  const format = oneOf('--format', args.format ?? 'pretty', ['pretty', 'json']);
  const file = slashed(resolve(io.cwd, path));
  if ((await nodeFiles.size(file)) === undefined) {
    throw new UsageError(`${path}: ${(await isFolder(file)) ? 'this is a folder' : 'there is no such file'}`);
  }
  const problems: Problem[] = [];
  const config = /\.(?:jsonl?|ndjson)$/i.test(file) ? await findConfig(nodeFiles, dirname(file)) : undefined;
  const [input, ...others] = await readSources(filesFor(io), [file], problems, config?.value.articles);
  if (others.length > 0) tell(io, `${path}: has ${others.length + 1} articles; this is the first`);
  const read = input && readSource(unpacked(input));
  problems.push(...(read?.problems ?? []));
  if (!read?.source) {
    const reason = problems[0] ? formatMessage(problems[0].message) : 'this is no source';
    throw new UsageError(`${path}: ${reason}`);
  }
  tellProblems(io, problems);
  const attributions = attribute(read.source);
  await io.out(
    format === 'pretty'
      ? prettyQuotes(io, read.source, attributions)
      : `${JSON.stringify(quotesJson(read.source, attributions), undefined, 2)}\n`,
  );
  return 0;
}
