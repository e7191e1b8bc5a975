import { appendFileSync, closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { alter, withTypo } from '../alter.js';
import { chance, vocabulary } from '../generate.js';

/** Shares of changed words, in percent. */
export const rates = [0, 1, 2, 5, 10, 15];
const questionsEach = 200;

export type TaskKind = 'completion' | 'typo' | 'anchoring' | 'retrieval' | 'service';

/** What is asked, and the line that answers it. */
export interface Question {
  readonly text: string;
  readonly answer: string;
}

/** Questions of one kind. */
export interface Task {
  readonly name: string;
  readonly kind: TaskKind;
  readonly questions: readonly Question[];
}

/** Adds lines to the file of all lines, each on a line of its own. */
export function writeLines(folder: string, lines: readonly string[]): void {
  appendFileSync(join(folder, 'lines.txt'), lines.map((l) => `${l.replace(/\s+/g, ' ')}\n`).join(''));
}

/** All lines, in pieces: of 100,000 articles they are too much for one string. */
export function readLines(folder: string): string[] {
  const file = openSync(join(folder, 'lines.txt'), 'r');
  const decoder = new StringDecoder('utf8');
  const bytes = Buffer.alloc(1 << 24);
  const lines: string[] = [];
  let rest = '';
  for (let n = readSync(file, bytes); n > 0; n = readSync(file, bytes)) {
    const parts = (rest + decoder.write(bytes.subarray(0, n))).split('\n');
    rest = parts.pop()!;
    for (const part of parts) lines.push(part);
  }
  closeSync(file);
  return lines;
}

/** Questions made from lines of at least eight words, the same for the same lines. */
export function makeTasks(lines: readonly string[]): Task[] {
  const random = chance(5);
  const chosen: number[] = [];
  while (chosen.length < questionsEach) {
    const line = Math.floor(random() * lines.length);
    if (lines[line]!.split(' ').length >= 8) chosen.push(line);
  }
  const bare = (line: number) => lines[line]!.replace(/^[“"]|[.,]?[”"]?$/g, '');
  const made = (name: string, kind: TaskKind, write: (text: string, line: number) => string): Task => ({
    name,
    kind,
    questions: chosen.map((line) => ({ answer: lines[line]!, text: write(bare(line), line) })),
  });
  const others = vocabulary().noun.slice(0, 3_000);
  const typed = (length: number) => (t: string) => t.slice(0, length).trimEnd();
  return [
    made('completion, 8 characters', 'completion', typed(8)),
    made('completion, 16 characters', 'completion', typed(16)),
    made('completion, 18 characters with a typing error', 'typo', (t, line) =>
      mistyped(t.slice(0, 18), line),
    ),
    ...rates.map((rate) =>
      made(`altered quotation, ${rate}% edits`, 'anchoring', (t, line) =>
        alter(t, rate / 100, chance(line + rate), others),
      ),
    ),
    made('line behind a reworded claim', 'retrieval', (t, line) => {
      const keep = chance(line);
      const words = t.replace(/[“”,.]/g, '').split(' ');
      return words
        .filter(() => keep() < 0.7)
        .sort()
        .join(' ');
    }),
    made('completion through the service, 12 characters', 'service', typed(12)),
  ];
}

/** A letter of the longest word wrong, not its first. */
function mistyped(typed: string, seed: number): string {
  const random = chance(seed);
  const words = typed.trimEnd().split(' ');
  const longest = words.reduce((best, w, i) => (w.length > words[best]!.length ? i : best), 0);
  return words.map((w, i) => (i === longest ? w[0] + withTypo(w.slice(1), random) : w)).join(' ');
}

export function writeTasks(folder: string, tasks: readonly Task[]): void {
  writeFileSync(join(folder, 'tasks.json'), JSON.stringify(tasks));
}

export function readTasks(folder: string): Task[] {
  return JSON.parse(readFileSync(join(folder, 'tasks.json'), 'utf8')) as Task[];
}
