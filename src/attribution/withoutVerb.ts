import type { Clause, Subject } from './clauses.js';
import { beForms, indefinites } from './data/en/grammar.js';
import { saidThings } from './data/en/nouns.js';
import { takingIn } from './data/en/verbs.js';
import { isGivenName } from './names.js';
import { ownerOf } from './nounReports.js';
import { isDay, joins, type Phrase, spanOf } from './phrases.js';
import type { Report } from './report.js';
import type { Token } from './sentence.js';
import { framesOf } from './verbs.js';

/** Fewer words in marks are a title or a term as often as speech; in UTF-16 units, marks included. */
const shortest = 24;

/**
 * Who has words in marks where no verb of saying has them: `In the words of Ruiz, “…”`, `Ruiz’s verdict: “…”`, `Ruiz
 * again: “…”`, `Here is Ruiz: “…”`, `“…” is Ruiz’s argument`. Only where one person is named there, and what stands
 * around says that the words are theirs: `On Ruiz’s door: “…”` and `A letter to Ruiz: “…”` leave it open.
 *
 * @param reports what else was found in the sentence: words that one of them has are left to it, but for `in the words of Ruiz`
 */
export function withoutVerb(
  tokens: readonly Token[],
  reports: readonly Report[],
  clauses: readonly Clause[],
): Report[] {
  return tokens.flatMap((quote, at): Report[] => {
    if (quote.tag !== 'quote' || quote.end - quote.start < shortest) return [];
    const isTaken = reports.some((r) => r.ranges.some((x) => x.from <= at && at < x.to));
    const owner = isTaken
      ? inTheWordsOf(tokens, at)
      : ((/:/.test(quote.gap) ? beforeColon(tokens, at, clauses) : beforeMarks(tokens, at, clauses)) ??
        behindMarks(tokens, at));
    if (!owner) return [];
    const cue = tokens[owner.cue]!;
    return [
      {
        subject: owner.subject,
        cue: { start: cue.start, end: cue.end },
        at: owner.cue,
        lemma: ':',
        tie: 'quote',
        ranges: [{ from: at, to: at + 1 }],
        hearer: undefined,
        isSure: true,
      },
    ];
  });
}

/** Whose words they are, and the token that says so. */
interface Owner {
  readonly subject: Subject;
  readonly cue: number;
}

/** `Ruiz again: “…”`, `Ruiz’s verdict: “…”`, `To Ruiz it is simple: “…”`, `Nobody put it better than Ruiz: “…”`. */
function beforeColon(tokens: readonly Token[], at: number, clauses: readonly Clause[]): Owner | undefined {
  let from = at;
  while (from > 0 && tokens[from - 1]!.tag !== 'quote' && !/[;.!?]\s/.test(tokens[from]!.gap || ' ')) from--;
  const names = namesIn(tokens, from, at).filter((n) => !isPlaceAt(tokens, n.first));
  const [name] = names;
  if (!name || names.length > 1) return undefined;
  const own = tokens[name.last]!.isPossessive ? ownedThing(tokens, name.last, at) : undefined;
  if (own !== undefined) return { subject: subjectAt(tokens, name), cue: own };
  const before = tokens[name.first - 1];
  // `The words are Ruiz’s: “…”`
  if (tokens[name.last]!.isPossessive)
    return name.last === at - 1 && before && beForms.has(before.norm)
      ? { subject: subjectAt(tokens, name), cue: name.last }
      : undefined;
  const isTheirs =
    name.first === from || (name.first === from + 1 && isOpener(before!))
      ? isAbout(tokens, name, from, at, clauses)
      : isPresented(tokens, name, from);
  return isTheirs ? { subject: subjectAt(tokens, name), cue: at - 1 } : undefined;
}

/** `And`, `Or take`, `Then`, `Quoting`, `What`: what may stand before the name that a line is about. */
const isOpener = (t: Token) =>
  t.tag === 'conj' || t.tag === 'adv' || t.norm === 'what' || t.norm === 'for' || t.norm === 'to';

/** Whether nobody else does anything before the colon, and the one named takes in no words of another. */
function isAbout(
  tokens: readonly Token[],
  name: Phrase,
  from: number,
  at: number,
  clauses: readonly Clause[],
): boolean {
  const opener = name.first > from ? tokens[from]!.norm : '';
  const own = clauses.filter((c) => c.group.first >= from && c.group.last < at && c.group.kind === 'finite');
  // `To Ruiz: “…”` is said to him, `What Ruiz wants to hear: “…”` is not said.
  if (/^(?:for|to)$/.test(opener) && own.length === 0) return false;
  if (opener === 'what' && !framesOf(tokens[name.last + 1]?.verb?.lemma ?? '')?.has('q')) return false;
  return own.every(({ group, subject }) => {
    if (takingIn.has(tokens[group.main]!.verb?.lemma ?? '') || group.isPassive) return false;
    const phrase = subject?.phrase;
    // `To Ruiz it is simple`, `What Ruiz said was this`
    return !phrase || phrase.first <= name.last || /^(?:it|this|that)$/.test(tokens[phrase.head]!.norm);
  });
}

