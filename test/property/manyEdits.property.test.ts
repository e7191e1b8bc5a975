import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createService } from '../../src/ide/service.js';
import { defaultConfig } from '../../src/lint/config.js';
import { makeDraft } from '../bench/editing.js';
import { chance, generateArticle } from '../bench/generate.js';

/** Edits of one draft; `npm run fuzz -- edits 10000` makes many, and weighs the heap. */
const edits = Number(process.env['SOURCELINE_FUZZ_EDITS'] ?? 150);
/** From so many on the heap is weighed: answers to the blocks that changed are kept up to a bound, which is reached by then. */
const weighedFrom = 2_000;
/** What was in the heap then may grow by this share: the target that the project publishes. */
const mostGrowth = 0.1;
const articles = 3;

function serviceFor() {
  const service = createService();
  service.setWorkspace({
    id: 'w',
    config: { ...defaultConfig, bundled: false },
    sources: Array.from({ length: articles }, (_, i) => ({
      uri: `article-${i}.txt`,
      name: `article-${i}.txt`,
      bytes: new TextEncoder().encode(generateArticle(i)),
    })),
    bibliographies: [],
  });
  let version = 0;
  return (text: string) => {
    version++;
    service.updateDraft({ uri: 'd.md', version, text, languageId: 'markdown', workspace: 'w' });
    return service.diagnostics('d.md', version);
  };
}

function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

const pieces = [
  ' ',
  'a',
  'x',
  '.',
  '“',
  '”',
  '\n\n',
  '> ',
  '# ',
  'not ',
  'Ana Ruiz said ',
  '40 ',
  ' [@article-1]',
  '**',
  '- ',
];

describe('many edits of one draft', () => {
  it('leave the findings of a first look, and the heap as it was', { timeout: 3_600_000 }, async () => {
    const random = chance(11);
    const pick = (n: number) => Math.floor(random() * n);
    const look = serviceFor();
    const first = makeDraft(400, articles);
    let text = first;
    let weighed: number | undefined;
    for (let i = 1; i <= edits; i++) {
      const at = pick(text.length);
      // Somebody writes, deletes, moves a stretch, and begins anew when it has grown or shrunk too far.
      const kind = pick(10);
      if (kind < 6) text = text.slice(0, at) + pieces[pick(pieces.length)] + text.slice(at);
      else if (kind < 9) text = text.slice(0, at) + text.slice(at + 1 + pick(6));
      else {
        const end = Math.min(text.length, at + pick(400));
        const cut = text.slice(at, end);
        const rest = text.slice(0, at) + text.slice(end);
        const to = pick(rest.length);
        text = rest.slice(0, to) + cut + rest.slice(to);
      }
      if (text.length > first.length * 1.3 || text.length < first.length * 0.7) text = first;
      const found = look(text);
      // Between two edits the engine has its turn, too: what was weakly held in this one is let go only then.
      await setImmediate();
      if (i % Math.max(50, edits / 100) === 0) expect(found).toEqual(serviceFor()(text));
      if (i === weighedFrom) weighed = heap();
    }
    if (weighed !== undefined && edits > 2 * weighedFrom) {
      const growth = heap() / weighed - 1;
      console.log(`heap after ${edits} edits: ${(growth * 100).toFixed(1)} % more than after ${weighedFrom}`);
      expect(growth).toBeLessThan(mostGrowth);
    }
  });
});
