import { findMarkedSpans, type MarkedSpan } from '../text/quotationMarks.js';
import { type Span, trimSpan } from '../text/span.js';
import { appositionOf } from './asides.js';
import { type Introduction, introductionOf } from './blocks.js';
import { clausesOf, type Subject } from './clauses.js';
import { addresseeOf, innerSource, interpreterOf, isOutlet, timeOf, viaIn } from './details.js';
import { skipOpening, trimClause, withoutDateline } from './edges.js';
import { headlineOf } from './headlines.js';
import { isDirect } from './kinds.js';
import { type MarkedReport, reportOfMarked } from './marked.js';
import { Entities } from './mentions.js';
import type { AttributableText, Attribution, Intermediary, Speaker, TextSpan } from './model.js';
import { nestedIn } from './nested.js';
import { type ReadSentence, readParagraph } from './paragraph.js';
import type { Report } from './report.js';
import { createResolver, type Resolver } from './resolve.js';
import { plainSignerOf, signatureIn, signerOf } from './signatures.js';
import {
  endOfRange,
  inSpan,
  isReportInside,
  isSplitByCue,
  restBehind,
  type Told,
  tells,
  toldOf,
} from './told.js';
import { transcriptTurns } from './transcript.js';
import { withoutCrossings } from './tree.js';
import { framesOf } from './verbs.js';

/** Past this many UTF-16 units a paragraph is data, not prose (a long novel has a million), and is not read. */
const longestParagraph = 2_000_000;

/** A paragraph of marked words shorter than this, in UTF-16 units, may be somebody else's turn. */
const shortestContinuing = 30;

/**
 * Every quotation and reported statement of a text, by start. Deterministic; linear in the text's length (a cue and
 * its subject are looked for within a bounded number of words).
 *
 * Read are: quotations in marks with the cue before, after or inside; partial quotations in a reporting clause; the
 * next quotation of the same paragraph, and of paragraphs that repeat the opening mark, as the same speaker's; block
 * quotations (a paragraph behind a line that ends in a colon and promises speech, or that the markup quotes); turns
 * of a transcript; clauses after a verb of reporting or `according to`, and what somebody refused. Marked words that
 * nobody is said to have said (titles, irony, dialogue without cues) come without a speaker. Two attributions are
 * apart, or one lies in the other: reported speech holds the words of it that are in marks, and what it reports in turn.
 *
 * @example attribute(source).map((a) => [a.speaker?.name, a.content.text])
 */
export function attribute(input: AttributableText): Attribution[] {
  const { text } = input;
  const paragraphs = input.paragraphs.filter(
    (p) => p.end - p.start <= longestParagraph && p.kind !== 'heading',
  );
  const all = findMarkedSpans(text, input.paragraphs);
  const marked = all.filter((m) => m.depth === 0);
  const starts = input.lines.map((l) => skipOpening(text, l.start));
  const lineStarts = new Set(starts);
  const entities = new Entities(text, paragraphs, (offset) => lineStarts.has(offset));
  const resolver = createResolver(
    text,
    entities,
    starts,
    marked.map((m) => m.outer),
  );
  const inner = all.filter((m) => m.depth === 1);
  return new Reader(input, marked, inner, resolver).read();
}

class Reader {
  readonly #input: AttributableText;
  readonly #text: string;
  readonly #marked: readonly MarkedSpan[];
  /** Words in marks inside words in marks, by start. */
  readonly #inner: readonly MarkedSpan[];
  readonly #lineStarts: ReadonlySet<number>;
  readonly #resolver: Resolver;
  readonly #found: Attribution[] = [];
  /** Whose words in marks the sentence before had, in this paragraph. */
  #last: Told | undefined;

  constructor(
    input: AttributableText,
    marked: readonly MarkedSpan[],
    inner: readonly MarkedSpan[],
    resolver: Resolver,
  ) {
    this.#input = input;
    this.#inner = inner;
    this.#marked = marked;
    this.#lineStarts = new Set(input.lines.map((l) => l.start));
    this.#text = input.text;
    this.#resolver = resolver;
  }

