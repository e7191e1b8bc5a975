// Documents that a machine without LibreOffice and Pandoc can make, too: Word, EPUB and PDF, plain and small, and the PDF
// that no word processor makes by itself: two columns under a running head, pages with labels, pictures of pages.
import { join } from 'node:path';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';
import { root } from './steps.mjs';

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const xml = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document: a heading and paragraphs, each in several runs, as an editor leaves them. */
export function docx({ title, author, paragraphs }) {
  const run = (text, more = '') => `<w:r>${more}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const runs = (text) => {
    const half = text.indexOf(' ', text.length / 2) + 1;
    return run(text.slice(0, half)) + run(text.slice(half), '<w:rPr><w:lang w:val="en-GB"/></w:rPr>');
  };
  const body = [
    `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(title)}</w:p>`,
    ...paragraphs.map((p) => `<w:p>${runs(p)}</w:p>`),
  ].join('');
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return zipSync({
    '[Content_Types].xml':
      xml(`<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${main}.styles+xml"/></Types>`),
    '_rels/.rels': xml(`<Relationships xmlns="${packages}/relationships">
<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`),
    'docProps/core.xml':
      xml(`<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator></cp:coreProperties>`),
    'word/_rels/document.xml.rels': xml(`<Relationships xmlns="${packages}/relationships">
<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`),
    'word/styles.xml': xml(
      `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ),
    'word/document.xml': xml(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** A book of chapters: `{ title, paragraphs }` each. */
export function epub({ title, author, date, chapters }) {
  const page = (chapter) =>
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${escaped(chapter.title)}</title></head><body><h1>${escaped(chapter.title)}</h1>\n${chapter.paragraphs
      .map((p) => `<p>${escaped(p)}</p>`)
      .join('\n')}</body></html>`;
  const items = chapters.map(
    (_, i) => `<item id="c${i}" href="text/c${i}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const files = {
    // The first file tells what it is, and is not compressed.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': xml(
      `<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    ),
    'EPUB/content.opf':
      xml(`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:sample:${escaped(title)}</dc:identifier><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:date>${date}</dc:date><dc:language>en</dc:language>
</metadata><manifest>${items.join('')}</manifest><spine>${chapters.map((_, i) => `<itemref idref="c${i}"/>`).join('')}</spine></package>`),
  };
  chapters.forEach((chapter, i) => {
    files[`EPUB/text/c${i}.xhtml`] = xml(page(chapter));
  });
  return zipSync(files);
}

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: [join('test', 'support', 'pdf.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  logLevel: 'error',
});
const { makePdf, linesAt } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

/** Lines of at most `width` letters; `hyphens`: long words are broken at a line's end, as in narrow columns. */
function wrapped(text, width, hyphens = false) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const room = width - line.length - 1;
    if (line === '') lines[lines.length - 1] = word;
    else if (word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else if (hyphens && room > 3 && /^[a-z]{6,}$/.test(word)) {
      const at = Math.min(room - 1, word.length - 3);
      lines[lines.length - 1] = `${line} ${word.slice(0, at)}-`;
      lines.push(word.slice(at));
    } else lines.push(word);
  }
  return lines;
}

/** Paragraphs from `top` down, with an empty line between. */
function column(x, top, paragraphs, width) {
  const shown = [];
  let y = top;
  for (const p of paragraphs) {
    const lines = wrapped(p, width);
    shown.push(...linesAt(x, y, lines));
    y -= 12 * lines.length + 12;
  }
  return shown;
}

/** One column; the third paragraph begins the second page. With `labels` the pages are iv and v. */
export function plainPdf({ title, author, paragraphs }, labels = false) {
  const heading = { x: 50, y: 530, text: title, size: 16 };
  const pages = [
    [heading, ...column(50, 490, paragraphs.slice(0, 2), 68)],
    column(50, 530, paragraphs.slice(2), 68),
  ];
  return makePdf(pages, { info: `/Title (${title}) /Author (${author})`, roman: labels });
}

/** What stands in a journal before and behind a report. */
const around = [
  'Small towns keep their quarrels longer than large ones. The minutes that were used here fill eleven boxes, of which two had been lent to a school and came back without their lids.',
  'Nobody who sat in the council of 1987 sits there today, and the clerk who wrote most of the minutes has moved to the coast. Where her hand could not be read, the word is left out.',
  'The maps are those of the land registry. Its officers answered every letter within three weeks, which deserves to be said, since others did not answer at all.',
  'Two earlier essays in this journal came to other conclusions. They rested on a newspaper that had been bound in the wrong order, so that the answer stood before the question.',
  'We thank the families who opened their cupboards, and the driver of the mobile library, who knew where each of them lived.',
  'The second part of this essay will follow in the spring, when the remaining boxes have been dried and numbered.',
];
const rows = 14;

/** Two columns of a journal with broken words, a running head and numbers of pages; the report is on the second page. */
export function columnsPdf({ title, author, paragraphs }) {
  const lines = [...around.slice(0, 4), ...paragraphs, ...around.slice(4)].flatMap((p) => {
    const [first, ...rest] = wrapped(`  ${p}`, 34, true);
    return [first, ...rest];
  });
  const pages = [];
  for (let at = 0; at < lines.length; at += 2 * rows) {
    const n = pages.length;
    const first = n === 0 ? [{ x: 40, y: 530, text: title, size: 15 }] : [];
    const columns = [40, 225].flatMap((x, i) =>
      linesAt(x, 490, lines.slice(at + i * rows, at + (i + 1) * rows)).map((shown) =>
        // A new paragraph is indented.
        shown.text.startsWith('  ') ? { ...shown, x: x + 12, text: shown.text.trim() } : shown,
      ),
    );
    pages.push([
      { x: 40, y: 568, text: 'Journal of Small Towns 12 (2024)', size: 8 },
      ...first,
      ...columns,
      { x: 205, y: 24, text: String(n + 1), size: 8 },
    ]);
  }
  return makePdf(pages, { info: `/Title (${title}) /Author (${author})` });
}

/** Pages that were photographed: there is no text in them. */
export function scannedPdf() {
  return makePdf([[], []], { picture: true });
}
