import { describe, expect, it } from 'vitest';
import { DamagedIndexError } from '../../../src/corpus/file/container.js';
import { createService } from '../../../src/ide/service.js';
import { defaultConfig } from '../../../src/lint/config.js';
import type { SourceInput } from '../../../src/source/read.js';
import { memoryStorage } from '../../support/memoryStorage.js';

const encoder = new TextEncoder();
const sources: SourceInput[] = Array.from({ length: 40 }, (_, i) => ({
  uri: `/w/${i}.txt`,
  name: `${i}.txt`,
  bytes: encoder.encode(
    `The council planted ${i} trees along the river. ${'It rained all day. '.repeat(30)}`,
  ),
  stamp: `s${i}`,
}));
const handOver = (of: readonly SourceInput[]) => ({
  id: '/w',
  config: { ...defaultConfig, bundled: false },
  sources: of,
  bibliographies: [],
});
const kept = sources.map((s) => ({ ...s, bytes: new Uint8Array(0), kept: true }));
const draft = {
  uri: 'd.md',
  version: 1,
  languageId: 'markdown',
  text: 'It said “the council planted 900 trees along the river”.\n',
  workspace: '/w',
};

describe('a service with an index that is kept', () => {
  it('finds the next time what it found the first time, and reads no file again', () => {
    const storage = memoryStorage();
    const make = () => createService(() => ({ storage, unique: () => `${storage.files.size}` }));
    const first = make();
    const state = first.setWorkspace(handOver(sources));
    first.updateDraft(draft);
    const found = first.diagnostics('d.md', 1);
    expect(found?.length).toBeGreaterThan(0);
    const second = make();
    expect(second.knownSources('/w')).toHaveLength(40);
    expect(second.setWorkspace(handOver(kept))).toEqual({ ...state, generation: expect.any(Number) });
    second.updateDraft(draft);
    expect(second.diagnostics('d.md', 1)).toEqual(found);
  });

  it('is told in parts which files it has, and takes a list of them for the files', () => {
    const many = Array.from({ length: 1_500 }, (_, i) => ({
      ...sources[0]!,
      uri: `/w/m${i}.txt`,
      stamp: `m${i}`,
    }));
    const storage = memoryStorage();
    const make = () => createService(() => ({ storage, unique: () => `${storage.files.size}` }));
    const first = make();
    const state = first.setWorkspace(handOver(many));
    const second = make();
    const known = [0, 1_000, 2_000].map((from) => second.knownSources('/w', from));
    expect(known.map((k) => k.length)).toEqual([1_000, 500, 0]);
    const keptUris = many.map((s) => s.uri).join('\n');
    const again = second.setWorkspace({ ...handOver([]), keptUris });
    expect(again.sources).toEqual(state.sources);
    expect(again.missing).toEqual([]);
    expect([again.sources.length, again.sourceCount]).toEqual([1_000, 1_500]);
    const rest = second.listedSources('/w', 1_000);
    expect([...again.sources, ...rest].map((s) => s.uri)).toEqual(many.map((s) => s.uri));
    expect(second.listedSources('/w', 1_500)).toEqual([]);
  });

  it('throws an index away that turns out to be damaged, and then knows nothing', () => {
    const storage = memoryStorage();
    const make = () => createService(() => ({ storage, unique: () => `${storage.files.size}` }));
    make().setWorkspace(handOver(sources));
    const service = make();
    service.setWorkspace(handOver(kept));
    for (const [name, bytes] of storage.files) if (name !== 'manifest') bytes.fill(7, 0, 40 * 8192);
    service.updateDraft(draft);
    expect(() => service.diagnostics('d.md', 1)).toThrow(DamagedIndexError);
    expect(service.knownSources('/w')).toEqual([]);
    expect(service.setWorkspace(handOver(kept)).missing).toHaveLength(40);
    service.setWorkspace(handOver(sources));
    expect(service.diagnostics('d.md', 1)?.length).toBeGreaterThan(0);
  });
});
