import { findMarkedSpans, type MarkedSpan } from '../text/quotationMarks.js';
import { contains, overlaps, type Span, trimSpan } from '../text/span.js';
import { isStopWord } from '../text/stopWords.js';
import { words } from '../text/words.js';
import { clauseVerbs, cueVerbs, invertible, promises, refusalVerbs } from './data/en/cues.js';
import { determiners, pronouns } from './data/en/people.js';
import { addresseeAfter, timeNear, viaIn } from './details.js';
import { Entities } from './mentions.js';
import type { AttributableText, Attribution, Intermediary, Speaker, TextSpan } from './model.js';
import { createResolver, type Resolver } from './resolve.js';
import { type Token, tokensOf } from './sentence.js';
import { phraseStartingAt, subjectBefore } from './subject.js';
import { transcriptTurns } from './transcript.js';

/** A cue and its subject, as tokens and spans. */
interface Cue {
  readonly subject: Span;
  readonly verb: Span;
  /** Index of the verb in the tokens of its paragraph. */
  readonly token: number;
}

/** Past this many units a paragraph is data, not prose, and is not read for cues. */
const longestParagraph = 50_000;

/**
 * Every quotation and reported statement of a text, by start. Deterministic; linear in the text's length for
 * paragraphs of ordinary size (a cue is looked for within a bounded number of words).
 *
 * Read are: quotations in marks with the cue before, after or inside; partial quotations in a reporting clause; the
 * next quotation of the same paragraph, and of paragraphs that repeat the opening mark, as the same speaker's; block
 * quotations (a paragraph behind a line that ends in a colon and promises speech, or that the markup quotes); turns
 * of a transcript; clauses after a verb of reporting or `according to`, and what somebody refused. Marked words that
 * nobody is said to have said (titles, irony) come without a speaker.
 *
 * @example attribute(source).map((a) => [a.speaker?.name, a.content.text])
 */
export function attribute(input: AttributableText): Attribution[] {
  const { text, paragraphs } = input;
  const lineStarts = new Set(input.lines.map((l) => skipOpening(text, l.start)));
  const entities = new Entities(
    text,
    paragraphs.filter((p) => p.end - p.start <= longestParagraph && p.kind !== 'heading'),
    (offset) => lineStarts.has(offset),
  );
  const reader = new Reader(input, createResolver(text, entities));
  return reader.read();
}

