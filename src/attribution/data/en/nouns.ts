// Nouns that name what somebody says, thinks or wants, so that a clause behind them is that person's words:
// `her claim that …`, `the mayor's call for …`. Compiled by hand (Biber et al. 1999, 8.14, noun complement clauses).

export const cueNouns: ReadonlySet<string> = new Set(
  `claim claims assertion assertions statement statements comment comments remark remarks allegation allegations
  accusation accusations argument arguments belief beliefs view views opinion opinions suggestion suggestions
  warning warnings promise promises pledge pledges vow vows threat threats announcement declaration denial
  admission acknowledgment contention insistence prediction predictions hope hopes fear fears concern concerns
  call calls demand demands request requests plea pleas plan plans proposal proposals support opposition criticism
  criticisms praise endorsement rejection refusal complaint complaints question questions description
  characterization assessment conclusion finding findings testimony desire intention decision doubts objections
  condemnation attack attacks defense defence position stance message response reaction words word assurance emphasis
  recognition observation revelation disclosure ruling conviction reminder explanation impression`.split(
    /\s+/,
  ),
);

/** Nouns that a verb of little meaning of its own makes a report: `made the case that`, `reached the conclusion that`. */
export const madeNouns: ReadonlySet<string> = new Set(
  `case point argument claim statement decision promise pledge warning suggestion assertion allegation accusation offer
  announcement assurance assurances impression view position conclusion finding commitment vow demand request appeal bet
  guarantee admission confession prediction threat order ruling opinion`.split(/\s+/),
);

/** Verbs of little meaning of their own before {@link madeNouns}. */
export const lightVerbs: ReadonlySet<string> = new Set(
  'make take give issue reach have put send deliver release get leave'.split(' '),
);

/** What somebody says, whose words follow a colon: `Ruiz’s answer was short:`. */
export const answers: ReadonlySet<string> = new Set(
  'answer reply response verdict advice message motto explanation conclusion warning plea request comment statement reaction view advice'.split(
    ' ',
  ),
);

/** What words in marks beside it are: `Ruiz’s line “…”`, `the words of Ruiz`. Compiled by hand: said or written, in so many words. */
export const saidThings: ReadonlySet<string> = new Set(
  `word words line lines sentence sentences phrase quote quotation formula motto message answer reply response retort
  verdict conclusion summary point argument case claim assertion contention statement remark comment view position
  stance complaint objection charge accusation warning prediction promise pledge plea appeal admission denial
  explanation justification excuse defence defense advice rule credo mantra refrain reasoning description version
  assessment judgment judgement opinion diagnosis`.split(/\s+/),
);

/** `in her view`, `in Ruiz’s words` */
export const views: ReadonlySet<string> = new Set(
  'view words opinion telling account phrase judgment judgement mind eyes'.split(' '),
);

/** Kinds of writing that say something: `a statement saying`, `the report found`. */
export const documentNouns: ReadonlySet<string> = new Set(
  `statement letter tweet email e-mail post message memo note report study survey poll article editorial column book
  speech release document filing lawsuit complaint indictment ruling transcript interview blog video ad affidavit
  op-ed essay paper bill press-release announcement tweets letters emails warning resolution petition headline caption sign banner text`.split(
    /\s+/,
  ),
);

/** What several of something are called: `a series of tweets`. */
export const manyOf: ReadonlySet<string> = new Set(
  'series string spate flurry pair couple set number slew raft barrage bunch batch stream trio'.split(' '),
);

/** Adjectives of what somebody thinks, feels or intends, with a clause or preposition behind: `was adamant that`. */
export const cueAdjectives: ReadonlySet<string> = new Set(
  `adamant confident convinced sure certain unsure worried concerned afraid fearful aware unaware hopeful optimistic
  pessimistic clear proud glad happy unhappy pleased sorry skeptical sceptical critical supportive dismissive opposed
  angry furious upset eager willing unwilling ready reluctant keen hesitant wary doubtful grateful thankful surprised
  shocked disappointed frustrated excited mindful conscious suspicious cautious appalled alarmed troubled determined
  committed insistent emphatic explicit open enthusiastic jealous envious fond tired sick against`.split(
    /\s+/,
  ),
);
