import type { Shared } from '../text/change.js';
import { findMarkedSpans, type MarkedSpan } from '../text/quotationMarks.js';
import { type Span, trimSpan } from '../text/span.js';
import { describedIn } from './asides.js';
import { introductionOf, speaksItself } from './blocks.js';
import type { Carry, Found, Signature } from './carry.js';
import { type Naming, outerOf, throughOf } from './chain.js';
import type { Subject } from './clauses.js';
import {
  addresseeOf,
  citedBehind,
  innerSource,
  interpreterOf,
  isCiting,
  isOutlet,
  timeOf,
  viaIn,
} from './details.js';
import { goesOnAfter } from './goingOn.js';
import { firstLineOf, headlineOf, withMarked } from './headlines.js';
import { isDirect, isNoSpeech } from './kinds.js';
import { type MarkedReport, reportOfMarked } from './marked.js';
import type { AttributableText, Attribution, Intermediary, Speaker, TextSpan } from './model.js';
import { nestedIn } from './nested.js';
import { longestParagraph, type OwnParts, partsByParagraph, startsMarked } from './ownParts.js';
import { type ReadSentence, readParagraph, readParagraphAgain } from './paragraph.js';
import { spanOf } from './phrases.js';
import type { Report } from './report.js';
import type { Resolver } from './resolve.js';
import { createPass, type Reading } from './resume.js';
import type { KeptStep } from './said.js';
import { plainSignerOf, signatureIn, signerOf } from './signatures.js';
import { formsOf } from './signs.js';
import {
  beginsClause,
  inSpan,
  isBesides,
  isByItself,
  isReportInside,
  isSplitByCue,
  reportsAround,
  stillTranslated,
  type Told,
  tells,
  toldOf,
  wordsReported,
} from './told.js';
import type { Turn } from './transcript.js';
import { framesOf } from './verbs.js';

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
  return attributeAgain(input).said.all().flat();
}

/**
 * {@link attribute} of a text that was read before in another version: only what changed is read, and what depends on it.
 * @param previous of the version before; given up by this (a second reading from it reads all)
 * @param shared paragraphs that are known to be the same in both versions, with their lines and marks, but for their place
 */
export function attributeAgain(input: AttributableText, previous?: Reading, shared?: Shared): Reading {
  const { text } = input;
  const marked = input.marked ?? findMarkedSpans(text, input.paragraphs.slice());
  const known = previous?.kept?.isTaken ? undefined : previous?.kept;
  const forms = formsOf(input, known?.signs, shared);
  const own = partsByParagraph(input, marked);
  const pass = createPass(input, own, marked, forms, known, shared);
  const reader = new Reader(text, forms.turns, known !== undefined);
  const steps: KeptStep[] = [];
  for (let i = pass.first(steps); i < input.paragraphs.length; i = pass.next(steps)) {
    const read = (resolver: Resolver) => reader.paragraph(own(i), i, pass.carry(steps), resolver);
    steps.push(pass.keep(steps) ?? pass.read(i, read));
  }
  return pass.end(steps);
}

class Reader {
  readonly #text: string;
  readonly #turns: ReadonlyMap<number, Turn>;
  /** Reads the sentences of a paragraph. */
  readonly #sentences: typeof readParagraphAgain;
  readonly #naming: Naming = { at: (s) => this.#at(s), speaker: (subject) => this.#speaker(subject) };
  #resolver!: Resolver;
  /** Of the paragraph that is read. */
  #own!: OwnParts;
  #lineStarts: ReadonlySet<number> = new Set();
  #found: Attribution[] = [];
  /** Whose words in marks the sentence before had, in this paragraph. */
  #last: Told | undefined;

  constructor(text: string, turns: ReadonlyMap<number, Turn>, isAgain: boolean) {
    this.#text = text;
    this.#turns = turns;
    this.#sentences = isAgain ? readParagraphAgain : readParagraph;
  }

  /** Reads one paragraph behind what the ones before it leave open. */
  paragraph(own: OwnParts, index: number, before: Carry, resolver: Resolver): Found {
    this.#resolver = resolver;
    this.#own = own;
    this.#lineStarts = new Set(own.lines.map((l) => l.start));
    this.#found = [];
    this.#last = undefined;
    const rest = this.#read(own, index, before);
    return {
      found: this.#found,
      ...rest,
      carry: { ...rest.carry, earlier: before.last, last: this.#said() },
    };
  }

  /** Whose words the paragraph ends with. */
  #said(): Told | undefined {
    return this.#last?.isStance ? undefined : this.#last;
  }

