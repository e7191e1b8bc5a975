import { createService } from '../../src/ide/service.js';
import { defaultConfig } from '../../src/lint/config.js';
import { editingPeers } from './editingPeers.js';
import { chance, generateArticle } from './generate.js';
import type { Measure } from './measure.js';

/** Words that the draft of a measure has. */
export const draftSizes = [2_000, 5_000, 20_000, 50_000] as const;

/** A draft of about so many words: sentences of the sources, some with a word changed, every eighth one cited. */
export function makeDraft(words: number, articles: number): string {
  const random = chance(words);
  const parts: string[] = [];
  for (let count = 0, n = 0; count < words; n++) {
    const paragraphs = generateArticle(n % articles).split('\n\n');
    const from = Math.floor(random() * Math.max(1, paragraphs.length - 4));
    for (const p of paragraphs.slice(from, from + 4)) {
      const own = p.split(' ');
      own[Math.floor(random() * own.length)] = 'river';
      const text = own.join(' ');
      parts.push(parts.length % 8 === 0 ? `${text} [@article-${n % articles}]` : text);
      count += own.length;
      if (count >= words) break;
    }
    if (n % 10 === 0) parts.push(`## Part ${n / 10 + 1}`);
  }
  return parts.join('\n\n');
}

/** A draft while somebody types in paragraphs, behind a word: ten letters at one place, then somewhere else. The first one is as it was. */
export function* versionsOf(words: number, articles: number, edits: number): Generator<string> {
  let text = makeDraft(words, articles);
  yield text;
  const random = chance(3);
  const typed = ' the council planted trees along the river';
  let at = 0;
  for (let i = 0; i < edits; i++) {
    if (i % 10 === 0) at = text.indexOf(' ', Math.floor(random() * text.length * 0.9));
    text = text.slice(0, at) + typed[i % typed.length] + text.slice(at);
    at++;
    yield text;
  }
}

/** What tells a draft's findings: it is handed one version after the other. */
export type Look = (text: string) => unknown;

/** Sourceline, through its whole service, held against so many generated articles. */
function sourceline(articles: number): Look {
  const service = createService();
  const encoder = new TextEncoder();
  service.setWorkspace({
    id: 'w',
    config: { ...defaultConfig, bundled: false },
    sources: Array.from({ length: articles }, (_, i) => ({
      uri: `article-${i}.txt`,
      name: `article-${i}.txt`,
      bytes: encoder.encode(generateArticle(i)),
    })),
    bibliographies: [],
  });
  let version = 0;
  return (text) => {
    version++;
    service.updateDraft({ uri: 'd.md', version, text, languageId: 'markdown', workspace: 'w' });
    return service.diagnostics('d.md', version);
  };
}

/** What one edit after the other took, the shortest first: by the clock and of processor time, in milliseconds. */
interface Times {
  readonly clock: readonly number[];
  readonly processor: readonly number[];
}

/** Edits before the first that is timed: the first ones are those of an engine that is cold. */
const warmUp = 20;

async function timesOf(look: Look, words: number, edits: number): Promise<Times> {
  const clock: number[] = [];
  const processor: number[] = [];
  let seen = 0;
  for (const text of versionsOf(words, articles, edits + warmUp)) {
    // A host hands over a text in one piece; one that was put together of others is joined when it is first read.
    text.includes('\r');
    const [start, used] = [performance.now(), process.cpuUsage()];
    const found = look(text);
    if (found instanceof Promise) await found;
    const { user, system } = process.cpuUsage(used);
    if (seen++ <= warmUp) continue;
    clock.push(performance.now() - start);
    processor.push((user + system) / 1_000);
  }
  const shortestFirst = (a: number, b: number) => a - b;
  return { clock: clock.sort(shortestFirst), processor: processor.sort(shortestFirst) };
}

/** Articles that the drafts are held against, and edits that are timed at each size. */
const articles = 20;
const edits = 100;

/** Findings again after one edit, in drafts of every size, beside the peers that are installed, on the same versions. */
export async function editingBench(
  print: (measures: Measure[]) => void,
  sizes: readonly number[] = draftSizes,
): Promise<void> {
  const peers = await editingPeers();
  for (const words of sizes) {
    const own = await timesOf(sourceline(articles), words, edits);
    print(measured(words, own));
    for (const { name, make, mostWords } of peers) {
      if (words > mostWords) continue;
      const times = await timesOf(await make(), words, edits);
      print(measured(words, times, { name, own }));
    }
  }
}

function measured(
  words: number,
  times: Times,
  beside?: { readonly name: string; readonly own: Times },
): Measure[] {
  const what = `findings again after one edit, a draft of ${words} words`;
  return (['clock', 'processor'] as const).flatMap((kind) =>
    ([0.5, 0.95] as const).map((share) => {
      const at = (sorted: readonly number[]) =>
        sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
      const [value, mine] = [at(times[kind]), beside && at(beside.own[kind])];
      const measure = `${what}, ${kind === 'clock' ? '' : 'processor time, '}p${share * 100}`;
      const n = times.clock.length;
      return beside && mine !== undefined
        ? { measure, unit: 'ms', value: mine, peer: beside.name, peerValue: value, ratio: value / mine, n }
        : { measure, unit: 'ms', value, n };
    }),
  );
}
