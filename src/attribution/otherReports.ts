import { type Clause, nameBehind, type Subject } from './clauses.js';
import { answers, documentNouns, views } from './data/en/nouns.js';
import { takingIn } from './data/en/verbs.js';
import { ownerOf } from './nounReports.js';
import { isBodyNoun, isPersonNoun } from './nouns.js';
import { joins, type Phrase, phraseEndingAt, phraseStartingAt, spanOf } from './phrases.js';
import type { Report } from './report.js';
import type { Token } from './sentence.js';
import { framesOf } from './verbs.js';

/** `according to the mayor`, with the clause before it or behind its comma. */
export function accordingTo(tokens: readonly Token[]): Report[] {
  const found: Report[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i]!.norm !== 'according' || tokens[i + 1]!.norm !== 'to') continue;
    const phrase = phraseStartingAt(tokens, i + 2) ?? herAlone(tokens, i + 2);
    // `according to a translation by the Post`: it hands on what somebody else said.
    if (!phrase || tokens.slice(phrase.first, phrase.last + 1).some((t) => t.norm === 'translation'))
      continue;
    const cue = { start: tokens[i]!.start, end: tokens[i + 1]!.end };
    // `According to the council’s solicitor, Ana Ruiz, …`
    const isOffice = tokens[phrase.head]!.tag === 'noun' && isPersonNoun(tokens[phrase.head]!.norm);
    const named = isOffice ? nameBehind(tokens, phrase) : undefined;
    const isFirst = i === 0 || (i === 1 && tokens[0]!.tag === 'conj');
    let from = 0;
    if (!isFirst)
      for (let k = i - 1; k > 0; k--)
        if (/[;:]\s/.test(tokens[k]!.gap)) {
          from = k;
          break;
        }
    let behind = named ? tokens.findIndex((t) => t.start >= named.end) : phrase.last + 1;
    if (behind < 0) behind = tokens.length;
    while (
      behind < tokens.length &&
      !/[,—–:]/.test(tokens[behind]!.gap) &&
      tokens[behind]!.tag !== 'quote' &&
      tokens[behind]!.tag !== 'pronoun'
    )
      behind++;
    // `According to a report, published in June, the crew …`
    if (isFirst && behind < tokens.length) behind = behindParticiple(tokens, behind);
    // `On Saturday, according to two people, the union let it be known …`: what has the verb.
    const isInMiddle = !isFirst && behind < tokens.length && isApart(tokens, i) && !hasVerb(tokens, from, i);
    if (isInMiddle) behind = behindRelative(tokens, behind);
    const range = isFirst || isInMiddle ? { from: behind, to: tokens.length } : { from, to: i };
    if (range.from >= range.to) continue;
    found.push({
      subject: { span: spanOf(tokens, phrase), phrase, how: 'behind', ...(named && { named }) },
      cue,
      at: i,
      lemma: 'according',
      tie: 'according',
      ranges: [range],
      hearer: undefined,
    });
  }
  return found;
}

/** `her` where no noun follows: `according to her, the lists are done`. */
function herAlone(tokens: readonly Token[], at: number): Phrase | undefined {
  if (tokens[at]?.norm !== 'her') return undefined;
  const next = tokens[at + 1];
  return next === undefined || !joins(tokens[at]!, next) ? { first: at, last: at, head: at } : undefined;
}

