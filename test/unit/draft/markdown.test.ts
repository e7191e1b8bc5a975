import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageFor, parseDraft } from '../../../src/draft/registry.js';
import { toRaw } from '../../../src/text/mappedText.js';

const parse = (text: string) => parseDraft(text, 'markdown');
const prose = (text: string) => parse(text).prose.text;
const kinds = (text: string) => parse(text).blocks.map((b) => b.kind);

describe('prose of Markdown', () => {
  it('reads the same whatever ends its lines', () => {
    const page =
      '---\ntitle: A\n---\n# One\n\n| a | b |\n|---|---|\n| c | d |\n\n<div class="x">\n\nTwo\ntwo.\n\n</div>\n\n- three\n\n  > four\n  > four\n\n```\nno\n```\n\nFive\n----\n\n[^1]: Six.\n\n[r]: http://a.b\n';
    const read = (text: string) => {
      const draft = parse(text);
      return draft.blocks.map((b) => [
        b.kind,
        text.slice(b.start, b.end).replace(/\r\n?/g, '\n'),
        draft.prose.text.slice(b.prose.start, b.prose.end).replace(/\s+/g, ' '),
      ]);
    };
    expect(read(page)).toHaveLength(10);
    expect(read(page.replace(/\n/g, '\r\n'))).toEqual(read(page));
    expect(read(page.replace(/\n/g, '\r'))).toEqual(read(page));
  });

  const cases: readonly (readonly [string, string, string])[] = [
    ['emphasis', 'He **said** _so_ ~~not~~.', 'He said so not.'],
    ['links', 'The [plan](http://a.b "t") and [one][ref].\n\n[ref]: http://c.d', 'The plan and one.'],
    [
      'brackets that are no links',
      'He said “[The city] will [sic] plant”.',
      'He said “[The city] will [sic] plant”.',
    ],
    ['entities and escapes', 'A &amp; B \\* C &#8220;d&#8221;', 'A & B * C “d”'],
    [
      'code, mathematics, URLs, images',
      'Run `x` at $a+b$ on https://a.b or <c@d.e> ![alt](i.png).',
      'Run \ufffc at \ufffc on \ufffc or \ufffc \ufffc.',
    ],
    ['dollars that are no mathematics', 'It cost $5 and then $10 more.', 'It cost $5 and then $10 more.'],
    ['citations', 'It rained [see @a, p. 3; -@b]. So says @c [p. 4].', 'It rained. So says \ufffc.'],
    ['footnotes', 'It rained[^1].\n\n[^1]: In May *only*.', 'It rained.\nIn May only.'],
    ['inline notes', 'It rained^[In May.] hard.', 'It rained (In May.) hard.'],
    ['front matter', '---\ntitle: "No prose"\n---\nProse.', 'Prose.'],
    ['TOML front matter', '+++\ntitle = "No prose"\n+++\nProse.', 'Prose.'],
    ['comments', 'One <!-- not this --> two.\n\n<!-- nor this -->', 'One  two.'],
    ['HTML', '<div>no</div>\n\nOne <b>bold</b> word.', 'One bold word.'],
    ['fenced and indented code', '```\nno\n```\n\n    no\n\nYes.', 'Yes.'],
    ['block quotations over lines', '> one\n> two\nthree', 'one\ntwo\nthree'],
    ['tables', '| a | b |\n|---|---|\n| c | d |', 'a\nb\nc\nd'],
    [
      'fences around blocks',
      '::: {.callout-note title="A note"}\nOne.\n:::\n\nTwo:\n::: warning\n- three\n:::\nFour ::: five.',
      'One.\nTwo:\nthree\nFour ::: five.',
    ],
    ['tables with white space behind', '| a | b |  \n|---|---| \t\n| c | d |', 'a\nb\nc\nd'],
    ['tasks', '- [x] done\n- [ ] not', 'done\nnot'],
    ['underlined headings', 'Title\n=====\n\nText.', 'Title\nText.'],
  ];
  for (const [name, text, expected] of cases) {
    it(`reads ${name}`, () => {
      const draft = parse(text);
      expect(draft.blocks.map((b) => draft.prose.text.slice(b.prose.start, b.prose.end)).join('\n')).toBe(
        expected,
      );
    });
  }

  it('names blocks', () => {
    expect(kinds('# H\n\np\n\n- i\n\n> q\n\n> [!NOTE]\n> n\n\n| a |\n|---|\n| b |')).toEqual([
      'heading',
      'paragraph',
      'list-item',
      'block-quotation',
      'paragraph',
      'table-cell',
      'table-cell',
    ]);
  });

  it('reads the same structure with CRLF', () => {
    const text = '# H\n\nHe said “yes\nand no” [@a].\n\n> q one\n> two\n';
    const a = parse(text);
    const b = parse(text.replace(/\n/g, '\r\n'));
    expect(b.blocks.map((x) => x.kind)).toEqual(a.blocks.map((x) => x.kind));
    expect(
      b.quotations.map(
        (q) => prose(text).slice(0, 0) + b.prose.text.slice(q.prose.start, q.prose.end).replace(/\r/g, ''),
      ),
    ).toEqual(a.quotations.map((q) => a.prose.text.slice(q.prose.start, q.prose.end)));
  });
});

