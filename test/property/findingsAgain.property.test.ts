import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSource } from '../../build/fit/claimsData.js';
import { buildCorpus } from '../../src/corpus/build.js';
import type { Draft } from '../../src/draft/model.js';
import { draftLanguages, parseDraft } from '../../src/draft/registry.js';
import { diagnostics, diagnosticsByBlock, type Shown } from '../../src/ide/diagnostics.js';
import { claimEntries, summarize } from '../../src/ide/summary.js';
import { analyze } from '../../src/lint/analyze.js';
import { AnalysisCache } from '../../src/lint/cache.js';
import { type Config, defaultConfig } from '../../src/lint/config.js';
import type { Analysis } from '../../src/lint/model.js';
import { rules } from '../../src/lint/registry.js';
import { lint, lintByBlock } from '../../src/lint/run.js';

const lund = `The council of Lund met on Monday.

“We will plant four hundred trees along the river,” Mayor Ana Ruiz told reporters. “Nobody will be asked to pay.”

Ruiz denied that the old bridge would be closed to lorries in spring. The plan costs 40 million crowns.

Karl Weiss, the harbour master, called it “a gift to the fishes” and did not vote.`;
const varnes = `Karl Weiss said that the harbour of Varnes would be dredged in May.

The Gazette quoted Lena Marsh as saying: “The chief told us to stay at home when the storm came.”

Two hundred boats were moved to the inner harbour before the storm on Thursday night.`;
const corpora = [
  buildCorpus([plainSource(lund, 'lund'), plainSource(varnes, 'varnes')]),
  buildCorpus([plainSource(varnes, 'varnes')]),
];

const pieces = [
  '“We will plant four hundred trees along the river,” Ana Ruiz said. ',
  'Karl Weiss said: “We will plant four hundred trees along the river.” ',
  'She told reporters: “Nobody will be asked to pay a thing.” ',
  'Ruiz called it “a gift … fishes” [@lund, para. 4]. ',
  'Ana Ruiz said that the old bridge would be closed to lorries in spring. ',
  'The plan costs 50 million crowns [@lund]. ',
  'The plan costs 40 million crowns [@varnes]. ',
  'Two hundred boats were moved to the inner harbour before the storm. ',
  'The mayor will stay at home. ',
  'He did not vote. ',
  'As the paper put it: “Two hundred boats were moved to the inner harbour.” ',
  'As the paper put it: “Two hundred old boats were moved to the outer harbour.” ',
  '> We will plant four hundred trees along the river.\n\n',
  'Marsh wrote in a letter:\n\n',
  '<!-- sourceline-disable-next-line unsupported-claim -->\n',
  '<!-- sourceline-analysis -->\n',
  '# Title\n\n',
  '- item of the plan\n',
  '\n\n',
  '\n\n',
  '\n\n',
  '\n',
  'Ana ',
  'Karl Weiss ',
  'not ',
  '“',
  '”',
  'x',
  '[@nobody] ',
  '**bold** ',
];
// What other languages write otherwise; to the rest it is words.
const otherPieces = [
  '\\begin{quote}\nWe will plant four hundred trees along the river.\n\\end{quote}\n\n',
  'The plan costs 50 million crowns~\\cite{lund}. ',
  '#quote[We will plant four hundred trees along the river.]\n\n',
  '#+begin_quote\nNobody will be asked to pay.\n#+end_quote\n\n',
  '<blockquote>Nobody will be asked to pay.</blockquote>\n\n',
  '% sourceline-disable-next-line unsupported-claim\n',
  '// sourceline-analysis\n',
  '.. sourceline-disable-next-line unsupported-claim\n\n',
];
pieces.push(...otherPieces);
const languages = draftLanguages.map((l) => l.ids[0]!);
const some = (max: number) => fc.array(fc.constantFrom(...pieces), { maxLength: max }).map((p) => p.join(''));
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 4 }), fc.nat({ max: 120 })),
  words: fc.oneof(some(1), some(2), fc.constantFrom('', 'a', ' ', '.')),
  /** What else happens before the draft is looked at again. */
  with: fc.constantFrom('nothing', 'nothing', 'nothing', 'corpus', 'strictness', 'given up'),
});

