// Abbreviations of English that end in a full stop, by what may follow one. In lower case, without the last full
// stop. Compiled by hand from the house styles of news agencies (titles, states, months), because lists made from
// corpora hold words that end sentences far more often than they abbreviate.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Stand before a name: a capital behind them never starts a sentence. */
export const titles = list(`
  mr mrs ms mx messrs mme mlle dr drs prof profs sen sens rep reps gov govs gen lt col capt cpt sgt cpl pvt maj adm
  cmdr cdr rev revs hon pres amb supt det insp ofc msgr fr sr.a atty sec.gen st ste mt mts ft hr brig vice.adm
  fmr asst assoc dir exec
`);

/** Stand before a figure. */
export const beforeFigures = list(`
  no nos nr p pp pg vol vols ch chap chs fig figs sec secs sect art arts para paras ver app ex exh eq n° nº cl col
  tel ext approx ca c rs
`);

/** Never end a sentence. */
export const neverFinal = list('e.g i.e eg ie vs v cf viz e.g. i.e. a.k.a aka n.b resp incl esp');

/** May end a sentence: it does if a word follows that starts sentences. */
export const maybeFinal = list(`
  co cos corp inc ltd llc llp plc bros jr sr esq etc al ph.d m.d b.a m.a m.sc b.sc ph.d.s dept univ assn est
  ave blvd rd hwy rte bldg apt ln pl sq ste
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore pa
  penn tenn tex va vt wash wis wyo ont que
  a.m p.m a.d b.c b.c.e c.e min hr hrs sec mph kg km cm mm lb lbs oz ft gal
  d.c u.s u.k u.n e.u u.s.a u.s.s.r n.y n.j n.h n.c s.c n.m n.d s.d r.i w.va l.a
  ed eds trans rev repr op cit ibid anon misc gov
`);

/** Words that start sentences and, in capitals, are seldom part of a name: they tell an abbreviation that ends one. */
export const starters = list(`
  the a an this that these those there here it its he his she her hers they their we our you your i my me
  what when where which who whom whose why how if in on at by for from with without of to as and but or nor so yet
  after before since until while although though because unless once during despite according under over between
  also however moreover meanwhile then thus therefore still even just only not no yes now today yesterday tomorrow
  some many most several few each every both all any another other others one two three nobody nothing everyone
  is are was were do does did has have had can could will would should may might must let please
  about against among around like
  hundreds thousands millions billions dozens
`);

/** Days, months and zones that follow `a.m.` and `p.m.` inside a sentence. */
export const timeWords = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december gmt utc bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt eastern
  central pacific mountain
`);

/** Verbs that tie a quoted question or exclamation to the name behind it: `“Why?” Ruiz asked.` */
export const replyVerbs = list(`
  said says asked asks told replied answered added cried shouted wondered demanded exclaimed wrote tweeted joked
  quipped insisted responded continued declared
`);
