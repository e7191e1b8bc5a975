import { createService } from '../../src/ide/service.js';
import { defaultConfig } from '../../src/lint/config.js';
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

const wallTime = (run: () => void): number => {
  const before = performance.now();
  run();
  return performance.now() - before;
};

/**
 * One keystroke after the other in the middle of a draft: milliseconds until its diagnostics are known, the shortest first.
 *
 * @param timed what is counted; by default the time that goes by
 */
export function editing(words: number, articles: number, edits: number, timed = wallTime): number[] {
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
  let text = makeDraft(words, articles);
  let version = 1;
  const hand = () => {
    service.updateDraft({ uri: 'd.md', version, text, languageId: 'markdown', workspace: 'w' });
    service.diagnostics('d.md', version);
  };
  hand();
  const random = chance(3);
  const times: number[] = [];
  const typed = ' the council planted trees along the river';
  // In a paragraph, behind a word; ten letters at one place, then somewhere else.
  let at = 0;
  for (let i = 0; i < edits + 10; i++) {
    if (i % 10 === 0) {
      at = text.indexOf(' ', Math.floor(random() * text.length * 0.9));
    }
    text = text.slice(0, at) + typed[i % typed.length] + text.slice(at);
    at++;
    version++;
    const time = timed(hand);
    if (i >= 10) times.push(time);
  }
  return times.sort((a, b) => a - b);
}

/** Articles that the drafts are held against, and edits that are timed at each size. */
const articles = 20;
const edits = 100;

/** Findings again after one edit, in drafts of every size. */
export function editingBench(): Measure[] {
  return draftSizes.flatMap((words) => {
    const times = editing(words, articles, edits);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
    const measure = `findings again after one edit, a draft of ${words} words`;
    return ([0.5, 0.95] as const).map((share) => ({
      measure: `${measure}, p${share * 100}`,
      unit: 'ms',
      value: at(share),
      n: times.length,
    }));
  });
}
