import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { until, Workbench } from '../workbench.js';

/** Where the page is written, and what keeps a still under a name. */
export interface RecordingPlaces {
  readonly folder: string;
  still(name: string): Promise<void>;
}

/**
 * Writes a page about the article in `sources/ferry.md` with nothing but the keyboard, and takes a still of each step. Tells
 * how long each answer took. Gives the number of steps that went wrong.
 */
export async function record(
  page: Page,
  { folder, still: keep }: RecordingPlaces,
  tell: (line: string) => void,
): Promise<number> {
  const workbench = new Workbench(page);
  let number = 0;
  let failed = 0;
  const still = (name: string) =>
    keep(`${String(++number).padStart(2, '0')} ${name}`.replace(/\W+/g, '-').toLowerCase());
  const step = async (name: string, run: () => Promise<void>) => {
    try {
      await run();
      await page.waitForTimeout(400);
      tell(`ok ${name}`);
    } catch (error) {
      failed++;
      tell(`not ok ${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
      await workbench.press('Escape', 'Escape');
    }
    await still(name);
  };
  /** Milliseconds until something is there. */
  const timed = async (what: string, wait: () => Promise<unknown>) => {
    const from = Date.now();
    await wait();
    tell(`# ${what}: ${Date.now() - from} ms`);
  };
  /** The open list; asked for by hand, and told, where it does not come by itself. */
  const list = async () => {
    const isOpen = () => page.$('.suggest-widget.visible .monaco-list-row');
    for (let tries = 0; tries < 30 && !(await isOpen()); tries++) await page.waitForTimeout(100);
    if (!(await isOpen())) {
      tell('# the list did not open by itself');
      await workbench.press('Control+Space');
    }
    return workbench.suggestions();
  };
  const end = () => workbench.press('Escape', 'Control+End');
  const paragraph = async () => {
    await end();
    await workbench.press('Enter', 'Enter');
  };
  const saved = () => readFileSync(join(folder, 'analysis.md'), 'utf8');
  /** Sets how citations are written, in `sourceline.json`, as a writer would. */
  const style = async (name: string) => {
    await workbench.open('sourceline.json');
    const text = `{\n  "bundled": false,\n  "citations": { "markdown": "${name}" }\n}\n`;
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await workbench.press('Control+a', 'Control+v', 'Control+s');
    await page.waitForTimeout(1500);
    await workbench.open('analysis.md');
    await end();
  };
  const fix = async (words: string, title: string, name: string) => {
    await workbench.find(words);
    await workbench.press('ArrowLeft');
    await timed(`fixes for “${words}”`, async () => {
      await workbench.press('Control+Period');
      await page.waitForSelector(`.action-widget .monaco-list-row:has-text("${title}")`, { timeout: 40_000 });
    });
    await still(`${name}-choices`);
    await workbench.choose(title);
  };

  await step('an empty page', async () => {
    await workbench.ready();
    await workbench.open('analysis.md');
    await workbench.press('Control+b', 'Control+Alt+b');
    await page.waitForTimeout(3000);
  });

  await step('a quotation as ghost text', async () => {
    await workbench.type('# What a boat is worth');
    await workbench.press('Enter', 'Enter');
    await workbench.type(
      'The night ferry was cancelled in September after 88 years. Falk said “Nobody counted',
    );
    await timed('ghost text', () => workbench.untilGhost('what they took away'));
    await list();
  });
  await step('taken with Tab', async () => {
    await workbench.press('Escape');
    await workbench.untilGhost('what they took away');
    await workbench.press('Tab');
    await workbench.untilText('what they took away” [@ferry, para.');
  });
  await step('a quotation from the list', async () => {
    await end();
    await workbench.type('.');
    await paragraph();
    await workbench.type('The council sees it otherwise: Hruby said “We did not close');
    await timed('the list', list);
    await workbench.press('Control+Space');
    await page.waitForTimeout(800);
  });
  await step('taken with Enter', async () => {
    await workbench.press('Enter');
    await workbench.untilText('we opened a bus” [@ferry, para.');
  });
  await step('taken back with one undo, and made again', async () => {
    await workbench.press('Control+z');
    await until(async () => !(await workbench.written()).includes('opened a bus'), 'the quotation to go');
    await workbench.press('Control+y');
    await workbench.untilText('we opened a bus” [@ferry, para.');
    await end();
    await workbench.type('.');
  });
  await step('a claim with a wrong number', async () => {
    await workbench.type(' The council voted 9 to 5 for the cut.');
    await timed('the warning', () => page.waitForSelector('.squiggly-warning', { timeout: 40_000 }));
  });
  await step('its warning, read by the keyboard', async () => {
    await workbench.find('voted 9');
    await workbench.press('ArrowLeft', 'Control+k', 'Control+i');
    await timed('the hover', () => workbench.hover());
  });
  await step('mended', async () => {
    await workbench.press('Escape');
    await fix('voted 9 to', 'Change “5” to “6”', 'a wrong number');
    await workbench.untilText('The council voted 9 to 6 for the cut');
  });
  await step('cited where it stands', async () => {
    await workbench.press('Control+k', 'a');
    await workbench.untilText('voted 9 to 6 for the cut [@ferry, para.');
  });
  await step('a quotation altered', async () => {
    await paragraph();
    await workbench.type(
      'Arrieta was harder on himself: “We were poor and we were quiet, and that is a bad way to keep a boat,” he said.',
    );
    await timed('the error', () => page.waitForSelector('.squiggly-error', { timeout: 40_000 }));
  });
  await step('and mended', async () => {
    await fix('We were poor', 'Use the source’s words', 'an altered quotation');
    await workbench.untilText('We were proud and we were quiet');
  });
  await step('notes instead of keys', async () => {
    await style('footnote');
    await paragraph();
    await workbench.type('The lake itself is on the side of the boat. Obi said “With this lake');
    await list();
    await page.waitForTimeout(600);
  });
  await step('a quotation with a note', async () => {
    await workbench.press('Enter');
    await workbench.untilText('[^1]: Maren Quist');
  });
  await step('what is about nurses', async () => {
    await workbench.press('Escape');
    await workbench.find('not fewer”[^1]');
    await workbench.press('ArrowRight', 'Enter', 'Enter');
    await workbench.type('Who pays? A nurse “did the sum');
    await list();
    await page.waitForTimeout(600);
  });
  await step('a fragment, taken', async () => {
    await workbench.press('Enter');
    await workbench.untilText('handed in my notice');
  });
  await step('links to the words', async () => {
    await style('link');
    await workbench.find('my notice.”[^2]');
    await workbench.press('ArrowRight', 'Enter', 'Enter');
    await workbench.type('Falk stays on her pier: ');
    await workbench.command('Insert Quotation…');
    await workbench.picker('Insert Quotation');
    await page.waitForTimeout(500);
  });
  await step('by speaker, then line', async () => {
    await workbench.pick('Ingeborg Falk');
    await workbench.picker('Insert Quotation: Ingeborg Falk');
    await workbench.type('pier');
    await page.waitForTimeout(700);
  });
  await step('a quotation with a link', async () => {
    await workbench.press('Enter');
    await workbench.untilText('a bench with a long floor” ([');
  });
  await step('a block quotation', async () => {
    await style('native');
    await workbench.find('long%20floor))');
    await workbench.press('ArrowRight', 'Enter', 'Enter');
    await workbench.type('The last word is Arrieta’s: “The lake never');
    await list();
    await page.waitForTimeout(600);
  });
  await step('chosen from the list', async () => {
    const rows = await list();
    const at = rows.findIndex((r) => /^[^,]*\(whole quotation\)/.test(r));
    for (let i = 0; i < Math.max(0, at); i++) await workbench.press('ArrowDown');
    await page.waitForTimeout(700);
    await still('the block in the list');
    await workbench.press('Enter');
    await workbench.untilText('nobody to take me');
  });
  await step('a citation from the picker', async () => {
    await workbench.press('Escape', 'Escape');
    await workbench.find('after 88 years');
    await workbench.press('ArrowRight', 'Control+k', 'b');
    await workbench.picker('Insert Citation');
    await workbench.pick('ferry');
    await workbench.picker('Insert Citation: ferry');
    await page.waitForTimeout(500);
  });
  await step('its place chosen', async () => {
    await workbench.pick('para. 3');
    await workbench.untilText('after 88 years [@ferry, para. 3]');
  });
  await step('the next finding of the same rule', async () => {
    await workbench.press('Control+Home', 'Control+k', 'g');
    await page.waitForTimeout(800);
  });
  await step('to the source and back', async () => {
    await workbench.press('Escape');
    await workbench.find('Nobody counted');
    await workbench.press('ArrowLeft', 'F12');
    await page.waitForSelector('.tab.active[data-resource-name="ferry.md"]', { timeout: 40_000 });
    await page.waitForTimeout(2500);
  });
  await step('who uses this line', async () => {
    // Shift+F12 goes to the only place at once.
    await workbench.command('Peek References');
    await page.waitForSelector('.peekview-widget, .zone-widget', { timeout: 40_000 });
    await page.waitForTimeout(1200);
  });
  await step('the page, and how it stands', async () => {
    await workbench.press('Escape', 'Escape');
    await workbench.open('analysis.md');
    await workbench.press('Control+s', 'Control+Home');
    await workbench.command('Sourceline: Focus on Claims View');
    await page.waitForSelector('.tree-explorer-viewlet-tree-view .monaco-list-row', { timeout: 40_000 });
    await page.waitForTimeout(1500);
    if (!saved().includes('a bench with a long floor')) throw new Error('the page was not saved');
  });
  await step('what is left', async () => {
    await workbench.press('Control+Shift+m');
    await page.waitForTimeout(1500);
  });
  return failed;
}
