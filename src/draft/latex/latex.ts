import { assembleDraft } from '../assemble.js';
import type { DraftLanguage } from '../language.js';
import type { Draft } from '../model.js';
import { served } from '../served.js';
import { readSuppressions } from '../suppressions.js';
import { LatexReader } from './reader.js';
import { latexWriter } from './writer.js';

/**
 * LaTeX: sections, lists, captions, notes and running text as prose; citations of biblatex and natbib; quotations in
 * TeX's marks (``` `` '' ```), by csquotes (`\enquote`, `\textcquote`) and in its environments; comments as comments.
 */
export const latex: DraftLanguage = {
  ...served.latex,
  parse: parseLatex,
  write: latexWriter,
  otherCitation: /https?:\/\/|\\(?:foot|text|paren|auto)?cite|\\footnote/,
  isProse: (text, offset) => !readOnce(text).passed.some((p) => p.start < offset && offset < p.end),
};

let last: { readonly text: string; readonly reader: LatexReader } | undefined;

/** The reading of the text asked for last: parsing and the question for prose come together, once a keystroke. */
function readOnce(text: string): LatexReader {
  if (last?.text !== text) last = { text, reader: new LatexReader(text) };
  return last.reader;
}

function parseLatex(text: string, previous?: Draft): Draft {
  const reader = new LatexReader(text);
  const { prose, blocks } = reader.collector.finish();
  return assembleDraft(
    {
      languageId: 'latex',
      text,
      prose,
      blocks,
      citations: reader.citations.sort((a, b) => a.start - b.start),
      suppressions: readSuppressions(text, reader.comments),
      bibliographies: reader.bibliographies,
    },
    previous,
  );
}
