import type { ClaimMatch, QuotationMatch } from '../match/model.js';

/**
 * Verdicts of one draft, by what they depend on, so that after an edit only what changed is computed again. Holds
 * what the last analysis asked for and no more; answers of another corpus generation are never given.
 */
export class AnalysisCache {
  #generation = -1;
  #claims = new Map<string, ClaimMatch>();
  #quotations = new Map<string, QuotationMatch>();
  #nextClaims = new Map<string, ClaimMatch>();
  #nextQuotations = new Map<string, QuotationMatch>();

  /** Starts an analysis under a corpus generation. */
  begin(generation: number): void {
    if (generation !== this.#generation) {
      this.#claims.clear();
      this.#quotations.clear();
      this.#generation = generation;
    } else {
      // What an analysis that was given up had found out still holds.
      for (const [key, value] of this.#nextClaims) this.#claims.set(key, value);
      for (const [key, value] of this.#nextQuotations) this.#quotations.set(key, value);
    }
    this.#nextClaims = new Map();
    this.#nextQuotations = new Map();
  }

  /** Ends an analysis that ran to its end: what it did not ask for is forgotten. */
  commit(): void {
    this.#claims = this.#nextClaims;
    this.#quotations = this.#nextQuotations;
  }

  claim(key: string, compute: () => ClaimMatch): ClaimMatch {
    const value = this.#nextClaims.get(key) ?? this.#claims.get(key) ?? compute();
    this.#nextClaims.set(key, value);
    return value;
  }

  quotation(key: string, compute: () => QuotationMatch): QuotationMatch {
    const value = this.#nextQuotations.get(key) ?? this.#quotations.get(key) ?? compute();
    this.#nextQuotations.set(key, value);
    return value;
  }
}
