import { rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildCorpus } from '../../corpus/build.js';
import type { Corpus } from '../../corpus/corpus.js';
import { DamagedIndexError } from '../../corpus/file/container.js';
import { parseDraft } from '../../draft/registry.js';
import { loadBaseline, loadLock } from '../../engine/beside.js';
import { readBibliographies } from '../../engine/load.js';
import { analyze } from '../../lint/analyze.js';
import {
  type BaselineEntry,
  baselineFileName,
  baselineOf,
  formatBaseline,
  knownFor,
  withoutKnown,
} from '../../lint/baseline.js';
import {
  type CitedPassage,
  citedPassages,
  formatLock,
  lockFileName,
  nameOf,
} from '../../lint/citedPassages.js';
import { severities } from '../../lint/model.js';
import { lint } from '../../lint/run.js';
import type { Problem } from '../../util/problem.js';
import { type Args, oneOf } from '../args.js';
import { keysOf, type LoadedCorpus, loadConfig, loadCorpus, shown, tellProblems } from '../corpus.js';
import { type DraftFile, findDrafts, readDraft } from '../drafts.js';
import { nodeFiles, slashed } from '../files.js';
import { type Checked, github } from '../formats/github.js';
import { draftJson, summaryJson } from '../formats/json.js';
import { prettyDraft, prettySummary } from '../formats/pretty.js';
import { sarif } from '../formats/sarif.js';
import { type Io, tell, UsageError } from '../io.js';

/** `sourceline check`: drafts held against their sources. One that cannot be read stops no other. */
export async function check(io: Io, args: Args): Promise<number> {
  if (args.positionals.length === 0) throw new UsageError('check needs a draft: sourceline check draft.md');
  if (args.writeBaseline && args.pruneBaseline)
    throw new UsageError('--write-baseline and --prune-baseline do not go together');
  const format = oneOf('--format', args.format ?? 'pretty', ['pretty', 'json', 'sarif', 'github']);
  const corpora = new Corpora(io, args);
  const checked: Checked[] = [];
  let isWhole = true;
  for await (const draft of findDrafts(io, args)) {
    const one = draft && (await checkOne(io, args, corpora, draft));
    if (!one) {
      isWhole = false;
      continue;
    }
    checked.push(one);
    if (format === 'pretty') await io.out(prettyDraft(io, one.path, one.analysis, one.findings));
    if (format === 'github') await io.out(github(one));
  }
  await corpora.writeBaselines();
  await corpora.writeLocks();
  const summary = summaryJson(checked);
  if (format === 'json') {
    const drafts = checked.map((c) => draftJson(c.path, c.analysis, c.findings));
    await io.out(`${JSON.stringify({ version: 1, drafts, summary }, undefined, 2)}\n`);
  }
  if (format === 'sarif') await io.out(sarif(io, checked));
  if (format === 'pretty' && checked.length > 0) await io.out(prettySummary(io, summary));
  return isWhole ? (isFailing(args, checked) ? 1 : 0) : 2;
}

function isFailing({ failOn }: Args, checked: readonly Checked[]): boolean {
  if (failOn === 'never') return false;
  const least = severities.indexOf(failOn);
  return checked.some((c) => c.findings.some((f) => severities.indexOf(f.severity) >= least));
}

async function checkOne(io: Io, args: Args, corpora: Corpora, file: DraftFile): Promise<Checked | undefined> {
  const read = await readDraft(io, file);
  if (!read) return undefined;
  try {
    const { config, corpus, bibliographyKeys, baseline, remembered } = await corpora.for(file);
    const draft = parseDraft(read.text, read.languageId);
    const problems: Problem[] = [];
    const named = await readBibliographies(nodeFiles, slashed(file.folder), draft.bibliographies, problems);
    const keys = new Set([...bibliographyKeys, ...keysOf(named, problems)]);
    tellProblems(io, problems);
    const analysis = analyze({ draft, corpus, config, bibliographyKeys: keys, remembered });
    if (args.writeLock) corpora.rememberCited(file, citedPassages(draft, corpus));
    const all = lint(analysis);
    const known = knownFor(baseline, file.file ?? file.path);
    const { findings, used } = withoutKnown(draft, all, known);
    if (args.writeBaseline || args.pruneBaseline)
      corpora.remember(file, args.writeBaseline ? baselineOf(draft, all) : used);
    return { path: file.path, file: file.file, analysis, findings: args.writeBaseline ? [] : findings };
  } catch (error) {
    if (error instanceof DamagedIndexError) throw error;
    // A configuration that is wrong, or a fault of ours: told, and the other drafts are still checked.
    if (error instanceof UsageError) corpora.tellOnce(error.message);
    else
      tell(io, `${file.path}: could not be checked: ${error instanceof Error ? error.stack : String(error)}`);
    return undefined;
  }
}

/** Corpora by configuration, each read once. */
class Corpora {
  readonly #io: Io;
  readonly #args: Args;
  readonly #loaded = new Map<string, Promise<LoadedCorpus>>();
  readonly #told = new Set<string>();
  /** Folder of the configuration by draft. */
  readonly #folders = new Map<string, string>();
  readonly #cited = new Map<string, readonly CitedPassage[]>();
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
    return {
      config: found.config,
      corpus: without(corpus, draft.file),
      bibliographyKeys,
      baseline,
      remembered,
    };
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
      tell(this.#io, `${shown(this.#io, slashed(file))}: ${count} findings`);
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
