// Function words of English: words that carry grammar, not fact. The closed classes (determiners, pronouns,
// prepositions, conjunctions, auxiliaries) in full, and the commonest adverbs of degree and place.
const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against ago all almost along already also although always am among an and another any
  anybody anyone anything are aren't around as at away back be became because become been before behind being below
  between both but by came can can't cannot could couldn't did didn't do does doesn't doing don't done down during
  each either else enough even ever every everybody everyone everything far few for from further get gets getting
  got had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how
  however i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll it's its itself just least less let
  let's like many may me might mine more most much must my myself neither never no nobody none nor not nothing now
  of off often on once one only onto or other others ought our ours ourselves out over own perhaps quite rather
  really same shall she she'd she'll she's should shouldn't since so some somebody someone something still such than
  that that'd that'll that's the their theirs them themselves then there there's therefore these they they'd they'll
  they're they've this those though through thus to together too toward towards under until up upon us very was
  wasn't we we'd we'll we're we've well were weren't what what's when where whether which while who who's whom whose
  why will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself
  yourselves`.split(/\s+/),
);

/**
 * Whether a word (its norm, see `words.ts`) is a function word.
 *
 * @example isStopWord('the') // true
 */
export function isStopWord(norm: string): boolean {
  return stopWords.has(norm);
}
