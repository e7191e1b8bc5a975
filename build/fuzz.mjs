// Mutates the bytes of real files and reads them, for so many seconds in all: `npm run fuzz -- 600`.
import { spawnSync } from 'node:child_process';

const seconds = Number(process.argv[2] ?? 60);
if (!(seconds > 0)) {
  console.error('Usage: npm run fuzz -- SECONDS');
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.mts',
    'test/property/readersFuzz.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, SOURCELINE_FUZZ_SECONDS: String(seconds) } },
);
process.exit(status ?? 1);
