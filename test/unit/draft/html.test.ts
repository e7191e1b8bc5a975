import { describe, expect, it } from 'vitest';
import { html } from '../../../src/draft/html/html.js';
import { digest, isLanguage } from '../../support/draft.js';

const page = `<!DOCTYPE html>
<html><head><title>Not prose</title><style>p { color: "red" }</style></head>
<body>
<!-- a note to myself -->
<h1>What <em>happened</em></h1>
<p>Putin rejected the offer on Thursday <span class="citation" data-cites="article">(Ruiz 2025, para. 8)</span>. As Ruiz said, <q>We will
plant <b>400</b> <q>good</q> trees</q>, and that&rsquo;s all. It costs <code>x = "no"</code> more than <a href="https://example.org?a=1&b=2">in 2024</a>.
<p>&ldquo;The river,&rdquo; he wrote, "belongs to everyone" &mdash; AT&T says.</p>
<!-- sourceline-disable-next-line unsupported-claim -->
<ul><li>First point.<li>Second point,<br>which goes on.</ul>
<blockquote cite="https://example.org"><p>We stay.</p><p>And we win.</p></blockquote>
<pre>"not prose"</pre>
<table><caption>The numbers</caption><tr><th>Year<th>Trees<tr><td>2024<td>"A lot" of trees</table>
<figure><img src="ship.png" alt="x"><figcaption>A ship.</figcaption></figure>
<script>let x = "not prose";</script>
</body></html>
`;

describe('HTML', () => {
  it('takes no navigation for prose', () => {
    const { blocks } = digest(
      html.parse(
        '<nav><p>All 400 trees were planted.</p><ul><li>Contact us.</ul></nav><p>One tree fell.</p>',
      ),
    ) as { blocks: readonly string[] };
    expect(blocks.filter((b) => /[a-z]/.test(b.replace(/^[a-z-]+:/, '')))).toEqual([
      'paragraph: One tree fell.',
    ]);
  });

  it('is read', () => {
    expect(digest(html.parse(page))).toMatchInlineSnapshot(`
      {
        "blocks": [
          "heading: What happened",
          "paragraph: Putin rejected the offer on Thursday . As Ruiz said, “We will
      plant 400 ‘good’ trees”, and that’s all. It costs ￼ more than in 2024.",
          "paragraph: “The river,” he wrote, "belongs to everyone" — AT&T says.",
          "list-item: First point.",
          "list-item: Second point, which goes on.",
          "block-quotation: We stay.",
          "block-quotation: And we win.",
          "caption: The numbers",
          "table-cell: Year",
          "table-cell: Trees",
          "table-cell: 2024",
          "table-cell: "A lot" of trees",
          "paragraph: ￼",
          "caption: A ship.",
        ],
        "citations": [
          "<span class="citation" data-cites="article">(Ruiz 2025, para. 8)</span> -> article (para. 8)",
        ],
        "quotations": [
          "marked: We will
      plant <b>400</b> <q>good</q> trees",
          "marked: good",
          "marked: The river,",
          "marked: belongs to everyone",
          "block: We stay.",
          "block: And we win.",
          "marked: A lot",
        ],
        "suppressions": [
          "next-line unsupported-claim: <ul><li>First point.<li>Second point,<br>which goes on.</ul>",
        ],
      }
    `);
  });

  isLanguage(html, {
    page,
    bibliographies: [],
    prose: ['plant', 'First', 'We stay', 'belongs', '400'],
    other: ['myself', 'color', 'not prose', 'example.org', 'data-cites', 'Not prose'],
    half: [
      ['<p>One <q>two\n<p>Three', 'Three'],
      ['<p>One <a href="x\n<p>Three', 'One'],
      ['One < two & three', 'One < two & three'],
    ],
  });
});
