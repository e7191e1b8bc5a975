import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './keyboard.js';
import { until } from './workbench.js';

/** A source whose text would be markup, links and pictures, were it shown as such. */
const hostile =
  'Keep [this](http://evil.example) <img src=x onerror=alert(1)> & *that* **safe**, `so` #1, http://evil.example/a_b or www.evil.example, a@b.example ~x~ | y $z$ &amp; \\n for 2. all';

/** What writers do with sources that only shows on the screen: dropping, marks, exports; LaTeX from end to end. */
export async function writingTests({ page, workbench, test, assert, clear, places }: Driver): Promise<void> {
  const settings = (values: object) => {
    mkdirSync(join(places.folder, '.vscode'), { recursive: true });
    writeFileSync(join(places.folder, '.vscode', 'settings.json'), JSON.stringify(values));
  };

  await test('shows source text beside the list as it is, in one paragraph that wraps', async () => {
    writeFileSync(join(places.folder, 'sources', 'hostile.txt'), `“${hostile},” said Ana Ruiz.\n`);
    await workbench.open('new.md');
    await clear();
    await workbench.type('Ruiz said “Keep');
    await workbench.suggestionsWith('Keep [this]');
    const details = page.locator('.suggest-details-container .suggest-details .docs');
    if (!(await details.isVisible())) await workbench.press('Control+Space');
    await details.waitFor({ timeout: 40_000 });
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(places.shots, 'vsix-documentation.png') });
    const shown = (await details.allInnerTexts()).join(' ').replace(/\s+/g, ' ');
    assert(shown.includes(hostile), `the pane shows ${shown}`);
    assert((await details.locator('a, img').count()) === 0, 'there are links or pictures');
    assert((await details.locator('strong').count()) === 1, 'the words are not bold once');
    const wide = await details.evaluate((d: { scrollWidth: number; clientWidth: number }) => [
      d.scrollWidth,
      d.clientWidth,
    ]);
    assert(wide[0]! <= wide[1]! + 1, `it is ${wide[0]} wide in ${wide[1]}`);
    await workbench.press('Escape', 'Escape');
  });

  await test('drops a line of the Sources view into the draft as a quotation', async () => {
    await clear();
    await workbench.type('Dropped: ');
    await workbench.command('Sourceline: Focus on Sources View');
    const rows = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
    const source = rows.filter({ hasText: 'hostile' }).first();
    await source.waitFor({ timeout: 40_000 });
    await source.locator('.monaco-tl-twistie').click();
    const row = rows.filter({ hasText: 'Keep [this]' }).first();
    await row.waitFor({ timeout: 40_000 });
    // Rows move while the branch opens: a drag that begins beside its row is none.
    const from = await atRest(row);
    const to = (await page.locator('.editor-instance .view-lines .view-line').first().boundingBox())!;
    await page.mouse.move(from.x + 60, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 90, from.y + from.height / 2 + 3, { steps: 4 });
    await page.keyboard.down('Shift');
    await page.mouse.move(to.x + 300, to.y + to.height / 2, { steps: 12 });
    await page.waitForSelector('.editor-instance .dnd-target', { state: 'attached', timeout: 40_000 });
    await page.screenshot({ path: join(places.shots, 'vsix-drop.png') });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await workbench.untilText('for 2. all” [@hostile, para. 1]');
    await workbench.open('new.md');
    await workbench.press('Control+z');
    await until(async () => !(await workbench.written()).includes('@hostile'), 'one undo');
  });

  /** Where something on the screen is, once it has stayed there for a moment. */
  async function atRest(shown: Pick<ReturnType<typeof page.locator>, 'boundingBox'>) {
    let last = await shown.boundingBox();
    await until(async () => {
      await page.waitForTimeout(250);
      const now = await shown.boundingBox();
      const isSame = now !== null && now.x === last?.x && now.y === last.y;
      last = now;
      return isSame;
    }, 'it comes to rest');
    return last!;
  }

  /** Green in the overview ruler, and places of sources behind the lines. */
  const marks = () =>
    page.evaluate(`(() => {
      const canvas = document.querySelector('.editor-instance canvas.decorationsOverviewRuler');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let green = 0;
      for (let i = 0; i < data.length; i += 4)
        if (data[i + 3] > 0 && data[i + 1] > data[i] + 30 && data[i + 1] > data[i + 2] + 30) green++;
      const behind = [...document.querySelectorAll('.editor-instance .view-line span')]
        .map((s) => getComputedStyle(s, '::after').content).filter((c) => c.includes('para.')).length;
      return [green > 0, behind > 0];
    })()`) as Promise<[boolean, boolean]>;
  for (const [value, expected] of [
    ['off', [false, false]],
    ['subtle', [true, false]],
    ['full', [true, true]],
  ] as const) {
    await test(`marks supported claims: ${value}`, async () => {
      settings({ 'sourceline.decorations': value });
      await workbench.open('new.md');
      await clear();
      await workbench.type('Putin rejected the proposal for an immediate ceasefire on Thursday.');
      await page.waitForTimeout(1500);
      let seen: [boolean, boolean] = [false, false];
      await until(async () => {
        seen = await marks();
        return JSON.stringify(seen) === JSON.stringify(expected);
      }, `marks ${expected}`).catch(() => {
        throw new Error(`expected ${expected} (ruler, line), saw ${seen}`);
      });
      await page.screenshot({ path: join(places.shots, `vsix-marks-${value}.png`) });
    });
  }
  settings({});

  await test('exports what is cited: BibTeX, CSL-JSON, references', async () => {
    const draft = async () => {
      await workbench.open('new.md');
      await clear();
      await workbench.type('As was said [@putin-rejects-ceasefire, para. 8].');
      await workbench.press('Escape');
    };
    const exported = async (format: string) => {
      await draft();
      await workbench.command('Export What Is Cited…');
      await workbench.picker('Export 1 cited work');
      await workbench.pick(format);
    };
    await exported('BibTeX');
    await workbench.untilText('{putin-rejects-ceasefire,');
    await exported('CSL-JSON');
    await workbench.untilText('"id": "putin-rejects-ceasefire"');
    await exported('Formatted references');
    // Where Pandoc is not installed, it says so.
    await until(async () => {
      const told = await page.locator('.notifications-toasts').allInnerTexts();
      if (told.join(' ').includes('References are formatted by Pandoc')) return true;
      return !(await page.$('.tab.active[data-resource-name="new.md"]'));
    }, 'references, or why there are none');
    assert(
      (await page.$('.tab.active[data-resource-name*="Untitled"] .squiggly-error')) === null,
      'references are checked as prose',
    );
    await page.screenshot({ path: join(places.shots, 'vsix-export.png') });
    await workbench.command('Notifications: Clear All Notifications');
  });

  await test('LaTeX: mends an altered quotation, and takes it back', async () => {
    await workbench.open('new.tex');
    await clear();
    await workbench.type("Rubio said ``The only way this war can end is through negotiation.'' So it was.");
    await page.waitForSelector('.squiggly-error', { timeout: 40_000 });
    await workbench.press('Home');
    for (let i = 0; i < 20; i++) await workbench.press('ArrowRight');
    await workbench.fixes();
    await workbench.choose('Use the source’s words');
    await workbench.untilText('The only way this conflict can end is through negotiation');
    await page.screenshot({ path: join(places.shots, 'vsix-latex-fix.png') });
    await workbench.press('Control+z');
    await workbench.untilText('The only way this war can end');
  });

  await test('LaTeX: pastes as a quotation, cites by the picker, and goes to the line', async () => {
    await clear();
    await page.evaluate(
      `navigator.clipboard.writeText('Neither side can militarily achieve their maximalist gains')`,
    );
    await workbench.type('Rubio said: ');
    await workbench.press('Control+k', 'x');
    await workbench.untilText(
      "``Neither side can militarily achieve their maximalist gains'' \\autocite[para.",
    );
    await workbench.press('Control+End');
    await workbench.type('. As was said');
    await workbench.press('Control+k', 'b');
    await workbench.picker('Insert Citation');
    await workbench.pick('putin-rejects-ceasefire');
    await workbench.picker('Insert Citation: putin-rejects-ceasefire');
    await workbench.pick('para. 8');
    await workbench.untilText('As was said \\autocite[para. 8]{putin-rejects-ceasefire}');
    await page.waitForSelector('.editor-instance .monaco-editor.focused');
    await page.waitForTimeout(800);
    await workbench.press('Control+Home');
    for (let i = 0; i < 22; i++) await workbench.press('ArrowRight');
    await page.waitForTimeout(1200);
    await workbench.press('F12');
    await page.waitForSelector('.tab.active[data-resource-name="putin-rejects-ceasefire.txt"]', {
      timeout: 40_000,
    });
    await workbench.open('new.tex');
    await clear();
  });

  await test('LaTeX: a bundled environment that is not closed breaks nothing', async () => {
    await clear();
    await workbench.type('\\begin{quote} Rubio said ``The only way this');
    await workbench.suggestions();
    await workbench.press('Enter');
    await workbench.untilText(
      "\\begin{quote} Rubio said ``The only way this conflict can end is through negotiation''",
    );
    await workbench.press('Control+z');
    await until(async () => !(await workbench.written()).includes('negotiation'), 'one undo');
    await clear();
  });
}