describe('quotations of Markdown', () => {
  const quoted = (text: string) =>
    parse(text).quotations.map(
      (q) =>
        `${q.kind}${q.depth} ${text.slice(q.start, q.end)}${q.close === undefined && q.kind === 'marked' ? '…' : ''}`,
    );

  it('are found through markup, over lines, nested and unbalanced', () => {
    expect(quoted('He said “**yes** and\nno”.')).toEqual(['marked0 yes** and\nno']);
    expect(quoted('“One ‘two’ three”')).toEqual(['marked0 One ‘two’ three', 'marked1 two']);
    expect(quoted('He said “yes and left')).toEqual(['marked0 yes and left…']);
  });

  it('are block quotations without their attribution line', () => {
    expect(quoted('> We stay here.\n>\n> — Ana Ruiz, mayor')).toEqual(['block0 We stay here.']);
    expect(quoted('> We stay here.\n> — Ana Ruiz')).toEqual(['block0 We stay here.']);
    expect(quoted('> “We stay here.”')).toEqual(['marked0 We stay here.']);
  });

  it('know their citations', () => {
    const keys = (text: string) => {
      const d = parse(text);
      return d.quotations.map((q) => q.citations.flatMap((c) => d.citations[c]!.items.map((i) => i.key)));
    };
    expect(keys('He said “yes” [@a] and “no” [@b].')).toEqual([['a'], ['b']]);
    expect(keys('As @a has it, he said “yes”.')).toEqual([['a']]);
    expect(keys('He said “yes.” [@a]')).toEqual([['a']]);
    expect(keys('He said [@a]:\n\n> We stay here.')).toEqual([['a']]);
    expect(keys('> We stay here. [@a]')).toEqual([['a']]);
  });
});

describe('citations of Markdown', () => {
  const cites = (text: string) =>
    parse(text).citations.map((c) =>
      c.items
        .map(
          (i) =>
            `${c.form === 'narrative' ? '~' : ''}${i.suppressAuthor ? '-' : ''}${i.key}${i.locator ? `|${i.locator.text}` : ''}`,
        )
        .join('; '),
    );
  it('are read as Pandoc reads them', () => {
    expect(cites('[@a, para. 8] [see @b, p. 3; -@c] @d [p. 4] @e. [@{f g}] [@doi:10.1/x]')).toEqual([
      'a|para. 8',
      'b|p. 3; -c',
      '~d|p. 4',
      '~e',
      'doi:10.1/x',
    ]);
  });
  it('are not e-mails, escapes, code, links or cross references', () => {
    expect(cites('a@b.c \\@d `[@e]` [x](http://a/@f) see @fig-g and [@sec-h] and mail ana@x.org')).toEqual(
      [],
    );
  });
  it('give exact spans', () => {
    const text = 'It rained [see @key2, para. 8].';
    const item = parse(text).citations[0]!.items[0]!;
    expect(text.slice(item.keySpan.start, item.keySpan.end)).toBe('key2');
    expect(text.slice(item.locator!.start, item.locator!.end)).toBe('para. 8');
  });
});

