// Mutates the bytes of real files and reads them, for so many seconds in all: `npm run fuzz -- 600`; or edits one draft so many times and
// weighs the heap: `npm run fuzz -- edits 10000`.
import { spawnSync } from 'node:child_process';

const isEdits = process.argv[2] === 'edits';
const amount = Number(process.argv[isEdits ? 3 : 2] ?? (isEdits ? 10_000 : 60));
if (!(amount > 0)) {
  console.error('Usage: npm run fuzz -- SECONDS, or npm run fuzz -- edits NUMBER');
  process.exit(2);
}
const test = isEdits ? 'manyEdits.property.test.ts' : 'readersFuzz.test.ts';
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.mts', `test/property/${test}`],
  {
    stdio: 'inherit',
    env: { ...process.env, [isEdits ? 'SOURCELINE_FUZZ_EDITS' : 'SOURCELINE_FUZZ_SECONDS']: String(amount) },
  },
);
process.exit(status ?? 1);
