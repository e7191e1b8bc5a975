// Words that tell what a drafted sentence does. Compiled by hand from style guides on hedging, stance and
// signposting (Hyland 2005, "Metadiscourse", lists of hedges, boosters and frame markers), trimmed to those that
// seldom occur in a plain statement of fact.

const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((s) => s.trim())
    .filter((s) => s !== '');

/** Verbs of a first person's stance: `I think`, `we would argue`. */
export const stanceVerbs = list(`
  think, believe, feel, suspect, hope, doubt, expect, wonder, argue, suggest, recommend, propose, prefer, suppose,
  imagine, guess, contend, maintain, assume, fear, wish, want, like, love, hate, agree, disagree, find, see, regard,
  consider, conclude, understand, read, take, take it, care
`);

/** Phrases that mark the writer's own view wherever they stand. */
export const stancePhrases = list(`
  in my view, in my opinion, to my mind, in our view, in our opinion, from my point of view, i am convinced,
  i'm convinced, we are convinced, i am sure, i'm sure, it seems to me, my sense is, my guess is, my hunch is,
  my reading is, my own view, as i see it, if you ask me, for my part, to be honest, frankly, to my surprise,
  arguably, i would say, i'd say, i dare say, i would argue, with hindsight, in hindsight, in retrospect, looking back, needless to say, it goes without saying, of course it is, i'm not sure, i am not sure, speaking personally
`);

/** Words by which the writer hedges a judgement of their own; not where somebody is said to have said it. */
export const hedges = list(`
  may, might, could, perhaps, maybe, probably, possibly, presumably, conceivably, likely, unlikely, apparently,
  seemingly, seems, seem, appears to, appear to, suggests that, suggest that, tends to, in all likelihood,
  it is possible, one can imagine, hard to say, remains to be seen, only time will tell, would, the question is,
  worth asking, worth noting that this
`);

/** Words that say what ought to be. */
export const norms = list(
  'should, ought to, must, had better, needs to, need to, has to, have to, deserves, deserve',
);

/** Judgements: with `is a` and the like they state no fact that a source could bear out. */
export const evaluations = list(`
  good, bad, better, worse, best, worst, great, terrible, awful, wonderful, brilliant, foolish, stupid, wise, unwise,
  dangerous, disastrous, shameful, outrageous, absurd, ridiculous, silly, sensible, reasonable, unreasonable, fair,
  unfair, right, wrong, important, crucial, vital, key, telling, striking, remarkable, surprising, unsurprising,
  curious, odd, strange, interesting, notable, clear, unclear, obvious, worrying, encouraging, disappointing, hopeful,
  naive, cynical, promising, mistake, shame, pity, gamble, trap, problem, question, question worth asking, matter, point,
  irony, paradox, weak, strong, thin, generous, modest, hard to believe, easy to see, no accident, no surprise,
  understandable, tempting, pointless, useless, useful, helpful, unhelpful,
  frightening, scary, alarming, sobering, thought, idea, scandal, outrage, lesson, crux, heart of the matter,
  half the story, whole story, last word, simple, bitter, rare, welcome, reassuring, normal, familiar, instructive,
  high time, a flaw, in the detail, somewhere in between, half full, half empty, question of, needed, high, opposite,
  possible, feeble, doomed, beside the point, anything but, a kind of, treat
`);

/** Verbs that begin an instruction. */
export const imperatives = list(`
  see, note, consider, compare, remember, imagine, recall, think, look, take, read, check, click, run, use, ask, let,
  let's, let’s, don't, don’t, do not, please, suppose, keep, try, make sure, start, begin, stop, bear, beware, avoid,
  add, remove, open, close, write, call, send, contact, visit, follow, turn, go, tell, show, give, put, set, install,
  download, watch, listen, wait, choose, pick, ignore, forget, picture, weigh, judge
`);

/** What a text calls itself or its parts. */
export const textNouns = list(`
  article, section, piece, post, chapter, report, memo, analysis, paper, brief, briefing, note, essay, study, draft,
  document, page, part, column, newsletter, appendix, review, summary, thread, table, figure, list, paragraph
`);

