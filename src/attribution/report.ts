import type { Span } from '../text/span.js';
import type { Subject } from './clauses.js';
import type { Phrase } from './phrases.js';

/** How the words reported are tied to the verb: by `that`, as a clause, in marks, by an infinitive, … */
export type Tie =
  | 'that'
  | 'clause'
  | 'wh'
  | 'quote'
  | 'infinitive'
  | 'noun'
  | 'preposition'
  | 'gerund'
  | 'nothing'
  | 'around'
  | 'according'
  | 'noun-that';

/** Tokens `from` to before `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A verb (or noun, or `according to`) that reports, with who and which words of its sentence are reported. */
export interface Report {
  readonly subject: Subject;
  readonly cue: Span;
  /** The token that the cue hangs on. */
  readonly at: number;
  readonly lemma: string;
  readonly tie: Tie;
  /** Words reported, behind and before; none for `declined to comment`. */
  readonly ranges: readonly TokenRange[];
  readonly hearer: Phrase | undefined;
  /** Whether it stands right behind marks that leave their sentence open, so that no other reading is likely. */
  readonly isTag?: boolean;
  /** Whether its form leaves no other reading, whatever the words: `made the case that`. */
  readonly isSure?: boolean;
  /** Who quotes the speaker: `the Gazette` of `the Gazette quoted Ruiz as saying`. */
  readonly through?: Subject;
}
