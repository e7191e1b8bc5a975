import { expect, it } from 'vitest';
import { draftLanguages, languageFor } from '../../../src/draft/registry.js';
import { draftLanguageId, type ServedLanguage, served } from '../../../src/draft/served.js';
import { draftLanguageIds } from '../../../src/vscode/ids.js';

const table: readonly ServedLanguage[] = Object.values(served);

it('the table and the registry have the same languages', () => {
  expect(draftLanguages.map(({ ids, extensions }) => ({ ids, extensions }))).toEqual(table);
});

it('the table and the registry answer the same for every identifier and ending', () => {
  for (const language of draftLanguages) {
    for (const id of language.ids) {
      expect(languageFor(id), id).toBe(language);
      expect(draftLanguageId(id)).toBe(language.ids[0]);
    }
    for (const ending of language.extensions) {
      expect(languageFor(`Some.notes${ending.toUpperCase()}`), ending).toBe(language);
      expect(draftLanguageId(`some.notes${ending}`)).toBe(language.ids[0]);
    }
  }
  for (const other of ['a.docx', 'README', 'python', '', '.', 'md']) {
    expect(languageFor(other), other).toBeUndefined();
    expect(draftLanguageId(other), other).toBeUndefined();
  }
});

it('what the manifest calls a draft is served', () => {
  for (const id of draftLanguageIds) expect(draftLanguageId(id), id).toBeDefined();
});

it('no identifier and no ending belongs to two languages', () => {
  const names = table.flatMap((l) => [...l.ids, ...l.extensions]);
  expect(new Set(names).size).toBe(names.length);
});
