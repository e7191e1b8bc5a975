import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.js';
import { readHtml } from '../../../src/source/readers/html/html.js';
import { structure } from '../../../src/source/structure.js';
import { marked, read, readMarkdown, told } from './told.js';

describe('block quotations', () => {
  it('a paragraph behind a line with a cue and a colon', () => {
    const text =
      'On Wednesday, Ines Duarte said the issue comes down to trust:\n' +
      'Can we build something that lasts? Nobody can say so today. But we have to try.\n' +
      'The meeting ended at noon.';
    const found = read(text).filter((a) => a.kind === 'block');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      paragraph: 2,
      speaker: { name: 'Ines Duarte' },
      cue: { text: 'said' },
      time: { text: 'Wednesday' },
    });
    expect(found[0]?.content.text).toMatch(/^Can we build.*have to try\.$/);
  });

  it.each([
    'He did set out what the growers want:',
    'Duarte had this to say:',
    'His message was simple:',
    'He laid out the terms:',
  ])('behind more words that promise it: %s', (line) => {
    const text = `Samuel Duarte met reporters on Tuesday.\n${line}\nGive us a map of the hives. We have asked for it twice.`;
    const found = read(text).filter((a) => a.kind === 'block');
    expect(found.map((a) => a.speaker?.name)).toEqual(['Samuel Duarte']);
  });

  it.each(['The council met on these days:', 'The hall has three doors:'])(
    'not behind any colon: %s',
    (line) => {
      const text = `Samuel Duarte met reporters on Tuesday.\n${line}\nMonday and Friday, in the old hall by the river.`;
      expect(read(text).filter((a) => a.kind === 'block')).toEqual([]);
    },
  );

  it('behind a promise of speech', () => {
    const text =
      'Duarte refused to give details. But she did touch on what the farmers would like to see:\n' +
      'They need their water back; they need the roads repaired. So there is a lot to talk about.';
    expect(marked(text)).toEqual([
      'block Duarte [she]: They need their water back; they need the roads repaired. So there is a lot to talk about.',
    ]);
  });

  it('not behind a colon that promises a list', () => {
    expect(marked('The kit has three parts:\nA lamp, a rope and a knife.')).toEqual([]);
  });

  it('quoted by the markup', () => {
    const found = readMarkdown(
      'As Edith Marlow wrote in 1931:\n\n> The gate was never locked.\n\nIt is locked now.',
    );
    expect(told(found.filter((a) => a.kind === 'block'))).toEqual([
      'block Edith Marlow: The gate was never locked.',
    ]);
  });
});

describe('transcripts', () => {
  it('with labels in strong marks', () => {
    const text =
      '*Amara Nwosu spoke to Jonah Whitlock by phone.*\n\n**Whitlock:** Do you sleep?\n\n**Nwosu:** Hardly ever.\n\n' +
      '**Whitlock:** And yet you stay.\n\n**Nwosu**: I stay because leaving would be a statement.';
    expect(marked(text)).toEqual([
      'block Jonah Whitlock [Whitlock]: Do you sleep?',
      'block Amara Nwosu [Nwosu]: Hardly ever.',
      'block Jonah Whitlock [Whitlock]: And yet you stay.',
      'block Amara Nwosu [Nwosu]: I stay because leaving would be a statement.',
    ]);
  });

  it('labels in capitals', () => {
    const text =
      'RUIZ: Thank you all for coming.\n\nQ: Will you run again?\n\nRUIZ: I have not decided.\n\nQ: When will you?';
    expect(marked(text)).toEqual([
      'block RUIZ: Thank you all for coming.',
      'block Q: Will you run again?',
      'block RUIZ: I have not decided.',
      'block Q: When will you?',
    ]);
  });

  it('labels that say who somebody is; a sentence that begins so is none', () => {
    const text =
      'MARTA OSTROWSKA, spinner: We heard it first.\n\nTomasz Bielak, foreman of the mill: I told them.\n\n' +
      'OSTROWSKA: He did not.\n\nBielak: It was late.\n\nBielak: And dark.\n\nYesterday, two things were found: a shoe and a bell.';
    expect(marked(text).map((m) => m.replace(/ \[.*?\]/, ''))).toEqual([
      'block MARTA OSTROWSKA: We heard it first.',
      'block Tomasz Bielak: I told them.',
      'block MARTA OSTROWSKA: He did not.',
      'block Tomasz Bielak: It was late.',
      'block Tomasz Bielak: And dark.',
      'block Tomasz Bielak: Yesterday, two things were found: a shoe and a bell.',
    ]);
    const article =
      'Yesterday, he gave reasons: it rained.\n\nToday, he gave others: it snowed.\n\nTomorrow, he will give more: it hails.';
    expect(marked(article)).toEqual([]);
  });

  it('times, short names for full ones, paragraphs that go on, and what happened', () => {
    const text =
      'Moderator Lena Okafor opened the debate with Tomas Vrba.\n\n[00:12:31] OKAFOR: Why now?\n\n' +
      '[00:12:40] VRBA: Because it is late.\n\nAnd because we can.\n\n(APPLAUSE)\n\n[00:13:02] OKAFOR: Thank you.';
    expect(marked(text)).toEqual([
      'block Lena Okafor [OKAFOR]: Why now?',
      'block Tomas Vrba [VRBA]: Because it is late.',
      'block Tomas Vrba [VRBA]: And because we can.',
      'block Lena Okafor [OKAFOR]: Thank you.',
    ]);
  });

  it('a note is no speaker', () => {
    expect(marked('Note: the office is closed.\n\nIt opens on Monday.')).toEqual([]);
  });
});

