import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute } from '../../../src/attribution/attribute.js';
import type { Attribution, Speaker } from '../../../src/attribution/model.js';
import { plainBlocks } from '../../../src/source/readers/text.js';
import { structure } from '../../../src/source/structure.js';
import { overlaps, type Span } from '../../../src/text/span.js';
import { cpuTime } from '../../support/cpuTime.js';
import type { Measure } from '../measure.js';
import { cueMeasures, growthTo, missesByCause, ownSpeakers } from './attributionMisses.js';
import { share } from './share.js';

/** What a person annotated: spans in UTF-16 units. `mixed` holds marked and unmarked words. */
export interface Gold {
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'block';
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Whether its words lie inside the words of another one. */
  readonly nested: boolean;
}

export interface Document {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly Gold[];
}

/** One annotation and the answer that fits it best. */
export interface Match {
  readonly gold: Gold;
  readonly found: Attribution | undefined;
  readonly isRight: boolean;
  readonly isCueRight: boolean;
  /** Whether the answer's cue is annotated as that of another one, which this one lies in or beside. */
  readonly isAnothers: boolean;
  /** Whether the answer is this one's: it fits no other annotation better (a statement inside another one has its words, too). */
  readonly isOwn: boolean;
}

/** One answer about indirect speech, and the annotation that it fits. */
export interface Answer {
  readonly found: Attribution;
  readonly gold: Gold | undefined;
  readonly isRight: boolean;
}

export interface AttributionOptions {
  /** File below `quotes/`; default the development set. */
  readonly file?: string;
  /** At most this many documents. */
  readonly limit?: number;
}

type Pair = readonly [number, number];

/** Documents of a set with offsets in UTF-16 (the file counts code points); `undefined` where it is not there. */
export function readDocuments(dataDir: string, options: AttributionOptions = {}): Document[] | undefined {
  const file = join(dataDir, 'quotes', options.file ?? 'polnear-dev.jsonl');
  if (!existsSync(file)) return undefined;
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(0, options.limit);
  return rows.map((line) => {
    const row = JSON.parse(line) as {
      id: string;
      text: string;
      attributions: { kind: Gold['kind']; content: Pair[]; cue?: Pair[]; source?: Pair[] }[];
    };
    const units: number[] = [];
    let at = 0;
    for (const c of row.text) {
      units.push(at);
      at += c.length;
    }
    units.push(at);
    const spans = (pairs: readonly Pair[] | undefined): Span[] =>
      (pairs ?? []).map(([s, e]) => ({ start: units[s]!, end: units[e]! }));
    const contents = row.attributions.map((a) => spans(a.content));
    const gold = row.attributions.map((a, i): Gold => {
      const own = contents[i]!;
      const nested = contents.some(
        (other, j) => j !== i && size(other) > size(own) && shared(own, other) > size(own) / 2,
      );
      return { kind: a.kind, content: own, cue: spans(a.cue), source: spans(a.source), nested };
    });
    return { id: row.id, text: row.text, gold };
  });
}

export function read(text: string): Attribution[] {
  const { paragraphs, lines } = structure(text, plainBlocks(text));
  return attribute({ text, paragraphs, lines });
}

const size = (spans: readonly Span[]) => spans.reduce((n, s) => n + s.end - s.start, 0);

function shared(a: readonly Span[], b: readonly Span[]): number {
  let n = 0;
  for (const x of a) for (const y of b) n += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return n;
}

