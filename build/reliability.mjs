// The tests of reliability in full: 1,000 writers of an index killed, 2,000 indexes cut short or with a bit flipped, and changed
// bytes for every reader, 60 s of them or as many as are asked for: `npm run reliability -- 600`.
import { spawnSync } from 'node:child_process';

const seconds = Number(process.argv[2] ?? 60);
if (!(seconds > 0)) {
  console.error('Usage: npm run reliability -- SECONDS');
  process.exit(2);
}
const files = ['unit/corpus/killed', 'unit/corpus/store', 'property/readersFuzz'].map(
  (f) => `test/${f}.test.ts`,
);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.mts', ...files],
  {
    stdio: 'inherit',
    env: { ...process.env, RELIABILITY: 'full', SOURCELINE_FUZZ_SECONDS: String(seconds) },
  },
);
process.exit(status ?? 1);
