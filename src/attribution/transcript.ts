import { lightPattern } from '../text/lightPattern.js';
import type { Span } from '../text/span.js';
import type { AttributableParagraph } from './model.js';

/** A speaker's turn in a transcript, or a paragraph with which it goes on. */
export interface Turn {
  readonly content: Span;
  /** The label: `RUIZ` of `RUIZ: …`. */
  readonly speaker: Span;
  /** Whom the text above says a letter means: `answers by Dr Ana Ruiz are marked A`. */
  readonly meant?: Span;
}

/**
 * A time in brackets or not, then a name, also in Markdown's strong marks, and who that is: `[00:12:31] Ana Ruiz (via video): `,
 * `**Ruiz:** `, `ANA RUIZ, nurse: `.
 */
const label = lightPattern(
  /^((?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s+)?(?:\*\*|__|[*_])?)((?:\p{Lu}[\p{L}\p{N}.'’-]*)(?:\s\p{Lu}[\p{L}\p{N}.'’-]*){0,4})(,\s\p{L}[^:;\n.!?“”"]{1,60})?(?:\s?[([][^)\]\n]{1,40}[)\]])?(?::(?:\*\*|__|[*_])?|(?:\*\*|__|[*_]):)\s+(?=\S)/u,
);

/** Labels that name no speaker. */
const noSpeaker =
  /^(?:transcript|interview|podcast|video|audio|watch|listen|opinion|analysis|explainer|exclusive|live|breaking|editor’s note|note|update|correction|editor|photo|image|source|sources|credit|read more|related|see also|key|warning|caution|example|figure|table|chapter|part|step|subject|date|from|to|re|cc|time|place|location|price|summary|conclusion|result|results|background|methods|question|answer|title|author|name|tel|phone|email|website|contact|address|what|when|where|who|why|how)$/i;

/** What a transcript says happened: `(APPLAUSE)`, `[music]`. */
const stageDirection = /^\s*[([][^)\]]{1,80}[)\]]\.?\s*$/;

/** Fewer labelled paragraphs than this are no transcript. */
export const fewestTurns = 3;

/** Of the paragraphs of a transcript, at least this share has a label; an article that quotes an exchange has less. */
const leastLabelled = 0.3;

/** So many paragraphs of prose before the first label: an article that has an exchange in it, and goes on behind it. */
const mostBefore = 4;

/** Whether a paragraph begins as a turn does. */
export function isLabelled(text: string, p: Span): boolean {
  return label.test(text.slice(p.start, Math.min(p.end, p.start + 160)));
}

/**
 * Turns of a transcript by index of their paragraph: `RUIZ: …`, `Q: …`. Labels count only where at least three
 * paragraphs have one and one comes back, so that `Note: …` in an article does not. In a text that is mostly
 * turns, a paragraph without a label goes on with the turn before.
 */
export function transcriptTurns(
  text: string,
  paragraphs: readonly AttributableParagraph[],
): ReadonlyMap<number, Turn> {
  const told = toldTurns(text, paragraphs);
  if (told.size > 0) return told;
  const turns = new Map<number, Turn>();
  const counts = new Map<string, number>();
  const described: number[] = [];
  paragraphs.forEach((p, i) => {
    const m = label.exec(text.slice(p.start, Math.min(p.end, p.start + 160)));
    // `QUESTION:` of a transcript; `Question:` of a list of them.
    if (!m || (noSpeaker.test(m[2]!) && !/^(?:QUESTION|ANSWER)$/.test(m[2]!))) return;
    const name = m[2]!;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const start = p.start + m[1]!.length;
    const speaker = { start, end: start + name.length };
    turns.set(i, { content: { start: p.start + m[0].length, end: p.end }, speaker });
    if (m[3] !== undefined) described.push(i);
  });
  dropSentences(text, turns, described, counts);
  // Where most labels are in capitals, one that is not, and does not come back, is a headline or the like.
  const names = [...counts.keys()];
  if (names.filter((n) => n === n.toUpperCase()).length * 2 > names.length)
    for (const [i, { speaker }] of turns) {
      const name = text.slice(speaker.start, speaker.end);
      if (name !== name.toUpperCase() && counts.get(name) === 1) turns.delete(i);
    }
  const comesBack = [...counts.values()].some((n) => n > 1);
  if (turns.size < fewestTurns || !comesBack) return knownTurns(text, turns);
  const [first] = turns.keys();
  for (const [i, turn] of turns) {
    const meant = meantBy(text, turn.speaker, paragraphs[first!]!.start);
    if (meant) turns.set(i, { ...turn, meant });
  }
  if (turns.size < paragraphs.length * leastLabelled) return turns;
  if (paragraphs.slice(0, first).filter((p) => p.kind !== 'heading').length > mostBefore) return turns;
  let last: Turn | undefined;
  paragraphs.forEach((p, i) => {
    const turn = turns.get(i);
    if (turn) last = turn;
    else if (p.kind === 'heading' || isNote(text.slice(p.start, p.end))) last = undefined;
    else if (last && !stageDirection.test(text.slice(p.start, Math.min(p.end, p.start + 90)))) {
      turns.set(i, { ...last, content: { start: p.start, end: p.end } });
    }
  });
  return turns;
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1);

