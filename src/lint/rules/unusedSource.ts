import type { Source } from '../../source/model.js';
import { msg } from '../../util/message.js';
import type { SourceRule } from '../model.js';

/**
 * Where more sources than this are not cited, the folder is an archive that one searches, not a list of what one means to
 * use: a finding for each would say nothing. Not measured; a reading list that long is written by nobody by hand.
 */
const mostUnused = 100;

/**
 * No draft of the workspace cites a source. Silent while no draft cites any, and for what came with the product. A file
 * with many articles in it is one source here: used when one of them is.
 */
export const unusedSource: SourceRule = {
  code: 'unused-source',
  defaultSeverity: 'hint',
  summary: 'No draft of the workspace cites the source.',
  *checkSources(corpus, drafts) {
    if (drafts.some((d) => d.everything)) return;
    const cited = new Set(drafts.flatMap((d) => d.keys));
    const quoted = new Set(drafts.flatMap((d) => d.quoted));
    const files = new Map<string, Source[]>();
    let isAnyCited = false;
    for (const source of corpus.sources) {
      isAnyCited ||= cited.has(source.key);
      if (source.bundled) continue;
      const file = source.uri.split('#', 1)[0]!;
      const own = files.get(file);
      if (own) own.push(source);
      else files.set(file, [source]);
    }
    const unused = [...files.values()].filter((own) => !own.some((s) => cited.has(s.key)));
    if (!isAnyCited || unused.length > mostUnused) return;
    for (const own of unused) {
      const source = own.find((s) => quoted.has(s.key)) ?? own[0]!;
      const first = source.lines[0] ?? { start: 0, end: 0 };
      yield {
        source,
        start: first.start,
        end: first.end,
        message: quoted.has(source.key)
          ? msg('No draft cites this source, though one quotes it.')
          : msg('No draft cites this source.'),
      };
    }
  },
};