describe('who signs a block quotation', () => {
  it.each([
    ['> The gate was never locked.\n> <cite>Edith Marlow</cite>'],
    ['> The gate was never locked. <cite>Edith Marlow</cite>'],
    ['> The gate was never locked.\n> — Edith Marlow, *The Walled Garden*'],
    ['> The gate was never locked.\n>\n> — <cite>Edith Marlow</cite>'],
    ['> The gate was never locked.\n>\n> Edith Marlow, *The Walled Garden*'],
  ])('in Markdown: %s', (text) => {
    const found = readMarkdown(`It was like this.\n\n${text}\n\nIt is locked now.`).filter(
      (a) => a.kind === 'block',
    );
    expect(told(found)).toEqual(['block Edith Marlow: The gate was never locked.']);
  });

  it.each([
    [
      '<blockquote><p>The gate was never locked.</p><footer>— <cite>Edith Marlow</cite>, 1931</footer></blockquote>',
    ],
    ['<blockquote>The gate was never locked.<br><cite>Edith Marlow</cite></blockquote>'],
    ['<blockquote><p>The gate was never locked. <cite>Edith Marlow</cite></p></blockquote>'],
    [
      '<figure><blockquote>The gate was never locked.</blockquote><figcaption>Edith Marlow, diary</figcaption></figure>',
    ],
  ])('in HTML: %s', (quotation) => {
    const page = readHtml(
      `<article><p>It was like this for years.</p>${quotation}<p>It is locked now.</p></article>`,
    );
    const { text } = page;
    const found = attribute({ text, ...structure(text, page.blocks) }).filter((a) => a.kind === 'block');
    expect(told(found)).toEqual(['block Edith Marlow: The gate was never locked.']);
  });

  it('two side by side in HTML are two', () => {
    const page = readHtml(
      '<article><p>Ana Ruiz wrote:</p><blockquote><p>The bridge must open.</p></blockquote>' +
        '<blockquote><p>It has not acted.</p><footer>— Lena Holm, engineer</footer></blockquote></article>',
    );
    const { text } = page;
    const found = attribute({ text, ...structure(text, page.blocks) });
    expect(told(found)).toEqual([
      'block Ana Ruiz: The bridge must open.',
      'block Lena Holm: It has not acted.',
    ]);
  });

  it('a title inside a sentence signs nothing', () => {
    const page = readHtml(
      '<article><blockquote>As <cite>The Garden</cite> has it, all was green.</blockquote></article>',
    );
    const { text } = page;
    expect(told(attribute({ text, ...structure(text, page.blocks) }))).toEqual([
      'block -: As The Garden has it, all was green.',
    ]);
  });
});

describe('headlines', () => {
  it('have somebody say what stands behind the colon, if the text below has that person', () => {
    const text = 'Ruiz: no deal yet\n\nAna Ruiz said on Monday that talks went on. They were slow.';
    expect(told(read(text))[0]).toBe('indirect Ana Ruiz [Ruiz]: no deal yet');
  });

  it('are titles of sections else', () => {
    expect(read('Results: the new method\n\nThe results of May were good. Nobody had hoped for it.')).toEqual(
      [],
    );
  });
});
