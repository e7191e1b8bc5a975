import { type Baseline, baselineFileName, parseBaseline } from '../lint/baseline.js';
import { type CitedPassage, lockFileName, parseLock } from '../lint/citedPassages.js';
import type { Files } from '../ports.js';
import { decode } from '../source/decode.js';
import type { Problem } from '../util/problem.js';
import { readFile } from './readFile.js';

/** The baseline of a folder, if it has one. */
export function loadBaseline(
  files: Files,
  folder: string,
  problems: Problem[],
): Promise<Baseline | undefined> {
  return loadBeside(files, folder, baselineFileName, parseBaseline, problems);
}

/** The cited passages that a folder remembers, if it does. */
export function loadLock(
  files: Files,
  folder: string,
  problems: Problem[],
): Promise<readonly CitedPassage[] | undefined> {
  return loadBeside(files, folder, lockFileName, parseLock, problems);
}

/** A file of ours beside the configuration, read; `undefined` where it is not there or cannot be read. */
async function loadBeside<T>(
  files: Files,
  folder: string,
  name: string,
  parse: (text: string, file: string) => { value: T; problems: readonly Problem[] },
  problems: Problem[],
): Promise<T | undefined> {
  const file = files.resolve(folder, name);
  if (file === undefined || (await files.size(file)) === undefined) return undefined;
  const bytes = await readFile(files, file, problems);
  const text = bytes && decode(bytes, file).text;
  if (text === undefined) return undefined;
  const read = parse(text, file);
  problems.push(...read.problems);
  return read.value;
}
