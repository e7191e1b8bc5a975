import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createService } from '../../src/ide/service.js';
import { defaultConfig } from '../../src/lint/config.js';
import { makeDraft } from '../bench/editing.js';
import { generateArticle } from '../bench/generate.js';

// What one version of a long draft needs must be gone with the young objects once there is a later one: moving it to the old ones takes as
// long as a short edit does. By itself, since what ran before tells the engine which objects to begin among the old ones.

const articles = 5;

/** Megabytes of large objects (texts, maps) that are left of so many edits where only young ones were collected, and those of one version. */
function leftOf(edits: number, collections: number): { readonly left: number; readonly version: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void;
  const service = createService();
  service.setWorkspace({
    id: 'w',
    config: { ...defaultConfig, bundled: false },
    sources: Array.from({ length: articles }, (_, i) => {
      const name = `article-${i}.txt`;
      return { uri: name, name, bytes: new TextEncoder().encode(generateArticle(i)) };
    }),
    bibliographies: [],
  });
  let text = makeDraft(20_000, articles);
  let version = 0;
  const look = () => {
    // In one piece, as a host hands it over.
    text.includes('|');
    version++;
    service.updateDraft({ uri: 'd.md', version, text, languageId: 'markdown', workspace: 'w' });
    service.diagnostics('d.md', version);
  };
  const large = () =>
    getHeapSpaceStatistics().find((s) => s.space_name === 'large_object_space')!.space_used_size;
  look();
  collect();
  const before = large();
  for (let i = 1; i <= edits; i++) {
    const at = text.indexOf(' ', text.length / 2);
    text = `${text.slice(0, at)}s${text.slice(at)}`;
    look();
    if (i % (edits / collections) === 0) collect({ type: 'minor' });
  }
  // The text and its prose, of two bytes a letter.
  return { left: (large() - before) / 1e6, version: (4 * text.length) / 1e6 };
}

it('versions that nobody has any more are let go with the young objects', () => {
  const [edits, collections] = [60, 3];
  const { left, version } = leftOf(edits, collections);
  expect(left / version).toBeLessThan(edits / 2);
}, 120_000);
