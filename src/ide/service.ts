import { readWanted } from '../corpus/build.js';
import type { Corpus } from '../corpus/corpus.js';
import { DamagedIndexError } from '../corpus/file/container.js';
import { Shelf, type ShelfStorage } from '../corpus/shelf.js';
import type { Draft } from '../draft/model.js';
import { parseDraft } from '../draft/registry.js';
import { analyzeSteps, laterSteps } from '../lint/analyze.js';
import type { Baseline } from '../lint/baseline.js';
import { AnalysisCache } from '../lint/cache.js';
import { citedPassages } from '../lint/citedPassages.js';
import { citedSources } from '../lint/citedSources.js';
import type { Config } from '../lint/config.js';
import type { Analysis } from '../lint/model.js';
import type { BibliographyEntry } from '../source/bibliography/model.js';
import { readBibliography } from '../source/bibliography/read.js';
import { originalOffset } from '../source/extraction.js';
import type { SourceInput } from '../source/read.js';
import { citable, citeAll, citeAt, citedWorks, insertCitation, locatorEntries, quoteText } from './citing.js';
import { codeActions } from './codeActions.js';
import { completion } from './completion/completion.js';
import { citationLinks, definition } from './definition.js';
import { isDiagnosticAlike, type Shown, sourceDiagnostics } from './diagnostics.js';
import { draftSymbols } from './draftSymbols.js';
import { Found } from './found.js';
import { hover } from './hover.js';
import { type DraftInput, mostKnownAtOnce, type Service } from './model.js';
import { openWorkspace, summaries, type Workspace } from './openWorkspace.js';
import { passages, quote, speakers } from './passages.js';
import { placeMarks } from './placeMarks.js';
import { isClaimAlike, singleSteps } from './summary.js';
import { sourceSymbols } from './symbols.js';
import { ToldLists } from './told.js';
import { sourceUses } from './uses.js';

/** What a feature is given to answer with: one version of a draft and the corpus in force for it. */
export interface DraftContext {
  readonly draft: Draft;
  readonly corpus: Corpus;
  readonly config: Config;
  readonly bibliography: readonly BibliographyEntry[];
}

/** A {@link Service}, and the way to do its longest work in slices. */
export interface SteppedService extends Service {
  /**
   * Works towards the analysis that `diagnostics`, `hover` and the like need of a version; a worker runs it a slice
   * at a time and answers others in between. Ends at once when there is nothing (or nothing any more) to do.
   *
   * @param towards what is asked for: verdicts of all claims are more than findings need, and `summary` and `claims` say of each
   *   whether it rests on one source only
   */
  warm(uri: string, version: number, towards?: Towards): Generator<undefined, void>;
  /** Works towards `takeSources` in steps of 10 ms; called with the same sources, that has then nothing left to do. */
  taking(workspace: string, sources: readonly SourceInput[]): Generator<undefined, void>;
  /** Does a little that later answers profit by, when nobody waits for one (11 ms); `false` if there is nothing to do. */
  idle?(): boolean;
}

/** What an analysis is made for. */
export type Towards = 'findings' | 'verdicts' | 'summary';

class OpenDraft {
  readonly input: DraftInput;
  readonly cache: AnalysisCache;
  readonly bibliography: readonly BibliographyEntry[];
  #draft: Draft | undefined;
  /** The last version that was read, until this one is. */
  #previous: Draft | undefined;
  analysis: Analysis | undefined;
  #found: Found | undefined;
  /** What was shown of the last version of which something was, until it is of this one. */
  #shown: Shown | undefined;

  constructor(input: DraftInput, previous: OpenDraft | undefined) {
    this.input = input;
    this.cache = previous?.cache ?? new AnalysisCache();
    this.#previous = previous && (previous.#draft ?? previous.#previous);
    this.#shown = previous?.shown;
    this.bibliography = (input.bibliographies ?? []).flatMap((b) => readBibliography(b).value);
  }

  get draft(): Draft {
    this.#draft ??= parseDraft(this.input.text, this.input.languageId, this.#previous);
    this.#previous = undefined;
    return this.#draft;
  }

  private get shown(): Shown | undefined {
    return this.#found ? this.#found.shown : this.#shown;
  }

  /** What is found in an analysis of this version; each is worked out when it is asked for. */
  foundIn(analysis: Analysis, baseline: Baseline): Found {
    if (this.#found?.analysis !== analysis || this.#found.baseline !== baseline) {
      this.#found = new Found(analysis, this.input.uri, baseline, this.shown);
      this.#shown = undefined;
    }
    return this.#found;
  }
}

