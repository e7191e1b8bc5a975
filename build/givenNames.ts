/**
 * Writes src/attribution/data/en/givenNames.ts: given names of many countries by the pronoun that most bearers use, out of the
 * first names of `@faker-js/faker` (MIT), which has them by language. Kept are names in Latin letters, without their accents, that two
 * languages have, or one whose list is short and so of its commonest names; a name that both sexes bear is left out,
 * and one that is a word of English.
 *
 * Run from the root: node_modules/.bin/esbuild build/givenNames.ts --bundle --platform=node --format=esm --outfile=/tmp/names.mjs
 *   && node /tmp/names.mjs
 */
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { withoutAccents } from '../src/attribution/givenNames.js';
import { entryOf } from '../src/match/lexicon/relate.js';

const leastLanguages = 2;
/** Borne by both, though the lists have one. */
const both = new Set(
  'lindsey marty kim jamie casey sasha nicola andrea dominique noor rowan quinn kerry shea laurie jean leslie'.split(
    ' ',
  ),
);
const shortList = 125;
const sexes = ['male', 'female'] as const;
type Sex = (typeof sexes)[number];
const languages: Record<Sex, Map<string, Set<string>>> = { male: new Map(), female: new Map() };
const common = new Set<string>();
for (const [locale, { person }] of Object.entries(allLocales)) {
  for (const sex of sexes) {
    const names = person?.first_name?.[sex] ?? [];
    for (const name of names) {
      if (!/^\p{Script=Latin}{3,}$/u.test(name)) continue;
      const norm = withoutAccents(name.toLowerCase());
      const found = languages[sex].get(norm) ?? new Set<string>();
      languages[sex].set(norm, found.add(locale.slice(0, 2)));
      if (names.length < shortList) common.add(norm);
    }
  }
}
const kept = (sex: Sex, other: Sex) =>
  [...languages[sex]]
    .filter(
      ([n, found]) =>
        !languages[other].has(n) &&
        !both.has(n) &&
        entryOf(n).ids.length === 0 &&
        (found.size >= leastLanguages || common.has(n)),
    )
    .map(([n]) => n)
    .sort();
const rows = (names: readonly string[]) =>
  names.join(' ').replace(/.{1,114}(?: |$)/g, (row) => `  ${row.trim()}\n`);
writeFileSync(
  'src/attribution/data/en/givenNames.ts',
  `// Written by build/givenNames.ts out of the first names of @faker-js/faker (MIT); do not edit. Only to choose between two people for
// \`he\` and \`she\`: given names of many countries that one sex bears.

export const givenNamesOfMen = \`
${rows(kept('male', 'female'))}\`;

export const givenNamesOfWomen = \`
${rows(kept('female', 'male'))}\`;
`,
);
