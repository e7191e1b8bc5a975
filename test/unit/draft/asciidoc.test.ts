import { describe, expect, it } from 'vitest';
import { asciidoc } from '../../../src/draft/asciidoc/asciidoc.js';
import { digest, isLanguage } from '../../support/draft.js';

const page = `= The offer
Ana Ruiz <ana@example.org>
:toc:
:bibtex-file: refs.bib

// a note to myself
== What *happened*

Putin rejected the offer on Thursday cite:[article(para. 8),other]. As Ruiz said, "\`We will
plant *400* trees,\`" and that\`'s all.footnote:[See <<smith>>.] It costs 5{nbsp}% of \`x = "no"\` -- more
than https://example.org/a[in 2024].

// sourceline-disable-next-line unsupported-claim
"The river," he wrote in link:https://example.org[the paper], "belongs to everyone" citenp:[ruiz].

* First point.
** Second point,
which goes on.
. Third point.

Term:: What it means.

[quote, Ana Ruiz]
____
We stay.

And we win.
____

[source,ruby]
----
puts "not prose"
----

[stem]
++++
x = y
++++

.The numbers
|===
|Year |Trees

2+|2024 |"A lot" of trees
|===

NOTE: Mind the gap.

 literal text
 "not prose"

> A Markdown
> quotation.

image::ship.png[A ship]

[bibliography]
== References

* [[[smith]]] Smith. A book.

////
sourceline-disable-file unknown-quotation
////
`;

describe('AsciiDoc', () => {
  it('is read', () => {
    expect(digest(asciidoc.parse(page))).toMatchInlineSnapshot(`
      {
        "blocks": [
          "heading: The offer",
          "heading: What happened",
          "paragraph: Putin rejected the offer on Thursday. As Ruiz said, “We will
      plant 400 trees,” and that’s all. (See.) It costs 5 % of ￼ — more
      than in 2024.",
          "paragraph: "The river," he wrote in the paper, "belongs to everyone" ￼.",
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
          "paragraph: Mind the gap.",
          "block-quotation: A Markdown quotation.",
          "heading: References",
        ],
        "citations": [
          "cite:[article(para. 8),other] -> article (para. 8), other",
          "<<smith>> -> smith",
          "citenp:[ruiz] -> ruiz",
        ],
        "quotations": [
          "marked: We will
      plant *400* trees,",
          "marked: The river,",
          "marked: belongs to everyone",
          "block: We stay.",
          "block: And we win.",
          "marked: A lot",
          "block: A Markdown
      > quotation.",
        ],
        "suppressions": [
          "next-line unsupported-claim: "The river," he wrote in link:https://example.org[the paper], "belongs to everyone" citenp:[ruiz].",
          "file unknown-quotation: ",
        ],
      }
    `);
  });

  isLanguage(asciidoc, {
    page,
    bibliographies: ['refs.bib'],
    prose: ['trees', 'First', 'We stay', 'belongs'],
    other: ['toc', 'myself', 'not prose', 'example.org', 'x = y', 'Ruiz <ana'],
    half: [
      ['A cite:[key\n\nNext.', 'Next.'],
      ['____\nWe stay.\n\nNext.', 'Next.'],
      ['|===\n|One\n\nNext.', 'Next.'],
    ],
  });
});
