// What leaves open whether something comes about, and what does not, for sentences that tell it as sure in words of their own. Compiled by hand
// from grammar and a thesaurus.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** In a line, before what it leaves open: `might add a bus`, `is considering a minibus`, `would like to join`. */
export const leavesOpen = set(`
  might may could perhaps possibly maybe whether hope hopes hoped hoping consider considers considered considering weighing mulling exploring contemplating
  like option possible possibility probably suspect suspects suspected
`);

/** In a line, before what is still to come: `intends to sue`, `will field candidates`. */
export const stillToCome = set(`
  will would shall plan plans planned want wants wanted intend intends intended seek seeks asked asks expect expects expected due likely agreed promised
  promises pledged threatened threatens offered offers proposes proposed recommends recommended applied applies
`);

/** In a line, that it hangs on something. */
export const conditions = set('if unless provided');

/** In a claim: it says itself that something is open, only wished, guessed or asked, or that it hangs on something. */
export const saysOpen = set(`
  if unless until provided providing whether may might could would should must can ought plan plans planned planning propose proposes proposed proposal proposals proposing
  recommend recommends recommended hope hopes hoped hoping hopeful want wants wanted wish wishes wished seek seeks seeking sought demand demands demanded urge urges urged
  request requests requested ask asks asked call calls called expect expects expected expecting expectation intend intends intended intention intentions offer offers offered promise
  promises promised pledge pledged pledges vow vows vowed consider considers considered considering consideration contemplate contemplates contemplating threaten threatens threatened
  bid bids possible possibly possibility likely unlikely probably probable perhaps maybe reckon reckons reckoned believe believes believed think thinks thought guess guesses guessed mind weigh
  weighs weighing weighed mulling toying willing like likes aim aims aimed means meant prospect chance chances odds idea option options eye due supposed suspect suspects suspected
  suggest suggests suggested apparently seem seems seemed appear appears appeared depend depends depending dependent provisional provisionally envisaged envisages studying
  examining conceivable potential potentially eventually need needs try tries trying tried keen eager favour favours favor favors favoured favored talk talks talking rumour rumours rumor
  discuss discusses discussing discussed negotiating forecast forecasts forecasters predict predicts predicted estimate estimated estimates risk risks danger fear fears feared doubt
  doubts uncertain unclear open question undecided subject condition conditions assuming assume assumes hangs hinges confident optimistic convinced sure luck permitting event scenario
  as-yet pending contingent anyone whoever anybody trust trusts dream dreams imagine imagines supposing barring otherwise
`);

/** What the council will do that has left something open: it tells of no outcome. */
export const decides = set(`
  decide decides rule rules vote votes consider discuss debate look examine review hear study weigh ask say tell know think determine announce find settle choose judge see
  take_up turn deliberate consult meet talk negotiate assess investigate wait watch speak argue explain answer give_evidence
`);