/** `Here is Ruiz`, `Then came Ruiz`, `It was Ruiz who put it best`, `better than Ruiz`, `Or take Ruiz`, `the words of Ruiz`. */
function isPresented(tokens: readonly Token[], name: Phrase, from: number): boolean {
  const [before, beforeThat] = [tokens[name.first - 1]!, tokens[name.first - 2]];
  if (before.norm === 'than') return true;
  if (/^(?:of|from|by)$/.test(before.norm)) return saidThings.has(beforeThat?.norm ?? '');
  if (beForms.has(before.norm)) return beforeThat?.norm === 'here' || tokens[name.last + 1]?.norm === 'who';
  if (/^(?:comes?|came|follows?|followed)$/.test(before.norm)) return name.first - from < 4;
  return /^(?:take|consider|hear|quote|quoting|cite|citing)$/.test(before.norm) && name.first - from < 4;
}

/** Words right behind what is somebody's: `In the words of Ruiz, “…”`, `Ruiz’s claim (“…”)`, `Ruiz’s complaint is that “…”`. */
function beforeMarks(tokens: readonly Token[], at: number, clauses: readonly Clause[]): Owner | undefined {
  const quote = tokens[at]!;
  let noun = at - 1;
  if (tokens[noun]?.norm === 'that' && tokens[noun]!.gap === ' ') noun--;
  if (tokens[noun] && beForms.has(tokens[noun]!.norm)) noun--;
  else noun = at - 1;
  const thing = tokens[noun];
  if (!thing) return undefined;
  if (saidThings.has(thing.norm)) {
    const subject =
      ownerOf(tokens, noun) ?? (thing.norm === 'words' ? whoLeft(tokens, at, clauses) : undefined);
    if (subject) return { subject, cue: noun };
    // `The line “…” comes from Ruiz`
    return noun === at - 1 ? from(tokens, at) : undefined;
  }
  // `In the words of Ruiz, “…”`, `To quote Ruiz, “…”`, `For Ruiz, “…”`, `The quote from Ruiz, “…,”`
  if (!/^,/.test(quote.gap)) return undefined;
  const name = namesIn(tokens, 0, at).at(-1);
  if (!name || name.last !== at - 1 || tokens[name.last]!.isPossessive || name.first === 0) return undefined;
  const before = tokens[name.first - 1]!;
  const isWhole = at === tokens.length - 1 && /[.!?…]/.test(quote.closing);
  const isView = name.first === 1 && /^(?:for|to)$/.test(before.norm) && isWhole;
  return isView || isPresented(tokens, name, 0) || isQuoting(tokens, name.first)
    ? { subject: subjectAt(tokens, name), cue: name.first - 1 }
    : undefined;
}

/** `In the words of Ruiz, “…”` and `to quote Ruiz, “…”`: words of somebody's within, or behind, what another says. */
function inTheWordsOf(tokens: readonly Token[], at: number): Owner | undefined {
  if (!/^,/.test(tokens[at]!.gap)) return undefined;
  const name = namesIn(tokens, 0, at).at(-1);
  if (!name || name.last !== at - 1 || tokens[name.last]!.isPossessive || name.first === 0) return undefined;
  const isOfWords = tokens[name.first - 1]!.norm === 'of' && tokens[name.first - 2]?.norm === 'words';
  return isOfWords || isQuoting(tokens, name.first)
    ? { subject: subjectAt(tokens, name), cue: name.first - 1 }
    : undefined;
}

