// `npm run screenshots`: the pictures of the README, taken from the packaged extension in a real VS Code. With `-- --themes`
// the same in a dark and a high-contrast theme, into out/screenshots, to be looked at.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpDesk } from './desk.mjs';
import { root } from './steps.mjs';

const { Workbench, open } = await setUpDesk('workbench');
const themes = process.argv.includes('--themes')
  ? ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast']
  : ['Default Light Modern'];
const fill = (folder) => {
  cpSync(join(root, 'media', 'sample'), folder, { recursive: true });
  writeFileSync(join(folder, 'new.md'), '');
};
for (const theme of themes) {
  const isReadme = theme === themes[0];
  const pictures = isReadme ? join(root, 'media', 'screenshots') : join(root, 'out', 'screenshots', theme);
  mkdirSync(pictures, { recursive: true });
  const more = { 'editor.hover.above': false };
  await open({ theme, height: 640, more, fill }, ({ page, shot }) =>
    take(page, async (name) => writeFileSync(join(pictures, `${name}.webp`), await shot())),
  );
}

async function take(page, shot) {
  const workbench = new Workbench(page);
  await workbench.ready();
  await page.waitForTimeout(5000);

  await workbench.open('new.md');
  await workbench.press('Control+b');
  await workbench.type('Rubio said “the only way');
  await workbench.suggestions();
  await workbench.press('Control+Space');
  await page.waitForTimeout(1200);
  await shot('completion');
  await workbench.press('Escape', 'Control+a', 'Delete');

  await workbench.type('As Rubio said');
  await workbench.command('Insert Citation…');
  await workbench.picker('Insert Citation');
  await workbench.pick('putin-rejects-ceasefire');
  await workbench.picker('Insert Citation: putin-rejects-ceasefire');
  await page.waitForTimeout(800);
  await shot('citation');
  await workbench.press('Escape');

  await workbench.open('draft.md');
  await page.waitForSelector('.squiggly-error');
  await workbench.press('Control+f');
  await workbench.type('only way this war');
  await workbench.press('Enter', 'Escape', 'ArrowLeft', 'Control+k', 'Control+i');
  await workbench.hover();
  await page.waitForTimeout(600);
  await shot('hover');
  await workbench.press('Escape', 'Control+Home', 'Control+Shift+m');
  await page.waitForSelector('.markers-panel .monaco-list-row');
  await page.waitForTimeout(800);
  await shot('problems');
  await workbench.press('Control+Shift+m');

  await workbench.open('draft.md');
  await workbench.press('Control+f');
  await workbench.type('only way this war');
  await workbench.press('Enter', 'Escape');
  await workbench.command('Peek Definition');
  await page.waitForSelector('.peekview-widget');
  await page.waitForTimeout(1500);
  await shot('peek');
  await workbench.press('Escape');

  await workbench.open('draft.md');
  await workbench.command('Sourceline: Focus on Claims View');
  await page.waitForSelector('.tree-explorer-viewlet-tree-view .monaco-list-row');
  await page.waitForTimeout(1500);
  await shot('claims');
}
