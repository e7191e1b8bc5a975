import rows from '../data/en/substitutes.json';

// What different writers put for a common word in a report of the same (`takings`: receipts, proceeds), and what cannot hold beside it: WordNet has senses, not what is swapped
// in retelling. Written for this project by several hands, from general knowledge of English, without sight of any draft or source; pairs that WordNet
// relates already are left out, and of two single words opposites are kept only where each lists the other.

/** What the list has of a word: single words and phrases that may stand for it, and those that cannot hold beside it. */
export interface Substitutes {
  readonly same: readonly string[];
  readonly opposed: readonly string[];
}

const none: Substitutes = { same: [], opposed: [] };
let read: ReadonlyMap<string, Substitutes> | undefined;

/** All of the list, by word. */
export function allSubstitutes(): ReadonlyMap<string, Substitutes> {
  read ??= new Map(
    rows.map((row) => {
      const colon = row.indexOf(': ');
      const [same = '', opposed = ''] = row.slice(colon + 2).split(' // ');
      const list = (text: string) => (text === '' ? [] : text.split(', '));
      return [row.slice(0, colon), { same: list(same), opposed: list(opposed) }];
    }),
  );
  return read;
}

/** What the list has of a base form. */
export function substitutesOf(word: string): Substitutes {
  return allSubstitutes().get(word) ?? none;
}

/**
 * Whether one of two base forms may stand for the other.
 *
 * @example mayStandFor('takings', 'receipts') // true
 */
export function mayStandFor(a: string, b: string): boolean {
  return substitutesOf(a).same.includes(b) || substitutesOf(b).same.includes(a);
}

/** Whether two base forms are opposites by the list. */
export function areListedOpposed(a: string, b: string): boolean {
  return substitutesOf(a).opposed.includes(b) || substitutesOf(b).opposed.includes(a);
}
