import type { Task } from './questions.js';

/** What answers questions with lines, best first. */
export interface Contestant {
  /** Of how many questions a kind it is asked, or 0: it cannot answer such. */
  readonly asks: (kind: Task['kind']) => number;
  readonly ask: (kind: Task['kind'], text: string) => readonly string[];
  /** How long its index takes to be opened again, and the size of it on disk, where it can be kept. */
  readonly reopen?: () => { readonly ms: number; readonly bytes: number };
}

/** What a process of its own says of one contestant, a JSON line each. */
export type Said =
  | { readonly kind: 'figure'; readonly name: string; readonly unit: string; readonly value: number }
  | {
      readonly kind: 'answers';
      readonly task: string;
      readonly cold?: { readonly p50: number; readonly p95: number };
      readonly p50: number;
      readonly p95: number;
      readonly hits: number;
      readonly n: number;
    };
