import picomatch from 'picomatch';
import type { Baseline } from '../lint/baseline.js';
import type { CitedPassage } from '../lint/citedPassages.js';
import {
  type Config,
  configFileName,
  defaultConfig,
  type PartialConfig,
  parseConfig,
} from '../lint/config.js';
import type { Files } from '../ports.js';
import type { ArticleFields } from '../source/articleFields.js';
import type { BibliographyInput } from '../source/bibliography/model.js';
import { bibliographyEndings } from '../source/bibliography/read.js';
import { decode } from '../source/decode.js';
import { foreignEndings, sourceEndings } from '../source/endings.js';
import type { CslItem } from '../source/metadata.js';
import type { SourceInput } from '../source/read.js';
import { type Message, msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';
import { loadBaseline, loadLock } from './beside.js';
import { readItem } from './metadata.js';
import { sidecarEnding, sidecarOf } from './names.js';
import { readFile, reasonOf } from './readFile.js';

/** What a host reads for a workspace, to hand it to the engine. */
export interface LoadedWorkspace {
  readonly sources: readonly SourceInput[];
  readonly bibliographies: readonly BibliographyInput[];
  /** Findings that were there before, where the folder has such a file. */
  readonly baseline?: Baseline;
  /** What cited passages said when they were remembered, where the folder has such a file. */
  readonly remembered?: readonly CitedPassage[];
  readonly problems: readonly Problem[];
}

/** More files than this are no sources of one piece of writing: the rest is told and left out. */
const mostFiles = 100_000;

/** A configuration that was read, and where. */
export interface FoundConfig {
  readonly file: string;
  /** What its globs are relative to. */
  readonly folder: string;
  readonly value: PartialConfig;
  readonly problems: readonly Problem[];
  /** The text that spans of `problems` are in; absent where it could not be read. */
  readonly text?: string;
}

/** The nearest `sourceline.json`, from `folder` upwards. */
export async function findConfig(files: Files, folder: string): Promise<FoundConfig | undefined> {
  for (let at: string | undefined = folder; at !== undefined; at = files.parent(at)) {
    const file = files.resolve(at, configFileName);
    if (file !== undefined && (await files.size(file)) !== undefined) return readConfig(files, file, at);
  }
  return undefined;
}

/** Reads a configuration; its globs are relative to `folder`. What is wrong with it comes back as problems. */
export async function readConfig(files: Files, file: string, folder: string): Promise<FoundConfig> {
  const problems: Problem[] = [];
  const bytes = await readFile(files, file, problems);
  if (!bytes) return { file, folder, value: {}, problems };
  const { text, problem } = decode(bytes, file);
  if (problem) problems.push(problem);
  if (text === undefined) return { file, folder, value: {}, problems };
  const parsed = parseConfig(text, file);
  return { file, folder, text, value: parsed.value, problems: [...problems, ...parsed.problems] };
}

/** Goes along with the reading of many sources. */
export interface Intake {
  /**
   * Takes over what was read of a file, so that its bytes need not be held until all is read; what comes back stands for
   * it.
   */
  take?(uri: string, inputs: readonly SourceInput[], hasProblems: boolean): Promise<readonly SourceInput[]>;
  /** Told before more files are read, how many are read of how many. `false` ends it: what is not known is left out. */
  goesOn?(done: number, of: number): boolean;
}

/** Reads the sources and bibliographies that a configuration names, relative to `folder`. One bad file stops nothing. */
export async function loadWorkspace(
  files: Files,
  folder: string,
  config: Config,
  intake: Intake = {},
): Promise<LoadedWorkspace> {
  const problems: Problem[] = [];
  const uris = await findNamed(files, folder, config.sources, problems);
  const bibliographies = await readBibliographies(files, folder, config.bibliography, problems);
  const known = new Set(bibliographies.map((b) => b.uri));
  const others = uris.filter((u) => !known.has(u));
  const among = await bibliographiesAmong(files, others, problems);
  const sources = await readSources(files, without(others, among), problems, config.articles, intake);
  const baseline = await loadBaseline(files, folder, problems);
  const remembered = await loadLock(files, folder, problems);
  return {
    sources,
    bibliographies: [...bibliographies, ...among],
    ...(baseline && { baseline }),
    ...(remembered && { remembered }),
    problems,
  };
}

/**
 * Bibliographies that lie among sources: .bib and .ris files, and those .json and .yaml files that hold references (what
 * such a file is, its name does not say).
 */
export async function bibliographiesAmong(
  files: Files,
  uris: readonly string[],
  problems: Problem[],
): Promise<BibliographyInput[]> {
  const found: BibliographyInput[] = [];
  for (const uri of [...uris].sort()) {
    const isData = /\.(?:json|ya?ml)$/i.test(uri) && !uri.toLowerCase().endsWith(sidecarEnding);
    if (!isData && !/\.(?:bib|ris)$/i.test(uri)) continue;
    // What is wrong with a file that is no bibliography is told elsewhere.
    const bytes = await readFile(files, uri, isData ? [] : problems);
    if (bytes && (!isData || looksLikeReferences(bytes))) found.push({ uri, name: nameOf(uri), bytes });
  }
  return found;
}

/**
 * Files that globs, files and folders name, in order, none twice; a glob that starts with `!` takes out again what
 * those before it named. What lies outside `folder` is told and left out: a configuration that somebody else wrote
 * must not read files beside the workspace.
 */
export async function findNamed(
  files: Files,
  folder: string,
  globs: readonly string[],
  problems: Problem[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const written of globs) {
    const isOut = written.startsWith('!');
    const glob = (isOut ? written.slice(1) : written).replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
    if (isOutside(glob)) {
      const message = msg('“{0}” lies outside the folder of the configuration and is not read.', written);
      problems.push({ code: 'outside-workspace', severity: 'warning', message });
      continue;
    }
    let matched = await files.find(folder, glob);
    if (matched.length === 0 && !/[*?[\]{}()]/.test(glob)) {
      matched = await files.find(folder, glob === '' || glob === '.' ? '**' : `${glob}/**`);
    }
    if (isOut) for (const uri of matched) found.delete(uri);
    else if (matched.length > 0) for (const uri of matched) found.add(uri);
    else if (!defaultConfig.sources.includes(glob)) {
      problems.push({
        code: 'no-match',
        severity: 'warning',
        message: msg('No file matches “{0}”.', written),
      });
    }
  }
  return [...found];
}

/**
 * Whether a path relative to the folder of a configuration may be one that its globs, files and folders name; cheap
 * enough to ask for every file that changes.
 *
 * @example mayName(['notes', '!notes/old/**'], 'notes/a.txt') // true
 */
export function mayName(globs: readonly string[], path: string): boolean {
  let named = false;
  for (const written of globs) {
    const isOut = written.startsWith('!');
    const glob = (isOut ? written.slice(1) : written).replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
    const isHit = glob === '' || glob === '.' || path.startsWith(`${glob}/`) || picomatch.isMatch(path, glob);
    if (isHit) named = !isOut;
  }
  return named;
}

/** Whether a relative path or glob starts at the root of a drive, is a URI, or climbs. */
function isOutside(glob: string): boolean {
  return /^(?:[a-z]:)?[\\/]|^[a-z][\w+.-]+:\/\//i.test(glob) || /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(glob);
}

/** Bibliographies by their paths, relative to `folder`; those that cannot be read are told. */
export async function readBibliographies(
  files: Files,
  folder: string,
  paths: readonly string[],
  problems: Problem[],
): Promise<BibliographyInput[]> {
  const bibliographies: BibliographyInput[] = [];
  for (const path of paths) {
    const uri = files.resolve(folder, path);
    if (uri === undefined) {
      const message = msg('The bibliography “{0}” lies outside the workspace.', path);
      problems.push({ code: 'outside-workspace', severity: 'warning', message });
      continue;
    }
    const bytes = await readFile(files, uri, problems);
    if (bytes) bibliographies.push({ uri, name: nameOf(uri), bytes });
  }
  return bibliographies;
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
  const all = [...new Set(uris)].sort().filter(mayBeSource);
  if (all.length > mostFiles) {
    const message = msg('{0} files are named as sources; the first {1} are read.', all.length, mostFiles);
    problems.push({ code: 'too-many-sources', severity: 'warning', message });
  }
  const readable: string[] = [];
  const others = new Map<string, { first: string; count: number }>();
  for (const uri of all.slice(0, mostFiles)) {
    const ending = endingOf(nameOf(uri));
    if (sourceEndings.includes(ending)) readable.push(uri);
    else
      others.set(ending, {
        first: others.get(ending)?.first ?? uri,
        count: (others.get(ending)?.count ?? 0) + 1,
      });
  }
  for (const [ending, { first, count }] of others) problems.push(unread(ending, first, count - 1));
  const sources: SourceInput[] = [];
  let isStopped = false;
  let left = 0;
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
        return { inputs: (await intake.take?.(uri, inputs, own.length > 0)) ?? inputs, own };
      }),
    );
    for (const { inputs, own } of batch) {
      problems.push(...own);
      sources.push(...inputs);
    }
  }
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
  if (!foreignEndings.includes(endingOf(name))) return [{ uri, name, bytes, ...own }];
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

