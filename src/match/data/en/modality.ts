// What tells a thing that is done from one that is planned, hoped or dated only, for held claims against lines one by one. Compiled by hand from
// faithful and false sentences of news about plans. (`realising.ts` has the longer lists, for deeds told by another verb than the plan has.)

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** In a line, what leaves open whether what the claim says will be, is, or was: `hopes to open`, `may have missed`. */
export const hopes = list('hope hopes hoped hoping may might could consider considers considering studying');

/** In a claim, what leaves it open, too: it then says no more than the line. */
export const hedges = list(`
  may might could can would perhaps possibly maybe likely probably possible hope hopes hoped hoping if unless whether should
`);

/** Beginnings of verbs that put something off or away, refuse it or offer it: who says that it will be so has done it by saying it. */
export const puttingOffStems = list(
  'postpon delay defer cancel scrap shelv abandon call drop withdr halt suspend reject refus offer promis',
);

/** Verbs by which a plan becomes a fact (`has launched a pilot`), without the endings of their forms. */
export const realisingStems = list(`
  launch start began begun introduc open adopt approv built build creat establish held impos sign agree announc secur obtain receiv won got
  gain grant deliver finish complet
`);

/** Verbs that have a thing as a plan only (`is considering a pilot`), without the endings of their forms. */
export const planningStems = list(`
  consider weigh propos discuss stud explor examin debat mull seek sought want request demand plan float appl apply await hop bid pursu
`);

/** Beginnings of verbs of setting a date or telling it: in the past they say something of the future. */
export const datingStems = list(`
  schedul plann postpon adjourn delay defer brought mov fix book set list expect said say announc propos arrang
`);

/** Before a deed with a date, what leaves open whether it comes about on its day. */
export const dueWords = list('due will expected scheduled set plan plans planned hope hopes intends likely');
