import type { SourceKey } from '../source/model.js';
import type { Span } from '../text/span.js';

/** Source text behind a verdict. `text` is exactly the source's text at `start`..`end`. */
export interface Evidence extends Span {
  readonly source: SourceKey;
  /** Index into `Source.lines` of the (first) line that it lies in. */
  readonly line: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly text: string;
  readonly locator: string;
  /** 0 to 1; how well it fits. */
  readonly score: number;
}

/** One place where a quotation and its source part. Both spans may be empty (something added or left out). */
export interface Difference {
  readonly kind: 'replaced' | 'added' | 'missing';
  /** In the text that was passed in as the quotation. */
  readonly quotation: Span;
  readonly quotationText: string;
  /** In the source's text. */
  readonly source: Span;
  readonly sourceText: string;
}

/** exact: the same characters after folding; faithful: with departures that the contract allows. */
export type MatchKind = 'exact' | 'faithful' | 'altered' | 'spliced' | 'absent';

/** What an elision or brackets of a quotation leave out of the source, or join. */
export interface Gap {
  /** The elision or brackets in the text that was passed in as the quotation. */
  readonly quotation: Span;
  readonly mark: 'elision' | 'bracket';
  /** What stands there in the source; empty where the parts stand in another order. */
  readonly source: Span;
  readonly sourceText: string;
}

/** Why a quotation is spliced, where that can be told. */
export interface SpliceDetail {
  readonly gaps: readonly Gap[];
  /** Index of the gap that must not be. */
  readonly at: number;
  /** The word of the source that turns the meaning and is left out. */
  readonly word?: string;
}

/** What became of a quotation. */
export interface QuotationMatch {
  readonly match: MatchKind;
  /** Best first. More than one equally good: ambiguous, all given (at most 10). Empty when absent, but for a nearest line. */
  readonly evidence: readonly Evidence[];
  /** Whether several places fit equally well. */
  readonly ambiguous: boolean;
  /**
   * Against `evidence[0]`. Empty for exact; for faithful only first letters whose case was changed without brackets
   * (house styles do it in silence; the contract asks for `[T]he`).
   */
  readonly differences: readonly Difference[];
  /** Why it is spliced. */
  readonly splice?: 'backwards' | 'speakers' | 'distance' | 'negation';
  readonly spliceDetail?: SpliceDetail;
  /** For absent: the nearest line, if any is near. */
  readonly nearest?: Evidence;
}

/** Whether a sentence asks for a source, or is only held against what one has (`The road would cost 4 million`), or neither. */
export type ClaimKind = 'claim' | 'hedged' | 'none';

/** Verdict on a claim; never true or false. */
export type Verdict = 'supported' | 'contradicted' | 'unsupported';

/** Words of a claim and of its evidence that cannot both hold. */
export interface Conflict {
  readonly kind: 'number' | 'date' | 'name' | 'role' | 'polarity' | 'antonym';
  /** In the claim's text as passed in. */
  readonly claim: Span;
  /** In the source's text. */
  readonly source: Span;
  /** Whether the claim repeats the line word for word but for a few. */
  readonly isRepeated?: true;
}

/** What became of a claim. */
export interface ClaimMatch {
  readonly verdict: Verdict;
  /** 0 to 1, rising with support, calibrated. */
  readonly score: number;
  /** Best first; for an unsupported claim the nearest line, if any is near. At most 5. */
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
  /** Telling words of the claim that no evidence has, as spans of the claim's text as passed in. */
  readonly unmatched: readonly Span[];
  /**
   * Nothing is to be told of it: of an unsupported claim, too little speaks against it, or it is too general, for a warning at this
   * strictness; of a supported one, too little bears it out to cite it.
   */
  readonly isQuiet?: true;
  /** Of an unsupported claim: little speaks against it, too, so that it is told as information at most. */
  readonly isDoubtful?: true;
}
