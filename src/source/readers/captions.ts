import { ExtractedText, type Extraction } from '../extraction.js';
import type { Block } from '../structure.js';
import { writtenLabels } from './captionLabels.js';
import { entity } from './entities.js';

/** Words of one caption that one voice says. */
interface Utterance {
  /** Seconds from the start. */
  readonly start: number;
  readonly end: number;
  /** Who speaks; `null`: somebody, but not who; `undefined`: whoever spoke before, where labels stand only at turns. */
  readonly voice: string | null | undefined;
  /** Without tags and entities, with where each piece stands in the file. */
  readonly pieces: readonly { readonly text: string; readonly from: number }[];
}

/** A pause of so many seconds ends a paragraph. */
const longPause = 4;
/** A paragraph this long ends with its sentence: a screenful of talk, in UTF-16 units. */
const longParagraph = 600;
/** Rolling captions repeat the lines above: so many of the last lines are looked at. */
const remembered = 4;

/**
 * Captions (WebVTT, https://www.w3.org/TR/webvtt1/, and SubRip): what is said, joined into paragraphs that end where
 * the voice changes, at a long pause, or after a screenful at a sentence's end. Times are locators (`00:12:31`); voices
 * (`<v Ana Ruiz>`, `ANA RUIZ: `, and `Ana Ruiz: ` where a file has more of them) are speakers, written before their words.
 * Behind a sign that somebody else speaks (`>>`, dashes of a dialogue) nobody is named. Notes, styles and regions are
 * left out, and so are the lines that rolling captions repeat.
 *
 * @example readCaptions('WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana Ruiz>We stay.').text // 'Ana Ruiz: We stay.'
 */