  read(): Attribution[] {
    const { paragraphs, lines } = this.#input;
    const marked = this.#marked;
    const turns = transcriptTurns(this.#text, paragraphs);
    let nextMark = 0;
    let nextLine = 0;
    let continued: Attribution | undefined;
    let introduction: Introduction | undefined;
    let wasQuoted = false;
    let earlier: Told | undefined;
    /** How many were found before the block quotation that is being read. */
    let beforeBlock = 0;
    paragraphs.forEach((p, index) => {
      const inside: MarkedSpan[] = [];
      for (; nextMark < marked.length && marked[nextMark]!.outer.start < p.end; nextMark++)
        inside.push(marked[nextMark]!);
      const own: Span[] = [];
      for (; nextLine < lines.length && lines[nextLine]!.start < p.end; nextLine++)
        own.push(lines[nextLine]!);
      // Two who take turns are a dialogue: whose turn it is now, nobody says.
      const isDialogue = earlier?.speaker !== undefined && earlier.speaker.name !== this.#last?.speaker?.name;
      const previous = this.#last && !isDialogue ? toldOf(this.#last) : undefined;
      earlier = this.#last;
      this.#last = undefined;
      const isProse = p.kind !== 'heading' && p.end - p.start <= longestParagraph;
      const turn = turns.get(index);
      if (!isProse || turn) {
        if (turn) {
          const speaker = this.#resolver.speaker(turn.speaker);
          this.#add({
            kind: 'block',
            paragraph: p.number,
            content: this.#at(turn.content),
            speaker,
            via: [],
          });
          const within = inside.filter((m) => m.outer.start >= turn.content.start);
          this.#nested(p.number, turn.content, speaker, within, own);
        } else if (p.kind === 'heading') this.#found.push(...headlineOf(this.#text, p, this.#resolver));
        introduction = undefined;
        continued = undefined;
        return;
      }
      const startsMarked = inside[0]?.outer.start === p.start;
      const headline = index === 0 && inside.length === 0 ? headlineOf(this.#text, p, this.#resolver) : [];
      this.#found.push(...headline);
      if (headline.length > 0) return;
      const signer = wasQuoted
        ? (signerOf(this.#text, p) ?? (p.quoted ? plainSignerOf(this.#text, p) : undefined))
        : undefined;
      if (signer) this.#sign(beforeBlock, this.#resolver.speaker(signer));
      if (signer && p.quoted) return;
      if (wasQuoted && !p.quoted) introduction = undefined;
      if (!wasQuoted) beforeBlock = this.#found.length;
      wasQuoted = false;
      if (((introduction && !introduction.isWeak) || p.quoted) && !startsMarked) {
        const signature = p.quoted ? signatureIn(this.#text, p) : undefined;
        const words = signature ? { start: p.start, end: signature.from } : p;
        this.#add({
          kind: 'block',
          paragraph: p.number,
          content: this.#at(words),
          ...introduction?.told,
          via: [],
        });
        if (signature) this.#sign(beforeBlock, this.#resolver.speaker(signature.signer));
        if (!p.quoted) introduction = undefined;
        wasQuoted = p.quoted;
        return;
      }
      const sentences = readParagraph(this.#text, p, inside, own);
      // A short paragraph of nothing but marks is an answer as often as it goes on.
      const isAllMarked =
        startsMarked &&
        p.end - p.start >= shortestContinuing &&
        sentences.every((s) => s.tokens.length === 1);
      const before =
        (continued && toldOf(continued)) ?? introduction?.told ?? (isAllMarked ? previous : undefined);
      for (const s of sentences)
        this.#sentence(p.number, s, startsMarked && s === sentences[0] ? before : undefined, own);
      const lastMarked = inside.at(-1);
      continued = lastMarked?.continues
        ? this.#found.findLast((a) => a.kind === 'direct' && a.content.start >= lastMarked.inner.start)
        : undefined;
      introduction = introductionOf(this.#text, p, sentences, (s) => this.#speaker(s));
    });
    return withoutCrossings(this.#found);
  }

  /** `— Ana Ruiz` below a block quotation: hers, where nothing before said whose. */
  #sign(from: number, speaker: Speaker): void {
    for (let i = from; i < this.#found.length; i++) {
      const a = this.#found[i]!;
      if (a.kind === 'block' && !a.speaker) this.#found[i] = { ...a, speaker };
    }
  }

  #nested(
    paragraph: number,
    within: Span,
    by: Speaker,
    marked: readonly MarkedSpan[],
    lines: readonly Span[],
  ): void {
    const own = lines.filter((l) => l.start >= within.start && l.start < within.end);
    for (const { marked: m, report, isOwn } of nestedIn(this.#text, within, marked, own)) {
      const content = this.#at(trimSpan(this.#text, m.inner));
      const speaker = isOwn ? { ...by, ...this.#at(report.subject.span) } : this.#speaker(report.subject);
      if (content.text === '') continue;
      const { text, start, end, name } = by;
      this.#add({
        kind: isDirect(this.#text, m, this.#lineStarts) ? 'direct' : 'partial',
        paragraph,
        content,
        speaker,
        cue: this.#at(report.cue),
        via: isOwn ? [] : [{ text, start, end, role: 'reported', name }],
      });
    }
  }

  #add(a: Attribution): void {
    this.#found.push(a);
  }

  #at(s: Span): TextSpan {
    return { text: this.#text.slice(s.start, s.end), start: s.start, end: s.end };
  }

  /** Whom a subject means; of `Ruiz, who said`, the mention is `who`. */
  #speaker(subject: Subject): Speaker {
    if (subject.named && !subject.antecedent) {
      // `Halden’s chief executive`: an owner with a name tells for whom somebody speaks; `the company’s` does not.
      const description = this.#at(subject.span).text.replace(
        /^(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur)\s+)?(?:\p{Ll}[\p{L}-]*['’]s\s+)?/u,
        '',
      );
      this.#resolver.describe(subject.named, description);
      return { description, ...this.#resolver.speaker(subject.named) };
    }
    const speaker = this.#resolver.speaker(subject.antecedent ?? subject.span);
    return subject.antecedent ? { ...speaker, ...this.#at(subject.span) } : speaker;
  }

  #sentence(paragraph: number, s: ReadSentence, before: Told | undefined, lines: readonly Span[]): void {
    this.#note(s);
    let last: Attribution | undefined;
    s.marked.forEach((m, i) => {
      const content = this.#at(trimSpan(this.#text, m.inner));
      if (content.text === '') return;
      const direct = isDirect(this.#text, m, this.#lineStarts);
      const cued = reportOfMarked(this.#text, s, i);
      const isSplit = !cued && last?.cue !== undefined && isSplitByCue(this.#text, s, i, last.cue);
      const { told, via } = cued
        ? this.#told(s, cued, content)
        : { told: isSplit && last ? toldOf(last) : this.#uncued(s, i, direct, before), via: [] };
      const a: Attribution = { kind: direct ? 'direct' : 'partial', paragraph, content, ...told, via };
      this.#add(a);
      if (!a.speaker) return;
      last = a;
      const inner = inSpan(this.#inner, m.inner);
      if (inner.length > 0) this.#nested(paragraph, m.inner, a.speaker, inner, lines);
    });
    for (const r of s.reports) this.#indirect(paragraph, s, r);
    this.#last = last ?? this.#goesOnAfter(s);
  }

  /** Whose words a quotation in a sentence by itself is likely to be, behind a sentence without one. */
  #goesOnAfter(s: ReadSentence): Told | undefined {
    const report = s.reports.findLast(
      (r) =>
        (r.tie === 'that' || r.tie === 'clause' || r.tie === 'around') &&
        r.subject.how !== 'relative' &&
        framesOf(r.lemma)?.has('q'),
    );
    if (report) return { speaker: this.#speaker(report.subject), cue: this.#at(report.cue) };
    // `He shrugged.`: the same one goes on.
    const subject = clausesOf(s.tokens)[0]?.subject;
    if (!subject || !this.#last?.speaker || s.tokens.length > 30) return undefined;
    return this.#speaker(subject).name === this.#last.speaker.name ? this.#last : undefined;
  }

  /** Notes who is said to speak or think, for the pronouns here and behind; names first, since pronouns need them. */
  #note(s: ReadSentence): void {
    for (const r of s.reports) {
      const description = r.subject.phrase && appositionOf(s.tokens, r.subject.phrase);
      if (description)
        this.#resolver.describe(r.subject.antecedent ?? r.subject.span, this.#at(description).text);
    }
    for (const wantsPronoun of [false, true]) {
      for (const r of s.reports) {
        const isPronoun =
          r.subject.phrase === undefined || s.tokens[r.subject.phrase.head]?.tag === 'pronoun';
        if (isPronoun === wantsPronoun) this.#resolver.note(r.subject.span, this.#speaker(r.subject));
      }
    }
  }

  #told(s: ReadSentence, cued: MarkedReport, content: TextSpan): { told: Told; via: Intermediary[] } {
    const report = this.#speechOf(cued);
    const told = this.#toldBy(s, report);
    const via: Intermediary[] = [
      ...this.#through(report, told.addressee),
      ...viaIn(this.#text, s.tokens, content.end),
      ...interpreterOf(this.#text, s, report, content),
    ];
    via.push(
      ...this.#outer(
        told.speaker,
        cued.outer.filter((r) => r !== report),
      ),
    );
    const inner = cued.isBeside ? innerSource(this.#text, content) : undefined;
    const source = inner && this.#resolver.speaker(inner);
    if (source && told.speaker) {
      via.unshift({ ...this.#at(report.subject.span), role: 'reported', name: told.speaker.name });
      return { told: { ...told, speaker: source }, via };
    }
    return { told, via };
  }

  /** `Ruiz said she considers “strong measures”`: of one person's two verbs, the one of saying. */
  #speechOf(cued: MarkedReport): Report {
    const { report, outer } = cued;
    const next = outer[0];
    if (!next || framesOf(report.lemma)?.has('q') || !tells(next)) return report;
    return this.#speaker(next.subject).name === this.#speaker(report.subject).name ? next : report;
  }

  /** Who reports that somebody reports, from the inside outward. */
  #outer(speaker: Speaker | undefined, reports: readonly Report[]): Intermediary[] {
    const via: Intermediary[] = [];
    let last = speaker?.name;
    for (const r of reports) {
      if (r.tie !== 'according' && !framesOf(r.lemma)?.has('q')) continue;
      const by = this.#speaker(r.subject);
      if (!by || by.name === last) continue;
      via.push({ ...this.#at(r.subject.span), role: 'reported', name: by.name });
      last = by.name;
    }
    return via;
  }

  #toldBy(s: ReadSentence, report: Report): Told {
    const speaker = this.#speaker(report.subject);
    const time = timeOf(this.#text, s, report);
    const addressee = addresseeOf(this.#text, s, report);
    return {
      ...(speaker && { speaker }),
      cue: this.#at(report.cue),
      ...(time && { time }),
      ...(addressee && { addressee }),
    };
  }

  /** Marked words whose sentence has no cue for them: whose words go on with them. */
  #uncued(s: ReadSentence, index: number, direct: boolean, before: Told | undefined): Told {
    if (!direct) return {};
    if (index === 0 && before) return before;
    return s.tokens.length === 1 && this.#last ? toldOf(this.#last) : {};
  }

  #indirect(paragraph: number, s: ReadSentence, report: Report): void {
    let best: Span | undefined;
    for (const range of report.ranges) {
      const tokens = s.tokens.slice(range.from, range.to);
      if (tokens.every((t) => t.tag === 'quote' || t.tag === 'conj')) continue;
      const content = trimClause(this.#text, {
        start: tokens[0]!.start,
        end: Math.max(tokens.at(-1)!.end, endOfRange(s, range.to)),
      });
      if (!best || content.end - content.start > best.end - best.start) best = content;
    }
    if (best) best = withoutDateline(this.#text, best);
    if (report.tie === 'nothing') best = restBehind(this.#text, s, report);
    if (!best || best.end - best.start < 3) return;
    const told = this.#toldBy(s, report);
    if (!told.speaker) return;
    const outer = s.reports.filter(
      (r) => r !== report && r.ranges.some((x) => x.from <= report.at && report.at < x.to),
    );
    if (outer.some(tells) && !isReportInside(s, report)) return;
    this.#add({
      kind: 'indirect',
      paragraph,
      content: this.#at(best),
      ...told,
      via: [
        ...this.#through(report, told.addressee),
        ...viaIn(this.#text, s.tokens, Math.max(best.end, report.cue.end)),
        ...interpreterOf(this.#text, s, report, best),
        ...this.#outer(told.speaker, outer),
      ],
    });
  }

  /** `The Gazette quoted Ruiz as saying`, `Ruiz told the Gazette`: the Gazette. */
  #through(report: Report, addressee: TextSpan | undefined): Intermediary[] {
    const { through } = report;
    if (addressee && isOutlet(addressee.text)) return [{ ...addressee, role: 'reported' }];
    if (!through) return [];
    return [{ ...this.#at(through.span), role: 'quoted', name: this.#speaker(through).name }];
  }
}
