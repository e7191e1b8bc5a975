import { describe, expect, it } from 'vitest';
import { typst } from '../../../src/draft/typst/typst.js';
import { digest, isLanguage } from '../../support/draft.js';

const page = `#import "template.typ": conf
#set page(
  paper: "a4",
)
#show: doc => conf(title: [The offer], doc)
// a note to myself
= What *happened* <sec:what>

Putin rejected the offer on Thursday @article[para. 8] @other. As Ruiz said, "We will
plant *400* trees," and that's all.#footnote[See @smith.] It costs \`x = "no"\` --- $5 + x$ more than #link("https://example.org")[in 2024].

// sourceline-disable-next-line unsupported-claim
"The river," #cite(<ruiz>, form: "prose", supplement: [p. 3]) wrote at https://example.org/a, #quote[belongs to everyone] in @sec:what. /* not
prose */ A snake_case word\\#1, mail\\@example.

- First point.
  - Second point,
    which goes on.
+ Third point.
/ Term: What it means.

#quote(block: true, attribution: <article>)[
  We stay.

  And we win.
]

\`\`\`ruby
puts "not prose"
\`\`\`

#figure(
  image("ship.png", width: 3cm),
  caption: [A ship.],
) <fig:ship>

#table(
  columns: 2,
  table.header([Year], [Trees]),
  [2024], ["A lot" of trees],
)

#let x = [not "prose"]
#bibliography("refs.bib", style: "apa")
`;

describe('Typst', () => {
  it('is read', () => {
    expect(digest(typst.parse(page))).toMatchInlineSnapshot(`
      {
        "blocks": [
          "heading: What happened",
          "paragraph: Putin rejected the offer on Thursday. As Ruiz said, "We will
      plant 400 trees," and that's all. (See.) It costs ￼ — ￼ more than in 2024.",
          "paragraph: "The river," ￼ wrote at ￼, “belongs to everyone” in ￼.  A snake_case word#1, mail@example.",
          "list-item: First point.",
          "list-item: Second point,
          which goes on.",
          "list-item: Third point.",
          "list-item: Term: What it means.",
          "block-quotation: We stay.",
          "block-quotation: And we win.",
          "caption: A ship.",
          "table-cell: Year",
          "table-cell: Trees",
          "table-cell: 2024",
          "table-cell: "A lot" of trees",
        ],
        "citations": [
          "@article[para. 8] -> article (para. 8)",
          "@other -> other",
          "@smith -> smith",
          "#cite(<ruiz>, form: "prose", supplement: [p. 3]) -> ruiz (p. 3)",
          "#quote(block: true, attribution: <article>)[
        We stay.

        And we win.
      ] -> article",
        ],
        "quotations": [
          "marked: We will
      plant *400* trees,",
          "marked: The river,",
          "marked: belongs to everyone",
          "block: We stay.",
          "block: And we win.",
          "marked: A lot",
        ],
        "suppressions": [
          "next-line unsupported-claim: "The river," #cite(<ruiz>, form: "prose", supplement: [p. 3]) wrote at https://example.org/a, #quote[belongs to everyone] in @sec:what. /* not",
        ],
      }
    `);
  });

  isLanguage(typst, {
    page,
    bibliographies: ['refs.bib'],
    prose: ['trees', 'First', 'We stay', 'belongs'],
    other: ['myself', 'paper', 'not prose', 'example.org', '5 + x', 'ship.png', 'not "prose'],
    half: [
      ['A #quote[half\n\nNext.', 'Next.'],
      ['A #cite(<key\n\nNext.', 'Next.'],
      ['It costs $5.\n\nNext.', 'It costs $5.\nNext.'],
      ['#let x = (\n\nNext.', 'Next.'],
    ],
  });
});
