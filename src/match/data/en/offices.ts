// What people are called that says nothing of who of several holds an office or does a work: kin, age, and words for anybody of some kind.
// Compiled by hand.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Of somebody called so, another word may be as true: `a mother of two` may be the treasurer. */
export const ofAnybody: ReadonlySet<string> = new Set(
  list(`
  man woman boy girl person people child kid teenager adult pensioner baby infant youth
  mother father parent son daughter brother sister wife husband widow widower partner spouse fiance fiancee uncle aunt nephew niece cousin
  grandmother grandfather grandson granddaughter stepson stepdaughter twin heir friend girlfriend boyfriend lover neighbor neighbour
  colleague rival opponent competitor critic supporter ally enemy fan follower member employee worker staffer official officer officeholder
  resident citizen native immigrant refugee local visitor tourist passenger guest host customer client patient victim survivor witness suspect
  defendant plaintiff accused candidate nominee contender challenger favourite favorite winner loser champion runner-up star hero legend
  expert specialist researcher scientist scholar academic professor lecturer fellow student graduate pupil author co-author writer
  speaker leader head boss founder co-founder owner co-owner investor shareholder veteran volunteer activist campaigner politician lawmaker
  representative spokesman spokeswoman spokesperson insider observer commentator buyer seller bidder donor organiser organizer other newcomer player
  starter opener debutant teammate team-mate team-mates compatriot successor predecessor
  american briton american european african asian australian canadian german
`),
);

/** Offices of which a body has several, told apart by the word before: nobody holds two of them. */
export const portfolios: ReadonlySet<string> = new Set(
  list('minister secretary commissioner correspondent editor'),
);

/** Works of which somebody does one: of two of them that are told of one person at one place, one is wrong. */
export const oneOf: readonly ReadonlySet<string>[] = [
  new Set(list('treasurer secretary chairman chairwoman chair captain coach goalkeeper president')),
  new Set(
    list(`
    chemist botanist geologist physicist biologist cardiologist statistician economist historian linguist oceanographer astronomer psychologist
    sociologist neurologist archaeologist anthropologist mathematician meteorologist philosopher pharmacologist virologist zoologist surgeon
    oncologist psychiatrist dentist lawyer engineer geographer
  `),
  ),
];

/** Works and dignities that no ending tells for people's, besides those that attribution knows. */
export const works: ReadonlySet<string> = new Set(
  list(`
  vet cook priest monk nun architect athlete poet medic cadet mason mate umpire curate dean abbot duke duchess earl baron consul chauffeur concierge
  maid farmhand shepherd boatswain bosun soprano bass
`),
);
