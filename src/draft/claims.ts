import { readTokens } from '../match/claim/deeds.js';
import { isFunctionWord } from '../match/lexicon/functionWords.js';
import { entryOf } from '../match/lexicon/relate.js';
import type { ClaimKind } from '../match/model.js';
import { isForeign } from '../text/language.js';
import { findMarkedSpans } from '../text/quotationMarks.js';
import {
  abstractNouns,
  evaluations,
  hedges,
  imperatives,
  norms,
  reportingVerbs,
  signposts,
  stancePhrases,
  stanceVerbs,
  textNouns,
  textVerbs,
  verbForms,
} from './data/en/claimWords.js';
import type { DraftBlock, SentenceKind } from './model.js';
import { lettersAt, Phrases } from './phrases.js';
import { isReferenceNote } from './plainReference.js';

// Most patterns are for text in lower case with one letter and one figure for all beside those of ASCII (`levelled`): with the flags
// `i` and `u`, V8 takes ten to twenty times as long to compile long lists and `\p{L}`, and the first sentence waits for all of them.
const escapeRegExp = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
const lowered = (phrase: string) => escapeRegExp(phrase.toLowerCase());
/** Any of the phrases, whole words. */
const any = (phrases: readonly string[]) => `(?:${phrases.map(lowered).join('|')})(?![a-zæ0-9²’'])`;

/** A pattern of what a sentence begins with, and the words that it may begin with: others need not be asked it, nor compile it. */
interface Opening {
  readonly firsts: ReadonlySet<string>;
  readonly pattern: RegExp;
}

const opening = (firsts: string, pattern: RegExp): Opening => ({
  firsts: new Set(firsts.split(' ')),
  pattern,
});

/** Whether a text begins as a pattern has it. */
const opens = (lower: string, { firsts, pattern }: Opening): boolean =>
  firsts.has(lettersAt(lower, 0)) && pattern.test(lower);

