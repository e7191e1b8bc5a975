import type { Problem } from '../util/problem.js';
import type { RuleCode, Severity } from './model.js';

/** How much support a claim needs before it passes in silence. */
export type Strictness = 'lenient' | 'balanced' | 'strict';

/** Everything that can be configured, resolved. The same for the editor and the command line. */
export interface Config {
  /** Globs, relative to the folder of `sourceline.json` (or of the draft, or the workspace folder). */
  readonly sources: readonly string[];
  /** Whether the bundled article belongs to the corpus. */
  readonly bundled: boolean;
  /** Bibliography files (.bib, CSL-JSON), relative likewise. */
  readonly bibliography: readonly string[];
  readonly rules: Readonly<Partial<Record<RuleCode, Severity | 'off'>>>;
  readonly strictness: Strictness;
}

/** What holds where nothing is said. */
export const defaultConfig: Config = {
  sources: ['sources/**'],
  bundled: true,
  bibliography: [],
  rules: {},
  strictness: 'balanced',
};

/** Some of a {@link Config}, from one place: `sourceline.json`, the editor's settings, flags. */
export type PartialConfig = Partial<Config>;

/** Reads `sourceline.json` (JSON with comments). What is wrong is told and left out; the rest counts. */
export function parseConfig(
  _text: string,
  _file: string,
): { value: PartialConfig; problems: readonly Problem[] } {
  return { value: {}, problems: [] };
}

/** One configuration from several, weakest first: defaults, `sourceline.json`, then flags or editor settings. */
export function resolveConfig(...layers: readonly PartialConfig[]): Config {
  return Object.assign({}, defaultConfig, ...layers) as Config;
}