/** Words before what says whose they are: `“…” (Ana Ruiz)`, `“…”, thus Ruiz`, `“…” is Ruiz’s argument`, `“…”: that is Ruiz’s line`. */
function behindMarks(tokens: readonly Token[], at: number): Owner | undefined {
  const next = tokens[at + 1];
  if (!next) return undefined;
  const name = namesIn(tokens, at + 1, Math.min(tokens.length, at + 8))[0];
  if (!name) return undefined;
  const subject = subjectAt(tokens, name);
  const before = tokens[name.first - 1]!;
  const behind = tokens[name.last + 1];
  const opens = at === 0 || (at === 1 && tokens[0]!.tag === 'conj');
  // A newspaper may stand there, too: only what is surely a person's name.
  if (name.first === at + 1) {
    if (!opens) return undefined;
    const isFull = name.last > name.first && isGivenName(next.norm);
    return isFull && /^[.,]?\s?\($/.test(next.gap) && (behind === undefined || /\)/.test(behind.gap))
      ? { subject, cue: name.first }
      : undefined;
  }
  // `was the verdict of Ruiz`
  const of = tokens[name.first - 2]?.norm ?? '';
  const isOwner = tokens[name.last]!.isPossessive;
  if (
    opens &&
    !isOwner &&
    before.norm === 'of' &&
    saidThings.has(of) &&
    beForms.has(next.norm) &&
    name.first - at < 6
  )
    return { subject, cue: name.first - 2 };
  // `is Ruiz’s argument`, `: that is Ruiz’s line`
  const isThat = /^(?:that|this)$/.test(next.norm);
  if (opens && beForms.has(before.norm) && name.first - at === (isThat ? 3 : 2)) {
    const noun = tokens[name.last]!.isPossessive ? ownedThing(tokens, name.last, tokens.length) : undefined;
    return noun === undefined ? undefined : { subject, cue: noun };
  }
  if (tokens[name.last]!.isPossessive) return undefined;
  const isShort = name.first - at < 6;
  // `, in the words of Ruiz`, `, to quote Ruiz`, `: thus Ruiz`
  if (
    behind === undefined &&
    isShort &&
    (before.norm === 'thus' || isPresented(tokens, name, at) || isQuoting(tokens, name.first))
  )
    return { subject, cue: name.first - 1 };
  // `, as Ruiz has it`, `is how Ruiz describes it`
  const isHow = /^(?:as|how)$/.test(before.norm) && /^(?:aux|verb)$/.test(behind?.tag ?? '');
  return isHow && isShort && tokens[name.last + 2]?.norm === 'it' && name.last + 3 >= tokens.length
    ? { subject, cue: name.last + 1 }
    : undefined;
}

const isQuoting = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.norm === 'quote' && tokens[first - 2]?.norm === 'to';

/** `Ruiz` of `The line “…” comes from Ruiz`, `The words “…” are Ruiz’s`. */
function from(tokens: readonly Token[], at: number): Owner | undefined {
  const name = namesIn(tokens, at + 1, Math.min(tokens.length, at + 5))[0];
  const before = name && tokens[name.first - 1]!;
  if (!name || !before) return undefined;
  const isFrom = before.norm === 'from' && /^(?:comes?|came|is|are)$/.test(tokens[at + 1]!.norm);
  const isOwn =
    beForms.has(before.norm) && tokens[name.last]!.isPossessive && name.last === tokens.length - 1;
  return isFrom || isOwn ? { subject: subjectAt(tokens, name), cue: name.first - 1 } : undefined;
}

/** `Ruiz` of `With the words “…” Ruiz left the room`, `Ruiz left with the words “…”`. */
function whoLeft(tokens: readonly Token[], at: number, clauses: readonly Clause[]): Subject | undefined {
  if (tokens[at - 2]?.norm !== 'the' || tokens[at - 3]?.norm !== 'with') return undefined;
  const clause =
    at === 3
      ? clauses.find((c) => c.group.first > at && c.subject?.phrase?.first === at + 1)
      : at < tokens.length - 1
        ? undefined
        : clauses.findLast((c) => c.group.last < at - 3 && c.group.kind === 'finite' && !c.group.isPassive);
  return clause?.subject;
}

/** What is somebody's that words are in, behind their name at `owner`: `verdict` of `Ruiz’s short verdict`. */
function ownedThing(tokens: readonly Token[], owner: number, to: number): number | undefined {
  for (let i = owner + 1; i < to && i - owner < 4; i++) {
    if (!joins(tokens[i - 1]!, tokens[i]!)) return undefined;
    if (saidThings.has(tokens[i]!.norm)) {
      const next = tokens[i + 1];
      return i + 1 >= to || !next || !joins(tokens[i]!, next) || beForms.has(next.norm) ? i : undefined;
    }
  }
  return undefined;
}

/** The names of tokens `from` to before `to`; a last name alone at the beginning has no other sign than its capital. */
function namesIn(tokens: readonly Token[], from: number, to: number): Phrase[] {
  const isName = (i: number) => {
    const t = tokens[i]!;
    const isFirst =
      i === 0 && t.tag === 'noun' && t.isCapital && t.verb === undefined && !indefinites.has(t.norm);
    return (t.tag === 'name' && !isDay(t)) || isFirst;
  };
  const names: Phrase[] = [];
  for (let i = from; i < to; i++) {
    if (!isName(i)) continue;
    const first = i;
    while (
      i + 1 < to &&
      tokens[i + 1]!.tag === 'name' &&
      !tokens[i]!.isPossessive &&
      joins(tokens[i]!, tokens[i + 1]!)
    )
      i++;
    names.push({ first, last: i, head: i });
  }
  return names;
}

/** `in Lund`, `at Halden`, `on Monday`: nobody. */
const isPlaceAt = (tokens: readonly Token[], first: number): boolean =>
  /^(?:in|at|on|near|outside|around)$/.test(tokens[first - 1]?.norm ?? '');

const subjectAt = (tokens: readonly Token[], phrase: Phrase): Subject => ({
  span: spanOf(tokens, phrase),
  phrase,
  how: 'before',
});
