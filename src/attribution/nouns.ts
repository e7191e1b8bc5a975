import { bodyWords, personNouns, titleWords } from './data/en/people.js';
import { things } from './data/en/things.js';

const personSuffix =
  /(?:er|or|ers|ors|ist|ists|ian|ians|man|men|woman|women|person|people|ee|ees|ant|ants|crat|crats|ican|icans|ional|ents|ates)$/;

/** Whether a common noun can mean somebody: `spokesman`, `drivers`, `economist`. */
export function isPersonNoun(norm: string): boolean {
  return (
    titleWords.has(norm) ||
    personNouns.has(norm) ||
    personNouns.has(`${norm}s`) ||
    (norm.length > 4 && personSuffix.test(norm) && !isThing(norm))
  );
}

/** Whether a noun names a body that can say something: `committee`, `company`. */
export function isBodyNoun(norm: string): boolean {
  return bodyWords.has(norm);
}

function isThing(norm: string): boolean {
  return things.has(norm);
}
