import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { viewTests } from './keyboardViews.js';
import { writingTests } from './keyboardWriting.js';
import { until, Workbench } from './workbench.js';

/** Where the workspace is, and where pictures go. */
export interface Places {
  readonly folder: string;
  readonly shots: string;
}

/** What tests at the keyboard work with. */
export interface Driver {
  readonly page: Page;
  readonly places: Places;
  readonly workbench: Workbench;
  test(name: string, run: () => Promise<void>): Promise<void>;
  assert(condition: boolean, what: string): void;
  /** Empties the draft in front. */
  clear(): Promise<void>;
}

/** What a user does with the packaged extension, by the keyboard. */
export async function keyboardTests(page: Page, places: Places, tell: (line: string) => void): Promise<void> {
  const workbench = new Workbench(page);
  const test = async (name: string, run: () => Promise<void>) => {
    try {
      await run();
      tell(`ok ${name}`);
    } catch (error) {
      await page.screenshot({ path: join(places.shots, `vsix-${name.replace(/\W+/g, '-')}.png`) });
      tell(`not ok ${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
      await workbench.press('Escape', 'Escape');
    }
  };
  const assert = (condition: boolean, what: string) => {
    if (!condition) throw new Error(what);
  };

  const equalText = (a: string, b: string) => {
    const plain = (t: string) => t.replace(/\s+/g, ' ').trim();
    assert(plain(a) === plain(b), `the document says ${a}, the editor shows ${b}`);
  };

  await test('opens the workspace', async () => {
    await workbench.ready();
    await workbench.open('new.md');
  });

  await test('completes a quotation as it is typed, and Enter accepts it with its citation', async () => {
    await workbench.type('Rubio said “The only way this');
    const list = await workbench.suggestions();
    assert(list[0]?.includes('The only way this conflict can end') ?? false, `the list shows ${list[0]}`);
    await page.screenshot({ path: join(places.shots, 'vsix-completion.png') });
    await workbench.press('Enter');
    await workbench.untilText(
      'Rubio said “The only way this conflict can end is through negotiation” [@putin-rejects-ceasefire, para. 8]',
    );
  });

  await test('takes it back with one undo', async () => {
    await workbench.press('Control+z');
    await until(async () => !(await workbench.written()).includes('negotiation'), 'the quotation to go');
    const text = await workbench.text();
    assert(text.includes('Rubio said “The only way this'), `the editor shows ${text}`);
  });

  const clear = () => workbench.press('Escape', 'Escape', 'Control+a', 'Delete');

  await test('shows the rest of the quotation as ghost text beside the list, and takes it word by word', async () => {
    await clear();
    await workbench.type('Rubio said “The only way');
    await workbench.suggestions();
    await workbench.untilGhost('this conflict can end is through negotiation” [@putin-rejects-ceasefire');
    await page.screenshot({ path: join(places.shots, 'vsix-ghost.png') });
    await workbench.press('Escape');
    for (let words = 0; words < 6 && !(await workbench.written()).includes('conflict'); words++)
      await workbench.takeWord();
    const written = await workbench.written();
    assert(/The only way this conflict$/.test(written.trim()), `the document says ${written}`);
    await workbench.untilGhost('can end is through negotiation');
    await workbench.press('Tab');
    await until(
      async () =>
        (await workbench.written()).includes('through negotiation” [@putin-rejects-ceasefire, para. 8]'),
      'Tab to take the rest',
    );
  });

  await test('shows no ghost text where what is typed is not the source’s', async () => {
    await clear();
    await workbench.type('Rubio said “The only way this war can');
    await page.waitForTimeout(1500);
    await workbench.press('Escape');
    await page.waitForTimeout(500);
    equalText(await workbench.written(), await workbench.text());
  });

  await test('inserts a citation by source, then place, by the keyboard alone', async () => {
    await clear();
    await workbench.type('As was said.');
    await workbench.press('Control+k', 'b');
    await workbench.picker('Insert Citation');
    await workbench.pick('putin-rejects-ceasefire');
    await workbench.picker('Insert Citation: putin-rejects-ceasefire');
    await page.screenshot({ path: join(places.shots, 'vsix-insert-citation.png') });
    await workbench.pick('para. 8');
    await workbench.untilText('As was said [@putin-rejects-ceasefire, para. 8].');
  });

  await test('cites the claim under the cursor, and one undo takes it back', async () => {
    await clear();
    await workbench.type('Putin rejected the proposal for an immediate ceasefire on Thursday.');
    await workbench.press('Home', 'Control+k', 'a');
    await workbench.untilText('ceasefire on Thursday [@putin-rejects-ceasefire, para. 1].');
    await page.waitForSelector('.editor-instance .monaco-editor.focused');
    await workbench.press('Control+z');
    await until(async () => !(await workbench.written()).includes('[@'), 'the citation to go');
  });

  await test('pastes what was copied from a source as a quotation with its citation', async () => {
    await clear();
    await workbench.command('Search Sources…');
    await workbench.picker('Search Sources');
    await workbench.type('peacekeepers');
    await page.waitForSelector('.quick-input-list .monaco-list-row[aria-label*="European peacekeepers"]');
    await workbench.press('Enter');
    await page.waitForSelector('.tab.active[data-resource-name="putin-rejects-ceasefire.txt"]');
    await page.waitForSelector('.editor-instance .monaco-editor.focused .selected-text');
    await workbench.press('Control+c');
    await workbench.open('new.md');
    await clear();
    await workbench.press('Control+v');
    await workbench.untilText('European peacekeepers');
    await page.waitForSelector('.post-edit-widget', { timeout: 40_000 });
    await workbench.press('Control+Period');
    await page.waitForSelector('.action-widget .monaco-list-row:has-text("Paste as quotation")', {
      timeout: 40_000,
    });
    await page.screenshot({ path: join(places.shots, 'vsix-paste.png') });
    await workbench.press('ArrowDown', 'Enter');
    await workbench.untilText('[@putin-rejects-ceasefire, para.');
  });

  await test('completes, cites and takes back in LaTeX', async () => {
    await workbench.open('new.tex');
    await workbench.type('Rubio said ``The only way this');
    await workbench.suggestions();
    await workbench.press('Enter');
    await workbench.untilText(
      "Rubio said ``The only way this conflict can end is through negotiation'' \\autocite[para. 8]{putin-rejects-ceasefire}",
    );
    await page.screenshot({ path: join(places.shots, 'vsix-latex.png') });
    await workbench.press('Control+z');
    await until(async () => !(await workbench.written()).includes('negotiation'), 'the quotation to go');
    await clear();
    await workbench.type('See \\autocite{put');
    await workbench.suggestions();
    await workbench.press('Enter');
    await workbench.untilText('See \\autocite{putin-rejects-ceasefire');
    await workbench.open('new.md');
  });

  await test('shows every citation that it would add before it adds them', async () => {
    await clear();
    await workbench.type(
      'Putin rejected the proposal for an immediate ceasefire on Thursday. Rubio refused to give concrete details of the proposal.',
    );
    await workbench.command('Cite All Supported Claims…');
    await page.waitForSelector('.bulk-edit-panel .monaco-list-row', { timeout: 40_000 });
    await page.screenshot({ path: join(places.shots, 'vsix-cite-all.png') });
    await workbench.command('Focus on Refactor Preview View');
    await page.waitForSelector('.bulk-edit-panel .monaco-list:focus', { timeout: 40_000 });
    await workbench.press('Home', 'Space', 'Control+Enter');
    await workbench.untilText('ceasefire on Thursday [@putin-rejects-ceasefire, para. 1].');
    await workbench.untilText('details of the proposal [@putin-rejects-ceasefire, para. 10].');
    await workbench.open('new.md');
  });

  await test('completes words without a mark when asked for by hand', async () => {
    await workbench.press('Control+a', 'Delete');
    await workbench.type('He said Neither side can');
    await workbench.press('Escape', 'Control+Space');
    await workbench.suggestions();
    await workbench.press('Enter');
    await workbench.untilText('“Neither side can militarily achieve their maximalist gains');
  });

  await test('completes citation keys', async () => {
    await workbench.press('Control+a', 'Delete');
    await workbench.type('See [@put');
    await workbench.suggestions();
    await workbench.press('Enter');
    await workbench.untilText('See [@putin-rejects-ceasefire');
  });

  await test('inserts a quotation by speaker, then line, with a preview of the source', async () => {
    await workbench.press('Control+a', 'Delete');
    await workbench.type('Rubio was clear: ');
    await workbench.command('Insert Quotation…');
    await workbench.picker('Insert Quotation');
    await workbench.pick('Marco Rubio');
    await workbench.picker('Insert Quotation: Marco Rubio');
    await page.waitForSelector('.quick-input-list .monaco-list-row[aria-label*="Neither side"]');
    await page.waitForSelector('.tab[data-resource-name="putin-rejects-ceasefire.txt"]');
    await page.screenshot({ path: join(places.shots, 'vsix-insert-quotation.png') });
    await workbench.pick('The only way');
    await workbench.untilText(
      'Rubio was clear: “Neither side can militarily achieve their maximalist gains — their maximalist goals. The only way this conflict can end is through negotiation” [@putin-rejects-ceasefire, para. 8]',
    );
    const gone = async () => !(await page.$('.tab[data-resource-name="putin-rejects-ceasefire.txt"]'));
    await until(gone, 'the preview to close');
    await workbench.press('Control+z');
    await until(
      async () => !(await workbench.written()).includes('Neither side'),
      'one undo to take it back',
    );
  });

  await test('searches the sources and opens the line', async () => {
    await workbench.command('Search Sources…');
    await workbench.picker('Search Sources');
    await workbench.type('peacekeepers');
    await page.waitForSelector('.quick-input-list .monaco-list-row[aria-label*="European peacekeepers"]');
    await page.screenshot({ path: join(places.shots, 'vsix-search.png') });
    await workbench.press('Enter');
    await page.waitForSelector('.tab.active[data-resource-name="putin-rejects-ceasefire.txt"]');
    await page.waitForSelector('.quick-input-widget[style*="display: none"]', { state: 'attached' });
    await page.waitForSelector('.editor-instance .monaco-editor.focused');
    // The line that was found is selected there, and is not what one looks for next.
    await workbench.command('Search Sources…');
    await workbench.picker('Search Sources');
    await workbench.type('maximalist');
    const typed = await page.inputValue('.quick-input-widget input[type="text"]');
    assert(typed === 'maximalist', `the box says ${typed}`);
    await page.waitForSelector('.quick-input-list .monaco-list-row[aria-label*="Neither side"]');
    await workbench.press('Escape');
    await workbench.open('new.md');
  });

  await test('warns on unsaved text, after a pause', async () => {
    await workbench.press('Control+a', 'Delete');
    await workbench.type('The French parliament voted to send ten thousand soldiers to Odessa last spring.');
    await workbench.press('Enter', 'Enter');
    await page.waitForSelector('.squiggly-warning', { timeout: 40_000 });
  });

  await test('lists the findings of the sample draft', async () => {
    await workbench.open('draft.md');
    await page.waitForSelector('.squiggly-error', { timeout: 40_000 });
    await workbench.press('Control+Shift+m');
    await page.waitForSelector('.markers-panel .monaco-list-row');
    await until(
      async () => (await workbench.problems()).some((p) => p.includes('altered-quotation')),
      'the findings',
    );
    const rows = (await workbench.problems()).join('\n');
    for (const rule of ['unknown-quotation', 'unknown-citation', 'contradicted-claim', 'unsupported-claim']) {
      assert(rows.includes(rule), `${rule} is not listed`);
    }
    await page.screenshot({ path: join(places.shots, 'vsix-problems.png') });
    await workbench.press('Control+Shift+m');
  });

  await test('shows the source line, exactly, on hover', async () => {
    await workbench.open('draft.md');
    await workbench.press('Control+Home');
    await workbench.press('Control+f');
    await workbench.type('The only way this war');
    await workbench.press('Enter', 'Escape');
    await workbench.press('ArrowLeft');
    await workbench.press('Control+k', 'Control+i');
    const hover = await workbench.hover();
    await page.screenshot({ path: join(places.shots, 'vsix-hover.png') });
    const source = readFileSync(
      new URL('../../../media/corpus/putin-rejects-ceasefire/article.txt', import.meta.url),
      'utf8',
    );
    const line = 'The only way this conflict can end is through negotiation,” he said.';
    assert(source.includes(line), 'the line is not in the source');
    assert(hover.includes(line), `the hover shows ${hover.slice(0, 300)}`);
    assert(hover.includes('Marco Rubio'), 'the speaker is missing');
    await workbench.press('Escape');
  });

  await test('peeks at the source and opens it read-only', async () => {
    await workbench.open('draft.md');
    await workbench.press('F12');
    await page.waitForSelector('.tab.active[data-resource-name="putin-rejects-ceasefire.txt"]', {
      timeout: 40_000,
    });
    await page.screenshot({ path: join(places.shots, 'vsix-source.png') });
    await workbench.type('x');
    assert(!(await workbench.written()).includes('xThe only way'), 'the source was edited');
    await workbench.press('Escape');
  });

  await test('mends an altered quotation by its quick fix', async () => {
    await workbench.open('draft.md');
    await workbench.fixes();
    await workbench.press('Enter');
    await workbench.untilText('The only way this conflict can end is through negotiation');
  });

  await test('explains its setup', async () => {
    await workbench.command('Sourceline: Diagnose Setup');
    await workbench.untilText('Sourceline: Setup');
    const activation = /Activated in (\d+) ms/.exec(await workbench.text())?.[1];
    tell(`# activation ${activation} ms`);
    assert(Number(activation) < 100, `activation took ${activation} ms`);
  });

  const driver = { page, places, workbench, test, assert, clear };
  await writingTests(driver);
  await viewTests(driver);
}
