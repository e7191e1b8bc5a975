import { type Baseline, type BaselineEntry, baselineOf, knownFor, withoutKnown } from '../lint/baseline.js';
import type { Analysis, Finding } from '../lint/model.js';
import { lint, lintByBlock } from '../lint/run.js';
import { diagnostics, diagnosticsByBlock, type Shown } from './diagnostics.js';
import type { ClaimEntry, Diagnostic, DraftSummary } from './model.js';
import { claimEntries, summarize } from './summary.js';

/**
 * What rules say of an analysis, without what a baseline knows. After each edit it is shown, and seldom is anything else done with it: so
 * what is shown is put together block by block, and the list of findings is made when somebody asks for it.
 */
export class Found {
  readonly analysis: Analysis;
  readonly baseline: Baseline;
  readonly #known: readonly BaselineEntry[];
  #all: readonly Finding[] | undefined;
  #findings: readonly Finding[] | undefined;
  #diagnostics: readonly Diagnostic[] | undefined;
  #shown: Shown | undefined;
  #summary: DraftSummary | undefined;
  #claims: readonly ClaimEntry[] | undefined;

  /**
   * @param uri of the draft
   * @param before what was shown of the version before
   */
  constructor(analysis: Analysis, uri: string, baseline: Baseline, before?: Shown) {
    this.analysis = analysis;
    this.#shown = before;
    this.baseline = baseline;
    this.#known = knownFor(baseline, uri);
  }

  /** By place. */
  get findings(): readonly Finding[] {
    this.#findings ??= withoutKnown(this.analysis.draft, this.#everything, this.#known).findings;
    return this.#findings;
  }

  /** The same as an editor shows them. */
  get diagnostics(): readonly Diagnostic[] {
    if (!this.#diagnostics) {
      const byBlock = this.#known.length === 0 ? lintByBlock(this.analysis) : undefined;
      const now = byBlock && diagnosticsByBlock(this.analysis, byBlock, this.#shown);
      this.#shown = now?.shown;
      this.#diagnostics = now?.all ?? diagnostics(this.analysis, this.findings);
    }
    return this.#diagnostics;
  }

  /** What was shown last. */
  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** How the draft stands. */
  get summary(): DraftSummary {
    this.#summary ??= summarize(this.analysis, this.diagnostics);
    return this.#summary;
  }

  /** Claims in the order of the draft. */
  get claims(): readonly ClaimEntry[] {
    this.#claims ??= claimEntries(this.analysis);
    return this.#claims;
  }

  /** Entries of a baseline that knows all of it, and those of this one that are in use. */
  get baselineEntries(): {
    readonly all: readonly BaselineEntry[];
    readonly known: readonly BaselineEntry[];
  } {
    const { draft } = this.analysis;
    return {
      all: baselineOf(draft, this.#everything),
      known: withoutKnown(draft, this.#everything, this.#known).used,
    };
  }

  get #everything(): readonly Finding[] {
    this.#all ??= lint(this.analysis);
    return this.#all;
  }
}
