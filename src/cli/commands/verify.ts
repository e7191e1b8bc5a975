import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { buildCorpus } from '../../corpus/build.js';
import type { Corpus } from '../../corpus/corpus.js';
import { DamagedIndexError } from '../../corpus/file/container.js';
import { claimKind } from '../../draft/claims.js';
import { verifyClaim } from '../../match/verify.js';
import { readSource } from '../../source/read.js';
import type { Args } from '../args.js';
import { loadConfig, loadCorpus } from '../corpus.js';
import { isFolder, nodeFiles } from '../files.js';
import { verifiedJson } from '../formats/json.js';
import { type Io, UsageError } from '../io.js';
import { linesOf } from '../lines.js';

/** The longest row that is read, in UTF-16 units: a source of 50 MB, with room for escapes. */
const longestRow = 64 * 1024 * 1024;

/** `sourceline verify`: one JSON object in, one out, in the same order; a bad row is told in its place. */
export async function verify(io: Io, args: Args): Promise<number> {
  const [file = '-', ...more] = args.positionals;
  if (more.length > 0) throw new UsageError('verify takes one file');
  const absolute = resolve(io.cwd, file);
  if (file !== '-' && (await nodeFiles.size(absolute)) === undefined) {
    const reason = (await isFolder(absolute)) ? 'this is a folder' : 'there is no such file';
    throw new UsageError(`${file}: ${reason}`);
  }
  const found = await loadConfig(io, args, io.cwd);
  const { strictness } = found.config;
  let workspace: Corpus | undefined;
  const inline = new InlineCorpora();
  for await (const row of rowsOf(file, file === '-' ? io.stdin() : createReadStream(absolute))) {
    let answer: { readonly id: unknown };
    if ('error' in row) answer = row;
    else {
      if (row.source === undefined) workspace ??= (await loadCorpus(io, args, found)).corpus;
      try {
        const corpus = row.source === undefined ? workspace! : inline.for(row.source);
        answer = verifiedJson(row.id, verifyClaim(corpus, row.claim, claimKind, { strictness }));
      } catch (error) {
        if (error instanceof DamagedIndexError) throw error;
        answer = { id: row.id, ...failed(messageOf(error)) };
      }
    }
    await io.out(`${JSON.stringify(answer)}\n`);
  }
  return 0;
}

type Row =
  | { readonly id: unknown; readonly claim: string; readonly source: string | undefined }
  | { readonly id: unknown; readonly error: string };

async function* rowsOf(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  try {
    for await (const line of linesOf(chunks, longestRow)) {
      if ('tooLong' in line) yield { id: null, ...failed('the line is longer than 64 MB') };
      else if (line.text.trim() !== '') yield readRow(line.text);
    }
  } catch (error) {
    throw new UsageError(`${file}: the file cannot be read: ${messageOf(error)}`);
  }
}

function readRow(line: string): Row {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return { id: null, ...failed(`not JSON: ${messageOf(error)}`) };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { id: null, ...failed('not an object') };
  const { id = null, claim, source } = row as Readonly<Record<string, unknown>>;
  if (typeof claim !== 'string') return { id, ...failed('"claim" should be a string') };
  if (source !== undefined && source !== null && typeof source !== 'string')
    return { id, ...failed('"source" should be a string') };
  return { id, claim, source: source ?? undefined };
}

function failed(error: string): { error: string } {
  return { error };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Corpora of one source each, the last used kept: rows about one source mostly follow each other, and reading one costs
 * more than judging a claim against it.
 */
class InlineCorpora {
  readonly #known = new Map<string, Corpus>();
  #characters = 0;

  for(text: string): Corpus {
    const known = this.#known.get(text);
    if (known) {
      this.#known.delete(text);
      this.#known.set(text, known);
      return known;
    }
    const bytes = new TextEncoder().encode(text);
    const { source } = readSource({ uri: 'source', name: 'source.txt', bytes });
    const corpus = buildCorpus(source ? [source] : []);
    this.#known.set(text, corpus);
    this.#characters += text.length;
    for (const [oldest] of this.#known) {
      if (oldest === text || (this.#known.size <= 16 && this.#characters <= 10_000_000)) break;
      this.#known.delete(oldest);
      this.#characters -= oldest.length;
    }
    return corpus;
  }
}
