import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/draft/registry.js';
import { parseConfig } from '../../src/lint/config.js';
import { sourceRules } from '../../src/lint/registry.js';
import { formatMessage } from '../../src/util/message.js';
import { draftUri, type Fixture, openFixture, parseFixtures } from '../support/fixture.js';

// Each rule has a fixture whose expectations sit in its drafts: a finding without a mark fails, and a mark without
// a finding.
// In fixtures of other rules nothing need be cited, and claims may be a source's words.
const otherwise = ['uncited-claim', 'uncited-quotation', 'unmarked-quotation'] as const;
const rulesFor = (file: string) =>
  Object.fromEntries(otherwise.filter((code) => `${code}.md` !== file).map((code) => [code, 'off' as const]));

const folder = new URL('.', import.meta.url);
const aboutSources = new Set(sourceRules.map((r) => `${r.code}.md`));
for (const file of readdirSync(folder).filter((f) => f.endsWith('.md') && !aboutSources.has(f))) {
  describe(file, () => {
    for (const fixture of parseFixtures(readFileSync(new URL(file, folder), 'utf8'))) {
      it(fixture.name, () => {
        const found = openFixture(fixture, { rules: rulesFor(file) }).diagnostics(draftUri, 1) ?? [];
        const { text } = fixture.draft;
        const shown = found.map((d) => `${d.rule}|${text.slice(d.span.start, d.span.end)}`);
        expect(shown).toEqual(fixture.marks.map((m) => `${m.rule}|${text.slice(m.start, m.end)}`));
        for (const [i, mark] of fixture.marks.entries()) {
          if (mark.message !== undefined) expect(formatMessage(found[i]!.message)).toContain(mark.message);
        }
      });
    }
  });
}

// Rules about sources: the marks stand in the sources, and every file in `drafts/` is a draft beside `draft.md`.
for (const file of aboutSources) {
  describe(file, () => {
    for (const fixture of parseFixtures(readFileSync(new URL(file, folder), 'utf8'))) {
      it(fixture.name, () => {
        const isDraft = (f: { name: string }) => f.name.startsWith('drafts/');
        const files = fixture.files.filter((f) => !isDraft(f));
        const service = openFixture({ ...fixture, files }, configOf(fixture));
        const cited = [service.citedSources(draftUri, 1)!];
        for (const { name, text } of fixture.files.filter(isDraft)) {
          const languageId = languageFor(name)!.ids[0]!;
          service.updateDraft({ uri: name, version: 1, languageId, text, workspace: 'w' });
          cited.push(service.citedSources(name, 1)!);
        }
        const found = service.sourceFindings('w', cited)!;
        const marks = files.flatMap((f) => f.marks.map((m) => ({ ...m, file: `file:///${f.name}` })));
        const shown = found.map((d) => `${d.rule} ${d.target.uri} ${d.target.span.start}`);
        expect(shown.sort()).toEqual(marks.map((m) => `${m.rule} ${m.file} ${m.start}`).sort());
        for (const m of marks.filter((m) => m.message !== undefined)) {
          const own = found.find((d) => d.target.uri === m.file)!;
          expect(formatMessage(own.message)).toContain(m.message);
        }
      });
    }
  });
}

/** `//- sourceline.json` of a fixture. */
function configOf(fixture: Fixture) {
  const own = fixture.files.find((f) => f.name === 'sourceline.json');
  const citations = own && parseConfig(own.text, own.name).value.citations;
  return citations ? { citations } : {};
}
