/** The drafts by other hands of test/fixtures as rows: what each sentence is by its key, and whether something is told of it now. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus } from '../../src/corpus/build.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { claimKind as kindOf } from '../../src/draft/claims.js';
import { parseDraft } from '../../src/draft/registry.js';
import { analyze } from '../../src/lint/analyze.js';
import { defaultConfig } from '../../src/lint/config.js';
import { lint } from '../../src/lint/run.js';
import { isAtOdds, matchClaim } from '../../src/match/claim.js';
import type { ClaimKind } from '../../src/match/model.js';
import { readSource } from '../../src/source/read.js';
import { textAt } from '../../src/text/span.js';
import { keyedSentences } from '../../test/support/keyedDraft.js';
import { plainSource } from './claimsData.js';

/** A claim of a draft. */
export interface DraftClaim {
  readonly draft: string;
  /** Who wrote it: of short drafts an author, of a whole draft the draft. */
  readonly author: string;
  /** `ok`, `own`, or what is wrong: `number`, `date`, `name`, `role`, `polarity`, `antonym`, `quantifier`, `modality`, `attribution`, `invention` … */
  readonly kind: string;
  /** Its sentence by the key; a sentence of a key may be two of a draft. */
  readonly sentence: number;
  readonly corpus: Corpus;
  readonly text: string;
  readonly before: string | undefined;
  readonly claimKind: ClaimKind;
  /** Whether a warning stands in the sentence. */
  readonly isTold: boolean;
  /** How much it counts beside the sentence of a draft. */
  readonly weight: number;
}

const folders = ['test/fixtures/shortDrafts', 'test/fixtures/wholeDrafts'];

/**
 * Articles with sentences by themselves: faithful ones, opinions, and wrong ones with what is wrong. Those of `retold` are by nineteen authors who were asked
 * for faithful sentences that look wrong and wrong ones that look faithful; a third are such, or (from `acacia` on) fewer.
 */
const retold = 'build/fit/retold';
const lists = ['test/fixtures/claims', retold];
/** Sentences that were asked to be hard count half; of those kinds that they are fewer of, so much more that each kind is as frequent as in a draft. */
const retoldWeight = 0.5;
const rarerKinds: Readonly<Record<string, number>> = { number: 2.5, date: 2.5, name: 1.67 };

/** Claims of all drafts, in the order of their names, and of the {@link lists}; sentences that make none are left out. */
export function draftClaims(within: readonly string[] = [...folders, ...lists]): DraftClaim[] {
  return within.flatMap((folder) => {
    const files = readdirSync(folder).sort();
    if (lists.includes(folder)) return files.flatMap((f) => listedClaims(folder, f));
    return files.filter((f) => f.endsWith('.key')).flatMap((f) => claimsOf(folder, f.replace('.key', '')));
  });
}

function listedClaims(folder: string, file: string): DraftClaim[] {
  const [, article = '', faithful = '', opinions = '', wrong = ''] = readFileSync(
    join(folder, file),
    'utf8',
  ).split(/^# (?:article|faithful|opinions|wrong)\n/m);
  const corpus = buildCorpus([plainSource(article, file)]);
  const sentences = [
    ...faithful
      .trim()
      .split('\n')
      .map((text) => ({ text, kind: 'ok' })),
    ...opinions
      .trim()
      .split('\n')
      .map((text) => ({ text, kind: 'own' })),
    ...wrong
      .trim()
      .split('\n')
      .map((line) => ({
        text: line.split('\t')[0]!,
        kind: line.split('\t')[1]!.replace('invented', 'invention'),
      })),
  ];
  return sentences.flatMap(({ text, kind }, sentence) => {
    const claimKind = kindOf(text);
    if (claimKind === 'none') return [];
    const match = matchClaim(corpus, text);
    const isTold =
      claimKind === 'hedged'
        ? isAtOdds(match)
        : match.verdict === 'contradicted' ||
          (match.verdict === 'unsupported' && !match.isQuiet && !match.isDoubtful);
    const author = file.split('-')[0]!;
    const weight = folder === retold ? retoldWeight * (rarerKinds[kind] ?? 1) : 1;
    return [
      { draft: file, author, kind, sentence, corpus, text, before: undefined, claimKind, isTold, weight },
    ];
  });
}

function claimsOf(folder: string, draft: string): DraftClaim[] {
  const read = (ending: string) => readFileSync(join(folder, `${draft}.${ending}`), 'utf8');
  const bytes = readFileSync(join(folder, `${draft}.txt`));
  const corpus = buildCorpus([readSource({ uri: draft, name: `${draft}.txt`, bytes }).source!]);
  const text = read('md');
  const parsed = parseDraft(text, 'markdown');
  const told = lint(analyze({ draft: parsed, corpus, config: defaultConfig })).filter(
    (f) => f.severity === 'error' || f.severity === 'warning',
  );
  const sentences = [...parsed.sentences];
  return keyedSentences(text, read('key')).flatMap((k, sentence) => {
    const isTold = told.some((f) => k.start <= f.start && f.start < k.end);
    return sentences.flatMap((s, i) => {
      if (s.start < k.start - 2 || s.start >= k.end || (s.kind !== 'claim' && s.kind !== 'hedged')) return [];
      const previous = sentences[i - 1];
      return [
        {
          draft,
          author: draft.split('-')[0]!,
          kind: k.kind,
          sentence,
          corpus,
          text: textAt(parsed.prose.text, s.prose),
          before: previous?.block === s.block ? textAt(parsed.prose.text, previous.prose) : undefined,
          claimKind: s.kind,
          isTold,
          weight: 1,
        },
      ];
    });
  });
}
