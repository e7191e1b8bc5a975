import type { Corpus } from '../corpus/corpus.js';
import { isFileSource } from '../corpus/file/fileSource.js';
import type { Shelf } from '../corpus/shelf.js';
import type { Baseline } from '../lint/baseline.js';
import type { CitedPassage } from '../lint/citedPassages.js';
import type { Config } from '../lint/config.js';
import type { BibliographyEntry } from '../source/bibliography/model.js';
import { readBibliography } from '../source/bibliography/read.js';
import type { Source } from '../source/model.js';
import type { Problem } from '../util/problem.js';
import {
  mostListedAtOnce,
  type SourceSummary,
  sourcesIn,
  type WorkspaceInput,
  type WorkspaceState,
} from './workspaceModel.js';

/** A workspace whose sources are in force. */
export interface Workspace {
  readonly corpus: Corpus;
  readonly config: Config;
  readonly bibliography: readonly BibliographyEntry[];
  readonly baseline: Baseline;
  readonly remembered: readonly CitedPassage[];
}

/** Puts the sources of a workspace in force, under what its bibliographies say of them. */
export function openWorkspace(
  input: WorkspaceInput,
  shelf: Shelf,
): { workspace: Workspace; state: WorkspaceState } {
  const problems: Problem[] = [];
  const bibliographies = input.bibliographies.map((file) => {
    const result = readBibliography(file);
    problems.push(...result.problems);
    return { uri: file.uri, entries: result.value };
  });
  const { corpus, missing, unwritten, problems: more } = shelf.put(sourcesIn(input), bibliographies);
  const bibliography = bibliographies.flatMap((b) => b.entries);
  return {
    workspace: {
      corpus,
      config: input.config,
      bibliography,
      baseline: input.baseline ?? {},
      remembered: input.remembered ?? [],
    },
    state: {
      id: input.id,
      generation: corpus.generation,
      sources: summaries(corpus.sources, 0),
      sourceCount: corpus.sources.length,
      problems: [...problems, ...more],
      missing,
      ...(unwritten && { unwritten }),
    },
  };
}

/** A part of the list of sources, from the `from`-th on. */
export function summaries(sources: readonly Source[], from: number): SourceSummary[] {
  return sources.slice(from, from + mostListedAtOnce).map(summaryOf);
}

function summaryOf(source: Source): SourceSummary {
  return {
    key: source.key,
    uri: source.uri,
    title: source.metadata.title,
    bundled: source.bundled,
    extracted: source.extracted,
    lines: isFileSource(source) ? source.lineCount : source.lines.length,
  };
}