describe('suppressions', () => {
  it('cover what they say', () => {
    const text = 'One.\n\n<!-- sourceline-disable-next-line unsupported-claim -- known -->\nTwo.\nThree.';
    const [s] = parse(text).suppressions;
    expect(s?.rules).toEqual(['unsupported-claim']);
    expect(text.slice(s!.covers.start, s!.covers.end)).toBe('Two.');
    const block = 'A.\n\n<!-- sourceline-disable -->\n\nB.\n\n<!-- sourceline-enable -->\n\nC.';
    const [b] = parse(block).suppressions;
    expect(block.slice(b!.covers.start, b!.covers.end).trim()).toBe('B.');
    const own = '<!-- sourceline-analysis -->\nOur view.\nStill ours.\n\nNot.';
    const [a] = parse(own).suppressions;
    expect(own.slice(a!.covers.start, a!.covers.end)).toBe('Our view.\nStill ours.');
  });
});

describe('isProse', () => {
  const { isProse } = languageFor('markdown')!;
  const at = (text: string) => isProse(text.replace('⎀', ''), text.indexOf('⎀'));
  it('tells prose from code, front matter, comments, URLs and mathematics', () => {
    expect(at('He said “we⎀')).toBe(true);
    expect(at('`a` then⎀')).toBe(true);
    for (const text of [
      '```\na⎀\n```',
      '```\na⎀',
      '`a⎀b`',
      '---\na: ⎀\n---\n',
      '<!-- a⎀ -->',
      '<https://a⎀.b>',
      '[a](http://b⎀)',
      '$a⎀+b$',
    ])
      expect(at(text), text).toBe(false);
  });
});

describe('any text', () => {
  it('gives spans inside it, in order, and never throws', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '*',
      '**',
      '_',
      '`',
      '```\n',
      '> ',
      '- ',
      '1. ',
      '# ',
      '\n',
      '\n\n',
      '[',
      ']',
      '(',
      ')',
      '[@a',
      ']',
      '@b',
      '^[',
      '[^1]',
      '[^1]: ',
      '$',
      '<!--',
      '-->',
      '<b>',
      '| a |\n|---|\n',
      '&amp;',
      '\\',
      'word ',
      'He said ',
      '. ',
      'https://a.b ',
      '\r\n',
      '\ud800',
      '😀',
      '---\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('markdown', 'plaintext'),
        (pieces, language) => {
          const text = pieces.join('');
          const draft = parseDraft(text, language);
          let last = 0;
          for (let i = 0; i < draft.prose.text.length; i++) {
            expect(draft.prose.starts[i]).toBeGreaterThanOrEqual(last);
            expect(draft.prose.ends[i]).toBeLessThanOrEqual(text.length);
            last = draft.prose.starts[i]!;
          }
          for (const s of [...draft.blocks, ...draft.sentences, ...draft.quotations]) {
            expect(s.start).toBeLessThanOrEqual(s.end);
            expect(s.end).toBeLessThanOrEqual(text.length);
            expect(toRaw(draft.prose, s.prose)).toEqual({ start: s.start, end: s.end });
          }
          for (const c of draft.citations) {
            for (const item of c.items)
              expect(text.slice(item.keySpan.start, item.keySpan.end)).toBe(item.key);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('what is a claim by itself', () => {
  const sentencesOf = (language: string, text: string) =>
    languageFor(language)!
      .parse(text)
      .sentences.map((s) => text.slice(s.start, s.end));

  it('is a definition, and its term, in a list of them', () => {
    const text =
      'Boats\n:   The council sold 30 boats on Monday.\n:   It kept ten.\n\nCars\n\n:   It sold 40 cars.';
    expect(sentencesOf('markdown', text)).toEqual([
      'Boats',
      'The council sold 30 boats on Monday.',
      'It kept ten.',
      'Cars',
      'It sold 40 cars.',
    ]);
  });

  it('is read again as it is read at first, where a colon makes a definition of a line', () => {
    const language = languageFor('markdown')!;
    const before = 'Boats\n   The council sold 30 boats.\n\nMore.';
    const after = before.replace('   The', ':   The');
    const again = language.parse(after, language.parse(before));
    expect(again.blocks).toEqual(language.parse(after).blocks);
    const typed = after.replace('30', '301');
    expect(language.parse(typed, again).blocks).toEqual(language.parse(typed).blocks);
  });
});