/** Markdown in which people edit: paragraphs, lists, a table, headings, notes, entries of a list of references. */
const written = [
  'Ana Ruiz said that the old bridge would be closed to lorries in spring [@lund].',
  '“We will plant four hundred trees along the river,” Ruiz said.[^1]',
  'Two hundred boats were moved to the inner harbour before the storm.',
  'She told reporters: “Nobody will be asked to pay a thing.”',
  'Karl Weiss called it “a gift to the fishes” [@lund, para. 4].',
  '- The plan costs 50 million crowns.\n- Karl Weiss said: “Nobody will be asked to pay.”\n- He did not vote.',
  '1. Two hundred boats were moved.\n2. The plan costs 40 million crowns [@varnes].',
  '| who | what |\n|---|---|\n| Ana Ruiz | “a gift to the fishes” |\n| Weiss | The plan costs 50 million crowns |',
  '## The plan of Lund',
  '> We will plant four hundred trees along the river.\n>\n> — Ana Ruiz',
  '[^1]: The plan costs 50 million crowns [@lund].',
  'Weiss did not vote.^[The plan costs 40 million crowns.]',
  '## References',
  'Ruiz, A. (2019). “We will plant four hundred trees along the river.”',
];
const paragraphs = (most: number) => fc.array(fc.constantFrom(...written), { maxLength: most });
/** How people edit: a letter somewhere, blocks joined, split, pasted, cut, moved, another kind; and back again. */
const way = fc.record({
  kind: fc.constantFrom('type', 'type', 'rename', 'join', 'split', 'paste', 'cut', 'move', 'mark', 'undo'),
  place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  other: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  pasted: paragraphs(10),
});

type Way = typeof way extends fc.Arbitrary<infer T> ? T : never;

function editedBy(text: string, { kind, place, other, pasted }: Way) {
  const blocks = text.split('\n\n');
  const at = Math.floor(place * blocks.length);
  const join = () => blocks.join('\n\n');
  if (kind === 'type' || kind === 'split') {
    const space = text.indexOf(' ', Math.floor(place * text.length));
    const from = space < 0 ? text.length : space;
    return text.slice(0, from) + (kind === 'type' ? 's' : '\n\n') + text.slice(from);
  }
  if (kind === 'rename') {
    const names = [...text.matchAll(/Ana|Karl|Weiss|Ruiz/g)];
    const name = names[Math.floor(place * names.length)];
    const now = ['Lena', 'Mayor Ana', 'Weis', 'Ruiza', 'he'][Math.floor(other * 5)]!;
    return name ? text.slice(0, name.index) + now + text.slice(name.index + name[0].length) : text;
  }
  if (kind === 'join') blocks.splice(at, 2, blocks.slice(at, at + 2).join(' '));
  if (kind === 'paste') blocks.splice(at, 0, ...pasted);
  if (kind === 'cut') blocks.splice(at, 1 + Math.floor(other * 3));
  if (kind === 'move') blocks.splice(Math.floor(other * blocks.length), 0, ...blocks.splice(at, 1));
  if (kind === 'mark') blocks[at] = ['- ', '> ', '## ', '    ', '1. '][Math.floor(other * 5)]! + blocks[at]!;
  return join();
}

/** What can be told of an analysis, fixes worked out; `last` keeps what was shown of it for the version after it. */
function told(analysis: Analysis, last: { shown?: Shown } = {}) {
  const findings = lint(analysis).map((f) => ({ ...f, fixes: f.fixes }));
  const { claims, unmarked } = analysis;
  // Who says it in the source is worked out when asked for.
  const quotations = analysis.quotations.map((q) => ({
    ...q,
    sourced: q.sourced(),
    editorial: q.editorial(),
    restoring: q.restoring(),
  }));
  for (const { rule, fixes } of findings) if (fixes.some((f) => f.safe)) expect(mending).toContain(rule);
  const byBlock = lintByBlock(analysis);
  const now = byBlock && diagnosticsByBlock(analysis, byBlock, last.shown);
  if (now) last.shown = now.shown;
  const shown = now?.all ?? diagnostics(analysis, findings);
  const stands = { summary: summarize(analysis, shown), entries: claimEntries(analysis) };
  return { claims, quotations, unmarked, findings, shown, stands };
}

/** What may have fixes that are safe: of nothing else are they looked for. */
const mending = [...rules.filter((r) => r.mends).map((r) => r.code), 'unused-suppression'];

