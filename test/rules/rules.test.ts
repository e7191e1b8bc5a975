import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../src/util/message.js';
import { draftUri, openFixture, parseFixtures } from '../support/fixture.js';

// Each rule has a fixture whose expectations sit in its drafts: a finding without a mark fails, and a mark without
// a finding.
// In fixtures of other rules nothing need be cited, and claims may be a source's words.
const otherwise = ['uncited-claim', 'uncited-quotation', 'unmarked-quotation'] as const;
const rulesFor = (file: string) =>
  Object.fromEntries(otherwise.filter((code) => `${code}.md` !== file).map((code) => [code, 'off' as const]));

const folder = new URL('.', import.meta.url);
for (const file of readdirSync(folder).filter((f) => f.endsWith('.md'))) {
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
