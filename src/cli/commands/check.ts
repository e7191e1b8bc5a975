import { DamagedIndexError } from '../../corpus/file/container.js';
import { parseDraft } from '../../draft/registry.js';
import { readBibliographies } from '../../engine/load.js';
import { analyze } from '../../lint/analyze.js';
import { baselineOf, knownFor, withoutKnown } from '../../lint/baseline.js';
import { citedPassages } from '../../lint/citedPassages.js';
import { citedSources } from '../../lint/citedSources.js';
import { type Severity, severities } from '../../lint/model.js';
import { lint } from '../../lint/run.js';
import type { Problem } from '../../util/problem.js';
import { type Args, oneOf } from '../args.js';
import { Corpora } from '../corpora.js';
import { keysOf, tellProblems } from '../corpus.js';
import { type DraftFile, findDrafts, readDraft } from '../drafts.js';
import { nodeFiles, slashed } from '../files.js';
import { type Checked, github, githubSources } from '../formats/github.js';
import { draftJson, sourcesJson, summaryJson } from '../formats/json.js';
import { prettyDraft, prettySources, prettySummary } from '../formats/pretty.js';
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
  // Of a draft that could not be read nobody knows what it cites.
  const sources = isWhole ? await corpora.checkSources() : [];
  await corpora.writeBaselines();
  await corpora.writeLocks();
  const summary = summaryJson(checked, sources.length);
  if (format === 'json') {
    const drafts = checked.map((c) => draftJson(c.path, c.analysis, c.findings));
    const json = { version: 1, drafts, sources: sourcesJson(io, sources), summary };
    await io.out(`${JSON.stringify(json, undefined, 2)}\n`);
  }
  if (format === 'sarif') await io.out(sarif(io, checked, sources));
  if (format === 'github') await io.out(githubSources(io, sources));
  if (format === 'pretty') await io.out(prettySources(io, sources));
  if (format === 'pretty' && checked.length > 0) await io.out(prettySummary(io, summary));
  return isWhole ? (isFailing(args, [...checked.flatMap((c) => c.findings), ...sources]) ? 1 : 0) : 2;
}

function isFailing({ failOn }: Args, findings: readonly { readonly severity: Severity }[]): boolean {
  if (failOn === 'never') return false;
  const least = severities.indexOf(failOn);
  return findings.some((f) => severities.indexOf(f.severity) >= least);
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
    corpora.rememberSources(file, citedSources(analysis));
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