  #read(
    own: OwnParts,
    index: number,
    before: Carry,
  ): { carry: Omit<Carry, 'earlier' | 'last'>; sign?: Signature } {
    const { paragraph: p, marked: inside, lines } = own;
    const { earlier, last } = before;
    // Two who take turns are a dialogue: whose turn it is now, nobody says.
    const isDialogue = earlier?.speaker !== undefined && earlier.speaker.name !== last?.speaker?.name;
    const previous = last && !isDialogue ? toldOf(last) : undefined;
    const isProse = p.kind !== 'heading' && p.end - p.start <= longestParagraph;
    const turn = this.#turns.get(index);
    if (!isProse || turn) {
      if (turn) {
        const by = this.#resolver.speaker(turn.meant ?? turn.speaker);
        const speaker = { ...by, ...this.#at(turn.speaker) };
        const content = this.#at(turn.content);
        this.#add({ kind: 'block', paragraph: p.number, content, speaker, via: [] });
        const within = inside.filter((m) => m.outer.start >= turn.content.start);
        this.#nested(p.number, turn.content, speaker, within, true);
      } else if (p.kind === 'heading')
        this.#found.push(...withMarked(this.#text, own, headlineOf(this.#text, p, this.#resolver)));
      return { carry: { ...before, introduction: undefined, continued: undefined } };
    }
    const headline = index === 0 ? firstLineOf(this.#text, own, this.#resolver) : [];
    if (headline.length > 0) {
      this.#found.push(...headline);
      return { carry: before };
    }
    const signer = before.wasQuoted
      ? (signerOf(this.#text, p) ?? (p.quoted ? plainSignerOf(this.#text, p) : undefined))
      : undefined;
    const sign = signer && { from: before.blockFrom, speaker: this.#resolver.speaker(signer) };
    // What follows a signature is another quotation.
    if (sign && p.quoted) return { carry: { ...before, introduction: undefined, wasQuoted: false }, sign };
    const isSameBlock = before.wasQuoted && p.quoted && !own.opensBlock;
    const introduction = before.wasQuoted && !isSameBlock ? undefined : before.introduction;
    const blockFrom = before.wasQuoted && (isSameBlock || !p.quoted) ? before.blockFrom : p.start;
    const isMarkedFirst = startsMarked(own);
    const isIntroduced =
      introduction !== undefined &&
      (!introduction.isWeak || (inside.length === 0 && speaksItself(this.#text, p)));
    if ((isIntroduced || p.quoted) && !isMarkedFirst) {
      const signature = p.quoted ? signatureIn(this.#text, p) : undefined;
      const content = this.#at(signature ? { start: p.start, end: signature.from } : p);
      this.#add({ kind: 'block', paragraph: p.number, content, ...introduction?.told, via: [] });
      const by = signature && { from: blockFrom, speaker: this.#resolver.speaker(signature.signer) };
      const signing = by ? { sign: by } : sign && { sign };
      const goesOn = p.quoted && !signature ? introduction : undefined;
      return {
        carry: { ...before, introduction: goesOn, wasQuoted: p.quoted && !signature, blockFrom },
        ...signing,
      };
    }
    const sentences = this.#sentences(this.#text, p, inside, lines);
    // A short paragraph of nothing but marks is an answer as often as it goes on.
    const isAllMarked =
      isMarkedFirst && p.end - p.start >= shortestContinuing && sentences.every((s) => s.tokens.length === 1);
    const goesOn = before.continued ?? introduction?.told ?? (isAllMarked ? previous : undefined);
    for (const s of sentences)
      this.#sentence(p.number, s, isMarkedFirst && s === sentences[0] ? goesOn : undefined);
    const lastMarked = inside.at(-1);
    const continued = lastMarked?.continues
      ? this.#found.findLast((a) => a.kind === 'direct' && a.content.start >= lastMarked.inner.start)
      : undefined;
    return {
      carry: {
        continued: continued && toldOf(continued),
        introduction: introductionOf(this.#text, p, sentences, (s) => this.#speaker(s)),
        wasQuoted: false,
        blockFrom,
      },
      ...(sign && { sign }),
    };
  }

  /** What is said inside what somebody says. */
  #nested(paragraph: number, within: Span, by: Speaker, marked: readonly MarkedSpan[], isTurn = false): void {
    const lines = this.#own.lines.filter((l) => l.start >= within.start && l.start < within.end);
    for (const n of nestedIn(this.#text, within, marked, lines, isTurn)) {
      const content = this.#at(trimSpan(this.#text, n.content));
      const { subject } = n.report;
      const found = n.isOwn ? { ...by, ...this.#at(subject.span) } : this.#speaker(subject);
      // Whom `he` means in there, the words around do not tell: not the one who says it.
      const last = found.name.split(' ').at(-1)!;
      const isHere = isTurn && this.#text.slice(within.start, subject.span.start).includes(last);
      const isNear = isHere && this.#resolver.isPerson(found.name);
      const isOpen = !n.isOwn && ((n.isOpen && !isNear) || found.name === by.name);
      const speaker = isOpen ? { ...this.#at(subject.span), name: this.#at(subject.span).text } : found;
      if (content.text === '') continue;
      const { text, start, end, name } = by;
      const isMarked = n.marked && isDirect(this.#text, n.marked, this.#lineStarts);
      this.#add({
        kind: n.marked ? (isMarked ? 'direct' : 'partial') : 'indirect',
        paragraph,
        content,
        speaker,
        cue: this.#at(n.report.cue),
        via: n.isOwn ? [] : [{ text, start, end, role: 'reported', name }],
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

  #sentence(paragraph: number, s: ReadSentence, before: Told | undefined): void {
    this.#note(s);
    let last: Attribution | undefined;
    s.marked.forEach((m, i) => {
      const content = this.#at(trimSpan(this.#text, m.inner));
      if (content.text === '') return;
      const own = isNoSpeech(this.#text, m) ? undefined : reportOfMarked(this.#text, s, i);
      const isFree = !own || isBesides(s, own.report, content.text);
      const isSplit = isFree && last?.cue !== undefined && isSplitByCue(this.#text, s, i, last.cue);
      const cued = isSplit ? undefined : own;
      const direct = isDirect(this.#text, m, this.#lineStarts) || (isSplit && last?.kind === 'direct');
      const { told, via } = cued
        ? this.#told(s, cued, content)
        : {
            told: isSplit && last ? toldOf(last) : this.#uncued(s, i, direct, before),
            via: [] as Intermediary[],
          };
      if (!cued) via.push(...stillTranslated(this.#found.at(-1), told.speaker));
      const a: Attribution = { kind: direct ? 'direct' : 'partial', paragraph, content, ...told, via };
      this.#add(a);
      if (!a.speaker) return;
      last = a;
      const inner = inSpan(this.#own.inner, m.inner);
      if (inner.length > 0) this.#nested(paragraph, m.inner, a.speaker, inner);
    });
    for (const r of s.reports) this.#indirect(paragraph, s, r);
    // `“Was I to wait?” He conceded, though, that …`: who reports last goes on.
    const goesOn = () =>
      goesOnAfter(this.#text, s, this.#last, this.#resolver, (subject) => this.#speaker(subject));
    const isBehindMarks = s.tokens.length > 1 && isByItself(s);
    this.#last = (isBehindMarks ? goesOn() : undefined) ?? last ?? goesOn();
  }

  /** Notes who is said to speak or think, for the pronouns here and behind; names first, since pronouns need them. */
  #note(s: ReadSentence): void {
    for (const { name, description } of describedIn(s.tokens))
      this.#resolver.describe(name, this.#at(description).text);
    for (const wantsPronoun of [false, true]) {
      for (const r of s.reports) {
        const isPronoun =
          r.subject.phrase === undefined || s.tokens[r.subject.phrase.head]?.tag === 'pronoun';
        if (isPronoun === wantsPronoun) this.#resolver.note(r.subject.span, this.#speaker(r.subject));
      }
    }
  }

  #told(s: ReadSentence, cued: MarkedReport, content: TextSpan): { told: Told; via: Intermediary[] } {
    const report = this.#speechOf(s, cued);
    const told = this.#toldBy(s, report);
    const cited = this.#cited(s, report);
    if (cited) {
      const by = { ...this.#at(report.subject.span), role: 'reported' as const, name: told.speaker!.name };
      return {
        told: { ...told, speaker: cited },
        via: [by, ...outerOf(this.#naming, told.speaker, cued.outer)],
      };
    }
    const via: Intermediary[] = [
      ...throughOf(this.#naming, s, report, told.addressee),
      ...(report.through ? [] : viaIn(this.#text, s.tokens, content.end)),
      ...interpreterOf(this.#text, s, report, content),
    ];
    via.push(
      ...outerOf(
        this.#naming,
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
  #speechOf(s: ReadSentence, { report, outer }: MarkedReport): Report {
    const next = outer[0];
    if (!next || framesOf(report.lemma)?.has('q') || !tells(next) || beginsClause(s, report)) return report;
    return this.#speaker(next.subject).name === this.#speaker(report.subject).name ? next : report;
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
    if (!direct || isNoSpeech(this.#text, s.marked[index]!)) return {};
    if (index === 0 && before) return before;
    return this.#last && isByItself(s) ? toldOf(this.#last) : {};
  }

  #indirect(paragraph: number, s: ReadSentence, report: Report): void {
    const best = wordsReported(this.#text, s, report);
    if (!best || best.end - best.start < 3) return;
    const told = this.#toldBy(s, report);
    const outer = reportsAround(s, report);
    if (!told.speaker || (outer.some(tells) && !isReportInside(s, report)) || isCiting(s, report)) return;
    const cited = this.#cited(s, report);
    const by = { ...this.#at(report.subject.span), role: 'reported' as const, name: told.speaker.name };
    this.#add({
      kind: 'indirect',
      paragraph,
      content: this.#at(best),
      ...told,
      ...(cited && { speaker: cited }),
      via: [
        ...(cited ? [by] : []),
        ...throughOf(this.#naming, s, report, told.addressee),
        ...(report.through ? [] : viaIn(this.#text, s.tokens, Math.max(best.end, report.cue.end))),
        ...interpreterOf(this.#text, s, report, best),
        ...outerOf(this.#naming, told.speaker, outer),
      ],
    });
  }

  /** `two aides` of `…, the Herald reported, citing two aides`: they say it, through the Herald. */
  #cited(s: ReadSentence, report: Report): Speaker | undefined {
    if (!isOutlet(this.#at(report.subject.span).text)) return undefined;
    const phrase = citedBehind(s, report);
    return phrase && this.#resolver.speaker(spanOf(s.tokens, phrase));
  }
}
