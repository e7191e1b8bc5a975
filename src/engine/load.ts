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
import type { BibliographyInput } from '../source/bibliography/model.js';
import { decode } from '../source/decode.js';
import type { SourceInput } from '../source/read.js';
import { msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';
import { loadBaseline, loadLock } from './beside.js';
import { mapInTurns, sortedInTurns } from './inTurns.js';
import { nameOf, sidecarEnding } from './names.js';
import { readFile } from './readFile.js';
import { type Intake, readSources } from './readSources.js';

export { type Intake, readSources } from './readSources.js';

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
  const sorted = await sortedInTurns(uris);
  const isData = await mapInTurns(
    sorted,
    (u) => /\.(?:json|ya?ml)$/i.test(u) && !u.toLowerCase().endsWith(sidecarEnding),
  );
  const may = await mapInTurns(sorted, (u) => /\.(?:bib|ris)$/i.test(u));
  for (const [i, uri] of sorted.entries()) {
    if (!isData[i] && !may[i]) continue;
    // What is wrong with a file that is no bibliography is told elsewhere.
    const bytes = await readFile(files, uri, isData[i] ? [] : problems);
    if (bytes && (!isData[i] || looksLikeReferences(bytes))) found.push({ uri, name: nameOf(uri), bytes });
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
  let matchers = matchersOf.get(globs);
  if (!matchers) {
    matchers = globs.map(matcherOf);
    matchersOf.set(globs, matchers);
  }
  let named = false;
  for (const { isOut, isHit } of matchers) if (isHit(path)) named = !isOut;
  return named;
}

interface Matcher {
  readonly isOut: boolean;
  readonly isHit: (path: string) => boolean;
}

/** Globs are asked about each of thousands of files that change at once: they are read once. */
const matchersOf = new WeakMap<readonly string[], readonly Matcher[]>();

function matcherOf(written: string): Matcher {
  const isOut = written.startsWith('!');
  const glob = (isOut ? written.slice(1) : written).replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
  if (glob === '' || glob === '.') return { isOut, isHit: () => true };
  const isMatch = picomatch(glob);
  return { isOut, isHit: (path) => path.startsWith(`${glob}/`) || isMatch(path) };
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

/** Files without those that turned out to be bibliographies. */
export function without(uris: readonly string[], bibliographies: readonly BibliographyInput[]): string[] {
  if (bibliographies.length === 0) return [...uris];
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
    )?.[1] ??
    (/^(?:references:|-\s)/m.test(head)
      ? /^[ \t]*(?:-[ \t]+)?type:[ \t]*["']?([a-z_-]{3,30})/m.exec(head)?.[1]
      : undefined);
  const hasId = /"(?:id|citation-key)"\s*:|^[ \t]*(?:-[ \t]+)?(?:id|citation-key):/m.test(head);
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
