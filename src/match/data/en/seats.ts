// Capitals, which news puts for the government of a country, and what tells that the town is meant. What happens in a capital happens in the
// country, what happens in the country need not happen there: `in Finland` is borne out by `in Helsinki`, and not the other way round.
// Compiled by hand: the countries of `lexicon/aliases.ts` and the wholes that their capitals lie in; prepositions of place; verbs and
// nouns of going somewhere; who speaks for a government wherever it sits.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** One country a line, its capitals behind the colon. */
export const seats = `united states: washington
united kingdom: london
england: london
eu: brussels
belgium: brussels
russia: moscow
ukraine: kyiv, kiev
china: beijing
france: paris
germany: berlin
italy: rome
spain: madrid
israel: jerusalem
iran: tehran
iraq: baghdad
syria: damascus
turkey: ankara
japan: tokyo
india: new delhi, delhi
pakistan: islamabad
afghanistan: kabul
north korea: pyongyang
south korea: seoul
australia: canberra
canada: ottawa
mexico: mexico city
brazil: brasília
egypt: cairo
saudi arabia: riyadh
poland: warsaw
hungary: budapest
greece: athens
netherlands: the hague
sweden: stockholm
norway: oslo
denmark: copenhagen
finland: helsinki
ireland: dublin
scotland: edinburgh
wales: cardiff
northern ireland: belfast
portugal: lisbon
austria: vienna
switzerland: bern
romania: bucharest
georgia: tbilisi
belarus: minsk
lebanon: beirut
yemen: sanaa
qatar: doha
kenya: nairobi
nigeria: abuja
south africa: pretoria
philippines: manila
thailand: bangkok
vietnam: hanoi
malaysia: kuala lumpur
indonesia: jakarta
argentina: buenos aires
chile: santiago
colombia: bogotá
venezuela: caracas
cuba: havana`;

/** Before a capital they say where something is. */
export const locatives = list(`
  in near outside inside around across through throughout within into at via towards toward beyond leave leaves left leaving reach
  reaches reached reaching visit visits visited visiting
`);

/** Before `to Paris`, `from Paris`, `for Paris` they say that the town is meant. */
export const goings = list(`
  go goes went gone going come comes came coming fly flies flew flown flying travel travels travelled traveled travelling traveling
  drive drives drove driving sail sails sailed sailing walk walked walking move moves moved moving return returns returned returning arrive
  arrives arrived arriving head heads headed heading depart departs departed journey trip flight train road route bus ferry taken brought
  transferred deported extradited sent born
`);

/** `officials in Washington`: who governs, wherever it is. */
export const governing = list(`
  official officials government governments leader leaders leadership authorities administration diplomat diplomats policymakers
  lawmakers ministers regime cabinet
`);