const isApart = (tokens: readonly Token[], i: number) => /[,—–(]/.test(tokens[i]!.gap);

const hasVerb = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .some(
      (t) =>
        t.tag === 'aux' ||
        t.tag === 'modal' ||
        t.tag === 'quote' ||
        (t.tag === 'verb' && t.verb?.form !== 'ing'),
    );

/** Past `who took part,` and `and who spoke,` behind whom words are according to, to the clause. */
function behindRelative(tokens: readonly Token[], at: number): number {
  let from = at;
  for (let k = at; k < tokens.length && k - at < 30; k++) {
    if (!/,/.test(tokens[k]!.gap)) continue;
    from = k;
    const next = tokens[k]!.tag === 'conj' ? tokens[k + 1] : tokens[k];
    if (next?.tag !== 'sub' && next?.tag !== 'verb') break;
  }
  return from;
}

/** Past a participle between commas (`, published in June,`) that something follows. */
function behindParticiple(tokens: readonly Token[], at: number): number {
  const t = tokens[at]!;
  const form = t.verb?.form;
  if (t.tag !== 'verb' || !/,/.test(t.gap) || (form !== 'past' && form !== 'participle')) return at;
  for (let k = at + 1; k < tokens.length && k - at < 12; k++) if (/,/.test(tokens[k]!.gap)) return k;
  return at;
}

/**
 * `the Gazette quoted Ruiz as saying …`, `Ruiz was quoted by the Gazette as saying …`: Ruiz says it, through the Gazette.
 */
export function asSaying(
  tokens: readonly Token[],
  clauses: readonly Clause[],
): (Report & { readonly quoting?: number })[] {
  const found: (Report & { readonly quoting?: number })[] = [];
  for (const { group, subject } of clauses) {
    const verb = tokens[group.main]!.verb;
    if (!subject || (verb?.lemma !== 'quote' && verb?.lemma !== 'cite')) continue;
    const as = tokens.findIndex((t, k) => k > group.last && k - group.last < 12 && t.norm === 'as');
    const saying = tokens[as + 1];
    if (as < 0 || saying?.verb?.form !== 'ing' || !framesOf(saying.verb.lemma)?.has('q')) continue;
    const last = pronounAt(tokens, as - 1) ?? phraseEndingAt(tokens, as - 1);
    // `quoted Lena Brandt, a nurse, as saying`: the name, and not what describes it.
    const named = phraseStartingAt(tokens, group.last + 1);
    const isDescribed = named !== undefined && named.last < as - 1 && /,/.test(tokens[named.last + 1]!.gap);
    const phrase = isDescribed && tokens[named.head]!.tag === 'name' ? named : last;
    const by = tokens[group.last + 1]?.norm === 'by' ? phraseStartingAt(tokens, group.last + 2) : undefined;
    const quoted =
      group.isPassive || !phrase ? subject : { span: spanOf(tokens, phrase), phrase, how: 'before' as const };
    const through: Subject | undefined = !group.isPassive
      ? subject
      : by && { span: spanOf(tokens, by), phrase: by, how: 'behind' };
    if (quoted === through) continue;
    const from = tokens[as + 2]?.norm === 'that' ? as + 3 : as + 2;
    const cue = { start: saying.start, end: saying.end };
    const told = { subject: quoted, cue, at: as + 1, lemma: saying.verb.lemma, hearer: undefined };
    // `“We stay,” Ruiz was quoted by the Gazette as saying.`
    const first = subject.phrase?.first;
    if (from >= tokens.length && first !== undefined && tokens[first - 1]?.tag === 'quote')
      found.push({
        ...told,
        quoting: group.main,
        tie: 'around',
        ranges: [{ from: 0, to: first }],
        ...(through && { through }),
      });
    if (from >= tokens.length) continue;
    found.push({
      ...told,
      tie: tokens[from]!.tag === 'quote' ? 'quote' : from > as + 2 ? 'that' : 'clause',
      ranges: [{ from, to: tokens.length }],
      ...(through && { through }),
    });
  }
  return found;
}

/** `him` of `the Gazette quoted him as saying`. */
function pronounAt(tokens: readonly Token[], at: number): Phrase | undefined {
  return /^(?:him|her|them)$/.test(tokens[at]?.norm ?? '') ? { first: at, last: at, head: at } : undefined;
}

/** `Ruiz: “We stay.”`: only a name before the colon before marks. */
export function ofColons(tokens: readonly Token[], clauses: readonly Clause[]): Report[] {
  const found: Report[] = [];
  for (let i = 1; i < tokens.length && i < 40; i++) {
    const t = tokens[i]!;
    if (t.tag !== 'quote' || !/^\s?:\s?$/.test(t.gap)) continue;
    // `offered help, tweeting: “…”`: the verb before the colon has them.
    const lead = tokens[i - 1]!;
    const isTold = lead.tag === 'verb' && framesOf(lead.verb?.lemma ?? '')?.has('q') === true;
    const phrase = phraseEndingAt(tokens, i - 1);
    // `Pollsters agree — Ana Ruiz: “…”`
    const isApart =
      phrase !== undefined &&
      /[.!?—–]\s?$| --? $/.test(tokens[phrase.first]!.gap) &&
      tokens[phrase.head]!.tag === 'name';
    const behindClause = isTold || isApart ? undefined : ofClause(tokens, i, clauses);
    if (isTold) continue;
    if (behindClause) {
      found.push(behindClause);
      continue;
    }
    if (!phrase || phrase.last - phrase.first > 6 || !tokens[phrase.head]!.isCapital) continue;
    const start = tokens[phrase.first]!;
    // `Quoting Ruiz: “…”`, `Reactions to Ruiz: “…”`: a capital that only begins the line.
    if (/^(?:quoting|citing)$/.test(start.norm) || isOnlyFirst(tokens, phrase)) continue;
    const before = tokens[phrase.first - 1];
    if (before && before.tag !== 'quote' && !/[.!?—–]\s?$| - $/.test(start.gap)) continue;
    const subject: Subject = { span: spanOf(tokens, phrase), phrase, how: 'before' };
    found.push({
      subject,
      cue: { start: t.start - t.gap.length, end: t.start - t.gap.length + t.gap.trimEnd().length },
      at: i - 1,
      lemma: ':',
      tie: 'quote',
      ranges: [{ from: i, to: i + 1 }],
      hearer: undefined,
    });
  }
  return found;
}

/** Whether the head of a phrase with more behind it is a thing whose capital begins the sentence. */
function isOnlyFirst(tokens: readonly Token[], { head, last }: Phrase): boolean {
  const { tag, norm } = tokens[head]!;
  const isThing = tag === 'noun' && !isPersonNoun(norm) && !isBodyNoun(norm) && !documentNouns.has(norm);
  return head === 0 && last > head && isThing;
}

/** `Ruiz was blunt: “We stay.”`: whoever the clause before the colon is about. */
function ofClause(tokens: readonly Token[], at: number, clauses: readonly Clause[]): Report | undefined {
  const clause = clauseOfSomebody(tokens, at, clauses);
  if (!clause?.subject) return undefined;
  const main = tokens[clause.group.main]!;
  const cue = { start: main.start, end: main.end };
  return {
    subject: clause.subject,
    cue,
    at: clause.group.main,
    lemma: ':',
    tie: 'quote',
    ranges: [{ from: at, to: at + 1 }],
    hearer: undefined,
  };
}

/** The last clause before token `at` where it is about somebody who can speak. */
export function clauseOfSomebody(
  tokens: readonly Token[],
  at: number,
  clauses: readonly Clause[],
): Clause | undefined {
  const clause = clauses.findLast(
    (c) => c.group.last < at && c.group.kind === 'finite' && c.subject?.how !== 'relative',
  );
  const phrase = clause?.subject?.phrase;
  if (!clause || !phrase || clause.group.isPassive || at - clause.group.last > 20) return undefined;
  if (takingIn.has(tokens[clause.group.main]!.verb?.lemma ?? '')) return undefined;
  const head = tokens[phrase.head]!;
  // `Ruiz’s answer was short: “No.”`
  const owner = answers.has(head.norm) ? ownerOf(tokens, phrase.head) : undefined;
  if (owner) return { ...clause, subject: owner };
  const isSomebody = head.tag === 'name' || isPersonNoun(head.norm) || /^(?:he|she)$/.test(head.norm);
  return isSomebody ? clause : undefined;
}

/** `“We stay.” — Ana Ruiz`: a name behind a dash, as below mottoes and in collections of voices. */
export function ofSignatures(tokens: readonly Token[]): Report[] {
  const first = tokens[1];
  if (tokens[0]?.tag !== 'quote' || !first || !/^\s*[—–―-]{1,2}\s*$/.test(first.gap)) return [];
  const phrase = phraseStartingAt(tokens, 1);
  if (!phrase || tokens[phrase.head]!.tag !== 'name' || phrase.last - phrase.first > 6) return [];
  const next = tokens[phrase.last + 1];
  if (next && next.tag !== 'quote' && !/[,(]/.test(next.gap)) return [];
  const cue = { start: first.start - first.gap.trimStart().length, end: first.start };
  const end = cue.start + first.gap.trim().length;
  const subject: Subject = { span: spanOf(tokens, phrase), phrase, how: 'behind' };
  return [
    {
      subject,
      cue: { start: cue.start, end },
      at: 1,
      lemma: '—',
      tie: 'around',
      ranges: [{ from: 0, to: 1 }],
      hearer: undefined,
    },
  ];
}

/** `The mayor did not, by his own account, read it`: whoever the sentence is about says so. */
export function byOwnAccount(tokens: readonly Token[], clauses: readonly Clause[]): Report[] {
  return tokens.flatMap((t, i): Report[] => {
    const noun = tokens[i + 3];
    const isPhrase =
      t.norm === 'by' &&
      /^(?:his|her|its|their|my)$/.test(tokens[i + 1]?.norm ?? '') &&
      tokens[i + 2]?.norm === 'own';
    if (!isPhrase || !noun || !/^(?:account|accounts|admission|telling|description)$/.test(noun.norm))
      return [];
    const clause =
      clauses.findLast((c) => c.group.first < i && c.subject && c.group.kind === 'finite') ??
      clauses.find((c) => c.subject?.how === 'before' && c.group.kind === 'finite');
    // The words from the subject on; where the phrase stands at the end, all before it.
    const first = clause?.subject?.phrase?.first;
    if (!clause?.subject || first === undefined) return [];
    const range = { from: Math.min(first, i + 4), to: i + 4 < tokens.length ? tokens.length : i };
    return [
      {
        subject: clause.subject,
        cue: { start: t.start, end: noun.end },
        at: i,
        lemma: 'according',
        tie: 'according',
        ranges: [range],
        hearer: undefined,
      },
    ];
  });
}

/** `In Ruiz’s words, the plan is “dead”`, `The plan is dead, in the mayor’s view`. */
export function inTheirWords(tokens: readonly Token[]): Report[] {
  return tokens.flatMap((t, i): Report[] => {
    if (t.tag !== 'noun' || !views.has(t.norm)) return [];
    const owner = ownerOf(tokens, i);
    const first = owner?.phrase?.first;
    if (!owner || first === undefined || tokens[first - 1]?.norm !== 'in') return [];
    const opens = first === 1;
    const next = tokens[i + 1];
    const isBehind = next !== undefined && /,/.test(next.gap);
    const isApart = /,/.test(tokens[first - 1]!.gap);
    if (opens ? !isBehind : !isApart || (next !== undefined && !isBehind)) return [];
    // `The rumour was, in her words, “nonsense”.`
    const isFirst = opens || isBehind;
    return [
      {
        subject: owner,
        cue: { start: tokens[first - 1]!.start, end: t.end },
        at: first - 1,
        lemma: 'according',
        tie: 'according',
        ranges: [isFirst ? { from: i + 1, to: tokens.length } : { from: 0, to: first - 1 }],
        hearer: undefined,
      },
    ];
  });
}
