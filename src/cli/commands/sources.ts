import { type Severity, severities } from '../../lint/model.js';
import { type Args, oneOf } from '../args.js';
import { type LoadedConfig, loadConfig, loadSources, tellProblems } from '../corpus.js';
import { prettySources, sourcesJson } from '../formats/sources.js';
import { type Io, UsageError } from '../io.js';
import { addSources } from './sourcesAdd.js';

/** `sourceline sources`: what can be cited, and adding to it. */
export async function sources(io: Io, args: Args): Promise<number> {
  const [action = 'list', ...paths] = args.positionals;
  oneOf('sources', action, ['list', 'add']);
  const format = oneOf('--format', args.format ?? 'pretty', ['pretty', 'json']);
  const config = await loadConfig(io, args, io.cwd);
  if (action === 'add') return addSources(io, args, config, paths, format);
  if (paths.length > 0) throw new UsageError(`sources list takes no "${paths[0]}"; sources add does`);
  if (args.copy) throw new UsageError('--copy goes with sources add');
  return list(io, args, config, format);
}

async function list(io: Io, args: Args, config: LoadedConfig, format: 'pretty' | 'json'): Promise<number> {
  const found = await loadSources(io, args, config);
  await io.out(
    format === 'json'
      ? `${JSON.stringify(sourcesJson(io, found.corpus.sources, found.bibliographyKeys, found.problems), undefined, 2)}\n`
      : prettySources(
          io,
          found.corpus.sources,
          [...found.bibliographyKeys].filter((k) => !found.corpus.get(k)).length,
        ),
  );
  if (format === 'pretty') tellProblems(io, found.problems);
  const level = (s: Severity) => severities.indexOf(s);
  const { failOn } = args;
  return failOn !== 'never' && found.problems.some((p) => level(p.severity) >= level(failOn)) ? 1 : 0;
}
