import type { Page } from 'playwright-core';

/** The workbench as somebody at the keyboard sees it. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the workbench is there. */
  async ready(): Promise<void> {
    await this.page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
    await this.page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 60_000 });
  }

  /** Runs a command of the palette by its title. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.waitForSelector('.quick-input-widget:not([style*="display: none"]) input');
    await this.page.keyboard.type(title);
    await this.page.waitForSelector(`.quick-input-list .monaco-list-row[aria-label*="${title.slice(-12)}"]`, {
      timeout: 40_000,
    });
    await this.page.keyboard.press('Enter');
  }

  /** Waits for a picker of ours to have the keyboard. */
  async picker(title: string): Promise<void> {
    await this.page.waitForSelector(`.quick-input-title:has-text("${title}")`, { timeout: 40_000 });
    await this.page.waitForSelector('.quick-input-widget .monaco-inputbox.synthetic-focus', {
      timeout: 40_000,
    });
  }

  /** Opens the list of fixes; asked for again where findings that came meanwhile made the editor forget it. */
  async fixes(): Promise<void> {
    await until(async () => {
      await this.press('Control+Period');
      const row = this.page.waitForSelector('.action-widget .monaco-list-row', { timeout: 8_000 });
      return row.then(
        () => true,
        () => false,
      );
    }, 'the list of fixes');
  }

  /** Takes an entry of the open list of fixes by its title. */
  async choose(title: string): Promise<void> {
    await this.page.waitForSelector(`.action-widget .monaco-list-row:has-text("${title}")`, {
      timeout: 40_000,
    });
    for (let rows = 0; rows < 40; rows++) {
      if (await this.page.$(`.action-widget .monaco-list-row.focused:has-text("${title}")`)) break;
      await this.page.keyboard.press('ArrowDown');
      await this.page.waitForTimeout(60);
    }
    await this.page.keyboard.press('Enter');
  }

  /** Types words into the open picker until an item that has them is in focus, and takes it. */
  async pick(words: string): Promise<void> {
    await this.page.keyboard.type(words, { delay: 25 });
    await this.page.waitForSelector(`.quick-input-list .monaco-list-row.focused[aria-label*="${words}"]`, {
      timeout: 40_000,
    });
    await this.page.keyboard.press('Enter');
  }

  /** Selects the first place of words from the top, by the find box; the editor has the keyboard again after it. */
  async find(words: string): Promise<void> {
    await this.press('Control+Home', 'Control+f');
    await this.page.waitForSelector('.find-widget.visible .find-part :focus', { timeout: 40_000 });
    await this.type(words);
    await this.press('Enter', 'Escape');
    await this.page.waitForSelector('.find-widget:not(.visible)', { timeout: 40_000, state: 'attached' });
    await this.page.waitForSelector('.editor-instance .monaco-editor.focused', { timeout: 40_000 });
  }

  /** Opens a file of the workspace by its name, and waits until it stays in front. */
  async open(name: string): Promise<void> {
    const active = `.tab.active[data-resource-name="${name}"]`;
    for (let tries = 0; tries < 6; tries++) {
      await this.page.keyboard.press('Control+p');
      await this.page.waitForSelector('.quick-input-widget:not([style*="display: none"]) input');
      await this.page.keyboard.type(name);
      // The list is filtered as one types: Enter takes what is focused then.
      const row = `.quick-input-list .monaco-list-row.focused[aria-label^="${name}"]`;
      const isListed = await this.page.waitForSelector(row, { timeout: 10_000 }).then(
        () => true,
        () => false,
      );
      // The editor does not list a file at once that was made just now.
      if (!isListed) {
        await this.page.keyboard.press('Escape');
        continue;
      }
      await this.page.keyboard.press('Enter');
      await this.page.waitForSelector(active, { timeout: 40_000 });
      await this.page.waitForSelector('.editor-instance .monaco-editor.focused', { timeout: 40_000 });
      // A slow navigation from before may still come through.
      await this.page.waitForTimeout(500);
      if (await this.page.$(active)) return;
    }
    throw new Error(`${name} does not stay in front`);
  }

  /** Types, with a person's pauses. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 25 });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The words of the active editor as they are drawn, top to bottom. */
  async text(): Promise<string> {
    // As a string: it runs in the page, where there is a DOM, and not here.
    return this.page.evaluate(`[...document.querySelectorAll('.editor-instance .view-lines .view-line')]
      .sort((a, b) => parseInt(a.style.top, 10) - parseInt(b.style.top, 10))
      .map((l) => l.innerText.replace(/\\u00a0/g, ' '))
      .join('\\n')`);
  }

  /** The words of the active editor without ghost text: what is in the document. */
  async written(): Promise<string> {
    return this.page.evaluate(`[...document.querySelectorAll('.editor-instance .view-lines .view-line')]
      .sort((a, b) => parseInt(a.style.top, 10) - parseInt(b.style.top, 10))
      .map((l) => {
        const line = l.cloneNode(true);
        for (const ghost of line.querySelectorAll('[class*="ghost-text"]')) ghost.remove();
        return line.textContent.replace(/\\u00a0/g, ' ');
      })
      .join('\\n')`);
  }

  /** Waits until ghost text holds `words`. */
  async untilGhost(words: string): Promise<void> {
    const ghost = () =>
      this.page.$$eval('.editor-instance [class*="ghost-text"]', (all) =>
        all.map((g) => (g.textContent ?? '').replace(/\u00a0/g, ' ')).join(''),
      );
    await until(async () => (await ghost()).includes(words), `ghost text “${words}”`);
  }

  /** Takes the next word of the ghost text. */
  async takeWord(): Promise<void> {
    const before = await this.written();
    await this.page.waitForSelector('.editor-instance [class*="ghost-text"]', { timeout: 40_000 });
    await this.press('Control+ArrowRight');
    await until(async () => (await this.written()) !== before, 'the next word');
  }

  /** Waits until the editor's words hold `words`. */
  async untilText(words: string): Promise<void> {
    await until(
      async () => (await this.written()).replace(/\s+/g, ' ').includes(words),
      `the editor to say “${words}”`,
    );
  }

  /** Labels of the open suggestion list. */
  async suggestions(): Promise<string[]> {
    await this.page.waitForSelector('.suggest-widget.visible .monaco-list-row', { timeout: 40_000 });
    return this.page.$$eval('.suggest-widget.visible .monaco-list-row', (rows) =>
      rows.map((r) => r.getAttribute('aria-label') ?? ''),
    );
  }

  /** Asks for the suggestion list until its first item has these words: what it is about may be known a little later. */
  async suggestionsWith(words: string): Promise<void> {
    let first: string | undefined;
    await until(
      async () => {
        if (!(await this.page.$('.suggest-widget.visible'))) await this.press('Control+Space');
        [first] = await this.suggestions();
        if (first?.includes(words)) return true;
        await this.press('Escape');
        return false;
      },
      () => `“${words}” in the list, which shows ${first}`,
    );
  }

  /** Rows of the Problems view. */
  async problems(): Promise<string[]> {
    return this.page.locator('.markers-panel .monaco-list-row').allInnerTexts();
  }

  /** What the hover shows. */
  async hover(): Promise<string> {
    await this.page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents', { timeout: 40_000 });
    let shown = '';
    await until(async () => {
      const before = shown;
      await this.page.waitForTimeout(400);
      shown = (await this.page.locator('.monaco-hover:not(.hidden)').first().allInnerTexts()).join('\n');
      return shown !== '' && shown === before && !shown.includes('Loading...');
    }, 'a hover that stays as it is');
    return shown.replace(/\u00a0/g, ' ');
  }
}

/** Waits until a condition holds; throws after forty seconds: a test machine may be busy. */
export async function until(holds: () => Promise<boolean>, what: string | (() => string)): Promise<void> {
  const end = Date.now() + 40_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
