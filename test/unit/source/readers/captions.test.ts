import { describe, expect, it } from 'vitest';
import { attribute } from '../../../../src/attribution/attribute.js';
import { originalOffset } from '../../../../src/source/extraction.js';
import { readSource } from '../../../../src/source/read.js';
import { readCaptions } from '../../../../src/source/readers/captions.js';
import { cpuTime } from '../../../support/cpuTime.js';

const meeting = `WEBVTT - council meeting

NOTE
nothing to read

STYLE
::cue { color: red }

intro
00:00:01.000 --> 00:00:04.000 align:start
<v Ana Ruiz>We will plant <i>400</i> trees

00:04.000 --> 00:06.500
along the river by next spring.

01:12:31.250 --> 01:12:33.000
<v.loud Bo Lindqvist>We will vote &amp; we will win.
That is a promise.
`;

describe('readCaptions', () => {
  it('joins captions into what each voice says, with times as locators', () => {
    const { text } = readCaptions(meeting);
    expect(text).toBe(
      'Ana Ruiz: We will plant 400 trees along the river by next spring.\n\nBo Lindqvist: We will vote & we will win. That is a promise.',
    );
    const bytes = new TextEncoder().encode(meeting);
    const { source } = readSource({ uri: 'a', name: 'a.vtt', bytes });
    expect(source!.lines.map((l) => l.locator)).toEqual(['00:00:01', '01:12:31', '01:12:31']);
    expect(source!.extracted).toBe(true);
  });

  it('gives voices as speakers, also where there are only two turns', () => {
    const bytes = new TextEncoder().encode(meeting);
    const { source } = readSource({ uri: 'a', name: 'a.vtt', bytes });
    expect(attribute(source!).map((a) => [a.speaker?.name, a.kind, a.content.text])).toEqual([
      ['Ana Ruiz', 'block', 'We will plant 400 trees along the river by next spring.'],
      ['Bo Lindqvist', 'block', 'We will vote & we will win. That is a promise.'],
    ]);
  });

  it('reads SubRip, labels in capitals, CRLF, and tells where words stand in the file', () => {
    const srt =
      '1\r\n00:00:01,000 --> 00:00:02,500\r\n>> MAYOR RUIZ: <font color="red">We stay.</font>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n{\\an8}And we win.\r\n';
    const { text, original } = readCaptions(srt);
    expect(text).toBe('Mayor Ruiz: We stay. And we win.');
    expect(srt.slice(originalOffset(original!, text.indexOf('stay'))).startsWith('stay')).toBe(true);
    expect(srt.slice(originalOffset(original!, text.indexOf('win'))).startsWith('win')).toBe(true);
  });

  it('shows once what rolling captions repeat', () => {
    const cue = (i: number, ...lines: string[]) =>
      `00:00:0${i}.000 --> 00:00:0${i + 1}.000\n${lines.join('\n')}\n`;
    const rolling = `WEBVTT\n\n${[cue(1, 'the river'), cue(2, 'the river', 'is ours'), cue(3, 'is ours', 'and yours')].join('\n')}`;
    expect(readCaptions(rolling).text).toBe('the river is ours and yours');
  });

  it('survives what is no caption file', () => {
    for (const bad of [
      '',
      'WEBVTT',
      '00:01.000 --> 00:02.000',
      '-->'.repeat(50_000),
      '<v '.repeat(50_000),
      '\0\ud800',
    ])
      expect(() => readCaptions(bad)).not.toThrow();
    const many = (n: number) =>
      `WEBVTT\n\n${Array.from({ length: n }, (_, i) => `00:${String(i % 60).padStart(2, '0')}.000 --> 00:59.000\nLine ${i} of it.\n`).join('\n')}`;
    const time = (n: number) => {
      const file = many(n);
      return cpuTime(() => void readCaptions(file));
    };
    time(1000);
    // By turns: a ratio of two short times is off now and then.
    const ratios = Array.from({ length: 5 }, () => time(16_000) / time(4000));
    expect(Math.min(...ratios)).toBeLessThan(10);
  });
});

describe('captions in the wild', () => {
  const cue = (i: number, words: string, end = i + 1) =>
    `00:00:${String(i).padStart(2, '0')}.000 --> 00:00:${String(end).padStart(2, '0')}.000\n${words}\n`;
  const turns = (...cues: string[]) => {
    const raw = `WEBVTT\n\n${cues.map((c, i) => cue(i, c)).join('\n')}`;
    const { text, blocks } = readCaptions(raw);
    return blocks.map((b) => [
      b.speaker && text.slice(b.speaker.start, b.speaker.end),
      text.slice(b.start, b.end),
    ]);
  };

  it('name nobody for words behind a sign that somebody else speaks', () => {
    expect(turns('>> RUIZ: We stay.', '>> And who pays?', 'The town?', '>> RUIZ: The state.')).toEqual([
      ['Ruiz', 'Ruiz: We stay.'],
      [undefined, 'And who pays? The town?'],
      ['Ruiz', 'Ruiz: The state.'],
    ]);
    expect(turns('RUIZ: We stay.', '- Who pays?\n- Not us.')).toEqual([
      ['Ruiz', 'Ruiz: We stay.'],
      [undefined, 'Who pays?'],
      [undefined, 'Not us.'],
    ]);
    expect(turns('<v Ana Ruiz>We stay.</v>', 'Who pays?', '<v Ana Ruiz>The state.')).toEqual([
      ['Ana Ruiz', 'Ana Ruiz: We stay.'],
      [undefined, 'Who pays?'],
      ['Ana Ruiz', 'Ana Ruiz: The state.'],
    ]);
  });

  it('have voices as meeting programs write them, and a word with a colon is none', () => {
    expect(turns('Ana Ruiz: We stay.', 'Ana Ruiz: Remember: we won.', 'Bo Berg: We vote.')).toEqual([
      ['Ana Ruiz', 'Ana Ruiz: We stay. Remember: we won.'],
      ['Bo Berg', 'Bo Berg: We vote.'],
    ]);
    const many = Array.from({ length: 30 }, (_, i) => `Line ${i} of the talk goes on.`);
    expect(turns(...many, 'Remember: we won.').every(([speaker]) => speaker === undefined)).toBe(true);
  });

  it('keep short words that are said twice', () => {
    expect(turns('<v Ana>No.', '<v Bo>No.', '<v Bo>No.').map(([, words]) => words)).toEqual([
      'Ana: No.',
      'Bo: No. No.',
    ]);
  });

  it('decode entities of every kind, and leave what is none', () => {
    expect(
      turns('Fish &#38; chips &#x2014; &quot;good&quot; &hellip; AT&T; x').map(([, words]) => words),
    ).toEqual(['Fish & chips — "good" … AT&T; x']);
  });
});
