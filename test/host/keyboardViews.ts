import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './keyboard.js';
import { until } from './workbench.js';

/** So many files take longer to read than a person should wait without a word. */
const manyFiles = 1_500;

/** What shows beside the editor: views with nothing in them, what is dropped on them, progress, how a draft stands. */
export async function viewTests({ page, workbench, test, assert, clear, places }: Driver): Promise<void> {
  const inFolder = (...path: string[]) => join(places.folder, ...path);
  const settings = (values: object) => {
    mkdirSync(inFolder('.vscode'), { recursive: true });
    writeFileSync(inFolder('.vscode', 'settings.json'), JSON.stringify(values));
  };
  const rows = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');

  /** What the item beside the language says of the draft in front. */
  const status = async () => {
    await page.mouse.move(600, 300);
    await page.locator('[id="status.languageStatus"]').hover();
    const hover = page.locator('.hover-language-status');
    await hover.first().waitFor({ timeout: 40_000 });
    return (await hover.allInnerTexts()).join('\n').replace(/\u00a0/g, ' ');
  };
  const untilStatus = async (words: string) => {
    let seen = '';
    await until(
      async () => {
        seen = await status();
        return seen.includes(words);
      },
      () => `“${words}” in the status, which says ${seen}`,
    );
    return seen;
  };

  await test('the status item: claims, citations, sources; another language; a source; switched off', async () => {
    await workbench.open('new.md');
    await clear();
    await workbench.type(
      'Putin rejected the proposal for an immediate ceasefire on Thursday [@putin-rejects-ceasefire, para. 1].',
    );
    const seen = await untilStatus('1 of 1 claims supported, 0 findings');
    assert(seen.includes('1 cited, 1 on one source only'), seen);
    await page.screenshot({ path: join(places.shots, 'vsix-status.png') });
    await workbench.open('new.md');
    await clear();
    await workbench.type('Der Rat hat den Plan am Montag nach langer Debatte mit großer Mehrheit abgelehnt.');
    await untilStatus('Claims are judged in English only');
    await workbench.open('new.md');
    await clear();
    await untilStatus('No claims to check');
    writeFileSync(inFolder('sources', 'mill.md'), 'The mill burned down in the spring of 1911.\n');
    await workbench.open('mill.md');
    await untilStatus('One of your sources');
    settings({ 'sourceline.enable': false });
    await workbench.open('new.md');
    await untilStatus('Switched off here');
    settings({});
    await untilStatus('No claims to check');
  });

  await test('a screen reader is told what a source is called, not where its file lies', async () => {
    writeFileSync(inFolder('sources', 'mill.md'), 'The mill burned down in the spring of 1911.\n');
    await workbench.command('Sourceline: Focus on Sources View');
    await rows.filter({ hasText: 'mill' }).first().waitFor({ timeout: 40_000 });
    const label = await rows.filter({ hasText: 'mill' }).first().getAttribute('aria-label');
    assert(label?.startsWith('mill, mill · 1 line') ?? false, `it is told ${label}`);
  });

  await test('the Claims view: by verdict, source and speaker, with a badge of what has no support', async () => {
    await workbench.open('new.md');
    await clear();
    await workbench.type(
      'Putin rejected the proposal for an immediate ceasefire on Thursday. Rubio said “the only way this conflict can end is through negotiation” on Wednesday. The mayor bought a zeppelin in Iceland last winter.',
    );
    await workbench.press('Escape');
    await workbench.command('Sourceline: Focus on Claims View');
    const untilRows = async (...words: string[]) => {
      let seen = '';
      await until(
        async () => {
          seen = (await rows.allInnerTexts()).join('\n').replace(/\u00a0/g, ' ');
          return words.every((w) => seen.includes(w));
        },
        () => `${words.join(', ')} in the views, which show ${seen}`,
      );
    };
    await untilRows('Not in your sources', 'Borne out by your sources', 'The mayor bought a zeppelin');
    await until(
      async () =>
        (
          await page
            .locator('.activitybar .action-item:has([aria-label^="Sourceline"]) .badge')
            .allInnerTexts()
        )
          .join('')
          .includes('1'),
      'the badge',
    );
    await page.screenshot({ path: join(places.shots, 'vsix-claims.png') });
    await workbench.command('Sourceline: Group Claims by Speaker');
    await untilRows('Marco Rubio', 'Nobody is quoted', '1 of 1 supported');
    await workbench.command('Sourceline: Group Claims by Source');
    await untilRows('No source', 'of 2 supported');
    await workbench.command('Sourceline: Group Claims by Verdict');
    await untilRows('Not in your sources');
  });

  await test('a source shows which of its words a draft quotes', async () => {
    writeFileSync(
      inFolder('quoting.md'),
      'Rubio said “the only way this conflict can end is through negotiation” [@putin-rejects-ceasefire, para. 8].\n',
    );
    await workbench.open('quoting.md');
    await workbench.find('conflict can');
    await workbench.press('ArrowLeft');
    await page.waitForTimeout(1500);
    await workbench.press('F12');
    await page.waitForSelector('.tab.active[data-resource-name="putin-rejects-ceasefire.txt"]', {
      timeout: 40_000,
    });
    const underlined = () =>
      page.evaluate(`[...document.querySelectorAll('.editor-instance .view-line span')]
        .filter((s) => getComputedStyle(s).textDecorationStyle === 'dotted' && s.children.length === 0)
        .map((s) => s.textContent.replace(/\\u00a0/g, ' ')).join('')`) as Promise<string>;
    await until(async () => (await underlined()).includes('conflict can end'), 'the dotted line');
    await page.screenshot({ path: join(places.shots, 'vsix-used.png') });
    rmSync(inFolder('quoting.md'));
  });

  await test('files dropped on the Sources view become sources', async () => {
    const words = 'nobody has seen the otters of the lower weir since the flood';
    writeFileSync(inFolder('otters.txt'), `“${words},” the warden said.\n`);
    await workbench.open('otters.txt');
    await workbench.command('Sourceline: Focus on Sources View');
    await rows.filter({ hasText: 'mill' }).first().waitFor({ timeout: 40_000 });
    const from = (await page.locator('.tab.active[data-resource-name="otters.txt"]').boundingBox())!;
    const to = (await rows.filter({ hasText: 'mill' }).first().boundingBox())!;
    await page.mouse.move(from.x + 30, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 10, from.y + from.height / 2 + 30, { steps: 6 });
    await page.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 12 });
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(places.shots, 'vsix-drop-file.png') });
    await page.mouse.up();
    await workbench.picker('Add Sources');
    await workbench.pick('Copy into');
    await until(async () => existsSync(inFolder('sources', 'otters.txt')), 'the copy');
    await rows.filter({ hasText: 'otters' }).first().waitFor({ timeout: 40_000 });
    await workbench.open('new.md');
    await clear();
    await workbench.type('The warden said “nobody has seen the otters');
    await workbench.suggestionsWith('seen the otters of the');
    await workbench.press('Escape', 'Escape');
    await clear();
  });

  await test('the citation goes to its place when the draft is changed under the open picker', async () => {
    const draft = inFolder('shared.md');
    writeFileSync(draft, 'As was said.\n');
    await workbench.open('shared.md');
    await workbench.press('Control+Home');
    for (let i = 0; i < 6; i++) await workbench.press('ArrowRight');
    await workbench.press('Control+k', 'b');
    await workbench.picker('Insert Citation');
    writeFileSync(draft, 'A line that somebody else wrote.\n\nAs was said.\n');
    await page.waitForTimeout(2500);
    await workbench.pick('putin-rejects-ceasefire');
    await workbench.picker('Insert Citation: putin-rejects-ceasefire');
    await workbench.pick('para. 8');
    await workbench.untilText('[@putin-rejects-ceasefire, para. 8]');
    const text = (await workbench.written()).replace(/\s+/g, ' ').trim();
    // Where the cursor went with the text, and nothing else changed.
    assert(/(?<=[\p{L}]) \[@[^\]]+\](?=[\s.])/u.test(text), text);
    assert(text.replace(/ \[@[^\]]+\]/, '') === 'A line that somebody else wrote. As was said.', text);
    await workbench.press('Control+z');
    await until(async () => !(await workbench.written()).includes('[@'), 'one undo');
  });

  await test('a fix that was offered for another version of the draft is not made', async () => {
    const draft = inFolder('stale.md');
    const wrong = 'Rubio said “the only way this war can end is through negotiation”.\n';
    writeFileSync(draft, wrong);
    await workbench.open('stale.md');
    await workbench.untilText('this war can end');
    await page.waitForSelector('.squiggly-error', { timeout: 40_000 });
    await workbench.find('only way');
    await workbench.press('ArrowLeft');
    await workbench.fixes();
    const newer = `A line that somebody else wrote.\n\n${wrong}`;
    writeFileSync(draft, newer);
    await workbench.untilText('somebody else wrote');
    const isOpen = async () => (await page.$('.action-widget .monaco-list-row')) !== null;
    if (await isOpen()) await workbench.choose('Use the source’s words');
    await page.waitForTimeout(1500);
    const text = (await workbench.written()).replace(/\s+/g, ' ').trim();
    const mended = newer.replace('war', 'conflict');
    assert(
      [newer, mended].some((t) => t.replace(/\s+/g, ' ').trim() === text),
      `the draft says ${text}`,
    );
    await workbench.press('Escape', 'Escape');
    await workbench.command('File: Revert File');
  });

  await test('reading many sources shows how far it is, and ends', async () => {
    await workbench.open('new.md');
    mkdirSync(inFolder('sources', 'many'));
    const filler = 'The harbour master counted the boats again and wrote their number into the book. '.repeat(
      40,
    );
    for (let i = 0; i < manyFiles; i++)
      writeFileSync(inFolder('sources', 'many', `${i}.txt`), `Report ${i}.\n\n${filler}\n`);
    try {
      const toast = page.locator('.notification-toast', { hasText: 'Sourceline reads your sources' });
      await toast.waitFor({ timeout: 60_000 });
      const [told = ''] = await toast.allInnerTexts();
      assert(/\d+ of \d+/.test(told), told);
      await page.screenshot({ path: join(places.shots, 'vsix-progress.png') });
      await toast.waitFor({ state: 'detached', timeout: 300_000 });
    } finally {
      rmSync(inFolder('sources', 'many'), { recursive: true });
    }
  });

  await test('a view with nothing in it says how to begin', async () => {
    for (const name of ['hostile.txt', 'mill.md', 'otters.txt'])
      rmSync(inFolder('sources', name), { force: true });
    settings({ 'sourceline.bundledArticle': false });
    await workbench.command('View: Close All Editors');
    // What was exported before is nowhere yet, and asked about.
    const dialog = page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" });
    await dialog.click({ timeout: 5_000 }).catch(() => undefined);
    await workbench.command('Sourceline: Focus on Sources View');
    const welcome = page.locator('.welcome-view-content', { hasText: 'No sources yet' });
    await welcome.waitFor({ timeout: 60_000 });
    for (const label of ['Add Files…', 'Add Folder…', 'Add from Clipboard…', 'Open Walkthrough'])
      assert(((await welcome.allInnerTexts())[0] ?? '').includes(label), `${label} is missing`);
    await page
      .locator('.welcome-view-content', { hasText: 'Open a draft to see its claims' })
      .waitFor({ timeout: 40_000 });
    await page.screenshot({ path: join(places.shots, 'vsix-welcome.png') });
    await page.locator('.welcome-view-content .monaco-button', { hasText: 'Open Sample Draft' }).click();
    await workbench.untilText('After the ceasefire offer');
    settings({});
  });
}