const fold = (s: string) =>
  s
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The last word of the first noun phrase: `Ana Ruiz` of `Ana Ruiz, who leads the council`. */
export function headOf(written: string): string {
  const phrase = written.split(/,|;|\(|—|\s(?:of|who|that|which|for|in|at|on|from|with|to|and)\s/)[0]!;
  return fold(phrase).split(' ').at(-1) ?? '';
}

/** Whether a speaker is the one annotated: the head of the mention lies in the annotated span, or the heads agree. */
export function isSame(text: string, speaker: Speaker, source: readonly Span[]): boolean {
  const gold = source.map((s) => text.slice(s.start, s.end)).join(' ');
  const own = headOf(speaker.text);
  const heads = new Set([headOf(gold), ...fold(gold).split(' ')]);
  const inPlace = source.some((s) => overlaps(s, speaker));
  if (inPlace && (heads.has(own) || headOf(gold) === headOf(speaker.text))) return true;
  return own === headOf(gold) || headOf(speaker.name) === headOf(gold);
}

/**
 * How well an answer's words fit an annotation's: shared of all words of both, one more where both are marked; 0 where
 * half of neither lies in the other.
 */
function closeness(a: Attribution, gold: Gold): number {
  const common = shared([a.content], gold.content);
  const own = a.content.end - a.content.start;
  if (common === 0 || (common * 2 < own && common * 2 < size(gold.content))) return 0;
  const isMarked = (gold.kind === 'direct' || gold.kind === 'block') && a.kind !== 'indirect';
  return common / (own + size(gold.content) - common) + (isMarked ? 1 : 0);
}

/** Each annotation with the answer whose words share most with it, marked answers for marked words. */
export function matchDocument(doc: Document, found: readonly Attribution[] = read(doc.text)): Match[] {
  return doc.gold.map((gold) => {
    let best: Attribution | undefined;
    let closest = 0;
    for (const a of found) {
      const own = closeness(a, gold);
      if (own > closest) {
        best = a;
        closest = own;
      }
    }
    const hasCueOf = (g: Gold) => best?.cue !== undefined && g.cue.some((c) => overlaps(c, best.cue!));
    const isRight = best?.speaker !== undefined && isSame(doc.text, best.speaker, gold.source);
    const isCueRight = hasCueOf(gold);
    const isAnothers = !isCueRight && doc.gold.some((g) => g !== gold && hasCueOf(g));
    const isOwn = best !== undefined && doc.gold.every((g) => closeness(best, g) <= closest);
    return { gold, found: best, isRight, isCueRight, isAnothers, isOwn };
  });
}

/** Each answer about indirect speech with the annotation it fits best. */
export function answersOf(doc: Document, found: readonly Attribution[] = read(doc.text)): Answer[] {
  return found
    .filter((a) => a.kind === 'indirect')
    .map((a) => {
      let isRight = false;
      let gold: Gold | undefined;
      for (const g of doc.gold) {
        const common = shared([a.content], g.content);
        if (common * 2 < a.content.end - a.content.start && common * 2 < size(g.content)) continue;
        if (a.speaker && isSame(doc.text, a.speaker, g.source)) {
          isRight = true;
          gold = g;
          break;
        }
        gold ??= g;
      }
      return { found: a, gold, isRight };
    });
}

/**
 * How well quotations, speakers and cues are found on PolNeAR in `dataDir` (no figures where it is not there).
 *
 * Of annotations of each kind: content found by overlap (half of either span in the other) and with exact bounds;
 * speaker precision (of those found with a speaker) and recall (of all annotated with one); cue right of those
 * answered, by kind and of all, and of those whose cue is not that of another annotation. For indirect speech also the precision of all answers, those included that nobody annotated. Then the time,
 * and what is missed, by cause.
 */
export async function attributionAccuracy(
  dataDir: string,
  options: AttributionOptions = {},
): Promise<Measure[]> {
  const documents = readDocuments(dataDir, options);
  if (!documents) return [];
  const matches: Match[] = [];
  const answers: Answer[] = [];
  let ms = 0;
  let units = 0;
  // Warm-up: all are read once for nothing.
  for (const doc of documents) read(doc.text);
  for (const doc of documents) {
    let found: Attribution[] = [];
    ms += cpuTime(() => {
      found = read(doc.text);
    });
    units += doc.text.length;
    matches.push(...matchDocument(doc, found));
    answers.push(...answersOf(doc, found));
    await Promise.resolve();
  }
  const out: Measure[] = [];
  for (const kind of ['direct', 'mixed', 'block', 'indirect'] as const) {
    const of = matches.filter((m) => m.gold.kind === kind);
    const sourced = of.filter((m) => m.gold.source.length > 0);
    const found = of.filter((m) => m.found);
    const exact = found.filter((m) => isExact(m));
    const answered = sourced.filter((m) => m.found?.speaker);
    const right = answered.filter((m) => m.isRight);
    const withCue = found.filter((m) => m.found?.cue && m.gold.cue.length > 0);
    const name = `attribution.${kind}`;
    out.push(
      share(`${name}.content-overlap`, found.length, of.length),
      share(`${name}.content-exact`, exact.length, of.length),
      share(`${name}.speaker-precision`, right.length, answered.length),
      share(`${name}.speaker-recall`, right.length, sourced.length),
      share(`${name}.cue-precision`, withCue.filter((m) => m.isCueRight).length, withCue.length),
    );
  }
  out.push(
    ownSpeakers(matches),
    ...cueMeasures(matches),
    share('attribution.indirect.answer-precision', answers.filter((a) => a.isRight).length, answers.length),
    share('attribution.indirect.answer-annotated', answers.filter((a) => a.gold).length, answers.length),
    { measure: 'attribution.time-per-5KB', unit: 'ms', value: (ms * 5000) / units, n: documents.length },
    ...growthTo(documents, 1_000_000, (text) => void read(text)),
    ...missesByCause(matches, ['direct', 'mixed', 'block', 'indirect']),
  );
  return out;
}

/** Same words, but for quotation marks, punctuation, white space and `that` at the ends; one of several spans suffices. */
function isExact(m: Match): boolean {
  const c = m.found!.content;
  const near = (a: number, b: number) => Math.abs(a - b) <= 2 || a - b === 5;
  const g = m.gold.content;
  return (
    (near(c.start, g[0]!.start) && near(c.end, g.at(-1)!.end)) ||
    g.some((s) => near(c.start, s.start) && near(c.end, s.end))
  );
}