const hasOwnVoice = /(?:^|[\s,;—–(])(?:i|we)\s/;
const stance = new RegExp(
  `(?:^|[\\s,;—–(])(?:i|we)\\s+(?:(?:would|do|don['’]t|still|also|really|strongly|rather|can|cannot|can['’]t|am|are)\\s+){0,2}${any(stanceVerbs)}`,
);
const stanceAnywhere = new Phrases(stancePhrases);
const reporting = new Phrases(reportingVerbs);
const hedged = new Phrases(hedges);
const normative = new Phrases(norms);
const imperative = new Phrases(imperatives);
/** What an imperative may stand behind. */
const beforeImperative = ['', 'and ', 'but ', 'so ', 'then ', 'now ', 'first, ', 'next, ', 'finally, '];
const signpost = new Phrases(signposts);
const selfDescription = opening(
  'we i this the',
  new RegExp(
    `^(?:(?:we|i)\\s+(?:will|shall|['’]ll)\\s+(?:return|come\\s+back|turn|look|discuss|see|examine|consider|show|argue)\\b|this\\s+is\\s+the\\s+(?:[a-zæ]+\\s+)?(?:part|article|piece|instal+ment|post|section|chapter)\\b)|^(?:this|the (?:present|next|following|first|second|third|last|previous))\\s+${any(textNouns)}\\s+(?:of\\s+this\\s+[a-zæ]+\\s+)?(?:also\\s+|still\\s+)?(?:needs?(?![a-zæ’'])|${any(textVerbs)})`,
  ),
);
const judgement = opening(
  'and but so yet still all overall in on taken this that it these those there which the a an such his her their',
  new RegExp(
    `^(?:(?:and|but|so|yet|still|all in all|overall|in short|in sum|on balance|on the whole|taken together),?\\s+)?(?:this|that|it|these|those|there|which|the\\s+[a-zæ]+|an?\\s+[a-zæ]+|such\\s+[a-zæ]+|his|her|their)\\s+(?:[a-zæ]+\\s+)?(?:is|are|was|were|seems?|looks?|sounds?|['’]s)\\s+(?:[a-zæ]+\\s+){0,3}${any(evaluations)}`,
  ),
);
/** `I found it good`, `I met her in May`: what only the writer can know. */
const ownExperience = /^I(?:['’](?:m|ve|d))?\s/u;
/** `What strikes me is …`, `That leaves us with …`. */
const toMe = opening(
  'and but yet still what it that this which',
  /^(?:and |but |yet |still, )?(?:what|it|that|this|which)\s+(?:[a-zæ]+\s+)?[a-zæ]+s\s+(?:me|us)(?![a-zæ’'])/,
);
/** `Hospitals tend to be judged by …`, `Local democracy rarely looks …`: how things go in general. */
const general =
  /^(?:and |but |yet )?(?!(?:he|she|they|it|his|her|their|its|the|this|that|these|those)\b)[^.]*?\s(?:tends?\sto|(?<!\b(?:was|were) )(?:rarely|seldom|usually)(?! [a-zæ]+(?:ed|en|ught|old|eft) (?:once|on|in|at|by|to|with|for|from|until|before|after|as|there|out|away|up|down)\b)|too\soften)\s/;
/** What is said of the text that the draft is about, or of how it is put. */
const ofTheText =
  /^(?:(?:the|this) (?:headline|text|article|piece|author|reporter|byline)\b(?! (?:was|were) (?:first |once |later |also )?[a-zæ]+(?:ed|en|rn|lt|de|ght) (?:by|in|for|at|on|aloud|to)\b)|before (?:looking|turning|moving|going|getting|we|i)\b.*,\s)|\bis no exception\b/;
/** A forecast with a figure. */
const reckoned =
  /\b(?:would|could)\b.*(?:[0-9²]\s?%|[0-9²]\s?(?:per\s?cent|million|billion)|\bby\s[0-9²])|^(?:a|one|two)?\s?(?:half|third|quarter)s?\sof\b.*\bwould\b/;
/** A figure of more than one digit, that is no year. */
const hasFigure = /(?<![\p{N},.])(?!(?:1[5-9]|20)\p{N}{2}(?![\p{N},.]))\p{N}[\p{N},.]*\p{N}/u;
const bareJudgement = opening(
  'and but so yet seen this that it which none all much context nothing such',
  /^(?:and |but |so |yet |seen in this light, )?(?:this|that|it|which|none of this|all of this|much|(?:that|this) [a-zæ]+|context|nothing about this|such [a-zæ]+|[a-zæ]+ alone)\s+(?:[a-zæ]+\s+)?(?:matters?|counts?|works?|helps?|hurts?|stings?|says a lot|speaks volumes|points? in|raises? (?:a|the|other|more)|explains? (?:a|much|why|some)|changes? (?:the|every|little|nothing)|makes? sense|depends? on|feels? like|settles?|do(?:es)? not settle|means? little)\b/,
);
/** `The argument has a flaw`, `Both sides have a point`: no fact, if there is neither a name nor a figure. */
const abstract = new RegExp(
  `^(?:and |but |yet |in other words, |on balance, |taken together, )?(?:the|a|an|both|two|three|there (?:is|are) (?:a |an |no |something )?)\\s*(?:[a-zæ]+\\s+)?${any(abstractNouns)}(?:\\s+(?:is|are|(?:has|have)(?!\\s+(?:already |now |both |since )?(?:[a-zæ]+ed|been|begun|met|held|made|put|taken|sent|given|won|lost)(?![a-zæ]))|lies?|do not|does not|remains?|could|here)(?![a-zæ])|[.!]?$)`,
);
const impersonal =
  /^(?:and |but |so |yet )?(?:it (?:is|was|would be|will be) (?:[a-zæ]+ )?(?:hard|difficult|easy|impossible|possible|tempting|worth|time|high time|fair|safe|early|late)\s+(?:to|that|for)\b|it is (?:[a-zæ]+ )?worth [a-zæ]+ing\b|nobody knows\b|no one knows\b|who knows\b|one (?:can|cannot|may|might|must|could)\b|there (?:is|are) (?:something|nothing|little|no) [a-zæ]+ (?:about|in|to)\b|and yet\b|as [a-zæ]+ go\b|on balance\b|taken together\b|we can\b|nothing about this\b|none of this\b|(?:a|some) (?:better|different) [a-zæ]+ is\b)/;
/** `In the next part I turn to`: the writer's own voice, inside a sentence too. */
const ownVoice = /(?:^|[\s,;(])I(?:['’](?:m|ve|d|ll))?\s/u;
/** The writers' own doings, where there is neither a name nor a figure: `We spent three days in the archive`. */
const ownDoings = /^(?:we|my|our)\s/;
/** How the writers went about it, with figures too: `As Figure 2 shows, we asked 64 people`. */
const ownMethod =
  /^(?:(?:as|in|for|from|with|of|to|here|then|first)\s?[^,]{0,60},\s)?(?:we|i)\s+(?:also\s+|then\s+|only\s+)?(?:uses?d?|asked|collect(?:ed)?|interview(?:ed)?|survey(?:ed)?|measured?|count(?:ed)?|sampled?|analy[sz]ed?|compared?|consult(?:ed)?|visit(?:ed)?|contact(?:ed)?|check(?:ed)?|plot(?:ted)?|excluded?|select(?:ed)?|spoke (?:to|with)|wrote to)(?![a-zæ’'])/;
const pointing = opening(
  'this that which below before the first second third finally now next',
  /^(?:(?:this|that|which) brings (?:me|us)\b|below, (?:we|i)\b|before (?:we|i) (?:get|turn|come|go)\b|the rest of this [a-zæ]+|this (?:article|piece|post|essay|section|chapter|paper|part) (?:has|is|falls|comes)\b|(?:first|second|third|finally|now|next), the [a-zæ]+[.:]?$)/,
);
const pointsBehind =
  /\b(?:in|to) the (?:next|following|last|previous|first|second|third) (?:section|chapter|part)[.]?$/;
/** `Why the warning went no further is the question that matters`, `How it will end is unclear`. */
const untold =
  /^what (?:the|this|that) (?:article|text|piece|report|story|author|paper)\b.*\b(?:not|never)\b.*\b(?:is|are|was|were)\b|\b(?:is|are) worth (?:[a-zæ]+ing)\b(?! (?:for|at|about) )|^the [a-zæ]+[’'‘]s [a-zæ]+ (?:is|was) (?:remarkable|striking|telling|notable|curious|odd|understandable|impressive|admirable|surprising)[.!]?$|^(?:the|this) (?:article|text|piece|story) (?:leaves|gives|offers|makes|invites)\b/;
const openQuestion = opening(
  'and but so yet why how whether when where who what',
  /^(?:and |but |so |yet )?(?:why|how|whether|when|where|who|what)\b.*\b(?:is|are|remains?|was|were)\b\s+(?:[a-zæ]+\s+){0,2}(?:questions?|unclear|unknown|uncertain|anyone['’]s guess|another matter|a puzzle|a mystery|open|harder to (?:say|tell)|hard to (?:say|tell)|to be seen)\b/,
);
/** `That account is contested.`, `This version has been challenged.`: leads over to what follows. */
const leadOver = opening(
  'and but yet this that these those both his her their its the',
  /^(?:and |but |yet )?(?:this|that|these|those|both|his|her|their|its|the)\s+(?:[a-zæ]+\s+)?(?:accounts?|versions?|claims?|views?|readings?|pictures?|stor(?:y|ies)|arguments?|explanations?|assertions?|conclusions?|interpretations?|narratives?|figures?|evidence)\s+(?:is|are|was|were|has been|have been|did not go|does not go|do not go|went|goes)\s+(?:[a-zæ]+\s+){0,2}(?:contested|disputed|challenged|questioned|unchallenged|uncontested|undisputed|contradictory|mixed|patchy|thin|familiar|different|simple|simpler|complicated|messy|messier|incomplete)[.!]?$/,
);
/** `A warning that nobody reads is hardly a warning`, `Anyone who has sat on a committee will know this`: how it is with such things. */
const aphorism = opening(
  'and but yet a an anyone anybody everyone everybody whoever this that it these those',
  /^(?:and |but |yet )?(?:an? [a-zæ]+ (?:that|which|who|without|with) [^.;:]*\bis (?:hardly|scarcely|rarely|seldom|always) an?\b|(?:anyone|anybody|everyone|everybody|whoever) (?:who )?[^.;:]*\b(?:(?:will|would) (?:know|recogni[sz]e|understand|remember|see|agree)|knows|recogni[sz]es|understands|remembers)\b|(?:this|that|it|these|those) (?:is|was|are|were) (?:just |exactly |precisely )?the (?:sort|kind|type) of\b)/,
);
/** `So far the reader has had one side of the story`. */
const ofReading = opening(
  'so by at the a any',
  /^(?:so far,? |by now,? |at this point,? )?(?:the|a|any) (?:careful |attentive |patient )?readers? (?!of\b)/,
);
/** `The two stories cannot easily both be true.` */
const irreconcilable = /\b(?:cannot|can['’‘]t)\b[^.;:]*\b(?:both|all) be (?:true|right)\b/;
const noteThat = /^(?:note|recall|remember|observe|keep in mind|bear in mind)\s+that\s+/iu;

/**
 * What a drafted sentence does. Only a `claim`, a statement that a source could bear out, is asked for a source;
 * where in doubt, a sentence with a name or a figure and a verb of reporting is a claim, and the writer's own hedged
 * or judging words are not: a silly alarm costs more than a missed one.
 *
 * - `question`: ends with a question mark.
 * - `instruction`: begins with a verb in the imperative (`See …`, `Let us …`).
 * - `signposting`: says what the text does, or only introduces what follows (`He added:`).
 * - `opinion`: a first person's stance (`I think`, `in my view`) and judgements (`That is a bad idea.`), unless the sentence reports that
 *   somebody said so.
 * - `hedged`: what should be (`must`, `should`), hedges and predictions (`may`, `perhaps`, `would`): the writer's own, or what a plan or a
 *   contract in the source says. No source is asked for, but one may say otherwise.
 * - `fragment`: no words, a few without a verb, or a sentence in another language than English.
 *
 * Words between quotation marks are somebody else's: they do not make the sentence an opinion or an instruction.
 *
 * @param sentence its prose
 */
export function kindOfSentence(sentence: string, block: DraftBlock['kind'] = 'paragraph'): SentenceKind {
  if (block === 'heading') return 'heading';
  if (block === 'reference') return 'signposting';
  const text = sentence.trim();
  if (!/\p{L}{2}/u.test(text)) return 'fragment';
  // A table or a paste: no verdict rather than a wrong one.
  if (text.length > longestSentence) return 'fragment';
  // Notes stand in the text as parentheses, or in blocks of their own.
  const note = /^\(([^()]*)\)$/.exec(text)?.[1] ?? (block === 'footnote' ? text : undefined);
  if (note !== undefined && isReferenceNote(note)) return 'fragment';
  // Verdicts are for English only: no verdict rather than a wrong one.
  if (isForeign(text)) return 'fragment';
  const own = withoutQuotations(text);
  if (/[?？]["”’'»)\]]*$/u.test(own.trim())) return 'question';
  // A capital inside the sentence makes it the month.
  const stripped = own
    .replace(/^[\s"“‘(—–-]+/u, '')
    .replace(noteThat, '')
    .replace(
      /(?<=\S\s)May\b|(?<=\b(?:on|until|by|before|after|since|from|of|in|late|early|mid|last|next|to) )may\b|\bmay(?= \d{1,2}\b)/g,
      '5/',
    );
  const small = stripped.toLowerCase();
  const lower = levelled(small);
  const count = stripped.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;
  if (/:["”’)\]]*$/u.test(own.trim()) && count <= 6) return 'signposting';
  if (
    signpost.isAt(lower, 0) ||
    opens(lower, selfDescription) ||
    opens(lower, pointing) ||
    pointsBehind.test(lower)
  )
    return 'signposting';
  if (
    stanceAnywhere.isIn(lower) ||
    ownExperience.test(stripped) ||
    opens(lower, toMe) ||
    (hasOwnVoice.test(lower) && (stance.test(lower) || ownMethod.test(lower)))
  )
    return 'opinion';
  if (
    beforeImperative.some((b) => lower.startsWith(b) && imperative.isAt(lower, b.length)) &&
    !isNamed(stripped)
  )
    return 'instruction';
  // `So it was.`: no word that says anything.
  if (own === text && small.split(/[^\p{L}\p{N}’']+/u).every((w) => w === '' || isFunctionWord(w)))
    return 'signposting';
  const hasQuotation = own !== text;
  // A figure, or a capital inside the sentence: something that a source can know.
  const isOfFact = hasQuotation || /\p{N}/u.test(stripped) || /\S\s+(?!I\b)\p{Lu}/u.test(stripped);
  if (!isOfFact && ownVoice.test(stripped) && !reporting.isIn(lower)) return 'opinion';
  if (
    !isOfFact &&
    ([ownDoings, impersonal, abstract, untold, general, ofTheText].some((r) => r.test(lower)) ||
      opens(lower, judgement) ||
      isBareJudgement(lower) ||
      opens(lower, aphorism) ||
      opens(lower, ofReading))
  )
    return 'opinion';
  if (!reporting.isIn(lower)) {
    // `The road would cut traffic by 18 percent`: somebody has reckoned that.
    // `must pay 45 million`, `would fill 84,000 pools`: what a contract says, or a reckoning.
    const isReckoned = () => reckoned.test(lower) || hasFigure.test(stripped);
    if ((normative.isIn(lower) || hedged.isIn(lower)) && !isReckoned()) return 'hedged';
    if (opens(lower, judgement) && !/\p{N}/u.test(stripped)) return 'opinion';
    if (isBareJudgement(lower) || opens(lower, leadOver) || opens(lower, openQuestion)) return 'opinion';
    if (irreconcilable.test(lower)) return 'opinion';
  }
  if (!isOfFact && !reporting.isIn(lower) && (isGeneral(lower) || isSaying(lower))) return 'hedged';
  if (!hasQuotation && !hasVerb(stripped)) return 'fragment';
  // `Jan 12, Feb 15, Mar 18`: a list of figures.
  const figures = stripped.match(/\p{N}[\p{N},.]*/gu)?.length ?? 0;
  if (!hasQuotation && figures >= 3 && figures >= count / 2 && !hasTaggedVerb(stripped)) return 'fragment';
  // `Port Ellan in 1998, 40 ferries`: under a picture or in a list, names and figures alone state nothing.
  const isLabel = block === 'caption' || (block === 'list-item' && !/[.!]$/.test(text));
  if ((!isOfFact || (isLabel && !hasQuotation)) && count <= longestFragment && !hasTaggedVerb(stripped))
    return 'fragment';
  if (!hasQuotation && count < 3) return 'fragment';
  return 'claim';
}

/** `London alone matters`: before `alone` any word may begin it. */
const isBareJudgement = (lower: string): boolean =>
  opens(lower, bareJudgement) || (lower.includes(' alone') && bareJudgement.pattern.test(lower));

/** `Sentiment, admittedly, is easier to set aside`, `Suspicion has become a guest`: of no particular one, by name or otherwise. */
function isGeneral(lower: string): boolean {
  const noun = generalSubject.exec(lower)?.[1];
  return noun !== undefined && entryOf(noun).ids.length > 0;
}

/** A bare noun or one behind `a`: no `the`, no pronoun, nothing that stands for some; and what is so of it. */
const generalSubject =
  /^(?:and |but |yet |so )?(?:an? |whoever |(?!(?:the|this|that|these|those|his|her|its|their|our|my|your|he|she|it|they|we|i|you|there|here|one|two|three|some|many|most|all|both|each|every|several|few|another|other|no|none|nobody|nothing|everyone|everything|what|which|who|how|why|where|whether|not|only|even|also|then|now|today|police|nearby|next)(?![a-zæ])))([a-zæ]+)(?:,? (?:of|like|without|that|which|in|for|has|who) [^.;:]{1,60}?)?,? (?:[a-zæ]+ly,? )?(?:(?:is|are) (?:(?:[a-zæ]+ )?[a-zæ]+ to |an? |the |where |what |never |always )|ha(?:s|ve) become (?:an? |the )|will (?:find|suspect|know|feel) )/;

/** `Taste, like groundwater, moves slowly`, `Whoever has run a shop will forgive the tone`: how it is with such things, in a figure. */
const sayings: readonly Opening[] = [
  opening(
    'whoever anyone anybody everyone everybody nobody no those people readers visitors',
    /^(?:whoever|anyone who|anybody who|everyone who|everybody who|nobody who|no one who|(?:those|people) who|(?:readers|visitors) (?:of|to)) [^.;:]*?\b(?:will|should|may|must|can|seldom|rarely|never|always|learns?|knows?)\s/,
  ),
  opening(
    'every each',
    /^(?:every|each) [a-zæ]+ (?:has|had|gets|needs|knows) an? [^.;:]*(?:like (?:that|this|it)|of its own|somewhere)\b/,
  ),
];
/** A bare noun with an aside behind it that likens or doubts; not `Beer, which is taxed,`. */
const bareAside =
  /^(?:and |but |yet |so )?(?!(?:he|she|it|they|we|you|i|there|here|this|that|these|those|today|yesterday|then|now|however|still|nevertheless|instead|meanwhile|later|afterwards|police|officials)\b)([a-zæ]+), (?:like [^.;:,]{2,40}|once [a-zæ]+(?:ed|t|en|n)|of course|as (?:so often|always|ever)|too|alas|it turns out|in such cases), [a-zæ]+/;
const likened =
  /^an? [a-zæ]+ is like an? |^[a-zæ]+ [a-zæ]+s (?:[a-zæ]+er|more [a-zæ]+|less [a-zæ]+) than any [a-zæ]+[.!]?$/;

const isSaying = (lower: string): boolean => {
  if (sayings.some((o) => opens(lower, o)) || likened.test(lower)) return true;
  const noun = bareAside.exec(lower)?.[1];
  return noun !== undefined && entryOf(noun).ids.length > 0;
};

/** Text with `æ` for every letter and `²` for every figure beside those of ASCII, and one unit for whatever else has two. */
function levelled(lower: string): string {
  return lower.replace(/[^\0-\x7f’‘“”…–—\ufffc]/gu, (c) => {
    if (/\p{L}/u.test(c)) return 'æ';
    return /\p{N}/u.test(c) ? '²' : c.length > 1 ? '\ufffd' : c;
  });
}

/** A capital behind the first word, and a finite verb before any comma or word that begins a clause. */
const namedLikeOrder =
  /^\p{Lu}\p{Ll}+ (?:the )?\p{Lu}\p{Ll}+(?: (?!(?:that|what|how|who|which|where|when|why|whether|if|for|at|on|and)\b)[\p{L}’'-]+){0,6} (?:was|were|is|are|has|had|will|would|runs|said|[a-z]+ed)\b/u;

/** `Judge Whitcomb told …`, `Mark Rutte said`: a name, and no imperative. */
function isNamed(text: string): boolean {
  if (/^(?:let|see|set|put)\s+\p{Lu}/u.test(text)) return true;
  // `Take That singer Howard Donald was …`: a name of a band, and what it does.
  if (namedLikeOrder.test(text)) return true;
  const words = text.split(/\s+/).slice(0, 5);
  if (!/^\p{Lu}\p{Ll}/u.test(words[1] ?? '') || /['’]s$/.test(words[1]!)) return false;
  const behind =
    words
      .slice(2)
      .find((w) => !/^\p{Lu}/u.test(w))
      ?.toLowerCase() ?? '';
  return verbs.has(behind) || /\p{L}{2}ed$/u.test(behind);
}

/** Whether a sentence is a claim, or is one only if a source is at odds with it: see {@link kindOfSentence}. */
export function claimKind(sentence: string): ClaimKind {
  const kind = kindOfSentence(sentence);
  return kind === 'claim' || kind === 'hedged' ? kind : 'none';
}

/** Whether a sentence is a claim: see {@link kindOfSentence}. */
export function isClaim(sentence: string): boolean {
  return kindOfSentence(sentence) === 'claim';
}

/** The sentence with what stands between marks blanked to one placeholder. */
function withoutQuotations(text: string): string {
  if (text.length > 20_000) return text.slice(0, 20_000);
  let result = '';
  let at = 0;
  for (const m of findMarkedSpans(text, [{ start: 0, end: text.length }])) {
    if (m.depth > 0 || m.outer.start < at) continue;
    result += `${text.slice(at, m.outer.start)}\ufffc`;
    at = m.outer.end;
  }
  return result + text.slice(at);
}

/**
 * A sentence past this, in UTF-16 units, is none: the matcher reads 400 words, and of the 1,686 texts of the labelled sets
 * the longest sentence has under 900.
 */
const longestSentence = 4_000;

/** Words of a sentence without a verb at most: `A quiet man with a loud dog.` */
const longestFragment = 8;

/** Whether some word stands where a verb does. */
function hasTaggedVerb(text: string): boolean {
  const tokens = readTokens(text, { start: 0, end: text.length });
  return tokens.some(
    (t) => t.tag === 'verb' || t.tag === 'aux' || t.tag === 'modal' || /\p{L}{2}ed$/u.test(t.norm),
  );
}

const verbs = new Set(verbForms);

/**
 * Whether some word looks like a finite verb: a known form, a past form in `-ed`, or, in a sentence of seven words or
 * more, anything: long sentences without a verb are rare.
 */
function hasVerb(text: string): boolean {
  const tokens =
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}']+/gu) ?? [];
  return tokens.length >= 7 || tokens.some((t, i) => verbs.has(t) || (i > 0 && /\p{L}{2}(?:ed|s)$/u.test(t)));
}
