import { configFileName } from '../lint/config.js';
import type { Files } from '../ports.js';
import type { ArticleFields } from '../source/articleFields.js';
import { bibliographyEndings } from '../source/bibliography/read.js';
import { decode } from '../source/decode.js';
import { foreignEndings, largeText, sourceEndings } from '../source/endings.js';
import type { CslItem } from '../source/metadata.js';
import type { SourceInput } from '../source/read.js';
import { type Message, msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';
import { InBatches, type Take } from './inBatches.js';
import { aTurn, atATurn, mapInTurns, type Pause, sortedInTurns } from './inTurns.js';
import { readItem } from './metadata.js';
import { endingOf, nameOf, sidecarEnding, sidecarOf } from './names.js';
import { readFile, reasonOf } from './readFile.js';

/** More files than this are no sources of one piece of writing: the rest is told and left out. */
const mostFiles = 100_000;

/** Goes along with the reading of many sources. */
export interface Intake {
  /** Takes over what was read of files, so that their bytes need not be held until all is read. */
  readonly take?: Take;
  /** Told before more files are read, how many are read of how many. `false` ends it: what is not known is left out. */
  goesOn?(done: number, of: number): boolean;
  /** Gives others a turn while long lists are worked on; the event loop where it is absent. */
  readonly pause?: Pause;
}

/** So many files are asked for at once: enough to keep a disk or a remote busy, few enough to keep bytes in memory few. */
const atOnce = 16;

/**
 * Reads files that may be sources, in the order of their URIs, each with the metadata beside it. Metadata,
 * bibliographies, configurations, pictures and sound are none. Files of a format that is not read are told once a
 * format.
 */
export async function readSources(
  files: Files,
  uris: readonly string[],
  problems: Problem[],
  articleFields: ArticleFields = {},
  intake: Intake = {},
): Promise<SourceInput[]> {
  const { pause = aTurn } = intake;
  const sorted = await sortedInTurns([...new Set(uris)], pause);
  const may = await mapInTurns(sorted, mayBeSource, pause);
  const all = sorted.filter((_, i) => may[i]);
  if (all.length > mostFiles) {
    const message = msg('{0} files are named as sources; the first {1} are read.', all.length, mostFiles);
    problems.push({ code: 'too-many-sources', severity: 'warning', message });
  }
  const readable: string[] = [];
  const others = new Map<string, { first: string; count: number }>();
  const endings = await mapInTurns(all.slice(0, mostFiles), (uri) => endingOf(nameOf(uri)), pause);
  for (const [i, ending] of endings.entries()) {
    const uri = all[i]!;
    if (sourceEndings.includes(ending)) readable.push(uri);
    else
      others.set(ending, {
        first: others.get(ending)?.first ?? uri,
        count: (others.get(ending)?.count ?? 0) + 1,
      });
  }
  for (const [ending, { first, count }] of others) problems.push(unread(ending, first, count - 1));
  const handing = new InBatches(files.batches, intake.take);
  let isStopped = false;
  let left = 0;
  let asked = 0;
  for (let i = 0; i < readable.length; i += atOnce) {
    isStopped ||= intake.goesOn?.(i, readable.length) === false;
    const batch = await Promise.all(
      readable.slice(i, i + atOnce).map(async (uri) => {
        // Each its own list, so that problems come in the order of the files.
        const own: Problem[] = [];
        const known = await knownOf(files, uri);
        if (isStopped && known.inputs.length === 0) left++;
        const inputs =
          isStopped || known.inputs.length > 0
            ? known.inputs
            : await readOne(files, uri, own, articleFields, known.stamp);
        return { uri, inputs, own };
      }),
    );
    // Handed over in their order, so that an index has them in it: the next time it need not be made again.
    await handing.add(batch.map(({ uri, inputs, own }) => ({ uri, inputs, hasProblems: own.length > 0 })));
    for (const { own } of batch) problems.push(...own);
    // Of files that are known as they are nothing is waited for: no turn would end.
    asked += batch.length;
    if (asked < atATurn / 4) continue;
    asked = 0;
    await pause();
  }
  const sources = await handing.end();
  if (left > 0) {
    const message = msg('Reading was stopped: {0} of {1} sources are not read.', left, readable.length);
    problems.push({ code: 'stopped', severity: 'warning', message });
  }
  return sources;
}

/** The sources of a file that an index has as they are, and its stamp. */
async function knownOf(
  files: Files,
  uri: string,
): Promise<{ readonly inputs: readonly SourceInput[]; readonly stamp: string }> {
  const known = await files.known?.(uri);
  if (!known) return { inputs: [], stamp: '' };
  const { stamp, uris } = known;
  return {
    inputs: uris.map((u) => ({ uri: u, name: nameOf(uri), bytes: nothing, stamp, kept: true })),
    stamp,
  };
}

async function readOne(
  files: Files,
  uri: string,
  problems: Problem[],
  articleFields: ArticleFields,
  stamp: string,
): Promise<SourceInput[]> {
  const name = nameOf(uri);
  const bytes = await readFile(files, uri, problems);
  if (!bytes) return [];
  const metadata = await readMetadata(files, sidecarOf(uri), name, problems);
  const own = { ...(metadata && { metadata }), ...(stamp !== '' && { stamp }) };
  const isForeign = foreignEndings.includes(endingOf(name));
  if (!isForeign && (bytes.length <= largeText || !files.parse)) return [{ uri, name, bytes, ...own }];
  if (!files.parse) {
    problems.push(unread(endingOf(name), uri, 0));
    return [];
  }
  const parsed = await files.parse({ uri, name, bytes, articleFields });
  problems.push(...parsed.problems);
  const hash = new TextEncoder().encode(parsed.hash);
  // What was wrong with a whole file is told each time: it is kept with none of its documents.
  const kept = parsed.problems.length > 0 ? { ...own, stamp: '' } : own;
  // Metadata beside a file is of one document.
  const { metadata: _, ...many } = kept;
  const of = parsed.documents.length === 1 ? kept : many;
  return parsed.documents.map((d) => ({ uri: d.uri, name, bytes: hash, extraction: d.extraction, ...of }));
}

const nothing = new Uint8Array(0);

/** Files that lie among sources and have nothing to cite: passed over in silence. */
const wordless = new Set(
  'png jpg jpeg gif svg webp avif bmp ico tif tiff heic mp3 wav ogg m4a flac mp4 mov webm avi css js lock tmp bak'.split(
    ' ',
  ),
);

function mayBeSource(uri: string): boolean {
  const name = nameOf(uri);
  const ending = endingOf(name);
  if (name === configFileName || name.toLowerCase().endsWith(sidecarEnding)) return false;
  // A JSON file may hold articles.
  return (ending === 'json' || !bibliographyEndings.includes(ending)) && !wordless.has(ending);
}

function unread(ending: string, file: string, more: number): Problem {
  const message =
    more === 0
      ? msg('Sourceline cannot read .{0} files yet. Save it as .txt or .md to cite it.', ending)
      : msg(
          'Sourceline cannot read .{0} files yet: this one and {1} more. Save them as .txt or .md to cite them.',
          ending,
          more,
        );
  return { code: 'unknown-format', severity: 'warning', message, file };
}

/** The one CSL-JSON item in the file beside a source, if there is such a file. Without an `id`, the key is the name's. */
async function readMetadata(
  files: Files,
  uri: string,
  name: string,
  problems: Problem[],
): Promise<CslItem | undefined> {
  if ((await files.size(uri)) === undefined) return undefined;
  const bytes = await readFile(files, uri, problems);
  if (!bytes) return undefined;
  const tell = (message: Message): undefined => {
    problems.push({ code: 'invalid-metadata', severity: 'warning', message, file: uri });
  };
  let data: unknown;
  try {
    data = JSON.parse(decode(bytes, uri).text ?? '');
  } catch (error) {
    return tell(msg('The metadata is not valid JSON: {0}', reasonOf(error)));
  }
  const items: readonly unknown[] = Array.isArray(data) ? data : [data];
  const [item] = items;
  if (items.length !== 1 || typeof item !== 'object' || item === null || Array.isArray(item)) {
    return tell(msg('The metadata should be one CSL-JSON item: what it says was left out.'));
  }
  const read = readItem(item as Readonly<Record<string, unknown>>, name);
  if (read.wrong.length > 0)
    tell(msg('Left out of the metadata, not as CSL-JSON has it: {0}.', read.wrong.join(', ')));
  return read.item;
}
