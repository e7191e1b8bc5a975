import { describe, expect, it } from 'vitest';
import { originalOffset } from '../../../../src/source/extraction.js';
import { readHtml } from '../../../../src/source/readers/html/html.js';
import { cpuTime } from '../../../support/cpuTime.js';

const words = (html: string) => {
  const { text, blocks } = readHtml(html);
  return blocks.map((b) => `${b.quoted ? 'quoted ' : ''}${b.kind}: ${text.slice(b.start, b.end)}`);
};

const long = 'The council approved the plan on Monday after a long debate that had begun on Friday at noon.';

describe('readHtml', () => {
  it('reads headings, paragraphs, lists, tables and quotations', () => {
    expect(
      words(
        `<h1>Plan</h1><p>One <em>two</em><br>three.</p><ul><li>a</li><li><p>b</p></li></ul>
         <table><tr><th>Year</th><th>Trees</th></tr><tr><td>2025</td><td>100</td></tr></table>
         <blockquote><p>Stay.</p></blockquote>`,
      ),
    ).toEqual([
      'heading: Plan',
      'sentence: One two three.',
      'list-item: a',
      'list-item: b',
      'table-row: Year | Trees',
      'table-row: 2025 | 100',
      'quoted sentence: Stay.',
    ]);
  });

  it('leaves out what is around an article, scripts, and what is hidden', () => {
    const page = `<body class="has-sidebar"><nav><p>${long}</p></nav><div class="cookie-banner"><p>${long}</p></div>
      <article><h1>Plan</h1><p>${long}</p><script>var x = "<p>no</p>"</script><p hidden>no</p><p style="display: none">no</p>
      <div aria-hidden="true">no</div><p>Short end.</p></article>
      <aside><p>${long}</p></aside><footer>${long}</footer></body>`;
    expect(words(page)).toEqual(['heading: Plan', `sentence: ${long}`, 'sentence: Short end.']);
  });

  it('keeps everything where nothing says what the article is', () => {
    expect(words(`<div>${long}</div><div>Short.</div>`)).toEqual([`sentence: ${long}`, 'sentence: Short.']);
    expect(words(`<main><p>Teaser.</p></main><div><p>${long}</p><p>${long}</p></div>`)).toContain(
      `sentence: ${long}`,
    );
    expect(
      words(
        `<article><p>${long}</p></article><article><p>${long}</p></article><article><p>${long}</p></article>`,
      ),
    ).toHaveLength(3);
  });

  it('takes the headline above the article, and paragraphs made of line breaks', () => {
    expect(words(`<h1>Plan</h1><div><article><p>${long}</p></article></div>`)[0]).toBe('heading: Plan');
    expect(words('<p>First paragraph.<br><br>Second one.</p>')).toEqual([
      'sentence: First paragraph.',
      'sentence: Second one.',
    ]);
  });

  it('decodes entities, and knows where each word stands in the file', () => {
    const html = '<p>Fish &amp; chips &mdash; <b>&ldquo;good&rdquo;</b> food</p>';
    const { text, original } = readHtml(html);
    expect(text).toBe('Fish & chips — “good” food');
    const at = (word: string) => originalOffset(original!, text.indexOf(word));
    expect(html.slice(at('&')).startsWith('&amp;')).toBe(true);
    expect(html.slice(at('chips')).startsWith('chips')).toBe(true);
    expect(html.slice(at('good')).startsWith('good')).toBe(true);
    expect(html.slice(at('food')).startsWith('food')).toBe(true);
  });

  it('knows what a page says about itself, JSON-LD first', () => {
    const ld = JSON.stringify({
      '@graph': [
        { '@type': 'Organization', name: 'Lund Post' },
        {
          '@type': 'NewsArticle',
          headline: 'Plan approved',
          author: [{ '@type': 'Person', name: 'Jo Ana Berg' }],
          datePublished: '2025-03-13T08:00:00+01:00',
          publisher: { '@type': 'Organization', name: 'The Lund Post' },
        },
      ],
    });
    const head = `<html lang="en-GB"><title>x</title><meta property="og:title" content="y">
      <link rel="canonical" href="https://example.org/a"><script type="application/ld+json">${ld}</script>`;
    expect(readHtml(`${head}<p>${long}</p>`).metadata).toEqual({
      type: 'article-newspaper',
      title: 'Plan approved',
      author: [{ family: 'Berg', given: 'Jo Ana' }],
      issued: { 'date-parts': [[2025, 3, 13]] },
      'container-title': 'The Lund Post',
      URL: 'https://example.org/a',
      language: 'en-GB',
    });
    const plain = readHtml(
      '<title>Plan</title><meta name="author" content="Berg, Jo"><script type="application/ld+json">{</script><p>A.</p>',
    );
    expect(plain.metadata).toEqual({
      type: 'webpage',
      title: 'Plan',
      author: [{ family: 'Berg', given: 'Jo' }],
    });
  });

  it('takes no longer than the page is long, however it is nested or broken', () => {
    for (const bad of [
      '<div>'.repeat(100_000),
      '<'.repeat(200_000),
      '&'.repeat(200_000),
      `${'<b>'.repeat(50_000)}x`,
      '\0\ud800<p>\udfff',
    ])
      expect(() => readHtml(bad)).not.toThrow();
    const time = (n: number) => {
      const page = `<p>${long}</p><div class="a b c">`.repeat(n);
      return cpuTime(() => void readHtml(page));
    };
    time(2000);
    const least = (n: number) => Math.min(time(n), time(n), time(n));
    expect(least(16_000) / least(4000)).toBeLessThan(10);
  });
});

