import { isInLexicon } from './relate.js';
import { plainSpelling } from './spelling.js';

// Words that the lexicon lacks and that are no names where they begin a sentence. Compiled by hand: words younger than the lexicon, and
// old adverbs and prepositions that it leaves out.
const list = `online offline onscreen offscreen inasmuch insofar albeit amidst whereupon thereupon whereby wherein thereof
app apps blog blogs blogger bloggers vlog vlogs webcam webcams podcast podcasts podcaster podcasters livestream livestreams smartphone smartphones
website websites hashtag hashtags selfie selfies emoji emojis influencer influencers crowdfunding cryptocurrency cryptocurrencies
infrastructure provenance cannot envoy envoys consortium referendum invoice invoices pandemic pandemics avalanche avalanches euro euros pence hangar quay quays tram trams
midwife midwives notary solicitor solicitors trawler trawlers lorry lorries hypothermia insolvency amid meantime hindsight fiesta typhoon outage outages
paramedic paramedics caregiver caregivers commenters attendees startups startup drone drones broadband wifi lockdown lockdowns`;
const listed: ReadonlySet<string> = new Set(list.split(/\s+/));

/** Endings of nouns that are no names: `rarity`, `bureaucracies`, `headcount`. */
const abstract =
  /^.{3,}(?:it(?:y|ies)|ness(?:es)?|ments?|[ts]ions?|isms?|hoods?|ships?|anc(?:y|ies)|enc(?:y|ies)|ac(?:y|ies)|(?:olog|ograph|metr|onom|archy?|crac|phob)(?:y|ies)|olog(?:ist|ists)|counts?)$/;

/** Who does what the first part says: `firefighters`, `homeowner`; last names are no such compounds. */
const doers =
  /^(.{3,})(?:makers?|owners?|holders?|fighters?|keepers?|workers?|goers?|seekers?|givers?|takers?|payers?|breakers?|dwellers?|setters?|watchers?)$/;

/** Endings that a word of the lexicon takes and that last names seldom have: `protesters`, `councillors`, `avoidable`, `spokeswoman`. */
const suffixed = /^(.{3,}?)(?:ers|ors|ists?|less|able|ible|ings?|ed|women|woman|men)$/;
/** What stands before a word of the lexicon: `unnamed`, `rehear`, `overruled`. */
const prefixed = /^(?:un|re|over|under|out|non|mis|pre|post|anti|inter|sub|super|micro|multi|co)(.{4,})$/;
/** Second parts of compounds that end no last name and no firm's: `workforce`, `timetable`; of others, plurals only (`schoolbooks`). */
const heads =
  /(?:force|table|room|board|paper|truck|phone|load|rise|rate|year|week|night|ware|tax|pay|craft|bus|boat|over|out|back|down)$/;

const isKnown = (norm: string) => norm.length >= 3 && (isInLexicon(norm) || isInLexicon(plainSpelling(norm)));

/** The root of a word with an ending: `protest`, `organise`, `vaccinate`, `supply` of supplier, `stop` of stopper. */
const isRoot = (root: string) =>
  isKnown(root) ||
  isKnown(`${root}e`) ||
  (root.endsWith('i') && isKnown(`${root.slice(0, -1)}y`)) ||
  (/(.)\1$/.test(root) && isKnown(root.slice(0, -1)));

/** `timetable`, `boardroom`, `schoolbooks`: two words of the lexicon. */
function isCompound(norm: string): boolean {
  const isMany = norm.endsWith('s') && !norm.endsWith('ss');
  const single = isMany ? norm.slice(0, -1) : norm;
  if (single.length < 7 || !(isMany || heads.test(single))) return false;
  for (let at = 4; at <= single.length - 3; at++)
    if (isKnown(single.slice(at)) && isKnown(single.slice(0, at))) return true;
  return false;
}

/**
 * Whether a folded word is none of a name, though the lexicon may lack it: a British spelling, a word with an ending or a prefix, a compound.
 *
 * @example isPlainWord('crucially') // true
 */
export function isPlainWord(norm: string): boolean {
  if (listed.has(norm) || isInLexicon(norm) || isKnown(norm)) return true;
  const doer = doers.exec(norm)?.[1];
  if (doer !== undefined && isInLexicon(doer)) return true;
  // `Rarity, it seems, has its price`, `Bureaucracies are slow`
  if (abstract.test(norm)) return true;
  const root = suffixed.exec(norm)?.[1];
  if (root !== undefined && isRoot(root)) return true;
  const rest = prefixed.exec(norm)?.[1];
  if (rest !== undefined && isKnown(rest)) return true;
  if (isCompound(norm)) return true;
  if (!norm.endsWith('ly') || norm.length < 7) return false;
  const adjective = norm.slice(0, -2);
  // `arguably`, `crucially`, `unsurprisingly`, `tellingly`
  return [adjective, `${adjective}le`, adjective.replace(/^un/, ''), adjective.replace(/ally$/, '')].some(
    isKnown,
  );
}
