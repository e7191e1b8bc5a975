import { describe, expect, it } from 'vitest';
import { rst } from '../../../src/draft/rst/rst.js';
import { digest, isLanguage } from '../../support/draft.js';

const page = `=========
The offer
=========

:Author: Ana Ruiz
:Date: 2025

.. a note to myself
   that goes on

What *happened*
---------------

Putin rejected the offer on Thursday :cite:p:\`{see}article{para. 8},other\`. As Ruiz said, "We will
plant **400** trees," and that's all. [#n]_ It costs \`\`x = "no"\`\` more than in \`2024 <https://example.org>\`_.

.. sourceline-disable-next-line unsupported-claim

"The river," :cite:t:\`ruiz\` wrote at https://example.org/a, "belongs to everyone" [smith]_ (para. 3).

* First point.

  - Second point,
    which goes on.

#. Third point.

Term
   What it means.

He wrote:

   We stay.

   And we win.

   -- Ana Ruiz

As in::

   "not prose"

.. code-block:: python
   :linenos:

   print("not prose")

.. note:: Mind the gap.

.. figure:: ship.png
   :width: 3

   A ship.

.. math:: x = y

+--------+-----------------+
| Year   | Trees           |
+========+=================+
| 2024   | "A lot" of      |
|        | trees           |
+--------+-----------------+

=====  ======
Year   Ships
=====  ======
2025   Two
=====  ======

| A line
| and another.

.. [#n] See the |sub| minutes_.
.. [smith] Smith. A book.
.. |sub| replace:: long
.. _minutes: https://example.org
.. bibliography:: refs.bib
   :style: plain
`;

describe('reStructuredText', () => {
  it('is read', () => {
    expect(digest(rst.parse(page))).toMatchInlineSnapshot(`
      {
        "blocks": [
          "heading: The offer",
          "heading: What happened",
          "paragraph: Putin rejected the offer on Thursday. As Ruiz said, "We will
      plant 400 trees," and that's all. It costs ￼ more than in 2024.",
          "paragraph: "The river," ￼ wrote at ￼, "belongs to everyone".",
          "list-item: First point.",
          "list-item: Second point,
          which goes on.",
          "list-item: Third point.",
          "list-item: Term",
          "list-item: What it means.",
          "paragraph: He wrote:",
          "block-quotation: We stay.",
          "block-quotation: And we win.",
          "block-quotation: -- Ana Ruiz",
          "paragraph: As in:",
          "paragraph: Mind the gap.",
          "caption: A ship.",
          "table-cell: Year",
          "table-cell: Trees",
          "table-cell: 2024",
          "table-cell: "A lot" of trees",
          "table-cell: Year",
          "table-cell: Ships",
          "table-cell: 2025",
          "table-cell: Two",
          "paragraph: A line and another.",
          "footnote: See the ￼ minutes.",
        ],
        "citations": [
          ":cite:p:\`{see}article{para. 8},other\` -> article (para. 8), other",
          ":cite:t:\`ruiz\` -> ruiz",
          "[smith]_ (para. 3) -> smith (para. 3)",
        ],
        "quotations": [
          "marked: We will
      plant **400** trees,",
          "marked: The river,",
          "marked: belongs to everyone",
          "block: We stay.",
          "block: And we win.",
          "marked: A lot",
        ],
        "suppressions": [
          "next-line unsupported-claim: "The river," :cite:t:\`ruiz\` wrote at https://example.org/a, "belongs to everyone" [smith]_ (para. 3).",
        ],
      }
    `);
  });

  isLanguage(rst, {
    page,
    bibliographies: ['refs.bib'],
    prose: ['trees', 'First', 'We stay', 'belongs'],
    other: ['Author', 'myself', 'not prose', 'example.org', 'x = y', 'linenos', 'style'],
    half: [
      ['A :cite:p:`key\n\nNext.', 'Next.'],
      ['.. figure:: x\n\nNext.', 'Next.'],
      ['+---+\n| One\n\nNext.', 'Next.'],
    ],
  });
});
