import type { ArticleFields } from '../../src/source/articleFields.js';
import { foreignEndings } from '../../src/source/endings.js';
import { parseForeign } from '../../src/source/foreign.js';
import type { Source } from '../../src/source/model.js';
import { readSource } from '../../src/source/read.js';
import type { Problem } from '../../src/util/problem.js';

/** Reads a file of any format in this thread: its sources and what was wrong with it. */
export async function readAny(
  name: string,
  bytes: Uint8Array,
  articleFields: ArticleFields = {},
): Promise<{ sources: Source[]; problems: Problem[] }> {
  const file = { uri: name, name, bytes, articleFields };
  const ending = name.slice(name.lastIndexOf('.') + 1);
  if (!foreignEndings.includes(ending)) {
    const { source, problems } = readSource(file);
    return { sources: source ? [source] : [], problems: [...problems] };
  }
  const parsed = await parseForeign(file);
  const read = parsed.documents.map((d) => readSource({ ...file, uri: d.uri, extraction: d.extraction }));
  return {
    sources: read.flatMap((r) => r.source ?? []),
    problems: [...parsed.problems, ...read.flatMap((r) => r.problems)],
  };
}
