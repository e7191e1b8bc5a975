import { buildCorpus } from '../../corpus/build.js';
import type { Corpus } from '../../corpus/corpus.js';
import { DamagedIndexError } from '../../corpus/file/container.js';
import { parseDraft } from '../../draft/registry.js';
import { readBibliographies } from '../../engine/load.js';
import { analyze } from '../../lint/analyze.js';
import { severities } from '../../lint/model.js';
import { lint } from '../../lint/run.js';
import type { Problem } from '../../util/problem.js';
import { type Args, oneOf } from '../args.js';
import { keysOf, type LoadedCorpus, loadConfig, loadCorpus, tellProblems } from '../corpus.js';
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
  const format = oneOf('--format', args.format ?? 'pretty', ['pretty', 'json', 'sarif', 'github']);
  const corpora = new Corpora(io, args);
  const checked: Checked[] = [];
  let isWhole = true;
  for await (const draft of findDrafts(io, args)) {
    const one = draft && (await checkOne(io, corpora, draft));
    if (!one) {
      isWhole = false;
      continue;
    }
    checked.push(one);
    if (format === 'pretty') await io.out(prettyDraft(io, one.path, one.analysis, one.findings));
    if (format === 'github') await io.out(github(one));
  }
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

async function checkOne(io: Io, corpora: Corpora, file: DraftFile): Promise<Checked | undefined> {
  const read = await readDraft(io, file);
  if (!read) return undefined;
  try {
    const { config, corpus, bibliographyKeys } = await corpora.for(file);
    const draft = parseDraft(read.text, read.languageId);
    const problems: Problem[] = [];
    const named = await readBibliographies(nodeFiles, slashed(file.folder), draft.bibliographies, problems);
    const keys = new Set([...bibliographyKeys, ...keysOf(named, problems)]);
    tellProblems(io, problems);
    const analysis = analyze({ draft, corpus, config, bibliographyKeys: keys });
    return { path: file.path, file: file.file, analysis, findings: lint(analysis) };
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
    const { corpus, bibliographyKeys } = await loading;
    return { config: found.config, corpus: without(corpus, draft.file), bibliographyKeys };
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