describe('pages as they are saved', () => {
  it('are not lost to a wrapper with the name of what is in it, nor to a form around everything', () => {
    for (const wrapper of [
      'div class="page has-sidebar no-ads"',
      'form id="aspnetForm"',
      'div class="sidebar-layout related"',
    ])
      expect(words(`<${wrapper}><p>${long}</p><p>Short.</p></${wrapper.split(' ')[0]}>`)).toEqual([
        `sentence: ${long}`,
        'sentence: Short.',
      ]);
    // A search box and a sign-up beside an article stay out.
    expect(words(`<form><p>${long}</p></form><div><p>${long}!</p><p>Short.</p></div>`)).toEqual([
      `sentence: ${long}!`,
      'sentence: Short.',
    ]);
  });

  it('have the marks that a browser draws around q, and no marks of notes', () => {
    const page = `<p>She said <q>we <q>stay</q> here</q>.<sup class="reference"><a href="#cite_note-1">[1]</a></sup> And
      left.<a href="#fn2" role="doc-noteref"><sup>2</sup></a> It was the 10<sup>th</sup>.</p>`;
    expect(words(page)).toEqual(['sentence: She said “we ‘stay’ here”. And left. It was the 10th.']);
  });

  it('keep rows of tables whose cells hold paragraphs, and paragraphs that a table sets side by side', () => {
    const rows =
      '<table><tr><td><p>Year</p></td><td><p>Trees</p><p>felled</p></td></tr><tr><td>2025</td><td></td><td>100</td></tr></table>';
    expect(words(rows)).toEqual(['table-row: Year | Trees felled', 'table-row: 2025 | 100']);
    expect(
      words(
        `<table><tr><td>Home</td><td>Mill fire<br><br>${long}<br><br>${long}<br><br>${long}</td></tr></table>`,
      ),
    ).toEqual(['sentence: Mill fire', `sentence: ${long}`, `sentence: ${long}`, `sentence: ${long}`]);
    expect(words(`<table><tr><td>Home</td><td><p>${long} ${long} ${long}</p></td></tr></table>`)).toEqual([
      'sentence: Home',
      `sentence: ${long} ${long} ${long}`,
    ]);
  });

  it('keep what stands between the headline and the element of the article', () => {
    const page = `<div><h1>Plan</h1><p>${long}</p><div class="text">${`<p>${long}</p>`.repeat(20)}</div></div>`;
    expect(words(page)).toHaveLength(22);
  });

  it('name outlet and author elsewhere in the graph, and prefer the article to the page', () => {
    const ld = JSON.stringify({
      '@graph': [
        { '@type': 'WebPage', '@id': '#page', name: 'Plan approved - The Post' },
        {
          '@type': 'Article',
          headline: 'Plan &#8220;approved&#8221;',
          author: { '@id': '#ana' },
          publisher: { '@id': '#post' },
          datePublished: '2025-03-13',
        },
        { '@type': 'Person', '@id': '#ana', name: 'Ana Ruiz' },
        { '@type': 'Organization', '@id': '#post', name: 'The Post' },
      ],
    });
    expect(
      readHtml(`<script type="application/ld+json">${ld}</script><p>${long}</p>`).metadata,
    ).toMatchObject({
      title: 'Plan “approved”',
      author: [{ family: 'Ruiz', given: 'Ana' }],
      'container-title': 'The Post',
      issued: { 'date-parts': [[2025, 3, 13]] },
    });
  });

  it('that open elements without end are read up to there, and told', () => {
    const { text, problems } = readHtml(`<p>${long}</p>${'<div>'.repeat(400_000)}<p>End.</p>`, {
      uri: 'a.html',
    });
    expect(text).toBe(long);
    expect(problems).toMatchObject([{ code: 'too-deep', file: 'a.html' }]);
  });
});
