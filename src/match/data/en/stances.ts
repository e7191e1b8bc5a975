// How somebody stands to a matter, in words that say so by themselves: whether they own it, and what they think of it. For telling one who admits from one who denies, and
// one who praises from one who blames, where the rest is told in other words. Compiled by hand, from general knowledge of English. Base forms; `_` joins a
// word and the one behind it.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** They say that it is so. */
export const owning = list(`
  admit concede acknowledge confess confirm own_up admission acknowledgement confession accept plead_guilty
`);

/** They say that it is not. */
export const disowning = list(`
  deny dispute reject refute rebut repudiate disclaim disavow dismiss contest denial rebuttal plead_innocent
`);

/** They are for it, or think well of it. */
export const approving = list(`
  praise commend applaud laud hail compliment admire congratulate cheer acclaim extol salute
  welcome support backed backs backing endorse favour favor champion advocate approve embrace in_favour in_favor enthusiastic supportive
  pleased delighted thrilled satisfied grateful thankful impressed admiration enthusiasm
`);

/** The same, of what somebody calls or finds it. */
export const good = list(`
  impressive excellent outstanding superb splendid brilliant persuasive convincing compelling promising encouraging admirable exemplary
  praiseworthy commendable generous fair sensible wise fitting worthwhile valuable good nicely beautifully right sound strong fine
`);

/** They are against it, or think ill of it. */
export const disapproving = list(`
  criticise criticize condemn denounce deplore decry lambast lambaste disparage deride mock scorn ridicule rebuke berate scold
  resent regret lament protest oppose resist opposed hostile
  displeased dissatisfied disappointed dismayed annoyed furious indignant unimpressed sceptical skeptical
  contempt disdain disapproval derision disparagingly scathing scathingly contemptuous
`);

/** The same, of what somebody calls or finds it. */
export const bad = list(`
  feeble weak poor clumsy shoddy dreadful dismal unconvincing unpersuasive disappointing discouraging worthless useless pointless unsupported
  shameful scandalous unfair stingy foolish unwise absurd disgraceful deplorable unacceptable bad badly wrong unsound harsh
`);

/** By which somebody calls or finds something so. */
export const judging = list(`
  call find think consider describe judge deem rate regard see say add feel believe
`);
