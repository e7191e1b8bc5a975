import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Draft } from '../draft/model.js';
import { findLocator } from '../source/locators.js';
import type { Source } from '../source/model.js';
import { type Span, textAt } from '../text/span.js';
import { msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';
import { excerpt } from './wording.js';

/** The name of the file that remembers what cited passages said: beside `sourceline.json`. */
export const lockFileName = 'sourceline.lock.json';

/** A cited passage as it read when it was remembered. */
export interface CitedPassage {
  readonly source: string;
  /** As cited: `para. 8`. */
  readonly locator: string;
  /** Of its words, white space aside; 16 hexadecimal digits. */
  readonly hash: string;
  /** How it began, for people. */
  readonly text: string;
}

/** What {@link CitedPassage.hash} is of: white space and line ends do not count. */
export function hashOfPassage(words: string): string {
  const folded = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  return bytesToHex(sha256(new TextEncoder().encode(folded))).slice(0, 16);
}

/** The passages that a draft cites by a locator, as they read now; what has no such place is left out. */
export function citedPassages(draft: Draft, corpus: Corpus): CitedPassage[] {
  const found = new Map<string, CitedPassage>();
  for (const { items } of draft.citations) {
    for (const { key, locator } of items) {
      const source = corpus.get(key);
      const span = source && locator && findLocator(source, locator.text);
      if (!source || !span) continue;
      const words = textAt(source.text, span);
      const passage = {
        source: key,
        locator: locator.text,
        hash: hashOfPassage(words),
        text: excerpt(words, 80),
      };
      found.set(nameOf(passage), passage);
    }
  }
  return [...found.values()];
}

/** Source and locator in one, to look a passage up by. */
export function nameOf({ source, locator }: Pick<CitedPassage, 'source' | 'locator'>): string {
  return `${source}\n${locator}`;
}

/** The paragraph that reads as the remembered passage did, if there is exactly one. */
export function movedTo(source: Source, passage: CitedPassage): { span: Span; locator: string } | undefined {
  const same = source.paragraphs.filter((p) => hashOfPassage(textAt(source.text, p)) === passage.hash);
  const [only] = same;
  const line = only && source.lines[only.firstLine];
  if (!only || !line || same.length > 1) return undefined;
  return { span: { start: only.start, end: only.end }, locator: line.locator };
}

/** Reads the file. One that cannot be read is told and remembers nothing. */
export function parseLock(
  text: string,
  file: string,
): { value: readonly CitedPassage[]; problems: readonly Problem[] } {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    root = undefined;
  }
  const isLock = typeof root === 'object' && root !== null && 'version' in root && root.version === 1;
  const passages: unknown =
    isLock && 'passages' in (root as object) ? (root as { passages: unknown }).passages : undefined;
  if (Array.isArray(passages)) return { value: passages.filter(isPassage), problems: [] };
  const message = msg('These are no cited passages of version 1. Write the file again, or remove it.');
  return { value: [], problems: [{ code: 'invalid-lock', severity: 'error', message, file }] };
}

function isPassage(value: unknown): value is CitedPassage {
  if (typeof value !== 'object' || value === null) return false;
  const v = value as Record<string, unknown>;
  return ['source', 'locator', 'hash', 'text'].every((key) => typeof v[key] === 'string');
}

/** The file: passages by name, so that versions compare well. `fresh` ones stand for those of the same name before. */
export function formatLock(before: readonly CitedPassage[], fresh: readonly CitedPassage[]): string {
  const all = new Map([...before, ...fresh].map((p) => [nameOf(p), p]));
  const passages = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, p]) => p);
  return `${JSON.stringify({ version: 1, passages }, undefined, 2)}\n`;
}
