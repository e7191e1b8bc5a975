/**
 * Trades of those who speak for a body and of the bodies themselves, by the word that says so. `the ministry` may say
 * what its minister said; it does not say what a company's chief executive said. Written by hand; a word that several
 * trades have (`spokeswoman`, `director`) is in none.
 */
export type Trade = 'government' | 'business' | 'justice' | 'campaign' | 'science' | 'labor';

const lists: Readonly<Record<Trade, string>> = {
  government:
    'government ministry minister cabinet state secretary president administration department council councillor ' +
    'councilor mayor governor senator congressman congresswoman parliament city town county country commission ' +
    'commissioner agency chancellor premier ambassador embassy military army general colonel officials official ' +
    'authority authorities municipality treasury regulator white house kremlin prime vice deputy federal',
  business:
    'company firm operator executive ceo cfo corporation corp inc ltd lines airline bank manufacturer startup ' +
    'business shareholder shareholders investor investors entrepreneur chain retailer supplier contractor',
  justice:
    'court judge prosecutor prosecutors prosecution attorney lawyer lawyers defense defence police sheriff counsel ' +
    'tribunal jury magistrate detective plaintiff defendant',
  campaign:
    'campaign candidate party opposition democrats republicans lawmakers lawmaker mp strategist pollster',
  science:
    'university institute professor scientist scientists researcher researchers laboratory study report academy ' +
    'historian economist hydrologist engineer survey authors doctor hospital',
  labor: 'union unions steward strikers workers',
};

const tradeOf = new Map<string, Trade>();
for (const [trade, list] of Object.entries(lists)) {
  for (const word of list.split(' ')) tradeOf.set(word, trade as Trade);
}

/** The trades that words in lower case speak of. */
export function tradesOf(words: readonly string[]): ReadonlySet<Trade> {
  return new Set(words.flatMap((w) => tradeOf.get(w) ?? []));
}

/** Whoever is described by one of these says what somebody else wants said: `spokesman for Ruiz`, `Ruiz’s lawyer`. */
export const speaksForWords: ReadonlySet<string> = new Set(
  (
    'spokesman spokeswoman spokesperson spokespeople spokesmen lawyer lawyers attorney attorneys counsel aide aides ' +
    'adviser advisers advisor advisors agent representative representatives secretary campaign office team publicist ' +
    'manager interpreter translator'
  ).split(' '),
);

/** Whoever is somebody's one of these speaks for themselves: `Lie’s neighbour`, `Ruiz’s predecessor`. */
export const relationWords: ReadonlySet<string> = new Set(
  (
    'neighbour neighbor friend rival opponent challenger critic predecessor successor colleague classmate teammate ' +
    'wife husband widow widower spouse fiance fiancee girlfriend boyfriend mother father mom dad son daughter ' +
    'brother sister twin aunt uncle niece nephew cousin grandmother grandfather grandson granddaughter ' +
    'stepmother stepfather landlord tenant'
  ).split(' '),
);
