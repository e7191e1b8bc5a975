import { isInLexicon } from './relate.js';

// Words that the lexicon lacks and that are no names where they begin a sentence. Compiled by hand: words younger than the lexicon, and
// old adverbs and prepositions that it leaves out.
const list = `online offline onscreen offscreen inasmuch insofar albeit amidst whereupon thereupon whereby wherein thereof
app apps blog blogs blogger bloggers vlog vlogs webcam webcams podcast podcasts podcaster podcasters livestream livestreams smartphone smartphones
website websites hashtag hashtags selfie selfies emoji emojis influencer influencers crowdfunding cryptocurrency cryptocurrencies
paramedic paramedics caregiver caregivers commenters attendees startups startup drone drones broadband wifi lockdown lockdowns`;
const listed: ReadonlySet<string> = new Set(list.split(/\s+/));

/** Endings of nouns that are no names: `rarity`, `bureaucracies`, `headcount`. */
const abstract =
  /^.{3,}(?:it(?:y|ies)|ness(?:es)?|ments?|[ts]ions?|isms?|hoods?|ships?|ac(?:y|ies)|(?:olog|ograph|metr|onom|archy?|crac|phob)(?:y|ies)|counts?)$/;

/** Who does what the first part says: `firefighters`, `homeowner`; last names are no such compounds. */
const doers =
  /^(.{3,})(?:makers?|owners?|holders?|fighters?|keepers?|workers?|goers?|seekers?|givers?|takers?|payers?|breakers?|dwellers?|setters?|watchers?)$/;

/** Whether a folded word is none of a name, though the lexicon may lack it. @example isPlainWord('crucially') // true */
export function isPlainWord(norm: string): boolean {
  if (listed.has(norm) || isInLexicon(norm)) return true;
  const doer = doers.exec(norm)?.[1];
  if (doer !== undefined && isInLexicon(doer)) return true;
  // `Rarity, it seems, has its price`, `Bureaucracies are slow`
  if (abstract.test(norm)) return true;
  if (!norm.endsWith('ly') || norm.length < 7) return false;
  const root = norm.slice(0, -2);
  // `arguably`, `crucially`, `unsurprisingly`, `tellingly`
  return [root, `${root}le`, root.replace(/^un/, ''), root.replace(/ally$/, '')].some(isInLexicon);
}