/** What a text does in a signpost: `this section looks at`. */
export const textVerbs = list(`
  looks, examines, discusses, argues, asks, describes, covers, is about, begins, considers, explores, reviews,
  summarizes, summarises, sets out, lays out, turns, deals, explains, focuses, analyses, analyzes, compares,
  concludes, shows, presents, outlines, deals with, starts, ends, tries, aims, will
`);

/** Beginnings of sentences that only point the way. */
export const signposts = list(`
  in what follows, what follows, as discussed, as noted above, as noted below, as mentioned, as shown above,
  as we have seen, as we saw, as we will see, as we shall see, as i have argued, below is, below are, here is,
  here are, here's, the following, to begin with:, in this section, in this article, in this piece, in this post,
  in the next section, in the previous section, we now turn, i now turn, let us turn, we begin, i begin, we start,
  i start, we will look, i will look, i'll look, i will argue, i will show, i shall, we shall, this brings us,
  that brings us, which brings us, first things first, more on this, more on that, to sum up, in sum:, in short:,
  three things, two things, a few things, several things, a word on, a note on, first a word, first, a word, but first, back to, on to, now for,
  so much for, that said., enough said
`);

/** Verbs that tie words to somebody: what they report is a claim, however hedged. */
export const reportingVerbs = list(`
  said, says, say, told, tells, added, adds, wrote, writes, argued, argues, claimed, claims, announced, announces,
  stated, states, insisted, insists, warned, warns, denied, denies, admitted, admits, acknowledged, acknowledges,
  confirmed, confirms, reported, reports, noted, notes, explained, explains, suggested, believes, believed, thinks,
  thought, according to, promised, promises, vowed, pledged, testified, declared, declares, called, calls, described,
  describes, accused, accuses, rejected, rejects, refused, refuses, agreed, agrees, proposed, proposes, demanded,
  demands, asked, considered, considering, threatened, predicted, predicts, estimated, estimates, found, expects,
  expected, hopes, hoped, wants, wanted, asserted, asserts, conceded, contended, remarked, recalled, urged, urges, ruled, rules, held, holds, decided, decides, ordered, orders, determined, concluded,
  cautioned, cautions, reckoned, reckons, learned, showed, shows, revealed, reveals, complained, complains, objected,
  protested, replied, countered, stressed, stresses, maintained, maintains, hinted, feared, fears, advised, advises,
  recommended, recommends, requires, required
`);

/** Words that make a sentence out of words: forms of be, have, do, the modals, and common irregular past forms. */
export const verbForms = list(`
  is, are, was, were, be, been, being, am, has, have, had, does, do, did, will, would, can, could, may, might, must,
  shall, should, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, doesn't, don't, didn't, won't, can't,
  couldn't, wouldn't, shouldn't, it's, that's, there's, he's, she's, they're, we're, i'm, you're,
  said, says, told, made, took, went, came, saw, got, gave, found, knew, thought, became, left, felt, put, brought,
  began, kept, held, wrote, stood, heard, let, meant, set, met, ran, paid, sat, spoke, lay, led, read, grew, lost,
  fell, sent, built, understood, drew, broke, spent, cut, rose, drove, bought, wore, chose, sold, fought, caught,
  taught, hit, won, struck, sought, shot, flew, threw, shut, hid, beat, bent, bet, bit, blew, bred, burst, cast, clung,
  cost, crept, dealt, dug, fed, fled, forbade, forgot, froze, hung, hurt, lent, lit, quit, rode, rang, shook, shrank,
  sang, sank, slept, slid, split, spread, sprang, stole, stuck, swept, swore, swam, swung, tore, woke, withdrew,
  undertook, overcame, remains, means, wants, needs, shows, gets, goes, comes, takes, makes, gives, keeps, holds
`);

/** Nouns for what a writer makes of things; with a judging word behind them they state no fact. */
export const abstractNouns = list(`
  pattern, stakes, truth, devil, argument, comparison, contrast, point, answer, lesson, story, stories, opposite,
  picture, question, irony, silence, distinction, readings, sides, explanation, reasoning, excuse, glass, conclusion,
  temptation, danger, moral, trouble, catch, puzzle, dilemma, logic, message, tone, mood
`);
