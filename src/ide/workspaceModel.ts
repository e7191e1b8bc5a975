import type { Baseline } from '../lint/baseline.js';
import type { CitedPassage } from '../lint/citedPassages.js';
import type { Config } from '../lint/config.js';
import type { SourceInput } from '../source/read.js';
import type { Message } from '../util/message.js';
import type { Problem } from '../util/problem.js';

/** A workspace (a folder with its configuration and sources) as a host hands it over. `id` is the host's own. */
export interface WorkspaceInput {
  readonly id: string;
  readonly config: Config;
  readonly sources: readonly SourceInput[];
  /** Where all sources are known (`kept`), their URIs, one a line, in place of `sources`: ten thousand of those take long to send. */
  readonly keptUris?: string;
  /** Findings that were there before and are not shown. */
  readonly baseline?: Baseline;
  /** What cited passages said when they were remembered. */
  readonly remembered?: readonly CitedPassage[];
  /** Files named by `bibliography` in the configuration. */
  readonly bibliographies: readonly {
    readonly uri: string;
    readonly name: string;
    readonly bytes: Uint8Array;
  }[];
}

/** What became of a workspace. */
export interface WorkspaceState {
  readonly id: string;
  readonly generation: number;
  /** The first of them, at most {@link mostListedAtOnce}; the others are told by `listedSources`. */
  readonly sources: readonly SourceSummary[];
  /** Of how many. */
  readonly sourceCount: number;
  readonly problems: readonly Problem[];
  /** URIs of sources that were handed over as known (`kept`) and are not, after a restart say: they must be read. */
  readonly missing: readonly string[];
  /** Why the index could not be written down; told once. All is there, in memory. */
  readonly unwritten?: Message;
}

/** A source as lists show it. */
export interface SourceSummary {
  readonly key: string;
  readonly uri: string;
  readonly title: string | undefined;
  readonly bundled: boolean;
  /** Whether its text was extracted (HTML, captions): shown as a read-only document, not by its file. */
  readonly extracted: boolean;
  readonly lines: number;
}

/** So many sources are told in one answer: reading it takes 2 ms. */
export const mostListedAtOnce = 1_000;

/** The sources of a workspace, in whichever way they were handed over. */
export function sourcesIn({ sources, keptUris }: WorkspaceInput): readonly SourceInput[] {
  if (keptUris === undefined) return sources;
  const bytes = new Uint8Array(0);
  return keptUris.split('\n').map((uri) => ({ uri, name: '', bytes, kept: true }));
}