/**
 * `Yesterday, he gave three reasons: …` begins as `Ruiz, nurse: …` does: a name with words behind it is a label where it is in
 * capitals, or its last word comes back as one.
 */
function dropSentences(
  text: string,
  turns: Map<number, Turn>,
  described: readonly number[],
  counts: Map<string, number>,
): void {
  if (described.length === 0) return;
  const known = new Map<string, number>();
  for (const [name, n] of counts) known.set(lastWord(name), (known.get(lastWord(name)) ?? 0) + n);
  for (const i of described) {
    const { start, end } = turns.get(i)!.speaker;
    const name = text.slice(start, end);
    if (/\p{Lu}{2}/u.test(name) && name === name.toUpperCase()) continue;
    if (known.get(lastWord(name))! > 1) continue;
    turns.delete(i);
    counts.delete(name);
  }
}

/** Of too few turns for a transcript those of people with a courtesy whom the text names elsewhere: `Mr Brandt: Will you?` */
function knownTurns(text: string, turns: ReadonlyMap<number, Turn>): Map<number, Turn> {
  // Each is looked for in the whole text.
  if (turns.size > mostKnown) return new Map();
  return new Map(
    [...turns].filter(([, { speaker }]) => {
      const name = text.slice(speaker.start, speaker.end);
      const at = courtesy.test(name) ? text.indexOf(name) : -1;
      return at >= 0 && (at < speaker.start || text.includes(name, speaker.end));
    }),
  );
}

/** More labels of which none comes back are a list. */
const mostKnown = 20;

const courtesy = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady)\.? \p{Lu}/u;

/** Whether a paragraph begins with a label that names somebody with a courtesy. */
export function isAddressed(text: string, p: Span): boolean {
  return courtesy.test(text.slice(p.start, Math.min(p.end, p.start + 40))) && isLabelled(text, p);
}

/** So far above the first turn is said whom letters mean, in UTF-16 units. */
const legendReach = 2000;

/** `Questions by Mr Hale are marked Q; answers by the witness, Dr Ana Ruiz, of Lund, are marked A`: a clause to a letter. */
const legend =
  /\b(?:by|from|of) ([^.;:\n]{2,160}?),? (?:are|is|were) (?:marked|labelled|labeled|shown as|given as) ([A-Z])\b/g;

/** Whom a label of one letter means, where the text above the turns says so. */
function meantBy(text: string, label: Span, first: number): Span | undefined {
  if (label.end - label.start !== 1) return undefined;
  const from = Math.max(0, first - legendReach);
  for (const m of text.slice(from, first).matchAll(legend)) {
    if (m[2] !== text[label.start]) continue;
    const name = /(?:\p{Lu}[\p{L}.'’-]*)(?:\s\p{Lu}[\p{L}.'’-]*){0,4}/u.exec(m[1]!);
    if (!name) return undefined;
    const start = from + m.index + m[0].indexOf(m[1]!) + name.index;
    return { start, end: start + name[0].length };
  }
  return undefined;
}

/** A paragraph all in Markdown's italics: what the editors say of the interview, not a turn's second paragraph. */
function isNote(paragraph: string): boolean {
  const mark = paragraph[0];
  return (mark === '*' || mark === '_') && paragraph[1] !== mark && paragraph.trimEnd().endsWith(mark);
}

/** Turns of a format that says who speaks (captions). */
function toldTurns(text: string, paragraphs: readonly AttributableParagraph[]): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  paragraphs.forEach((p, i) => {
    const { speaker } = p;
    if (!speaker) return;
    const gap = /^\s*:\s*/.exec(text.slice(speaker.end, speaker.end + 8))?.[0].length ?? 0;
    turns.set(i, { content: { start: speaker.end + gap, end: p.end }, speaker });
  });
  return turns;
}
