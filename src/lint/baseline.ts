import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Draft } from '../draft/model.js';
import { fromRaw } from '../text/mappedText.js';
import { msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';
import type { Finding, SourceFinding } from './model.js';
import { unusedSuppression } from './unusedSuppressions.js';
import { excerpt } from './wording.js';

/** The name of the file that holds the findings which were there before: beside `sourceline.json`. */
export const baselineFileName = 'sourceline.baseline.json';

/** One finding that is known: by its rule and its words, never by its line. */
export interface BaselineEntry {
  readonly rule: string;
  /** The beginning of the words, for people who read the file. */
  readonly text: string;
  /** Of the rule and the words as they are read, without markup; 16 hexadecimal digits. */
  readonly hash: string;
}

/** Known findings by draft: its path relative to the baseline's folder, with forward slashes. */
export type Baseline = Readonly<Record<string, readonly BaselineEntry[]>>;

/** The entry that stands for a finding. */
export function baselineEntry(draft: Draft, finding: Finding): BaselineEntry {
  const prose = fromRaw(draft.prose, finding);
  const read = draft.prose.text.slice(prose.start, prose.end);
  // Citations leave no prose behind.
  const words = (read.trim() === '' ? draft.text.slice(finding.start, finding.end) : read)
    .replace(/\s+/g, ' ')
    .trim();
  return entryOf(finding.rule, words);
}

/** The entry that stands for a finding about a source: kept under the path of the source, whatever its words. */
export function sourceBaselineEntry({ rule, source }: SourceFinding): BaselineEntry {
  return entryOf(rule, source.key);
}

function entryOf(rule: string, words: string): BaselineEntry {
  const digest = bytesToHex(sha256(new TextEncoder().encode(`${rule}\n${words}`)));
  return { rule, text: excerpt(words, 80), hash: digest.slice(0, 16) };
}

/** Entries for all findings of a draft, in order; what a comment silences is none, nor is a comment that silences nothing. */
export function baselineOf(draft: Draft, findings: readonly Finding[]): BaselineEntry[] {
  return findings.filter((f) => f.rule !== unusedSuppression).map((f) => baselineEntry(draft, f));
}

/**
 * The findings that a baseline does not know, and its entries that still fire. An entry answers for one finding: the same
 * mistake made again is new.
 */
export function withoutKnown(
  draft: Draft,
  findings: readonly Finding[],
  known: readonly BaselineEntry[],
): { readonly findings: readonly Finding[]; readonly used: readonly BaselineEntry[] } {
  if (known.length === 0) return { findings, used: [] };
  const left = new Map<string, BaselineEntry[]>();
  for (const entry of known) {
    const same = left.get(entry.hash);
    if (same) same.push(entry);
    else left.set(entry.hash, [entry]);
  }
  const used: BaselineEntry[] = [];
  const rest = findings.filter((f) => {
    const entry = left.get(baselineEntry(draft, f).hash)?.shift();
    if (entry) used.push(entry);
    return entry === undefined;
  });
  return { findings: rest, used };
}

/** The entries for the draft at a URI or absolute path: those of the longest path that it ends with. */
export function knownFor(baseline: Baseline, uri: string): readonly BaselineEntry[] {
  const path = decoded(uri);
  const found = Object.keys(baseline)
    .filter((p) => path === p || path.endsWith(`/${p}`))
    .sort((a, b) => b.length - a.length)[0];
  return found === undefined ? [] : baseline[found]!;
}

function decoded(uri: string): string {
  try {
    return /^[a-z][\w+.-]+:\/\//i.test(uri) ? decodeURIComponent(uri) : uri;
  } catch {
    return uri;
  }
}

/** Reads a baseline. What is wrong is told; a file that cannot be read knows nothing. */
export function parseBaseline(text: string, file: string): { value: Baseline; problems: readonly Problem[] } {
  const wrong = (): { value: Baseline; problems: readonly Problem[] } => ({
    value: {},
    problems: [
      {
        code: 'invalid-baseline',
        severity: 'error',
        message: msg('This is no baseline of version 1. Write it again, or remove it.'),
        file,
      },
    ],
  });
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return wrong();
  }
  if (typeof root !== 'object' || root === null || !('version' in root) || root.version !== 1) return wrong();
  const drafts: unknown = 'drafts' in root ? root.drafts : undefined;
  if (typeof drafts !== 'object' || drafts === null) return wrong();
  const value: Record<string, BaselineEntry[]> = {};
  for (const [path, list] of Object.entries(drafts)) {
    if (Array.isArray(list)) value[path] = list.filter(isEntry);
  }
  return { value, problems: [] };
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'rule' in value &&
    typeof value.rule === 'string' &&
    'hash' in value &&
    typeof value.hash === 'string'
  );
}

/** A baseline as its file holds it: drafts in order, so that versions compare well. */
export function formatBaseline(baseline: Baseline): string {
  const drafts = Object.fromEntries(
    Object.entries(baseline)
      .filter(([, entries]) => entries.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
  return `${JSON.stringify({ version: 1, drafts }, undefined, 2)}\n`;
}
