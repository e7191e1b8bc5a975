// Fits the linear model that tells reports from verbs that only look like one, on PolNeAR's training articles, and
// writes its weights to src/attribution/data/en/reportWeights.ts. Weights are of the project's own features and word
// lists: no word of an article gets into the file that is not in them. Run: build/fit/attribution.ts DATA_DIR [write]
import { writeFileSync } from 'node:fs';
import { featuresOf, likelihoodOf } from '../../src/attribution/likelihood.js';
import { readParagraph } from '../../src/attribution/paragraph.js';
import { candidatesOf } from '../../src/attribution/reports.js';
import { plainBlocks } from '../../src/source/readers/text.js';
import { structure } from '../../src/source/structure.js';
import { findMarkedSpans } from '../../src/text/quotationMarks.js';
import { overlaps } from '../../src/text/span.js';
import { type Document, readDocuments } from '../../test/bench/accuracy/attribution.js';

interface Example {
  readonly features: readonly string[];
  readonly label: 0 | 1;
  readonly fold: number;
}

const folds = 5;
/** Features seen less often than this say nothing. */
const rarest = 4;

function examplesOf(doc: Document, fold: number): Example[] {
  const { text } = doc;
  const { paragraphs, lines } = structure(text, plainBlocks(text));
  const marked = findMarkedSpans(text, paragraphs).filter((m) => m.depth === 0);
  const found: Example[] = [];
  for (const p of paragraphs) {
    if (p.kind === 'heading') continue;
    const inside = (s: { start: number }) => s.start >= p.start && s.start < p.end;
    const own = marked.filter((m) => inside(m.outer));
    for (const s of readParagraph(text, p, own, lines.filter(inside))) {
      for (const report of candidatesOf(s.tokens)) {
        const gold = doc.gold.find((g) => g.cue.some((c) => overlaps(c, report.cue)));
        const isRight = gold?.source.some((x) => overlaps(x, report.subject.span)) === true;
        found.push({ features: featuresOf(s.tokens, report), label: isRight ? 1 : 0, fold });
      }
    }
  }
  return found;
}

/** Logistic regression with an L2 penalty, by Adagrad; deterministic. */
function trainOn(examples: readonly Example[], epochs = 30): Map<string, number> {
  const counts = new Map<string, number>();
  for (const e of examples) for (const f of e.features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (const [f, n] of counts) if (n >= rarest) weights.set(f, 0);
  const penalty = 1 / examples.length;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = 0; i < examples.length; i++) {
      const e = examples[(i * 7919) % examples.length]!;
      const error = likelihoodOf(e.features, weights) - e.label;
      for (const f of e.features) {
        const w = weights.get(f);
        if (w === undefined) continue;
        const g = error + penalty * 3 * w * (examples.length / counts.get(f)!);
        const square = (squares.get(f) ?? 0.1) + g * g;
        squares.set(f, square);
        weights.set(f, w - (0.3 * g) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

function main(dataDir: string, write: boolean): void {
  const documents = readDocuments(dataDir, { file: 'polnear-train.jsonl' });
  if (!documents) throw new Error(`no polnear-train.jsonl below ${dataDir}/quotes`);
  const examples = documents.flatMap((d, i) => examplesOf(d, i % folds));
  console.log(`${examples.length} reports, ${examples.filter((e) => e.label).length} right`);
  const scored: { p: number; label: number }[] = [];
  for (let k = 0; k < folds; k++) {
    const weights = trainOn(examples.filter((e) => e.fold !== k));
    for (const e of examples)
      if (e.fold === k) scored.push({ p: likelihoodOf(e.features, weights), label: e.label });
  }
  const right = scored.filter((s) => s.label).length;
  for (const t of [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const kept = scored.filter((s) => s.p >= t);
    const hits = kept.filter((s) => s.label).length;
    console.log(
      `cross-validated, from ${t}: precision ${(hits / kept.length).toFixed(3)}, kept of the right ${(hits / right).toFixed(3)}`,
    );
  }
  if (!write) return;
  const weights = [...trainOn(examples)]
    .map(([f, w]) => [f, Math.round(w * 10)] as const)
    .filter(([, w]) => w !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const lines: string[] = [''];
  for (const [f, w] of weights) {
    const entry = `${f}=${w}`;
    if (lines.at(-1)!.length + entry.length > 110) lines.push('');
    lines[lines.length - 1] = `${lines.at(-1)} ${entry}`.trim();
  }
  const header = `// Weights of the linear model that tells reports from verbs that only look like one (times ten), by feature (see
// ../../likelihood.ts). Fitted by build/fit/attribution.ts on ${examples.length} candidates in PolNeAR's ${documents.length} training articles; words are
// those of the lists beside this file. Do not edit: run the script.
`;
  writeFileSync(
    'src/attribution/data/en/reportWeights.ts',
    `${header}export const reportWeights = \`\n${lines.join('\n')}\n\`;\n`,
  );
}

main(process.argv[2] ?? '../shared/data', process.argv[3] === 'write');
