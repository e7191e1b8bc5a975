import type { Speaker } from '../../attribution/model.js';
import { nameWords } from '../../corpus/passages.js';
import { nthBlock, nthQuotation, nthSentence } from '../../draft/lists.js';
import { toRaw } from '../../text/mappedText.js';
import { textAt } from '../../text/span.js';
import { words } from '../../text/words.js';
import { joinMessages, type Message, msg } from '../../util/message.js';
import type { Analysis, CheckedQuotation, Fix, Rule } from '../model.js';
import { isPerson } from '../speakers.js';
import { place } from '../wording.js';

/**
 * Shorter quotations are common phrases that several may have said; they count only where the source itself marks
 * just these words.
 */
const fewestWords = 4;

/** The words are in the corpus, but somebody else said them. */
export const misattributedQuotation: Rule = {
  code: 'misattributed-quotation',
  defaultSeverity: 'error',
  summary: 'The words are in a source, but somebody else said them.',
  byBlock: true,
  *check(analysis) {
    for (const checked of analysis.quotations) {
      if (!isMisattributed(analysis, checked)) continue;
      const best = checked.match.evidence[0]!;
      const [drafted, sourced] = [checked.speakerInDraft ?? '', checked.sourced()?.speaker?.name ?? ''];
      const parts: Message[] = [msg('{0} said this, not {1}.', sentenceCase(sourced), drafted)];
      if (checked.match.ambiguous)
        parts.push(msg('The words stand in {0} places.', checked.match.evidence.length));
      parts.push(msg('Source: {0}.', place(best)));
      const named = setSpeaker(analysis, checked);
      yield {
        start: checked.start,
        end: checked.end,
        message: joinMessages(parts),
        evidence: checked.match.evidence,
        fixes: named ? [named] : [],
      };
    }
  },
};

/** Whether both sides are sure of the speaker, and not of the same. */
export function isMisattributed(about: Pick<Analysis, 'draft'>, checked: CheckedQuotation): boolean {
  const { match, said } = checked;
  if (checked.mouth !== 'different' || !said?.speaker) return false;
  const sourced = checked.sourced();
  if (!sourced?.speaker) return false;
  if (match.match !== 'exact' && match.match !== 'faithful' && match.match !== 'altered') return false;
  const { draft } = about;
  const quotation = nthQuotation(draft, checked.quotation);
  const count = words(textAt(draft.prose.text, quotation.prose)).length;
  if (count < fewestWords) {
    const best = match.evidence[0]!;
    const isWhole = sourced.content.start >= best.start - 2 && sourced.content.end <= best.end + 2;
    if (count < 2 || sourced.kind !== 'partial' || match.ambiguous || !isWhole) return false;
  }
  return !mayMean(about, checked);
}

/**
 * Whether the draft may mean the source's speaker after all: it says `he`, or leaves the speaker to an earlier
 * sentence, and names that speaker near by.
 */
function mayMean(
  { draft }: Pick<Analysis, 'draft'>,
  { said, sourced, quotation }: CheckedQuotation,
): boolean {
  const speaker = said!.speaker!;
  const block = nthQuotation(draft, quotation).block;
  const sentence = nthSentence(draft, nthQuotation(draft, quotation).sentence);
  const own = nameWords(sourced()!.speaker!.name).at(-1) ?? '';
  const names = (text: string) => words(text).some((w) => w.norm === own);
  const isNear =
    sentence === undefined ||
    (speaker.start >= sentence.prose.start - 1 && speaker.start <= sentence.prose.end);
  // `Hollis`, `the farmer Ellen Hollis`; `She` at the beginning of a sentence has a capital, too, and is no word of her name.
  const all = nameWords(speaker.name);
  const isByName = words(speaker.text).some(
    (w) =>
      /^\p{Lu}/u.test(w.text) && !smallWord.test(w.norm) && nameWords(w.text).some((n) => all.includes(n)),
  );
  if (isByName && isNear) return false;
  if (isNear && isByOffice(speaker, sourced()!.speaker!)) return false;
  const around = [nthBlock(draft, block - 1), nthBlock(draft, block)].map((b) =>
    b ? textAt(draft.prose.text, b.prose) : '',
  );
  return around.some(names);
}

/** Whether a description (`the president`) is the draft's speaker's by what the draft calls him, and nothing that the source calls its own. */
function isByOffice({ text, description }: Speaker, other: Speaker): boolean {
  const office = /^the\s+(\p{Ll}[\p{L}-]*)$/iu.exec(text)?.[1]?.toLowerCase();
  if (office === undefined || !hasWord(description, office) || other.description === undefined) return false;
  return !hasWord(other.description, office) && !hasWord(other.text, office);
}

const hasWord = (text: string | undefined, word: string) => words(text ?? '').some((w) => w.norm === word);

/** `May` and `Will` are names, too. */
const smallWord = /^(?:the|an?|he|she|they|it|his|her|their|its)$/;

/** The source's speaker in place of the draft's, where that is written out in one piece. */
function setSpeaker({ draft }: Analysis, { said, sourced }: CheckedQuotation): Fix | undefined {
  const { start, end, text } = said!.speaker!;
  const span = toRaw(draft.prose, { start, end });
  const { name } = sourced()!.speaker!;
  if (textAt(draft.text, span) !== text) return undefined;
  const last = name.split(' ').at(-1)!;
  const isKnown = isPerson(name) && draft.prose.text.slice(0, start).includes(last);
  const possessive = /[’']s$/.exec(text)?.[0] ?? '';
  const opens = /^\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(name);
  const written = isKnown ? last : opens ? sentenceCase(name) : name;
  return {
    title: msg('Say “{0}” instead of “{1}”', written, text),
    edits: [{ ...span, newText: `${written}${possessive}` }],
    preferred: true,
  };
}

function sentenceCase(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
