import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/build.js';
import { parseDraft } from '../../src/draft/registry.js';
import { analyze } from '../../src/lint/analyze.js';
import { defaultConfig } from '../../src/lint/config.js';
import { lint } from '../../src/lint/run.js';
import type { Source } from '../../src/source/model.js';
import { readSource } from '../../src/source/read.js';
import { makeDraft } from '../bench/editing.js';
import { generateArticle } from '../bench/generate.js';

// What is remembered of sources must not keep them: a folder whose files are read again, or that is closed, leaves nothing. A few
// hundred kilobytes were kept of each of the last hundred sources.

const articles = 3;

/** Holds drafts against sources of their own, by name and by what somebody unknown says, and gives references to these. */
function sourcesAsked(): WeakRef<Source>[] {
  const sources = Array.from({ length: articles }, (_, i) => {
    const name = `article-${i}.txt`;
    return readSource({ uri: name, name, bytes: new TextEncoder().encode(generateArticle(i)) }).source!;
  });
  const corpus = buildCorpus(sources);
  const words = sources[0]!.text.split('\n\n').find((p) => p.split(' ').length > 12)!;
  const said = words.split(' ').slice(0, 10).join(' ');
  const text = `${makeDraft(400, articles)}\n\nThe paper said, “${said}.”\n\nYolanda Quist said, “${said}.”`;
  expect(lint(analyze({ draft: parseDraft(text, 'markdown'), corpus, config: defaultConfig }))).not.toEqual(
    [],
  );
  return sources.map((s) => new WeakRef(s));
}

it('sources that nobody has any more are let go, with what was read of them', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const asked = sourcesAsked();
  // What a weak reference is made to stays to the end of the turn.
  await setImmediate();
  collect();
  expect(asked.filter((s) => s.deref() !== undefined)).toHaveLength(0);
}, 60_000);
