import { ownCopy } from '../text/ownCopy.js';
import type { Span } from '../text/span.js';
import { isStopWord } from '../text/stopWords.js';
import { adverbs, prepositions } from './data/en/grammar.js';
import { offices, prepositionNames, titleWords } from './data/en/people.js';
import { genderBeside, isPlaced, isTreatedAsCompany, isTreatedAsPerson, officeBeside } from './nameSigns.js';
import { isBodyWord, nameParts, splitName } from './names.js';
import { isShouted, type Token } from './sentence.js';
import { tokensOf } from './tokens.js';

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/;

/** Small words inside a name: `Ursula von der Leyen`, `Bank of England`. */
const inside = /^(?:of|y|de|del|der|den|da|di|du|van|von|bin|al|el|la|le|for|and|the)$/;

/** Capitalised runs of a text that name somebody, in order; a sentence's first word only if it is no common word. */
export function nameRuns(tokens: readonly Token[], startsSentence: (offset: number) => boolean): Span[] {
  const runs: Span[] = [];
  for (let i = 0; i < tokens.length; ) {
    const t = tokens[i]!;
    if (!t.isCapital || t.norm === 'i') {
      i++;
      continue;
    }
    const opensWithNoName =
      isStopWord(t.norm) ||
      adverbs.has(t.norm) ||
      (prepositions.has(t.norm) && (startsSentence(t.start) || !prepositionNames.has(t.norm))) ||
      /^(?:maybe|meanwhile|asked|said|says|see|mostly|read|quoting|citing|by|shares|shareholders|investors|customers)$/.test(
        t.norm,
      );
    if ((startsSentence(t.start) || tokens[i + 1]?.isCapital) && opensWithNoName) {
      i++;
      continue;
    }
    let end = i;
    for (let j = i + 1; j < tokens.length; j++) {
      const next = tokens[j]!;
      if (
        !/^[ \u00a0-]$|^\. $|^ & $|^['’] $/.test(next.gap) ||
        (next.gap === '. ' && tokens[j - 1]!.text.length > 4)
      )
        break;
      // `the Mirren Pilots’ Association`
      const isOwned =
        tokens[j - 1]!.isPossessive &&
        !(/[^'’]s['’]?$/.test(tokens[j - 1]!.text) && next.isCapital && isBodyWord(next.norm));
      if (isOwned || (next.gap !== ' ' && !/^['’] $/.test(next.gap) && startsSentence(next.start))) break;
      // `Ana Ruiz of Lanyard Securities`; not `the Bank of England`, `the Daily Herald of Lund`
      const isNameOnly = (x: Token) =>
        x.isCapital && !isBodyWord(x.norm) && !titleWords.has(x.norm) && !offices.has(x.norm);
      if (next.norm === 'of' && j - i > 1 && end === j - 1 && tokens.slice(i, j).every(isNameOnly)) break;
      // `Ruiz and Chen` are two; `Department of Health and Safety` is one.
      if (/^(?:and|for|the)$/.test(next.norm) && !tokens.slice(i, j).some((x) => isBodyWord(x.norm))) break;
      if (next.isCapital) end = j;
      else if (!inside.test(next.norm) || j - end > 2) break;
    }
    runs.push({ start: t.start, end: tokens[end]!.end });
    i = end + 1;
  }
  return runs;
}

/** A capitalised run of a text and what its place tells. */
export interface NameRun {
  readonly written: string;
  /** Its words in lower case. */
  readonly parts: readonly string[];
  /** The first and the last word of the name in it: whom it means hangs on nothing that has neither. Absent where it has no word. */
  readonly ends: readonly [string, string] | undefined;
  /** Whether it is a day, a month, or `R-Ohio`, `D-Calif.` behind a name. */
  readonly isNoName: boolean;
  /** Changes where an edit moves it. */
  readonly span: { start: number; end: number };
  readonly opensSentence: boolean;
  /** Whether it is treated as a person there. */
  readonly isPerson: boolean;
  /** Whether it is treated as a company there: `shares of Lemoine`, `the carmaker Lemoine`, `Lemoine SA`. */
  readonly isCompany: boolean;
  /** Whether it stands where places do: `in Jordan`. */
  readonly isPlaced: boolean;
  /** Whether it stands behind `the`, as things do: `the Hattie B.` */
  readonly hasArticle: boolean;
  /** What the rest of its sentence says of the gender: `Gladys Moe sold all of hers`. */
  readonly gender: 'he' | 'she' | undefined;
  /** What its place says that its bearer is: `mayor of Lund` of `the mayor of Lund, Ana Ruiz, who`. */
  readonly office: string | undefined;
}

/** The capitalised runs of a paragraph. */
export function namesIn(text: string, p: Span, startsSentence: (offset: number) => boolean): NameRun[] {
  const tokens = tokensOf(text, p, []);
  // Where all is in capitals, they tell no name.
  if (isShouted(tokens)) return [];
  const runs = nameRuns(tokens, startsSentence);
  // `the King` is not `King` of `Helen King`.
  const isOffice = ({ start, end }: Span) =>
    splitName(text.slice(start, end)).name === '' &&
    /\b(?:the|an?) $/i.test(text.slice(Math.max(0, start - 4), start));
  return runs.flatMap((run) => {
    if (isOffice(run)) return [];
    const { start, end } = run;
    const written = ownCopy(text.slice(start, end));
    const span = { start, end };
    const opensSentence = startsSentence(start);
    const parts = nameParts(written);
    return {
      written,
      parts,
      ends: endsOf(written, parts),
      isNoName: parts.every((part) => calendar.test(part)) || /^[DRI]-\p{Lu}/u.test(written),
      span,
      opensSentence,
      isPerson: isTreatedAsPerson(text, span),
      isCompany: isTreatedAsCompany(text, span),
      isPlaced: isPlaced(text, span),
      hasArticle: /\bthe $/i.test(text.slice(Math.max(0, start - 4), start)),
      gender: genderBeside(text, span, opensSentence),
      office: officeBeside(text, span),
    };
  });
}

/** Where a run is a title and nothing else (`King`), the word that it is called by. */
function endsOf(written: string, parts: readonly string[]): NameRun['ends'] {
  const split = splitName(written);
  const own = split.name === '' ? parts.slice(0, 1) : split.parts;
  return own.length > 0 ? [own[0]!, own.at(-1)!] : undefined;
}