export function readCaptions(raw: string): Extraction {
  const out = new ExtractedText();
  const blocks: (Block & { end: number; marks: { offset: number; locator: string }[] })[] = [];
  let voice: string | null | undefined;
  let before: Utterance | undefined;
  let ended = false;
  const labels = writtenLabels(raw);
  for (const u of withoutRepeats(utterancesOf(raw, labels))) {
    const from = u.pieces[0]!.from;
    // Where captions have `<v>`, one without begins with nobody's words, unless a sentence goes on.
    const isLost = u.voice === undefined && labels.has('<v>') && ended && voice;
    // Two in a row of whom nothing is said are two.
    const changes = isLost || (u.voice !== undefined && (u.voice === null || u.voice !== voice));
    const pauses = before !== undefined && u.start - before.end >= longPause;
    const current = blocks.at(-1);
    const isFull = current !== undefined && ended && out.length - current.start > longParagraph;
    if (!current || changes || pauses || isFull) {
      out.endBlock(from);
      const start = out.length;
      if (isLost) voice = null;
      else if (u.voice !== undefined) voice = u.voice;
      if (voice) out.insert(`${voice}: `, from);
      const speaker = voice ? { start, end: start + voice.length } : undefined;
      blocks.push({ start, end: start, kind: 'sentence', marks: [], ...(speaker && { speaker }) });
    } else out.space();
    const block = blocks.at(-1)!;
    block.marks.push({ offset: out.length, locator: clock(u.start) });
    for (const piece of u.pieces) out.words(piece.text, piece.from);
    block.end = out.length;
    const last = u.pieces.findLast((piece) => piece.text.trim() !== '');
    ended = /[.!?…]["”’)]*\s*$/.test(last?.text ?? '');
    before = u;
  }
  return { ...out.build(), extracted: true, blocks, problems: [] };
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((n) => String(n).padStart(2, '0'))
    .join(':');
}

/** `00:01:02.500 --> 00:01:04.000 align:start`, with a comma in SubRip, with or without hours in WebVTT. */
const timing =
  /^[ \t]*(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[ \t]+-->[ \t]+(?:(\d{1,4}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;

function* utterancesOf(raw: string, labels: ReadonlySet<string>): Generator<Utterance> {
  let at = 0;
  let time: { start: number; end: number } | undefined;
  let lines: { text: string; from: number }[] = [];
  const isOver = () => at > raw.length;
  const lineEnd = /\r\n|\r|\n/g;
  const take = () => {
    lineEnd.lastIndex = at;
    const m = lineEnd.exec(raw);
    const line = { text: raw.slice(at, m?.index ?? raw.length), from: at };
    at = m ? m.index + m[0].length : raw.length + 1;
    return line;
  };
  while (!isOver()) {
    const line = take();
    const m = timing.exec(line.text);
    if (m) {
      if (time) yield* spoken(time, lines, labels);
      const seconds = (i: number) =>
        Number(m[i] ?? 0) * 3600 +
        Number(m[i + 1]) * 60 +
        Number(m[i + 2]) +
        Number(m[i + 3]!.padEnd(3, '0')) / 1000;
      time = { start: seconds(1), end: seconds(5) };
      lines = [];
    } else if (line.text.trim() === '') {
      if (time) yield* spoken(time, lines, labels);
      time = undefined;
      lines = [];
    } else if (time) lines.push(line);
  }
  if (time) yield* spoken(time, lines, labels);
}

/** `ANA RUIZ: `, `>> RUIZ: ` at the start of a line: capitals, as captions for the deaf write who speaks. */
const label = /^[ \t]*(?:(?:>>+|-)[ \t]*)?(\p{Lu}[\p{Lu}\p{N}.’' -]{1,40}):[ \t]+/u;
/** `Ana Ruiz: `, where it is known for one. */
const mixedLabel = /^[ \t]*(?:(?:>>+|-)[ \t]*)?([^:\n]{2,50}):[ \t]+/;
/** `>>`: somebody else speaks, nobody says who. */
const turn = /^[ \t]*(?:>>+)[ \t]*/;
/** `- No.`: of two such lines in a caption each is somebody's. */
const dialogue = /^[ \t]*[-–—][ \t]*(?=\S)/;

/** The words of one caption, by voice. */
function* spoken(
  time: { start: number; end: number },
  lines: readonly { text: string; from: number }[],
  labels: ReadonlySet<string>,
): Generator<Utterance> {
  let voice: string | null | undefined;
  const isDialogue = lines.filter((l) => dialogue.test(l.text)).length > 1;
  let pieces: { text: string; from: number }[] = [];
  const flush = function* () {
    if (pieces.some((p) => p.text.trim() !== '')) yield { ...time, voice, pieces };
    pieces = [];
  };
  for (const line of lines) {
    const mixed = mixedLabel.exec(line.text);
    const named = label.exec(line.text) ?? (mixed && labels.has(mixed[1]!) ? mixed : null);
    const marker = named ?? turn.exec(line.text) ?? (isDialogue ? dialogue.exec(line.text) : null);
    let at = marker?.[0].length ?? 0;
    if (marker) {
      yield* flush();
      voice = named ? titleCase(named[1]!.trim()) : null;
    }
    const tag = /<(\/?)([a-z]*)([^<>\n]{0,200})>|\{\\[^}\n]{0,100}\}|&#?[a-z0-9]{1,31};/gi;
    tag.lastIndex = at;
    for (let m = tag.exec(line.text); m; m = tag.exec(line.text)) {
      if (m.index > at) pieces.push({ text: line.text.slice(at, m.index), from: line.from + at });
      if (m[0].startsWith('&')) pieces.push({ text: entity(m[0]) ?? m[0], from: line.from + m.index });
      else if (m[2]?.toLowerCase() === 'v') {
        yield* flush();
        // `<v.loud Ana Ruiz>`: classes before the name.
        voice = (m[1] === '' && m[3]!.replace(/^\.\S+/, '').trim()) || null;
      }
      at = m.index + m[0].length;
    }
    if (at < line.text.length) pieces.push({ text: line.text.slice(at), from: line.from + at });
    pieces.push({ text: ' ', from: line.from + line.text.length });
  }
  yield* flush();
}

/** `ANA RUIZ` as a name is written. */
function titleCase(name: string): string {
  return name.replace(/\p{L}[\p{L}’']*/gu, (w) =>
    w.length > 1 && w === w.toUpperCase() && !/^(?:BBC|CNN|UN|EU|MP|Q|A)$/.test(w)
      ? w[0]! + w.slice(1).toLowerCase()
      : w,
  );
}

/** Shorter than this in seconds, a caption is no more than a frame between two states of rolling ones. */
const aFrame = 0.2;
/** So short words may well be said twice in a row (`No. – No.`), in UTF-16 units. */
const shortWords = 20;

/**
 * Rolling captions show each line two or three times, the new one below: only the first showing counts. What somebody
 * else says, and a short caption that has nothing new below it, is said again.
 */
function* withoutRepeats(all: Iterable<Utterance>): Generator<Utterance> {
  let recent: string[] = [];
  let voice: Utterance['voice'];
  for (const u of all) {
    if (u.voice !== undefined && (u.voice === null || u.voice !== voice)) recent = [];
    if (u.voice !== undefined) voice = u.voice;
    const lines: { text: string; from: number }[][] = [[]];
    for (const p of u.pieces) {
      lines.at(-1)!.push(p);
      if (p.text === ' ') lines.push([]);
    }
    const plain = lines.map((line) =>
      line
        .map((p) => p.text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    const isNew = plain.map((line) => line !== '' && !recent.includes(line));
    const rolls = isNew.includes(true) || u.end - u.start < aFrame;
    const fresh = lines.filter(
      (_line, i) => isNew[i] || (plain[i] !== '' && !rolls && plain[i]!.length < shortWords),
    );
    recent = [...recent, ...plain.filter((_line, i) => isNew[i])].slice(-remembered);
    if (fresh.length > 0) yield { ...u, pieces: fresh.flat() };
  }
}
