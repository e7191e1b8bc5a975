import { languageFor } from '../../src/draft/registry.js';
import type { Service } from '../../src/ide/model.js';
import { createService } from '../../src/ide/service.js';
import { hashOfPassage } from '../../src/lint/citedPassages.js';
import { type Config, defaultConfig } from '../../src/lint/config.js';

/** A span that a fixture marks: `⟦rule|words⟧`, or `⟦rule: part of the message|words⟧`. */
export interface Mark {
  readonly rule: string;
  readonly message: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Files, drafts without their marks, the marks, and where `⎀` (the cursor) stood. */
export interface Fixture {
  readonly name: string;
  readonly files: readonly {
    readonly name: string;
    readonly text: string;
    readonly marks: readonly Mark[];
  }[];
  readonly draft: { readonly name: string; readonly text: string };
  readonly marks: readonly Mark[];
  readonly cursor: number | undefined;
}

/**
 * Reads one case: `//- sources/a.txt` starts a file, and the file called `draft.md` or `draft.txt` is the draft.
 * Expectations sit in the draft's text.
 */
export function parseFixture(text: string, name = 'fixture'): Fixture {
  const files: { name: string; text: string }[] = [];
  for (const part of text.split(/^\/\/- /m).slice(1)) {
    const end = part.indexOf('\n');
    files.push({ name: part.slice(0, end).trim(), text: part.slice(end + 1).trimEnd() });
  }
  const marked = files.find((f) => /^draft\./.test(f.name));
  if (!marked) throw new Error(`${name}: no draft`);
  const { clean, marks, cursor } = unmark(marked.text);
  return {
    name,
    files: files
      .filter((f) => f !== marked)
      .map((f) => {
        const { clean: text, marks } = unmark(f.text);
        return { name: f.name, text, marks };
      }),
    draft: { name: marked.name, text: clean },
    marks,
    cursor,
  };
}

/** Cases of a fixture file: one below each `## heading`. */
export function parseFixtures(text: string): Fixture[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) =>
      parseFixture(part.slice(part.indexOf('\n') + 1), part.slice(0, part.indexOf('\n')).trim()),
    );
}

function unmark(text: string): { clean: string; marks: Mark[]; cursor: number | undefined } {
  const marks: Mark[] = [];
  const open: { rule: string; message: string | undefined; start: number }[] = [];
  let clean = '';
  let cursor: number | undefined;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '⟦') {
      const bar = text.indexOf('|', i);
      const [rule = '', ...message] = text.slice(i + 1, bar).split(': ');
      open.push({ rule, message: message.length > 0 ? message.join(': ') : undefined, start: clean.length });
      i = bar;
    } else if (c === '⟧') {
      const mark = open.pop();
      if (!mark) throw new Error('A mark closes that was not opened');
      marks.push({ ...mark, end: clean.length });
    } else if (c === '⎀') cursor = clean.length;
    else clean += c;
  }
  if (open.length > 0) throw new Error('A mark is not closed');
  return { clean, marks: marks.sort((a, b) => a.start - b.start), cursor };
}

/** URI and version that {@link openFixture} gives the draft. */
export const draftUri = 'file:///draft';

/** A service that holds the fixture's sources and its draft, at version 1. */
export function openFixture(fixture: Fixture, config: Partial<Config> = {}): Service {
  const service = createService();
  const file = (f: { name: string; text: string }) => ({
    uri: `file:///${f.name}`,
    name: f.name.slice(f.name.lastIndexOf('/') + 1),
    bytes: new TextEncoder().encode(f.text),
  });
  // `//- remembered council, para. 1` is what a cited passage said.
  const isRemembered = (f: { name: string }) => f.name.startsWith('remembered ');
  const remembered = fixture.files.filter(isRemembered).map((f) => {
    const [source = '', locator = ''] = f.name.slice('remembered '.length).split(/, (.*)/);
    return { source, locator, hash: hashOfPassage(f.text), text: f.text };
  });
  service.setWorkspace({
    id: 'w',
    config: { ...defaultConfig, ...config },
    remembered,
    sources: fixture.files
      .filter((f) => !f.name.endsWith('.bib') && !isRemembered(f) && f.name !== 'sourceline.json')
      .map(file),
    bibliographies: fixture.files.filter((f) => f.name.endsWith('.bib')).map(file),
  });
  service.updateDraft({
    uri: draftUri,
    version: 1,
    languageId: languageFor(fixture.draft.name)?.ids[0] ?? 'markdown',
    text: fixture.draft.text,
    workspace: 'w',
  });
  return service;
}