function skipOpening(text: string, at: number): number {
  let i = at;
  while (i < text.length && /["“‘'«„([\s]/.test(text[i]!)) i++;
  return i;
}

class Reader {
  readonly #input: AttributableText;
  readonly #text: string;
  readonly #resolver: Resolver;
  readonly #found: Attribution[] = [];

  constructor(input: AttributableText, resolver: Resolver) {
    this.#input = input;
    this.#text = input.text;
    this.#resolver = resolver;
  }

  read(): Attribution[] {
    const { paragraphs } = this.#input;
    const marked = findMarkedSpans(this.#text, paragraphs).filter((m) => m.depth === 0);
    const turns = transcriptTurns(this.#text, paragraphs);
    this.#noteNamed(marked);
    let next = 0;
    let nextLine = 0;
    let continued: Attribution | undefined;
    let introduction: { speaker: Speaker; cue?: TextSpan; time?: TextSpan; addressee?: TextSpan } | undefined;
    paragraphs.forEach((p, index) => {
      const inside: MarkedSpan[] = [];
      for (; next < marked.length && marked[next]!.outer.start < p.end; next++) inside.push(marked[next]!);
      const lines: Span[] = [];
      const all = this.#input.lines;
      for (; nextLine < all.length && all[nextLine]!.start < p.end; nextLine++) lines.push(all[nextLine]!);
      if (p.kind === 'heading' || p.end - p.start > longestParagraph) {
        introduction = undefined;
        return;
      }
      const turn = turns.get(index);
      const isBlock =
        turn === undefined && (introduction !== undefined || p.quoted) && !startsMarked(inside, p.start);
      if (turn) {
        this.#add({
          kind: 'block',
          paragraph: p.number,
          content: this.#at(turn.content),
          speaker: turn.speaker,
          via: [],
        });
        introduction = undefined;
        return;
      }
      if (isBlock && (p.kind === 'sentence' || p.quoted)) {
        this.#add({ kind: 'block', paragraph: p.number, content: this.#at(p), ...introduction, via: [] });
        if (!p.quoted) introduction = undefined;
        return;
      }
      const tokens = tokensOf(
        this.#text,
        p,
        inside.map((m) => m.outer),
      );
      this.#marked(p.number, tokens, inside, lines, introduction, continued);
      const lastMarked = inside.at(-1);
      continued = lastMarked?.continues
        ? this.#found.findLast((a) => a.content.start >= lastMarked.inner.start)
        : undefined;
      this.#indirect(p.number, tokens, inside, lines);
      introduction = this.#introduction(p, tokens, lines);
    });
    return this.#found.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
  }

  /** Notes whom the text names as saying something, so that pronouns find who spoke before them. */
  #noteNamed(marked: readonly MarkedSpan[]): void {
    const quotations = marked.map((m) => m.outer);
    for (const p of this.#input.paragraphs) {
      if (p.kind === 'heading' || p.end - p.start > longestParagraph) continue;
      const tokens = tokensOf(this.#text, p, quotations.slice(firstEndingAfter(quotations, p.start)));
      tokens.forEach((t, i) => {
        if (t.quoted || t.capital || !cueVerbs.has(t.norm)) return;
        const subject = subjectBefore(tokens, i);
        if (!subject) return;
        const speaker = this.#resolver.speaker(subject);
        if (speaker && !isPronoun(speaker.text)) this.#resolver.note(subject, speaker);
      });
    }
  }

  #add(a: Attribution): void {
    this.#found.push(a);
  }

  #at(s: Span): TextSpan {
    return { text: this.#text.slice(s.start, s.end), start: s.start, end: s.end };
  }

  #speaker(subject: Span): Speaker | undefined {
    const speaker = this.#resolver.speaker(subject);
    if (speaker) this.#resolver.note(subject, speaker);
    return speaker;
  }

  /** Quotations in marks of one paragraph. */
  #marked(
    paragraph: number,
    tokens: readonly Token[],
    inside: readonly MarkedSpan[],
    lines: readonly Span[],
    introduction: { speaker: Speaker; cue?: TextSpan } | undefined,
    continued: Attribution | undefined,
  ): void {
    let previous: Attribution | undefined;
    inside.forEach((m, i) => {
      const content = this.#at(trimSpan(this.#text, m.inner));
      if (content.text === '') return;
      const before = inside[i - 1];
      const after = inside[i + 1];
      const cue =
        this.#cueAfter(tokens, m, after) ??
        this.#cueBefore(tokens, m, before, lines) ??
        this.#accordingTo(tokens, m, lines);
      const isDirect = this.#isDirect(m, lines);
      let found: Pick<Attribution, 'speaker' | 'cue' | 'time' | 'addressee'> = {};
      const nested = this.#nestedSource(content);
      const via: Intermediary[] = [];
      if (cue) {
        const sentence = lineAround(lines, cue.verb.start, m.outer);
        const speaker = this.#speaker(cue.subject);
        const time = timeNear(
          this.#text,
          sentence,
          cue.verb.start,
          inside.map((q) => q.outer),
        );
        const addressee = addresseeAfter(this.#text, tokens, cue.token);
        found = {
          ...(speaker && { speaker }),
          cue: this.#at(cue.verb),
          ...(time && { time }),
          ...(addressee && { addressee }),
        };
        via.push(
          ...viaIn(
            this.#text,
            tokens.filter((t) => t.start >= m.outer.end && t.start < sentence.end),
          ),
        );
        if (nested && speaker) {
          via.push({ ...this.#at(cue.subject), role: 'reported', name: speaker.name });
          const inner = this.#resolver.speaker(nested);
          found = { ...found, ...(inner && { speaker: inner }) };
        }
      } else if (isDirect && continued && i === 0) {
        found = pickSpeaker(continued);
      } else if (isDirect && previous?.speaker && goesOn(this.#text, before, m)) {
        found = pickSpeaker(previous);
      } else if (isDirect && introduction && i === 0) found = introduction;
      const attribution: Attribution = {
        kind: isDirect ? 'direct' : 'partial',
        paragraph,
        content,
        ...found,
        via,
      };
      this.#add(attribution);
      if (attribution.speaker) previous = attribution;
    });
  }

  /** Whether marks hold at least a sentence: they begin one, or hold the end of one and a capital at their start. */
  #isDirect(m: MarkedSpan, lines: readonly Span[]): boolean {
    const inner = this.#text.slice(m.inner.start, m.inner.end).trim();
    if (words(inner.slice(0, 400)).length < 2) return false;
    if (lines.some((l) => l.start === m.outer.start)) return true;
    return (
      /^[^\p{L}]*\p{Lu}/u.test(inner) && (/[.!?,…]$/.test(inner) || words(inner.slice(0, 400)).length > 4)
    );
  }

  /** `…,” he said`, `…,” said Rubio`, `…,” Marco Rubio, the secretary, told reporters`. */
  #cueAfter(tokens: readonly Token[], m: MarkedSpan, next: MarkedSpan | undefined): Cue | undefined {
    if (m.close === undefined) return undefined;
    const inner = this.#text.slice(m.inner.start, m.inner.end).trimEnd();
    const behind = this.#text.slice(m.outer.end, m.outer.end + 3);
    const ended = /[.…]$/.test(inner) && !/^\s*[,—–-]/.test(behind);
    const first = firstTokenFrom(tokens, m.outer.end);
    const limit = next?.outer.start ?? Number.POSITIVE_INFINITY;
    for (let i = first; i < tokens.length && i - first < 14; i++) {
      const t = tokens[i]!;
      if (t.quoted || t.start >= limit) return undefined;
      if (i > first && /[.!?;:\n]\s/.test(t.gap) && !/^\.\s$/.test(t.gap)) return undefined;
      if (i > first && /^\.\s$/.test(t.gap) && tokens[i - 1]!.text.length > 4) return undefined;
      if (!cueVerbs.has(t.norm) || t.capital) continue;
      if (i === first) {
        if (!invertible.has(t.norm)) return undefined;
        const subject = phraseStartingAt(tokens, i + 1);
        return subject && { subject, verb: t, token: i };
      }
      // `“We stay.” He said nothing more.`: a new sentence behind a full stop is no cue, unless it is short.
      const subject = subjectBefore(tokens, i);
      if (!subject || subject.start < m.outer.end) return undefined;
      const gap = this.#text.slice(m.outer.end, subject.start);
      if (/[.!?]/.test(gap) || (ended && !/^\s*$/.test(gap))) return undefined;
      if (ended && !/^[.,]/.test(this.#text.slice(t.end, t.end + 1)) && t.end < tokens.at(-1)!.end)
        return undefined;
      return { subject, verb: t, token: i };
    }
    return undefined;
  }

  /** `Rubio said that if “…`, `he said: “…`, `Trump described it as “…`: the nearest cue before, in the sentence. */
  #cueBefore(
    tokens: readonly Token[],
    m: MarkedSpan,
    before: MarkedSpan | undefined,
    lines: readonly Span[],
  ): Cue | undefined {
    const sentence = lineAround(lines, m.outer.start, m.outer);
    const from = Math.max(sentence.start, 0);
    const end = firstTokenFrom(tokens, m.outer.start);
    for (let i = end - 1; i >= 0 && end - i < 40; i--) {
      const t = tokens[i]!;
      if (t.start < from) break;
      if (t.quoted) {
        // A quotation between: what stands before it may still govern both.
        if (before && !/^[^.!?]*$/.test(this.#text.slice(before.outer.end, m.outer.start))) return undefined;
        continue;
      }
      if (t.capital && !cueVerbs.has(t.norm)) continue;
      if (!cueVerbs.has(t.norm)) continue;
      const subject = this.#coordinated(tokens, firstTokenFrom(tokens, from), i) ?? subjectBefore(tokens, i);
      if (subject && subject.start >= from) return { subject, verb: t, token: i };
    }
    return undefined;
  }

  /** `“…,” according to X`, `According to X, “…”`. */
  #accordingTo(tokens: readonly Token[], m: MarkedSpan, lines: readonly Span[]): Cue | undefined {
    const sentence = lineAround(lines, m.outer.start, m.outer);
    for (let i = 0; i + 2 < tokens.length; i++) {
      const t = tokens[i]!;
      if (t.quoted || t.norm !== 'according' || tokens[i + 1]!.norm !== 'to') continue;
      if (t.start < sentence.start || t.start >= Math.max(sentence.end, m.outer.end + 80)) continue;
      const subject = phraseStartingAt(tokens, i + 2);
      if (subject) return { subject, verb: { start: t.start, end: tokens[i + 1]!.end }, token: i };
    }
    return undefined;
  }

  /** Who said it within the words themselves: `“…, according to war bloggers,” the Journal reported.` */
  #nestedSource(content: TextSpan): Span | undefined {
    const at = content.text.lastIndexOf('according to ');
    if (at < 0) return undefined;
    const from = content.start + at;
    const tokens = tokensOf(this.#text, { start: from, end: content.end }, []);
    const subject = phraseStartingAt(tokens, 2);
    // Only at the end: in the middle it says who says a part.
    if (!subject || !/^[\s,.;:]*$/.test(this.#text.slice(subject.end, content.end))) return undefined;
    return subject;
  }

  /** Reported clauses outside of marks. */
  #indirect(
    paragraph: number,
    tokens: readonly Token[],
    inside: readonly MarkedSpan[],
    lines: readonly Span[],
  ): void {
    for (const line of lines) {
      const first = firstTokenFrom(tokens, line.start);
      const end = firstTokenFrom(tokens, line.end);
      const found = this.#according(tokens, first, end, line) ?? this.#reported(tokens, first, end, line);
      if (!found) continue;
      const content = trimClause(this.#text, found.content);
      if (content.end - content.start < 4) continue;
      // Words in marks are told by themselves, with the same cue.
      if (inside.some((m) => overlaps(m.outer, content))) continue;
      if (inside.some((m) => contains(m.outer, line))) continue;
      const speaker = this.#speaker(found.subject);
      if (!speaker) continue;
      const time = timeNear(this.#text, line, found.cue.start, [content]);
      const addressee =
        found.token === undefined ? undefined : addresseeAfter(this.#text, tokens, found.token);
      this.#add({
        kind: 'indirect',
        paragraph,
        content: this.#at(content),
        speaker,
        cue: this.#at(found.cue),
        ...(time && { time }),
        ...(addressee && !overlaps(addressee, content) && { addressee }),
        via: [],
      });
    }
  }

  /** `According to X, …`, `…, according to X`. */
  #according(tokens: readonly Token[], first: number, end: number, line: Span): Reported | undefined {
    for (let i = first; i + 2 < end; i++) {
      const t = tokens[i]!;
      if (t.quoted || t.norm !== 'according' || tokens[i + 1]!.norm !== 'to') continue;
      const subject = phraseStartingAt(tokens, i + 2);
      if (!subject) return undefined;
      const cue = { start: t.start, end: tokens[i + 1]!.end };
      const content =
        i === first ? { start: subject.end, end: line.end } : { start: line.start, end: tokens[i - 1]!.end };
      return { subject, cue, content };
    }
    return undefined;
  }

  /** `X said that …`, `…, X said`, `X refused to …`. */
  #reported(tokens: readonly Token[], first: number, end: number, line: Span): Reported | undefined {
    for (let i = first; i < end; i++) {
      const t = tokens[i]!;
      if (t.quoted || t.capital) continue;
      const isRefusal = refusalVerbs.has(t.norm) && /^(?:to|comment)$/.test(tokens[i + 1]?.norm ?? '');
      const isDenial = /^(?:didn't|did|doesn't|wouldn't)$/.test(t.norm) && isNoAnswer(tokens, i);
      if (!clauseVerbs.has(t.norm) && !isRefusal && !isDenial) continue;
      const subject = this.#coordinated(tokens, first, i) ?? subjectBefore(tokens, i);
      if (!subject || subject.start < line.start) continue;
      const cue = { start: t.start, end: t.end };
      if (isDenial) {
        const verb = tokens
          .slice(i + 1, i + 3)
          .find((v) => /^(?:commit|comment|say|answer|respond|elaborate)$/.test(v.norm))!;
        return {
          subject,
          cue: { start: t.start, end: verb.end },
          content: { start: verb.end, end: line.end },
          token: i,
        };
      }
      const next = tokens[i + 1];
      if (!next || next.start >= line.end) {
        // `…, Rubio said.`
        return { subject, cue, content: { start: line.start, end: subject.start }, token: i };
      }
      // `…, Rubio added, …`: the clause is on both sides; the longer one is told.
      if (/^,/.test(next.gap) && /,\s*$/.test(this.#text.slice(line.start, subject.start))) {
        const isFirst = subject.start - line.start > line.end - next.start;
        const content = isFirst
          ? { start: line.start, end: subject.start }
          : { start: next.start, end: line.end };
        return { subject, cue, content, token: i };
      }
      const addressee = /^(?:told|tells?|telling)$/.test(t.norm)
        ? phraseStartingAt(tokens, i + 1)
        : undefined;
      const from = addressee ? firstTokenFrom(tokens, addressee.end) : i + 1;
      const start = tokens[from];
      if (!start || start.start >= line.end || start.quoted || start.norm === 'as') continue;
      const that = start.norm === 'that' ? tokens[from + 1] : start;
      if (that && that.start < line.end) {
        return { subject, cue, content: { start: that.start, end: line.end }, token: i };
      }
    }
    return undefined;
  }

  /** `Putin rejected the plan, but said …`, `Ruiz left, saying …`: the subject of the sentence. */
  #coordinated(tokens: readonly Token[], first: number, verb: number): Span | undefined {
    const isParticiple = /ing$/.test(tokens[verb]!.norm) && /,/.test(tokens[verb]!.gap);
    if (!isParticiple && !/^(?:and|but)$/.test(tokens[verb - 1]?.norm ?? '')) return undefined;
    return this.#mainSubject(tokens, first, verb);
  }

  /** The noun phrase that a sentence begins with, behind an adverbial up to the first comma. */
  #mainSubject(tokens: readonly Token[], first: number, before: number): Span | undefined {
    let at = first;
    const head = tokens[first];
    if (!head) return undefined;
    if (isStopWord(head.norm) && !determiners.has(head.norm) && !isPronoun(head.norm)) {
      at = tokens.findIndex((t, i) => i > first && i < before && i - first < 16 && /,/.test(t.gap));
      if (at < 0) return undefined;
    }
    const subject = phraseStartingAt(tokens, at);
    return subject && subject.end <= (tokens[before]?.start ?? 0) ? subject : undefined;
  }

  /** A paragraph whose last line ends in a colon and promises speech introduces the next one. */
  #introduction(
    p: Span,
    tokens: readonly Token[],
    lines: readonly Span[],
  ): { speaker: Speaker; cue?: TextSpan; time?: TextSpan; addressee?: TextSpan } | undefined {
    if (!/:\s*$/.test(this.#text.slice(Math.max(p.start, p.end - 3), p.end))) return undefined;
    const line = lines.at(-1);
    if (!line) return undefined;
    const first = firstTokenFrom(tokens, line.start);
    for (let i = first; i < tokens.length; i++) {
      const t = tokens[i]!;
      if (t.quoted || !(promises.has(t.norm) || cueVerbs.has(t.norm))) continue;
      const isVerb =
        cueVerbs.has(t.norm) || /^(?:touch|touched|comes|came|put|went|spoke|speaks|offered)$/.test(t.norm);
      const subject = isVerb
        ? (this.#coordinated(tokens, first, i) ?? subjectBefore(tokens, i))
        : this.#mainSubject(tokens, first, i);
      const speaker = subject && subject.start >= line.start ? this.#speaker(subject) : undefined;
      if (!speaker) continue;
      const time = timeNear(this.#text, line, t.start, []);
      const addressee = addresseeAfter(this.#text, tokens, i);
      return { speaker, cue: this.#at(t), ...(time && { time }), ...(addressee && { addressee }) };
    }
    return undefined;
  }
}

function isPronoun(written: string): boolean {
  return Object.hasOwn(pronouns, written.toLowerCase());
}

/** Index of the first span that ends behind `offset`. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (spans[mid]!.end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

interface Reported {
  readonly subject: Span;
  readonly cue: Span;
  readonly content: Span;
  readonly token?: number;
}

/** `did not commit to an answer`, `didn't comment`. */
function isNoAnswer(tokens: readonly Token[], at: number): boolean {
  const ahead = tokens.slice(at + 1, at + 3).map((t) => t.norm);
  const verb = ahead[0] === 'not' ? ahead[1] : ahead[0];
  const negated = tokens[at]!.norm.endsWith("n't") || ahead[0] === 'not';
  return negated && verb !== undefined && /^(?:commit|comment|say|answer|respond|elaborate)$/.test(verb);
}

function pickSpeaker(a: Attribution): Pick<Attribution, 'speaker' | 'cue'> {
  return { ...(a.speaker && { speaker: a.speaker }), ...(a.cue && { cue: a.cue }) };
}

function startsMarked(inside: readonly MarkedSpan[], start: number): boolean {
  return inside[0] !== undefined && inside[0].outer.start === start;
}

/** Whether one quotation goes on with another: nobody else's sentence stands between. */
function goesOn(text: string, before: MarkedSpan | undefined, m: MarkedSpan): boolean {
  if (!before) return false;
  const between = text.slice(before.outer.end, m.outer.start);
  return between.length < 160 && (between.match(/[.!?](?:\s|$)/g)?.length ?? 0) <= 1;
}

function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (tokens[mid]!.start < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The lines that an offset and a quotation lie in, as one span. */
function lineAround(lines: readonly Span[], offset: number, quotation: Span): Span {
  let start = offset;
  let end = offset;
  for (const l of lines) {
    if (l.start <= offset && offset < l.end) {
      start = Math.min(start, l.start);
      end = Math.max(end, l.end);
    }
    if (overlaps(l, quotation) && l.end > quotation.end - 1) end = Math.max(end, l.end);
  }
  return { start, end };
}

/** A reported clause without the comma, conjunction or full stop at its ends. */
function trimClause(text: string, s: Span): Span {
  let { start, end } = trimSpan(text, s);
  while (start < end && /[\s,;:—–-]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:.—–-]/.test(text[end - 1]!)) end--;
  return { start, end };
}