/** The same, rules asked about the draft as a whole and not block by block. */
const toldAtOnce = (analysis: Analysis) => told({ ...analysis });

/** A letter in place of a space that is no prose: what stands behind moves in the prose, and not in the draft. */
const spaced = `${pieces[0]}<blockquote>Nobody will be asked to pay.</blockquote>\n\n“We will plant four hundred trees along the river,” Ana Ruiz said. `;
const spacedChanges = [
  { at: 0, length: 0, words: ' ', with: 'nothing' as const },
  { at: 0, length: 1, words: 'a', with: 'nothing' as const },
];

/** White space behind a paragraph that changes: what stands behind moves further than the letters of it tell. */
const trailing = `“\n\n“We will plant four hundred trees along the river,” Ana Ruiz said. `;
const trailingChanges = [
  { at: 0, length: 1, words: 'not ', with: 'nothing' as const },
  { at: 0, length: 0, words: '', with: 'nothing' as const },
];

/** What stood before a block quotation that is signed is cut out, and then its first word changes. */
const table =
  '| who | what |\n|---|---|\n| Ana Ruiz | “a gift to the fishes” |\n| Weiss | The plan costs 50 million crowns |';
const quoted = '> We will plant four hundred trees along the river.\n>\n> — Ana Ruiz';
const quotedWays: Way[] = [
  { kind: 'paste', place: 0, other: 0, pasted: [table, quoted] },
  { kind: 'cut', place: 0, other: 0, pasted: [] },
  { kind: 'type', place: 0, other: 0, pasted: [] },
];

/** Blocks are joined, and then a mark makes up for the letters that this took: a quotation stands where it did, in another paragraph. */
const quoting = written[1]!;
const joinedWays: Way[] = [
  { kind: 'join', place: 0, other: 0, pasted: [] },
  { kind: 'mark', place: 0, other: 0, pasted: [] },
];

describe('findings after edits', () => {
  it.each(languages)('are those of a first look at the draft: %s', (language) => {
    fc.assert(
      fc.property(some(25), fc.array(change, { minLength: 1, maxLength: 8 }), (first, changes) => {
        const cache = new AnalysisCache();
        const last = {};
        let text = first;
        let draft: Draft | undefined;
        let corpus = corpora[0]!;
        let config: Config = defaultConfig;
        const look = () => {
          draft = parseDraft(text, language, draft);
          const again = told(analyze({ draft, corpus, config, cache }), last);
          expect(again).toEqual(toldAtOnce(analyze({ draft: parseDraft(text, language), corpus, config })));
        };
        look();
        for (const c of changes) {
          const from = Math.floor(c.at * text.length);
          text = text.slice(0, from) + c.words + text.slice(from + c.length);
          if (c.with === 'given up') {
            draft = parseDraft(text, language, draft);
            continue;
          }
          if (c.with === 'corpus') corpus = corpora[corpora.indexOf(corpus) === 0 ? 1 : 0]!;
          if (c.with === 'strictness') config = { ...config, strictness: 'strict' };
          look();
        }
      }),
      {
        numRuns: language === 'markdown' ? 60 : 12,
        examples: [
          [spaced, spacedChanges],
          [trailing, trailingChanges],
        ],
      },
    );
  });

  it('are those of a first look in lists, tables, headings and notes, where blocks are joined, split, pasted, cut and moved', () => {
    fc.assert(
      fc.property(paragraphs(14), fc.array(way, { minLength: 1, maxLength: 8 }), (first, ways) => {
        const cache = new AnalysisCache();
        const last = {};
        const versions = [first.join('\n\n')];
        let draft: Draft | undefined;
        const look = (text: string) => {
          draft = parseDraft(text, 'markdown', draft);
          const input = { corpus: corpora[0]!, config: defaultConfig };
          const again = told(analyze({ draft, ...input, cache }), last);
          expect(again).toEqual(toldAtOnce(analyze({ draft: parseDraft(text, 'markdown'), ...input })));
        };
        look(versions[0]!);
        for (const w of ways) {
          const text = w.kind === 'undo' ? versions.at(-2) : editedBy(versions.at(-1)!, w);
          if (text === undefined) continue;
          versions.push(text);
          look(text);
        }
      }),
      {
        numRuns: 40,
        examples: [
          [[], quotedWays],
          [[`${quoting} ${quoting}`, quoting, quoting], joinedWays],
        ],
      },
    );
  });
});
