import type { Relation } from '../lexicon/relate.js';
import { relate } from '../lexicon/relate.js';
import { aliasMatches } from './aliases.js';
import { dateWord } from './dateWords.js';
import { bearsOut } from './quantities.js';
import type { Candidate } from './retrieve.js';
import type { Term } from './terms.js';

/** A source word that may answer a claim's word. */
export interface Match {
  /** Index of the word among its line's terms. */
  readonly at: number;
  readonly term: Term;
  readonly relation: Relation;
}

/** One candidate line laid against the claim. */
export interface LineAlignment {
  readonly candidate: Candidate;
  readonly terms: readonly Term[];
  /** By claim term: the words of this line that answer it, strongest first; none for function words. */
  readonly matches: readonly (readonly Match[])[];
  /** By claim term: strength of the best, 0 to 1. */
  readonly cover: readonly number[];
}

/**
 * Relations are asked for again and again within one claim: the same words stand in many lines. Gives, for a word of
 * the claim, how it stands to a word of a source.
 */
export type Relate = (claim: string) => (source: string) => Relation;

/** A claim's word related with its particle, and without one that may be a preposition. */
interface Row {
  readonly lexeme: (source: string) => Relation;
  readonly bare?: (source: string) => Relation;
}

/** {@link relate} that remembers its answers for one claim. */
export function rememberingRelate(): Relate {
  const known = new Map<string, (source: string) => Relation>();
  return (claim) => {
    let row = known.get(claim);
    if (!row) {
      const relations = new Map<string, Relation>();
      row = (source) => {
        let r = relations.get(source);
        if (!r) {
          r = relate(claim, source);
          relations.set(source, r);
        }
        return r;
      };
      known.set(claim, row);
    }
    return row;
  };
}

/** Lays a line against a claim: each telling word with every word of the line that may answer it. */
export function alignLine(claim: readonly Term[], candidate: Candidate, related: Relate): LineAlignment {
  const terms = candidate.terms.units[candidate.unit]!.terms;
  const matches: Match[][] = [];
  const cover: number[] = [];
  const aliases = aliasMatches(claim, terms);
  for (const [i, c] of claim.entries()) {
    const found: Match[] = [];
    if (c.weight > 0) {
      const row = { lexeme: related(c.lexeme), ...(loose.test(c.lexeme) && { bare: related(c.norm) }) };
      for (let at = 0; at < terms.length; at++) {
        const relation = relateTerms(c, terms[at]!, row);
        if (relation.strength > 0 || relation.kind === 'opposite')
          found.push({ at, term: terms[at]!, relation });
      }
      const alias = aliases.get(i);
      if (alias !== undefined && !found.some((m) => m.at === alias)) {
        found.push({ at: alias, term: terms[alias]!, relation: aliasRelation });
      }
      if (found.length === 0 && c.kind === 'name') found.push(...throughPronoun(c, candidate, terms));
      found.sort((a, b) => b.relation.strength - a.relation.strength || a.at - b.at);
    }
    matches.push(found);
    cover.push(found[0]?.relation.strength ?? 0);
  }
  return { candidate, terms, matches, cover };
}

const pronouns: ReadonlySet<string> = new Set('he she they his her their him them it its'.split(' '));
/** How far back a pronoun reaches, in units. */
const pronounReach = 2;
const aliasRelation: Relation = { kind: 'derived', strength: 0.9 };
const throughRelation: Relation = { kind: 'same', strength: 0.9 };

/**
 * A name that the line gives only as a pronoun: `She said …` after `Ana Ruiz told …` answers `Ruiz`, at the place of
 * the pronoun. Any name of the two units before will do; whose it is, is not resolved here.
 */
function throughPronoun(name: Term, candidate: Candidate, terms: readonly Term[]): Match[] {
  const at = terms.findIndex((t) => t.kind === 'function' && pronouns.has(t.norm));
  if (at < 0) return [];
  for (let back = 1; back <= pronounReach; back++) {
    const unit = candidate.terms.units[candidate.unit - back];
    if (unit?.terms.some((t) => t.kind === 'name' && t.stem === name.stem)) {
      return [{ at, term: terms[at]!, relation: throughRelation }];
    }
  }
  return [];
}

const noRelation: Relation = { kind: 'none', strength: 0 };
const sameRelation: Relation = { kind: 'same', strength: 1 };

function relateTerms(claim: Term, source: Term, related: Row): Relation {
  if (source.weight === 0) return noRelation;
  if (claim.quantity && source.quantity) {
    return bearsOut(claim.quantity, claim.margin ?? 'exact', source.quantity) ? sameRelation : noRelation;
  }
  const bare = claim.lexeme === claim.norm && source.lexeme === source.norm;
  if (claim.stem === source.stem && bare) return sameRelation;
  if (claim.kind === 'number' || source.kind === 'number') return noRelation;
  if (claim.kind === 'name' && dateWord(claim.norm) && dateWord(claim.norm) === dateWord(source.norm)) {
    return sameRelation;
  }
  const r = relateLexemes(claim, source, related);
  if (claim.kind === 'name' && source.kind === 'name' && isMadeOf(claim.norm, source.norm))
    return aliasRelation;
  // A name is borne out by itself or a word made of it (Russian, Russia), never by a synonym.
  if ((claim.kind === 'name' || source.kind === 'name') && r.kind !== 'same' && r.kind !== 'derived') {
    return r.kind === 'opposite' ? r : noRelation;
  }
  return r;
}

/** Particles that are prepositions as often: `fell in May` is no falling in. */
const loose = /_(?:in|on|over|under|along|around|through)$/;

function relateLexemes(claim: Term, source: Term, related: Row): Relation {
  const r = related.lexeme(source.lexeme);
  if (r.kind !== 'none' || !(loose.test(claim.lexeme) || loose.test(source.lexeme))) return r;
  return (related.bare ?? related.lexeme)(loose.test(source.lexeme) ? source.norm : source.lexeme);
}

/** Whether one name is made of the other by an ending (Malaysia, Malaysian), or is its first three letters. */
function isMadeOf(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return (
    short.length >= 4 &&
    long.startsWith(short) &&
    /^(?:n|an|ian|ese|ish|i|s|es|ic|er|ns|ans|ians)$/.test(long.slice(short.length))
  );
}
