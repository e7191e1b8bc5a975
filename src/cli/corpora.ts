import { rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { buildCorpus } from '../corpus/build.js';
import type { Corpus } from '../corpus/corpus.js';
import { loadBaseline, loadLock } from '../engine/beside.js';
import {
  type Baseline,
  type BaselineEntry,
  baselineFileName,
  formatBaseline,
  sourceBaselineEntry,
} from '../lint/baseline.js';
import { type CitedPassage, formatLock, lockFileName, nameOf } from '../lint/citedPassages.js';
import type { CitedSources, SourceFinding } from '../lint/model.js';
import { lintSources } from '../lint/run.js';
import type { Problem } from '../util/problem.js';
import type { Args } from './args.js';
import { type LoadedConfig, type LoadedCorpus, loadConfig, loadCorpus, shown } from './corpus.js';
import { type DraftFile, draftsUnder } from './drafts.js';
import { isBelow, nodeFiles, slashed } from './files.js';
import { type Io, tell, UsageError } from './io.js';

/** Corpora by configuration, each read once, and what the drafts of each are remembered by: baseline, lock, cited sources. */
export class Corpora {
  readonly #io: Io;
  readonly #args: Args;
  readonly #loaded = new Map<string, Promise<LoadedCorpus>>();
  readonly #told = new Set<string>();
  /** Folder of the configuration by draft, and the configuration. */
  readonly #folders = new Map<string, string>();
  readonly #configs = new Map<string, LoadedConfig>();
  readonly #cited = new Map<string, readonly CitedPassage[]>();
  /** By configuration: what its drafts cite that were checked. */
  readonly #sources = new Map<string, { found: LoadedConfig; drafts: Map<string, CitedSources> }>();
  readonly #baselines = new Map<string, Record<string, readonly BaselineEntry[]>>();

  constructor(io: Io, args: Args) {
    this.#io = io;
    this.#args = args;
  }

  /** What is in force for a draft, without the draft itself: as its own source it would bear everything out. */
  async for(draft: DraftFile) {
    const found = await loadConfig(this.#io, this.#args, draft.folder);
    let loading = this.#loaded.get(found.id);
    if (!loading) {
      loading = loadCorpus(this.#io, this.#args, found);
      this.#loaded.set(found.id, loading);
    }
    const { corpus, bibliographyKeys, baseline = {}, remembered = [] } = await loading;
    this.#folders.set(draft.file ?? draft.path, found.folder);
    this.#configs.set(draft.file ?? draft.path, found);
    return {
      config: found.config,
      corpus: without(corpus, draft.file),
      bibliographyKeys,
      baseline,
      remembered,
    };
  }

  /** What a draft cites, for what is said about its sources. */
  rememberSources(draft: DraftFile, cited: CitedSources): void {
    const id = draft.file ?? draft.path;
    const found = this.#configs.get(id);
    if (!found) return;
    const own = this.#sources.get(found.id) ?? { found, drafts: new Map<string, CitedSources>() };
    own.drafts.set(id, cited);
    this.#sources.set(found.id, own);
  }

  /**
   * Findings about the sources that a configuration names, where every draft that it names was checked. Without a
   * `sourceline.json` the folder must have been asked for: nobody wants all files of a home folder looked through.
   */
  async checkSources(): Promise<SourceFinding[]> {
    const { sources, positionals, writeBaseline, pruneBaseline } = this.#args;
    const found: SourceFinding[] = [];
    if (sources.length > 0) return found;
    const asked = positionals.map((p) => slashed(resolve(this.#io.cwd, p)));
    for (const { found: config, drafts } of this.#sources.values()) {
      const { corpus, baseline = {} } = await this.#loaded.get(config.id)!;
      const { folder } = config;
      if (config.file === undefined && !asked.some((a) => a === folder || isBelow(a, folder))) continue;
      const cited = [...drafts.values()];
      const all = lintSources(corpus, config.config, cited);
      if (all.length === 0 && !pruneBaseline) continue;
      if ((await draftsUnder(config)).some((d) => !drafts.has(d))) continue;
      if (!writeBaseline && !pruneBaseline)
        found.push(...lintSources(corpus, config.config, cited, baseline));
      else this.#rememberSourceEntries(config, all, baseline);
    }
    return found;
  }

  /** A baseline that is written takes all of them in; one that is pruned keeps those that it had. */
  #rememberSourceEntries({ folder }: LoadedConfig, all: readonly SourceFinding[], before: Baseline): void {
    const own = this.#baselines.get(folder) ?? {};
    const fired = new Map(all.map((f) => [pathIn(folder, f.source.uri), [sourceBaselineEntry(f)]]));
    const had = (path: string) => before[path]?.some((e) => e.rule === 'unused-source') ?? false;
    for (const path of Object.keys(before)) if (had(path) && !fired.has(path)) own[path] = [];
    for (const [path, entries] of fired) if (this.#args.writeBaseline || had(path)) own[path] = entries;
    this.#baselines.set(folder, own);
  }

  /** Entries of a draft for the baseline of its folder. */
  remember(draft: DraftFile, entries: readonly BaselineEntry[]): void {
    if (draft.file === undefined) return;
    const folder = this.#folders.get(draft.file);
    if (folder === undefined) return;
    const own = this.#baselines.get(folder) ?? {};
    own[slashed(relative(folder, draft.file))] = entries;
    this.#baselines.set(folder, own);
  }

  /** Writes the baselines that drafts were remembered for; drafts that were not checked keep what they had, if they are there. */
  async writeBaselines(): Promise<void> {
    for (const [folder, own] of this.#baselines) {
      const problems: Problem[] = [];
      const before = (await loadBaseline(nodeFiles, folder, problems)) ?? {};
      const kept: Record<string, readonly BaselineEntry[]> = {};
      for (const [path, entries] of Object.entries(before)) {
        if ((await nodeFiles.size(join(folder, path))) !== undefined) kept[path] = entries;
      }
      const file = join(folder, baselineFileName);
      const text = formatBaseline({ ...kept, ...own });
      await this.#write(file, text);
      const count = Object.values({ ...kept, ...own }).reduce((n, e) => n + e.length, 0);
      tell(this.#io, `${shown(this.#io, slashed(file))}: ${count} ${count === 1 ? 'finding' : 'findings'}`);
    }
  }

  /** Passages that a draft cites, for the lock of its folder. */
  rememberCited(draft: DraftFile, passages: readonly CitedPassage[]): void {
    const folder = this.#folders.get(draft.file ?? draft.path);
    if (folder !== undefined) this.#cited.set(folder, [...(this.#cited.get(folder) ?? []), ...passages]);
  }

  /** Writes what cited passages say; those that no checked draft cites keep what they said. */
  async writeLocks(): Promise<void> {
    for (const [folder, passages] of this.#cited) {
      const before = (await loadLock(nodeFiles, folder, [])) ?? [];
      const file = join(folder, lockFileName);
      await this.#write(file, formatLock(before, passages));
      const count = new Set(passages.map(nameOf)).size;
      tell(this.#io, `${shown(this.#io, slashed(file))}: ${count} cited passages`);
    }
  }

  /** A new file and a rename: whoever reads at the same time reads the old one or the new one. */
  async #write(file: string, text: string): Promise<void> {
    const fresh = `${file}.${process.pid}.tmp`;
    try {
      await writeFile(fresh, text);
      await rename(fresh, file);
    } catch (error) {
      await rm(fresh, { force: true });
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${shown(this.#io, file)}: cannot be written: ${reason}`);
    }
  }

  /** Tells the same but once. */
  tellOnce(message: string): void {
    if (!this.#told.has(message)) tell(this.#io, message);
    this.#told.add(message);
  }
}

function without(corpus: Corpus, file: string | undefined): Corpus {
  if (!corpus.sources.some((s) => s.uri === file)) return corpus;
  return buildCorpus(
    corpus.sources.filter((s) => s.uri !== file),
    corpus,
  );
}

/** A source's file as a baseline names it: relative, without what tells the articles of one file apart. */
function pathIn(folder: string, uri: string): string {
  return slashed(relative(folder, uri.split('#', 1)[0]!));
}
