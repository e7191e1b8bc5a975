// `npm run recording`: a page of analysis written from nothing in a real VS Code with the packaged extension, by the keyboard alone,
// on an article of its own. Stills go to media/recording, one a step, and beside them how long each answer took; what was written
// is told at the end. With `-- --theme "Default Dark Modern"` in another theme, into out/recording.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpDesk } from './desk.mjs';
import { root } from './steps.mjs';

const { record, open } = await setUpDesk('recording/recording');
const asked = process.argv.indexOf('--theme');
const theme = asked < 0 ? 'Default Light Modern' : process.argv[asked + 1];
const stills = asked < 0 ? join(root, 'media', 'recording') : join(root, 'out', 'recording', theme);
rmSync(stills, { recursive: true, force: true });
mkdirSync(stills, { recursive: true });
const fill = (folder) => {
  mkdirSync(join(folder, 'sources'));
  cpSync(join(root, 'test', 'host', 'recording', 'ferry.md'), join(folder, 'sources', 'ferry.md'));
  writeFileSync(join(folder, 'sourceline.json'), '{\n  "bundled": false\n}\n');
  writeFileSync(join(folder, 'analysis.md'), '');
};
const lines = [];
const tell = (line) => {
  lines.push(line);
  console.log(line);
};
const more = { 'editor.wordWrap': 'on' };
const failed = await open({ theme, height: 760, more, fill }, async ({ page, folder, shot }) => {
  const still = async (name) => writeFileSync(join(stills, `${name}.webp`), await shot());
  const steps = await record(page, { folder, still }, tell);
  for (const name of ['sourceline.json', 'analysis.md'])
    tell(`\n--- ${name}\n${readFileSync(join(folder, name), 'utf8')}`);
  return steps;
});
writeFileSync(join(stills, 'steps.txt'), `${lines.join('\n').trimEnd()}\n`);
console.log(`recording: stills in ${stills}, ${failed} steps failed`);
process.exitCode = failed > 0 ? 1 : 0;
