import { searchLines, withSpeakers } from '../../corpus/search.js';
import { type Args, oneOf } from '../args.js';
import { loadConfig, loadCorpus } from '../corpus.js';
import { searchJson } from '../formats/json.js';
import { prettySearch } from '../formats/pretty.js';
import { type Io, UsageError } from '../io.js';

/** `sourceline search`: source lines by their words. */
export async function search(io: Io, args: Args): Promise<number> {
  const query = args.positionals.join(' ');
  if (query.trim() === '') throw new UsageError('search needs words: sourceline search prisoners of war');
  const format = oneOf('--format', args.format ?? 'pretty', ['pretty', 'json']);
  const { corpus } = await loadCorpus(io, args, await loadConfig(io, args, io.cwd));
  const found = withSpeakers(corpus, searchLines(corpus, query, args.limit));
  await io.out(
    format === 'json'
      ? `${JSON.stringify(searchJson(query, found), undefined, 2)}\n`
      : found.length > 0
        ? prettySearch(io, found)
        : 'No source line has these words.\n',
  );
  return 0;
}
