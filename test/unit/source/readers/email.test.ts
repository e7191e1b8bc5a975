import { describe, expect, it } from 'vitest';
import { readAny } from '../../../support/parseHere.js';

const read = (lines: readonly string[]) => {
  const bytes = Uint8Array.from(lines.join('\r\n'), (c) => c.charCodeAt(0));
  return readAny('a.eml', bytes);
};

describe('e-mail', () => {
  it('is decoded: words in headers, quoted-printable, base64, character sets', async () => {
    const { sources } = await read([
      'From: =?iso-8859-1?Q?J=FCrgen_M=FCller?= <j@example.org>',
      'Subject: =?utf-8?B?w5xiZXI=?=',
      ' =?utf-8?Q?_Wasser?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="x y"',
      '',
      'preamble',
      '--x y',
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'The =93river=94 is ris=',
      'ing.',
      '--x y',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      'U2Vjb25kIHBhcnQg4oCTIGVuZC4=',
      '--x y--',
    ]);
    expect(sources[0]!.text).toBe('The “river” is rising.\n\nSecond part – end.');
    expect(sources[0]!.metadata).toMatchObject({
      title: 'Über Wasser',
      author: [{ family: 'Müller', given: 'Jürgen' }],
    });
  });

  it('has what it answers to as block quotations, and no signature', async () => {
    const { sources } = await read([
      'From: a@example.org',
      '',
      'I agree.',
      '',
      'On Sun, 2 Jun 2024 at 11:40, Bo Berg <bo@example.org> wrote:',
      '> We stay.',
      '> > We go.',
      '',
      '-- ',
      'Ana',
    ]);
    const found = sources[0]!.paragraphs.map((p) => [p.quoted, sources[0]!.text.slice(p.start, p.end)]);
    expect(found).toEqual([
      [false, 'I agree.'],
      [false, 'On Sun, 2 Jun 2024 at 11:40, Bo Berg wrote:'],
      [true, 'We stay.'],
      [true, 'We go.'],
    ]);
  });

  it('without plain text is read from its HTML, without scripts', async () => {
    const { sources } = await read([
      'From: a@example.org',
      'Content-Type: text/html',
      '',
      '<p>We stay.</p><script>alert(1)</script>',
    ]);
    expect(sources[0]!.text).toBe('We stay.');
  });

  it('that is none, nests without end or was cut off is told or read as far as it goes', async () => {
    expect((await read(['Hello'])).problems.map((p) => p.code)).toEqual(['damaged']);
    const nested = Array.from({ length: 40 }, (_, i) => [
      `Content-Type: multipart/mixed; boundary=b${i}`,
      '',
      `--b${i}`,
    ]).flat();
    expect(async () => read(['From: a@example.org', ...nested, '', 'text'])).not.toThrow();
    const { sources } = await read([
      'From: a@example.org',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'Cut off he',
    ]);
    expect(sources[0]!.text).toBe('Cut off he');
  });
});
