import { indefinites } from './data/en/grammar.js';
import { reportWeights } from './data/en/reportWeights.js';
import { isBodyNoun, isPersonNoun } from './nouns.js';
import type { Report } from './report.js';
import type { Token } from './sentence.js';

const weights: ReadonlyMap<string, number> = new Map(
  reportWeights
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const at = entry.lastIndexOf('=');
      return [entry.slice(0, at), Number(entry.slice(at + 1)) / 10] as const;
    }),
);

/**
 * What tells whether a report reports: its verb, how the words are tied to it, who the subject is. Names of features
 * of the linear model in `data/en/reportWeights.ts`.
 */
export function featuresOf(tokens: readonly Token[], report: Report): string[] {
  const { lemma, tie, subject } = report;
  const features = ['bias', tie, `${tie}+${subject.how}`, `${lemma}`, `${lemma}+${tie}`];
  const head = subject.phrase && tokens[subject.phrase.head];
  features.push(`subject+${head ? kindOf(head) : 'pronoun'}`);
  const verb = tokens[report.at];
  if (verb?.verb) features.push(`form+${verb.verb.form}`);
  const before = tokens[report.at - 1];
  if (before?.tag === 'modal') features.push('modal');
  if (before?.tag === 'to') features.push('to');
  const range = report.ranges[0];
  if (range) {
    const first = tokens[range.from];
    if (first) features.push(`first+${first.tag}`);
    if (tokens.slice(range.from, range.to).some((t) => t.tag === 'quote')) features.push('marked');
    if (range.to - range.from < 3) features.push('short');
  }
  return features;
}

function kindOf(head: Token): string {
  if (head.tag === 'pronoun') return /^(?:he|she)$/.test(head.norm) ? 'pronoun' : head.norm;
  if (head.tag === 'name') return 'name';
  if (head.tag === 'det' || indefinites.has(head.norm)) return 'indefinite';
  if (isPersonNoun(head.norm)) return 'person';
  return isBodyNoun(head.norm) ? 'body' : 'thing';
}

/** How likely it is, 0 to 1, that a report with these features is one that people mark as such. */
export function likelihoodOf(
  features: readonly string[],
  own: ReadonlyMap<string, number> = weights,
): number {
  let sum = 0;
  for (const f of features) sum += own.get(f) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
