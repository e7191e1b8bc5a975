import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../src/source/read.js';
import { readAny } from '../../../support/parseHere.js';
import { makePdf } from '../../../support/pdf.js';

const codes = async (name: string, bytes: Uint8Array) =>
  (await readAny(name, bytes)).problems.map((p) => p.code);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** A book whose only chapter is this. */
function epub(chapter: string, more: Record<string, string> = {}): Uint8Array {
  const opf =
    '<package><metadata/><manifest><item id="a" href="../OPS/a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>';
  const files = {
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OPS/p.opf"/></rootfiles></container>',
    'OPS/p.opf': opf,
    'OPS/a.xhtml': chapter,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([k, v]) => [k, strToU8(v)])));
}

describe('hostile documents', () => {
  it('that unpack to a bomb are refused, also where their headers lie', async () => {
    const bomb = epub(' '.repeat(30 * 1024 * 1024));
    expect(await codes('a.epub', bomb)).toEqual(['damaged']);
    // The size in the directory says 10 bytes; the data are 30 MB.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let i = 0; i < bomb.length - 30; i++) {
      if (view.getUint32(i, true) === 0x02014b50 && view.getUint32(i + 24, true) > 1_000_000)
        view.setUint32(i + 24, 10, true);
    }
    const { sources } = await readAny('a.epub', bomb);
    expect(sources.every((s) => s.text.length <= 10)).toBe(true);
  });

  it('reach no file through entities or names that climb', async () => {
    const entity =
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><html><body><p>Kept. &e;</p></body></html>';
    for (const [name, bytes] of [
      ['a.html', utf8(entity)],
      ['a.epub', epub(entity)],
    ] as const) {
      const { sources } = await readAny(name, bytes);
      expect(sources[0]!.text).toContain('Kept.');
      expect(sources[0]!.text).not.toContain('root:');
    }
    const climbing = epub('', {
      'OPS/p.opf':
        '<package><manifest><item id="a" href="../../../etc/passwd" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></package>',
    });
    expect((await readAny('a.epub', climbing)).sources).toEqual([]);
  });

  it('with entities in entities stay small', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY ${'b'.repeat(i + 1)} "${`&${i === 0 ? 'a' : 'b'.repeat(i)};`.repeat(10)}">`).join('')}]><p>Kept &${'b'.repeat(20)};</p>`;
    const { sources } = await readAny('a.html', utf8(laughs));
    expect(sources[0]?.text.length ?? 0).toBeLessThan(laughs.length);
  });

  it('with scripts give no script', async () => {
    const page =
      '<p onclick="alert(1)">Kept.</p><script>alert(2)</script><svg><script>alert(3)</script></svg><style>p{}</style><iframe srcdoc="<p>no</p>"></iframe>';
    const { sources } = await readAny('a.html', utf8(page));
    expect(sources[0]!.text).toBe('Kept.');
  });

  it('that nest without end are read or told', async () => {
    const n = 100_000;
    for (const [name, text] of [
      ['a.html', `${'<div>'.repeat(n)}Deep.`],
      ['a.md', `${'> '.repeat(n)}Deep.`],
      ['a.json', `${'{"articles":'.repeat(n)}`],
      ['a.eml', `From: a@example.org\n\n${'>'.repeat(n)} Deep.`],
    ] as const) {
      const { sources, problems } = await readAny(name, utf8(text));
      expect(sources.length + problems.length, name).toBeGreaterThan(0);
    }
  }, 60_000);

  it('whose entries lie over one another are refused, each with its fair share', async () => {
    // As David Fifield's bombs are made: many directory entries for the same data.
    const one = zipSync({ 'META-INF/container.xml': strToU8('a'.repeat(2 * 1024 * 1024)) }, { level: 1 });
    const view = new DataView(one.buffer, one.byteOffset);
    const end = one.length - 22;
    const entry = one.subarray(view.getUint32(end + 16, true), end);
    const count = 60;
    const bomb = new Uint8Array(end + entry.length * (count - 1) + 22);
    bomb.set(one.subarray(0, end));
    for (let i = 1; i < count; i++) bomb.set(entry, end + entry.length * (i - 1));
    bomb.set(one.subarray(end), bomb.length - 22);
    const tail = new DataView(bomb.buffer, bomb.length - 22);
    for (const at of [8, 10]) tail.setUint16(at, count, true);
    tail.setUint32(12, entry.length * count, true);
    expect(await codes('a.epub', bomb)).toEqual(['damaged']);
  });

  it('with pages of the printed book have them as locators', async () => {
    const chapter =
      '<html xmlns:epub="x"><body><span epub:type="pagebreak" id="p1" title="12"/><p>The mayor said no. It rained.</p><p>She left <span role="doc-pagebreak" aria-label="13">13</span>the hall. It was late.</p><aside epub:type="footnote"><p>Minutes.</p></aside></body></html>';
    const { sources } = await readAny('a.epub', epub(chapter));
    const [book] = sources;
    expect(book!.text).toBe('The mayor said no. It rained.\n\nShe left the hall. It was late.\n\nMinutes.');
    expect(book!.lines.map((l) => l.locator)).toEqual(['p. 12', 'p. 12', 'p. 12', 'p. 13', 'p. 13']);
  });

  it('larger than 50 MB are refused by their size alone', async () => {
    const huge = new Uint8Array(51 * 1024 * 1024).fill(97);
    for (const name of ['a.txt', 'a.pdf', 'a.docx', 'a.html', 'a.jsonl'])
      expect(await codes(name, huge), name).toEqual(['too-large']);
  });

  it('of one line of 2 MB are read', async () => {
    const { sources } = await readAny('a.txt', utf8('word '.repeat(400_000)));
    expect(sources[0]!.text.length).toBe(2_000_000);
    // One of 100 MB is refused before anything looks at it.
    expect(await codes('a.txt', new Uint8Array(100 * 1024 * 1024).fill(97))).toEqual(['too-large']);
  }, 60_000);

  it('with more paragraphs than anybody wrote are read up to there, and that is told', () => {
    const bytes = utf8('No.\n'.repeat(300_001));
    const { source, problems } = readSource({ uri: 'a', name: 'a.txt', bytes });
    expect(source!.paragraphs.length).toBe(300_000);
    expect(problems.map((p) => p.code)).toEqual(['too-many-paragraphs']);
  }, 60_000);

  it('in other encodings are read, and what was guessed is told', () => {
    const wide = (text: string) => Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0), 0]));
    const read = (name: string, bytes: Uint8Array) => {
      const { source, problems } = readSource({ uri: 'a', name, bytes });
      return [source?.text, ...problems.map((p) => p.code)];
    };
    expect(read('a.txt', wide('The mayor said no.'))).toEqual(['The mayor said no.', 'not-utf8']);
    const page = '<meta charset="windows-1251"><p>\xcc\xfd\xf0 said no.</p>';
    expect(
      read(
        'a.html',
        Uint8Array.from(page, (c) => c.charCodeAt(0)),
      ),
    ).toEqual(['Мэр said no.']);
    expect(
      read(
        'a.txt',
        Uint8Array.from('Fran\xe7ois said no.', (c) => c.charCodeAt(0)),
      ),
    ).toEqual(['François said no.', 'not-utf8']);
    // A text in UTF-8 does not become another for one wrong byte.
    const words = 'Müller und Ölfäßchen, “größer” als zuvor: '.repeat(5);
    const damaged = new Uint8Array([...utf8(words), 0xff, ...utf8('end.')]);
    expect(read('a.txt', damaged)).toEqual([`${words}\ufffdend.`, 'damaged-text']);
  });

  it('with characters that show as something else are told at the place, and kept', () => {
    for (const text of [
      'The mayor said no.\u0000 That was all that there was to be said about it in the town on this day of March, which was long.',
      'He said \u202eon\u202c.',
    ]) {
      const { source, problems } = readSource({ uri: 'a', name: 'a.txt', bytes: utf8(text) });
      expect(source?.text).toBe(text);
      expect(problems).toMatchObject([
        { code: 'odd-characters', span: { start: text.search(/[\u0000\u202e]/) } },
      ]);
    }
  });

  it('that are PDFs with streams that lie are read or told', async () => {
    const pdf = new TextDecoder('latin1').decode(makePdf([[{ x: 50, y: 500, text: 'The mayor said no.' }]]));
    for (const [from, to] of [
      [/\/Length \d+/, '/Length 999999999'],
      [/\/Count 1/, '/Count 1000000000'],
      [/\/Kids \[5 0 R\]/, '/Kids [2 0 R 2 0 R 5 0 R]'],
      [/\/Contents 6 0 R/, '/Contents [6 0 R 5 0 R 6 0 R]'],
    ] as const) {
      const bytes = Uint8Array.from(pdf.replace(from, to), (c) => c.charCodeAt(0));
      const { sources, problems } = await readAny('a.pdf', bytes);
      expect(sources.length + problems.length, String(from)).toBeGreaterThan(0);
    }
  }, 30_000);
});
