import { describe, expect, it } from 'vitest';
import { org } from '../../../src/draft/org/org.js';
import { digest, isLanguage } from '../../support/draft.js';

const page = `#+TITLE: The offer
#+bibliography: refs.bib
# a note to myself

* TODO [#A] What *happened*  :news:
:PROPERTIES:
:ID: abc
:END:

Putin rejected the offer on Thursday [cite:see @article para. 8; @other]. As Ruiz said, "We will
plant *400* trees," and that's all.[fn:1] It costs =x "no"= more than [[https://example.org][in 2024]].

# sourceline-disable-next-line unsupported-claim
"The river," [cite/t:@ruiz] wrote at https://example.org/a, "belongs to everyone"[fn:: See /this/.] \\ldots and/or.

- First point.
  - [X] Second point,
    which goes on.
1. Third point.
- Term :: What it means.

#+begin_quote
We stay.

And we win.
#+end_quote

#+BEGIN_SRC ruby
puts "not prose"
#+END_SRC

#+CAPTION: The numbers
| Year | Trees            |
|------+------------------|
| 2024 | "A lot" of trees |

: literal "not prose"

\\begin{equation}
x = y
\\end{equation}

[fn:1] See the minutes.
`;

describe('Org', () => {
  it('is read', () => {
    expect(digest(org.parse(page))).toMatchInlineSnapshot(`
      {
        "blocks": [
          "heading: The offer",
          "heading: What happened",
          "paragraph: Putin rejected the offer on Thursday. As Ruiz said, "We will
      plant 400 trees," and that's all. It costs ￼ more than in 2024.",
          "paragraph: "The river," ￼ wrote at ￼, "belongs to everyone" ( See this.) … and/or.",
          "list-item: First point.",
          "list-item: Second point,
          which goes on.",
          "list-item: Third point.",
          "list-item: Term",
          "list-item: What it means.",
          "block-quotation: We stay.",
          "block-quotation: And we win.",
          "caption: The numbers",
          "table-cell: Year",
          "table-cell: Trees",
          "table-cell: 2024",
          "table-cell: "A lot" of trees",
          "footnote: See the minutes.",
        ],
        "citations": [
          "[cite:see @article para. 8; @other] -> article (para. 8), other",
          "[cite/t:@ruiz] -> ruiz",
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
          "next-line unsupported-claim: "The river," [cite/t:@ruiz] wrote at https://example.org/a, "belongs to everyone"[fn:: See /this/.] \\ldots and/or.",
        ],
      }
    `);
  });

  isLanguage(org, {
    page,
    bibliographies: ['refs.bib'],
    prose: ['trees', 'First', 'We stay', 'belongs'],
    other: ['myself', 'ID', 'not prose', 'example.org', 'x = y', 'BEGIN_SRC'],
    half: [
      ['A [cite:@key\n\nNext.', 'Next.'],
      ['#+begin_quote\nWe stay.\n\nNext.', 'Next.'],
      ['\\begin{equation}\n\nNext.', 'Next.'],
    ],
  });
});
