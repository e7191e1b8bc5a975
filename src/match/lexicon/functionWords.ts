/**
 * Words that carry no fact of their own: articles, pronouns, prepositions, conjunctions, auxiliaries and a few
 * adverbs. Kept apart from a search engine's stop words because negations, quantifiers and modals are among them:
 * those are compared by their own rules (polarity, quantity), not counted as covered or missing.
 */
const list = `a an the this that these those such same
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
herself it its itself they them their theirs themselves who whom whose which what one ones
and or but nor so yet for if then than as because since although though while whereas whether unless until when where
why how there here
of in on at by to from with without within into onto out off up down over under about above below across after
against along among amid around before behind beneath beside besides between beyond despite during except inside
like near outside past per regarding through throughout toward towards upon via
is am are was were be been being do does did done doing have has had having
will would shall should can could may might must ought
not no never none nothing nobody neither cannot
also too very just only even still already again more most much many some any each every all both either few less
least own other others another rather quite almost nearly however therefore thus meanwhile moreover
according anyone anybody anything someone somebody something everyone everybody everything elsewhere somewhere
anywhere everywhere nowhere whoever whomever whatever whichever whenever wherever
n't 's 're 've 'll 'd s t d ll re ve m don doesn didn wouldn isn aren wasn weren hasn haven hadn couldn shouldn`;

const words: ReadonlySet<string> = new Set(list.split(/\s+/));

/** Whether a folded, lower-case word is a function word. */
export function isFunctionWord(norm: string): boolean {
  return words.has(norm);
}
