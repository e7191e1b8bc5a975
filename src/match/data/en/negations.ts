// What denies, in English: words that reverse what follows them, verbs by which somebody does not do or says that it is not so, and what takes a
// denial back or hands it on. Compiled by hand after the downward entailing operators of English (Ladusaw 1980, "Polarity sensitivity as inherent
// scope relations"), and after what faithful and false sentences of news showed.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The negations proper. */
export const negatorsList = list(`
  not no never neither nor cannot without n't nobody nothing none
`);

/** Verbs and words by which somebody does not do, or says that it is not so, what follows: `refused to sign`. */
export const denialsList = list(`
  refuse refuses refused refusing refusal fail fails failed failing failure decline declines declined declining deny
  denies denied denying avoid avoids avoided avoiding stop stops stopped stopping prevent prevents prevented preventing
  dispute disputes disputed disputing unable unwilling reluctant neglect neglects neglected forget forgets forgot halt halted ceases ceased
`);

/** After a negator these make a phrase that does not negate: `not only`, `no fewer than`, `no doubt`. */
export const emptiedList = list(`
  only just merely fewer less more doubt matter longer-term sooner later long
`);

/** A negation does not reach past these. */
export const endsList = list(`
  but that which who because although though while whereas if when since until till unless and after before prior as
`);

/** What hands a negation on to what is willed: `does not plan to raise`. */
export const intentionsList = list(`
  plan plans planned planning intend intends intended intending intention want wants wanted wish wishes wished expect
  expects expected expecting seek seeks going able willing ready likely allowed permitted agree agreed attempt attempted
  try tried manage managed trouble troubles troubled troubling bother bothers bothered bothering care cares cared deign deigned
`);

/** Verbs of turning down what somebody says, without the endings of their forms: `rejects the charge that …`. */
export const rejectingStems = list('reject dismiss disput contest rebuff repudiat rebut refut den');

/** What is turned down so, with a clause of its own that is denied then. */
export const chargeWords = list(`
  charge claim accusation allegation assertion suggestion idea notion contention argument insinuation
`);

/** What a time begins with that is no figure, weekday or month: `not before the spring`. */
export const timeWords = list(`
  spring summer autumn winter christmas easter dawn noon dusk midnight next later late early mid end this today tomorrow then now
`);

/** What stands before something that is not there, or no longer: `the lack of access`, `will suspend its dividend`. */
export const missingWords = list(`
  against without ruled ruling reject rejects rejected rejecting refuses refused refusing exclude excludes excluded excluding
  ban bans banned bar bars barred abandon abandons abandoned abandoning drop drops dropped dropping scrap scraps scrapped
  scrapping withdraw withdraws withdrew withdrawn withdrawing cancel cancels cancelled canceled cancelling canceling shelve
  shelved quit lack lacks lacked lacking absence suspend suspends suspended suspending waive waives waived waiving abolish
  abolishes abolished abolishing omit omits omitted omitting
`);
