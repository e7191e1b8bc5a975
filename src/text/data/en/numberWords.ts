// Number words of English. In lower case, as `words.ts` gives norms.

const from = (words: string, first: number, step: number): [string, number][] =>
  words.split(' ').map((word, i) => [word, first + i * step]);

/** Zero to nineteen. */
export const units: ReadonlyMap<string, number> = new Map(
  from(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
    1,
  ),
);

/** Twenty to ninety. */
export const tens: ReadonlyMap<string, number> = new Map(
  from('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
);

/** What a number before is multiplied with. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Scales written behind a figure, `3bn`, `3 m`. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** First to nineteenth, twentieth to ninetieth, hundredth and on. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...from(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    1,
    1,
  ),
  ...from('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
]);

/** Denominators beside the ordinals. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
]);

/** Currencies by sign, code (ISO 4217) and name. */
export const currencies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: '$ us$ u.s.$ usd dollar dollars buck bucks',
    EUR: '€ eur euro euros',
    GBP: '£ gbp pound-sterling sterling quid',
    JPY: '¥ jpy yen',
    CNY: 'cny rmb yuan renminbi',
    RUB: '₽ rub ruble rubles rouble roubles',
    UAH: '₴ uah hryvnia hryvnias',
    INR: '₹ inr rs rupee rupees',
    CHF: 'chf franc francs',
    CAD: 'c$ ca$ cad',
    AUD: 'a$ au$ aud',
    ILS: '₪ ils shekel shekels',
    KRW: '₩ krw won-korean',
    TRY: '₺ lira liras',
    PLN: 'pln zloty zlotys',
    MXN: 'mxn peso pesos',
    BRL: 'r$ brl reais',
    ZAR: 'zar rand',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
);

/** Behind `one`: it is a pronoun there, no count. Before it likewise. */
export const pronounBefore: ReadonlySet<string> = new Set(
  'no any every some the this that which each another such an'.split(' '),
);
export const pronounAfter: ReadonlySet<string> = new Set(
  'of another who that which is was has had can could would should must may might will does did by in on at to and or'.split(
    ' ',
  ),
);

/** Behind `5m`: metres, not millions. */
export const lengthWords: ReadonlySet<string> = new Set(
  'tall long wide deep high race sprint away run freestyle hurdles relay thick below above'.split(' '),
);