/** Files without those that turned out to be bibliographies. */
export function without(uris: readonly string[], bibliographies: readonly BibliographyInput[]): string[] {
  const known = new Set(bibliographies.map((b) => b.uri));
  return uris.filter((u) => !known.has(u));
}

/** So much of a file is looked at, in bytes. */
const headLength = 20_000;

/**
 * Whether the head of a .json or .yaml file looks like references in CSL: an item with an `id` and a `type` that CSL has
 * (and no text: articles have one).
 */
function looksLikeReferences(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, headLength));
  const isCsl =
    /^[\s\ufeff]*(?:\[|\{\s*"(?:references|items)"\s*:\s*\[)[\s\S]*?"type"\s*:\s*"([a-z_-]{3,30})"/.exec(
      head,
    )?.[1] ?? /^(?:references:|-\s)[\s\S]*?^\s*(?:-\s+)?type:\s*["']?([a-z_-]{3,30})/m.exec(head)?.[1];
  const hasId = /"(?:id|citation-key)"\s*:|^\s*(?:-\s+)?(?:id|citation-key):/m.test(head);
  return (
    isCsl !== undefined &&
    cslTypes.has(isCsl) &&
    hasId &&
    !/"(?:text|body|content|articleBody)"\s*:/.test(head)
  );
}

/** Types of CSL 1.0.2. */
const cslTypes: ReadonlySet<string> = new Set(
  (
    'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset ' +
    'document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation ' +
    'manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical ' +
    'personal_communication post post-weblog regulation report review review-book software song speech standard thesis ' +
    'treaty webpage'
  ).split(' '),
);

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

function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

function nameOf(uri: string): string {
  return decodeURIComponentSafely(uri.slice(uri.lastIndexOf('/') + 1));
}

function decodeURIComponentSafely(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