/**
 * The engine, wired by hand; a frozen object whose answers are plain data.
 *
 * @param storageFor where the index of a workspace is kept; without it, in memory. Where what is kept turns out to be
 *   damaged, a call throws {@link DamagedIndexError}: it is thrown away by then, and workspaces must be handed over again.
 */
export function createService(
  storageFor: (workspace: string) => ShelfStorage | undefined = () => undefined,
): SteppedService {
  const workspaces = new Map<string, Workspace>();
  const shelves = new Map<string, Shelf>();
  const drafts = new Map<string, OpenDraft>();
  const told = new ToldLists();

  function shelfOf(id: string): Shelf {
    const shelf = shelves.get(id) ?? new Shelf(storageFor(id));
    shelves.set(id, shelf);
    return shelf;
  }

  /** Runs a call; what is damaged is thrown away before anybody hears of it. */
  function guarded<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (error instanceof DamagedIndexError) {
        for (const shelf of shelves.values()) shelf.discard();
        shelves.clear();
        workspaces.clear();
      }
      throw error;
    }
  }

  function current(uri: string, version: number): { open: OpenDraft; workspace: Workspace } | undefined {
    const open = drafts.get(uri);
    if (open?.input.version !== version) return undefined;
    const workspace = workspaces.get(open.input.workspace);
    return workspace && { open, workspace };
  }

  function* analysisSteps(open: OpenDraft, workspace: Workspace): Generator<undefined, Analysis> {
    if (
      open.analysis?.corpus === workspace.corpus &&
      open.analysis.config === workspace.config &&
      open.analysis.remembered === workspace.remembered
    )
      return open.analysis;
    const keys = [...workspace.bibliography, ...open.bibliography].map((e) => e.key);
    open.analysis = yield* analyzeSteps({
      draft: open.draft,
      corpus: workspace.corpus,
      config: workspace.config,
      bibliographyKeys: new Set(keys),
      remembered: workspace.remembered,
      cache: open.cache,
    });
    return open.analysis;
  }

  function* warming(open: OpenDraft, workspace: Workspace, towards: Towards): Generator<undefined, void> {
    const analysis = yield* analysisSteps(open, workspace);
    if (towards === 'verdicts') yield* laterSteps(analysis);
    if (towards === 'summary') yield* singleSteps(analysis);
  }

  function analysisOf(uri: string, version: number): Found | undefined {
    const now = current(uri, version);
    if (!now) return undefined;
    const { open, workspace } = now;
    const steps = analysisSteps(open, workspace);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return open.foundIn(step.value, workspace.baseline);
  }

  function contextOf(uri: string, version: number): DraftContext | undefined {
    const now = current(uri, version);
    if (!now) return undefined;
    return {
      draft: now.open.draft,
      corpus: now.workspace.corpus,
      config: now.workspace.config,
      bibliography: [...now.workspace.bibliography, ...now.open.bibliography],
    };
  }

  const service: SteppedService = {
    knownSources(id, from = 0) {
      return shelfOf(id)
        .known()
        .slice(from, from + mostKnownAtOnce);
    },
    takeSources(id, sources) {
      shelfOf(id).take(sources);
    },
    *taking(id, sources) {
      const steps = shelfOf(id).takeSteps(sources);
      while (!guarded(() => steps.next()).done) yield;
    },
    setWorkspace(input) {
      const { workspace, state } = openWorkspace(input, shelfOf(input.id));
      workspaces.set(input.id, workspace);
      return state;
    },
    listedSources(id, from) {
      return summaries(workspaces.get(id)?.corpus.sources ?? [], from);
    },
    closeWorkspace(id) {
      workspaces.delete(id);
      shelves.delete(id);
    },
    updateDraft(input) {
      drafts.set(input.uri, new OpenDraft(input, drafts.get(input.uri)));
    },
    closeDraft(uri) {
      drafts.delete(uri);
      for (const list of ['diagnostics', 'claims']) told.forget(`${list} ${uri}`);
    },
    *warm(uri, version, towards = 'findings') {
      // An analysis under sources that are not in force any more would leave its answers to the next one: it is given up,
      // and what is asked for now begins.
      for (let now = current(uri, version); now; now = current(uri, version)) {
        const { open, workspace } = now;
        const steps = warming(open, workspace, towards);
        while (drafts.get(uri) === open && workspaces.get(open.input.workspace) === workspace) {
          if (guarded(() => steps.next()).done) return;
          yield;
        }
      }
    },
    diagnostics(uri, version) {
      return analysisOf(uri, version)?.diagnostics;
    },
    diagnosticsSince(uri, version, known) {
      const now = analysisOf(uri, version)?.diagnostics;
      return now && told.change(`diagnostics ${uri}`, known, now, isDiagnosticAlike);
    },
    summary(uri, version) {
      return analysisOf(uri, version)?.summary;
    },
    claims(uri, version) {
      return analysisOf(uri, version)?.claims;
    },
    claimsSince(uri, version, known) {
      const now = analysisOf(uri, version)?.claims;
      return now && told.change(`claims ${uri}`, known, now, isClaimAlike);
    },
    completion(at, options) {
      const context = contextOf(at.uri, at.version);
      return context && completion(context, at.offset, options);
    },
    hover(at) {
      const found = analysisOf(at.uri, at.version);
      return found && hover(found.analysis, at.offset);
    },
    definition(at) {
      const found = analysisOf(at.uri, at.version);
      return found && definition(found.analysis, at.offset);
    },
    citationLinks(uri, version) {
      const found = analysisOf(uri, version);
      return found && citationLinks(found.analysis);
    },
    baselineEntries(uri, version) {
      return analysisOf(uri, version)?.baselineEntries;
    },
    codeActions(uri, version, span) {
      const found = analysisOf(uri, version);
      return found && codeActions(found.analysis, found.findings, span);
    },
    speakers(workspace) {
      const corpus = workspaces.get(workspace)?.corpus;
      return corpus && speakers(corpus);
    },
    passages(workspace, query) {
      const corpus = workspaces.get(workspace)?.corpus;
      return corpus && passages(corpus, query);
    },
    quote(at, passage) {
      const context = contextOf(at.uri, at.version);
      return context && quote(context, at.offset, passage);
    },
    citeAt(at) {
      const found = analysisOf(at.uri, at.version);
      return found && citeAt(found.analysis, at.offset);
    },
    citeAll(uri, version) {
      const found = analysisOf(uri, version);
      return found && citeAll(found.analysis);
    },
    insertCitation(at, work) {
      const context = contextOf(at.uri, at.version);
      return context && insertCitation(context, at.offset, work);
    },
    quoteText(at, copied, from) {
      const context = contextOf(at.uri, at.version);
      return context && quoteText(context, at.span, copied, from);
    },
    citable(uri, version) {
      const context = contextOf(uri, version);
      return context && citable(context);
    },
    locators(uri, version, key) {
      const context = contextOf(uri, version);
      return context && locatorEntries(context, key);
    },
    citedWorks(uri, version) {
      const context = contextOf(uri, version);
      return context && citedWorks(context);
    },
    sourceUses(uri, version) {
      const found = analysisOf(uri, version);
      return found && sourceUses(found.analysis);
    },
    citedPassages(uri, version) {
      const context = contextOf(uri, version);
      return context && citedPassages(context.draft, context.corpus);
    },
    citedSources(uri, version) {
      const found = analysisOf(uri, version);
      return found && citedSources(found.analysis);
    },
    sourceFindings(id, cited) {
      const workspace = workspaces.get(id);
      return workspace && sourceDiagnostics(workspace, cited);
    },
    draftSymbols(uri, version) {
      const found = analysisOf(uri, version);
      return found && draftSymbols(found.analysis);
    },
    sourceText(workspace, key) {
      return workspaces.get(workspace)?.corpus.get(key)?.text;
    },
    sourceMetadata(workspace, uri) {
      return workspaces.get(workspace)?.corpus.sources.find((s) => s.uri === uri)?.metadata;
    },
    originalOffset(workspace, uri, offset) {
      const map = workspaces.get(workspace)?.corpus.sources.find((s) => s.uri === uri)?.original;
      return map && originalOffset(map, offset);
    },
    placeMarks(workspace, uri) {
      const source = workspaces.get(workspace)?.corpus.sources.find((s) => s.uri === uri);
      return source && placeMarks(source);
    },
    sourceSymbols(workspace, uri) {
      const corpus = workspaces.get(workspace)?.corpus;
      const source = corpus?.sources.find((s) => s.uri === uri);
      return corpus && source && sourceSymbols(corpus, source);
    },
  };
  const { warm, taking, ...calls } = service;
  const safe = Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [
      name,
      (...args: unknown[]) => guarded(() => (call as (...args: unknown[]) => unknown)(...args)),
    ]),
  );
  return Object.freeze({ ...(safe as unknown as Service), warm, taking, idle: () => guarded(readWanted) });
}
