import { describe, expect, it } from 'vitest';
import { read, readMarkdown, reported, told } from './told.js';

describe('letters and e-mails', () => {
  it('of a letter, I is whoever signs it', () => {
    const letter =
      'Dear Ms Holm,\n\nI think that the bridge is safe. “Nobody asked me,” I wrote in May.\n\nYours sincerely,\nAna Ruiz\nLund';
    expect(told(read(letter))).toEqual([
      'indirect Ana Ruiz [I]: the bridge is safe',
      'direct Ana Ruiz [I]: Nobody asked me,',
    ]);
  });

  it('the name may stand below the closing in a paragraph of its own', () => {
    expect(reported('Hi all,\n\nI believe that we can open.\n\nBest regards,\n\nTom Wieland')).toEqual([
      'indirect Tom Wieland [I]: we can open',
    ]);
  });

  it('of letters one behind the other, each has its own writer', () => {
    const letters =
      'To the Editor:\n\nI hope that the ferry stays.\n\nMarta Quist, Lund\n\nTo the Editor:\n\nI doubt that it will.\n\nIvo Brandt, Malmö';
    expect(reported(letters)).toEqual([
      'indirect Marta Quist [I]: the ferry stays',
      'indirect Ivo Brandt [I]: it will',
    ]);
  });

  it.each(['— Marta Quist, Lund', 'Marta Quist\nLund, 3 May', 'MARTA QUIST\nLund'])(
    'a paragraph signs below a greeting: %s',
    (signature) => {
      const name = signature.startsWith('MARTA') ? 'MARTA QUIST' : 'Marta Quist';
      expect(reported(`To the Editor: The ferry is late. I hope that it stays.\n\n${signature}`)).toEqual([
        `indirect ${name} [I]: it stays`,
      ]);
    },
  );

  it('where nobody signs, or outside of the letter, I stays open', () => {
    expect(reported('Dear Ms Holm,\n\nI think that the bridge is safe.')).toEqual([
      'indirect I: the bridge is safe',
    ]);
    const after =
      'Dear Ms Holm,\n\nThe bridge is safe.\n\nYours sincerely,\nAna Ruiz\n\nI think that she is right.';
    expect(reported(after)).toEqual(['indirect I: she is right']);
  });

  it('a thank-you in prose closes nothing', () => {
    expect(reported('I think that we won.\n\nThanks,\n\nTom Wieland said he would go.')[0]).toBe(
      'indirect I: we won',
    );
  });
});

describe('signed block quotations side by side', () => {
  it('each has its own signature', () => {
    const text = '> The ferry was late.\n> — Ana Ruiz\n\n> It never came.\n> — Tom Holm';
    expect(told(readMarkdown(text))).toEqual([
      'block Ana Ruiz: The ferry was late.',
      'block Tom Holm: It never came.',
    ]);
  });

  it('an unsigned one does not take the signature of the next', () => {
    const text = '> The ferry was late.\n\n> It never came.\n> — Tom Holm';
    expect(told(readMarkdown(text))).toEqual([
      'block -: The ferry was late.',
      'block Tom Holm: It never came.',
    ]);
  });

  it('paragraphs of one quotation share it', () => {
    const text = '> The ferry was late.\n>\n> It never came.\n>\n> — Tom Holm';
    expect(told(readMarkdown(text))).toEqual([
      'block Tom Holm: The ferry was late.',
      'block Tom Holm: It never came.',
    ]);
  });
});
