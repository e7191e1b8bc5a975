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
const questionsForSlow = (n: number) => (n > 5_000 ? 4 : 12);
const questionsForSlowest = (n: number) => (n > 5_000 ? 1 : 2);

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
export async function anchoringBench(n: number, withPeers = true): Promise<Measure[]> {
  const world = makeWorld(n);
  const measures: Measure[] = [
    { measure: `index of ${n} articles: build`, unit: 'ms', value: world.buildTime, n },
    { measure: `index of ${n} articles: size`, unit: 'MB', value: world.indexSize, n },
  ];
  const sets = rates.map((rate) => {
    const questions = questionsFor(world, rate);
    const ours = timed(questions, (q) => {
      const { match, evidence } = matchQuotation(world.corpus, q.quotation);
      const best = evidence[0];
      return match !== 'absent' && best !== undefined && isAt(world, q, best.source, best.start, best.end);
    });
    measures.push(...told(`anchoring, ${rate}% edits`, ours, n));
    return { rate, questions, ours };
  });
  // One peer after the other, so that only one holds its memory.
  for (const makePeer of withPeers ? [miniSearch, approxStringMatch, diffMatchPatch] : []) {
    const peer = makePeer(world);
    for (const { rate, questions, ours } of sets) {
      const theirs = timed(questions.slice(0, peer.questions), peer.ask, 0);
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

function miniSearch(world: World): Peer {
  const documents = world.corpus.sources.flatMap((source, article) =>
    source.lines.map(({ start, end }) => ({ article, start, text: source.text.slice(start, end) })),
  );
  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll(documents.map((d, id) => ({ id, text: d.text })));
  return {
    name: 'MiniSearch',
    questions: questionsForSlow(world.n) * 2,
    ask: (q) => {
      const found = mini.search(q.quotation)[0];
      const d = found && documents[found.id as number];
      return d !== undefined && (d.article === q.article ? d.start === q.start : d.text === q.text);
    },
  };
}

/** All texts in a row, and whether a place in them is that of a question. */
function allText(world: World): { all: string; isThere: (q: Sample, at: number) => boolean } {
  const offsets: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { text } of world.corpus.sources) {
    offsets.push(length);
    parts.push(text);
    length += text.length + 1;
  }
  return {
    all: parts.join('\n'),
    isThere: (q, at) => Math.abs(at - offsets[q.article]! - q.start) < q.end - q.start,
  };
}

function approxStringMatch(world: World): Peer {
  const { all, isThere } = allText(world);
  return {
    name: 'approx-string-match',
    questions: questionsForSlow(world.n),
    ask: (q) => search(all, q.quotation, q.errors).some((m) => isThere(q, m.start)),
  };
}

function diffMatchPatch(world: World): Peer {
  const { all, isThere } = allText(world);
  const dmp = new DiffMatchPatch();
  dmp.Match_Distance = all.length * 2;
  dmp.Match_Threshold = 0.4;
  return {
    name: 'diff-match-patch',
    questions: questionsForSlowest(world.n),
    // Its matcher takes at most 32 characters.
    ask: (q) => isThere(q, dmp.match_main(all, q.quotation.slice(0, 32), 0)),
  };
}
