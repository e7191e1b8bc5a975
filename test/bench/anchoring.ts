import search from 'approx-string-match';
import DiffMatchPatch from 'diff-match-patch';
import MiniSearch from 'minisearch';
import { matchQuotation } from '../../src/match/quotation.js';
import { alter } from './alter.js';
import { chance, vocabulary } from './generate.js';
import type { Measure } from './measure.js';
import { makeWorld, type Sample, type Timing, timed, type World } from './world.js';

/** Shares of changed words, in percent. */
const rates = [0, 1, 2, 5, 10, 15];
const questionsEach = 200;
/** Peers that read all the text each time get few questions. */
const questionsForSlow = 12;
const questionsForSlowest = 2;

interface Question extends Sample {
  readonly quotation: string;
  readonly errors: number;
}

function questionsFor(world: World, rate: number): Question[] {
  const random = chance(1_000 + rate);
  const others = vocabulary().noun.slice(0, 3_000);
  return world.sample(questionsEach, 77 + rate, 8).map((s) => {
    const bare = s.text.replace(/^[“"]|[.,]?[”"]?$/g, '');
    const quotation = alter(bare, rate / 100, random, others);
    return { ...s, quotation, errors: Math.ceil(quotation.length * (0.05 + rate / 100)) };
  });
}

/**
 * Finding the place of an altered quotation among N generated articles: milliseconds, and how often the first answer
 * is the right place; beside MiniSearch (sentences as documents), approx-string-match and diff-match-patch over all
 * text, on the same questions.
 */
export async function anchoringBench(n: number): Promise<Measure[]> {
  const world = makeWorld(n);
  const measures: Measure[] = [
    { measure: `index of ${n} articles: build`, unit: 'ms', value: world.buildTime, n },
    { measure: `index of ${n} articles: size`, unit: 'MB', value: world.indexSize, n },
  ];
  const peers = makePeers(world);
  for (const rate of rates) {
    const questions = questionsFor(world, rate);
    const ours = timed(questions, (q) => {
      const { match, evidence } = matchQuotation(world.corpus, q.quotation);
      const best = evidence[0];
      return match !== 'absent' && best !== undefined && isAt(world, q, best.source, best.start, best.end);
    });
    measures.push(...told(`anchoring, ${rate}% edits`, ours, n));
    for (const peer of peers) {
      const theirs = timed(questions.slice(0, peer.questions), peer.ask, 1);
      measures.push(...told(`anchoring, ${rate}% edits`, ours, n, peer.name, theirs));
    }
  }
  return measures;
}

/** Lines for p50, p95 and hits, alone or beside a peer. */
export function told(measure: string, ours: Timing, n: number, peer?: string, theirs?: Timing): Measure[] {
  const line = (what: string, unit: string, of: (t: Timing) => number): Measure => ({
    measure: `${measure}: ${what}`,
    unit,
    value: of(ours),
    n,
    ...(peer !== undefined &&
      theirs && { peer, peerValue: of(theirs), ratio: of(ours) === 0 ? 0 : of(theirs) / of(ours) }),
  });
  return [
    line('p50', 'ms', (t) => t.p50),
    line('p95', 'ms', (t) => t.p95),
    line('hits', 'ratio', (t) => t.hit),
  ];
}

function isAt(world: World, q: Sample, key: string, start: number, end: number): boolean {
  const source = world.corpus.get(key);
  // A sentence that another article has, too, may be found there.
  return (
    source !== undefined &&
    ((source === world.corpus.sources[q.article] && start < q.end && q.start < end) ||
      source.text.includes(q.text))
  );
}

interface Peer {
  readonly name: string;
  readonly questions: number;
  readonly ask: (q: Question) => boolean;
}

function makePeers(world: World): Peer[] {
  const documents: { id: number; article: number; start: number; text: string }[] = [];
  const offsets: number[] = [];
  let all = '';
  world.corpus.sources.forEach((source, article) => {
    offsets.push(all.length);
    all += `${source.text}\n`;
    for (const line of source.lines) {
      const text = source.text.slice(line.start, line.end);
      documents.push({ id: documents.length, article, start: line.start, text });
    }
  });
  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll(documents);
  const isThere = (q: Sample, start: number) => {
    const at = start - offsets[q.article]!;
    return Math.abs(at - q.start) < q.end - q.start;
  };
  const dmp = new DiffMatchPatch();
  dmp.Match_Distance = all.length * 2;
  dmp.Match_Threshold = 0.4;
  return [
    {
      name: 'MiniSearch',
      questions: questionsEach / 4,
      ask: (q) => {
        const found = mini.search(q.quotation)[0];
        const document = found && documents[found.id as number];
        return (
          document !== undefined &&
          (document.article === q.article ? document.start === q.start : document.text === q.text)
        );
      },
    },
    {
      name: 'approx-string-match',
      questions: questionsForSlow,
      ask: (q) => search(all, q.quotation, q.errors).some((m) => isThere(q, m.start)),
    },
    {
      name: 'diff-match-patch',
      questions: questionsForSlowest,
      // Its matcher takes at most 32 characters.
      ask: (q) => isThere(q, dmp.match_main(all, q.quotation.slice(0, 32), 0)),
    },
  ];
}
