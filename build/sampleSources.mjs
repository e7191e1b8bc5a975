// Thirty-four sources of every format that is read, with what a draft about each of them should be told, and one that cannot
// be read: for the suite «formats» of build/host.mjs. Word documents and PDF are made by LibreOffice, books and lists of
// references by Pandoc, letters by Python's email package, as people's own are; where a tool is missing, plainer ones are
// made here, and that is said. Run by itself: `node build/sampleSources.mjs FOLDER`.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { columnsPdf, docx, epub, plainPdf, scannedPdf } from './sampleDocuments.mjs';
import { capital, draftOf, paragraphs, plain, stories, titleOf } from './sampleStories.mjs';

/** How many of each; a bibliography stands for a text file that gets its metadata from one in that format. */
const counts = {
  txt: 2,
  md: 3,
  html: 3,
  pdf: 3,
  'columns.pdf': 2,
  'labels.pdf': 1,
  docx: 3,
  epub: 2,
  vtt: 2,
  srt: 2,
  eml: 2,
  json: 2,
  jsonl: 2,
  bib: 2,
  ris: 1,
  'csl.json': 1,
  'csl.yaml': 1,
};
const formats = Object.entries(counts).flatMap(([format, n]) => Array(n).fill(format));

/** `breaksAt`: before which paragraph a new page begins, where it is printed. */
function html(story, breaksAt = -1) {
  const body = paragraphs(story)
    .map((p, i) => `<p${i === breaksAt ? ' style="page-break-before: always"' : ''}>${p}</p>`)
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.place} closes its ${story.subject}</title></head>
<body><h1>${story.place} closes its ${story.subject}</h1>\n${body}\n</body></html>\n`;
}

/** A saved page: navigation and adverts around the article, metadata as news sites have it. */
function savedPage(story) {
  const article = /<body>([\s\S]*)<\/body>/.exec(html(story))[1];
  const data = {
    '@type': 'NewsArticle',
    headline: titleOf(story),
    datePublished: '2024-05-14',
    author: { '@type': 'Person', name: 'Vera Lind' },
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${data.headline} | The Courier</title>
<meta property="og:site_name" content="The Courier"><script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article>${article}</article></main><aside><p>Read more: ten things to do this weekend</p></aside>
<footer><p>Subscribe to our newsletter. All rights reserved.</p></footer></body></html>\n`;
}

/** An interview with voices; cues break lines in the middle of sentences, as captions do. */
function captions(story, srt) {
  const [first, second, , fourth] = paragraphs(story);
  const said = [
    ['Host', `${first} ${second}`],
    [story.name, `${capital(story.quote)}.`],
    ['Host', fourth],
  ];
  const cues = said.flatMap(([who, words]) => {
    const parts = words.match(/(?:\S+\s*){1,9}/g).map((p) => p.trim());
    return parts.map((p, i) => ({ who, words: p, isFirst: i === 0 }));
  });
  const time = (s) => `00:${String(Math.floor(s / 60)).padStart(2, '0')}:${String(s % 60).padStart(2, '0')}`;
  const rows = cues.map(({ who, words, isFirst }, i) => {
    const mark = srt ? ',' : '.';
    const at = `${time(i * 4)}${mark}000 --> ${time(i * 4 + 4)}${mark}000`;
    const voice = srt ? `${isFirst ? `${who.toUpperCase()}: ` : ''}${words}` : `<v ${who}>${words}`;
    return `${i + 1}\n${at}\n${voice}\n`;
  });
  return `${srt ? '' : 'WEBVTT\n\n'}${rows.join('\n')}`;
}

/** One article as an archive of a newspaper gives it out: fields that the configuration has to name. */
function article(story) {
  return {
    uuid: '5f0c2a4e-1b7d-4c1e-9a55-0d9b6a3f7e21',
    headline: titleOf(story),
    by: ['Vera Lind'],
    published: '2024-05-14T06:30:00+02:00',
    content: {
      body: paragraphs(story)
        .map((p) => `<p>${p}</p>`)
        .join(''),
    },
  };
}
const articleFields = { text: 'content.body', title: 'headline', author: 'by', date: 'published' };

/** What a reference manager knows about a text, and of a book whose text is not there. */
function references({ place, subject }, stem) {
  return `@article{lind${stem.length}${place.toLowerCase()},
  author = {Lind, Vera and {The Courier Data Desk}},
  title = {{${place}} closes its ${subject}},
  journaltitle = {The Courier},
  date = {2024-05-14},
  file = {:files/41/${stem}.txt:text/plain},
}

@book{alone-${stem},
  author = {Okafor, Adaeze},
  title = {A History of ${place}},
  publisher = {Northern Press},
  year = {1998},
}
`;
}

function ris({ place, subject }, stem) {
  return `TY  - NEWS
ID  - lind${stem.length}${place.toLowerCase()}
AU  - Lind, Vera
TI  - ${place} closes its ${subject}
T2  - The Courier
PY  - 2024/05/14/
L1  - files/41/${stem}.txt
ER  - 

TY  - BOOK
ID  - alone-${stem}
AU  - Okafor, Adaeze
TI  - A History of ${place}
PB  - Northern Press
PY  - 1998
ER  - 
`;
}

/** Lists of references, by Pandoc where it is; it knows nothing of files: the key is then the name of the text. */
function cslReferences(story, stem, format, byHand) {
  const bibtex = references(story, stem).replace(/^@article\{[^,]*/, `@article{${stem}`);
  const args = format === 'csl.json' ? ['-t', 'csljson'] : ['-s', '-t', 'markdown'];
  const out = tool('pandoc', ['-f', 'biblatex', ...args], bibtex);
  if (out) return format === 'csl.json' ? String(out) : String(out).replace(/^---\n|^---\s*$/gm, '');
  byHand.add(format);
  const items = [
    {
      id: stem,
      type: 'article-newspaper',
      title: titleOf(story),
      author: [{ family: 'Lind', given: 'Vera' }, { literal: 'The Courier Data Desk' }],
      'container-title': 'The Courier',
      issued: { 'date-parts': [[2024, 5, 14]] },
    },
    {
      id: `alone-${stem}`,
      type: 'book',
      title: `A History of ${story.place}`,
      author: [{ family: 'Okafor', given: 'Adaeze' }],
      issued: { 'date-parts': [[1998]] },
    },
  ];
  if (format === 'csl.json') return JSON.stringify(items, undefined, 2);
  const fields = ({ author, ...item }) => [
    ...Object.entries(item).map(([k, v]) => `${k}: ${JSON.stringify(v)}`),
    'author:',
    ...author.map((a) => `- ${JSON.stringify(a)}`),
  ];
  return `references:\n${items.map((item) => `- ${fields(item).join('\n  ')}\n`).join('')}`;
}

/** What a program makes of its input; `undefined` where it is missing. */
function tool(name, args, input) {
  try {
    return execFileSync(name, args, { input, timeout: 60_000, stdio: ['pipe', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

const letterScript = `
import json, sys
from email.message import EmailMessage
from email.policy import SMTP
given = json.load(sys.stdin)
m = EmailMessage(policy=SMTP)
m['From'] = 'Véra Lind <vera@example.org>'
m['To'] = '"Berg, Bo" <bo@example.org>'
m['Subject'] = given['title'] + ' – the draft'
m['Date'] = 'Tue, 14 May 2024 09:30:00 +0200'
m.set_content('\\n\\n'.join(given['paragraphs']) + '\\n\\n-- \\nVera\\n', cte='quoted-printable')
m.add_alternative(given['html'], subtype='html', cte='base64')
m.add_attachment(b'%PDF-1.4', maintype='application', subtype='pdf', filename='plan.pdf')
sys.stdout.buffer.write(m.as_bytes())
`;

/** A letter with quoted-printable text, the same in HTML, and an attachment. */
function letter(story) {
  const input = JSON.stringify({ title: titleOf(story), paragraphs: paragraphs(story), html: html(story) });
  const out = tool('python3', ['-c', letterScript], input);
  if (!out) throw new Error('no Python');
  return out;
}

/** A book of three chapters, the report in the second. */
function book(story, byHand) {
  const work = mkdtempSync(join(tmpdir(), 'sourceline-book-'));
  const other = (n) => ({
    title: `Chapter ${n}`,
    paragraphs: [`This chapter is about other towns than ${story.place}. It can be left out.`],
  });
  const told = { title: 'Towns and their repairs', author: 'Vera Lind', date: '2024-05-14' };
  const chapters = [other('One'), { title: story.place, paragraphs: paragraphs(story) }, other('Three')];
  const text = [
    `---\ntitle: ${told.title}\nauthor: ${told.author}\ndate: ${told.date}\nlang: en\n---`,
    ...chapters.flatMap((c) => [`# ${c.title}`, ...c.paragraphs]),
  ].join('\n\n');
  try {
    const target = join(work, 'book.epub');
    if (tool('pandoc', ['-f', 'markdown', '-t', 'epub', '-o', target], text)) return readFileSync(target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  byHand.add('epub');
  return epub({ ...told, chapters });
}

/**
 * Writes the sources and `expected.json` beside their folder; gives what was made, which formats by hand for want of a tool, and
 * which could not be made.
 */
export function writeSources(folder) {
  const sources = join(folder, 'sources');
  mkdirSync(sources, { recursive: true });
  writeFileSync(
    join(folder, 'sourceline.json'),
    `${JSON.stringify({ articles: articleFields }, undefined, 2)}\n`,
  );
  const made = [];
  const office = { pdf: [], docx: [] };
  const missing = new Set();
  const byHand = new Set();
  stories.forEach((story, i) => {
    const format = formats[i];
    const stem = `${story.place}-${story.subject}`.toLowerCase().replace(/\W+/g, '-');
    const { content, beside, ...known } = makers[format](story, stem, byHand);
    const source = { file: `${stem}.${format}`, format, story, ...draftOf(story), ...known };
    try {
      if (content === undefined) office[format].push({ stem, story });
      else writeFileSync(join(sources, source.file), content());
      if (beside) {
        const name = `${stem}-references.${format.replace(/^csl\./, '')}`;
        writeFileSync(join(sources, name), beside());
      }
      made.push(source);
    } catch {
      missing.add(format);
    }
  });
  for (const [format, list] of Object.entries(office)) {
    if (convert(format, list, sources)) continue;
    byHand.add(format);
    const write = format === 'pdf' ? plainPdf : docx;
    for (const { stem, story } of list)
      writeFileSync(join(sources, `${stem}.${format}`), write(reportOf(story)));
  }
  writeFileSync(join(sources, 'scanned-minutes.pdf'), scannedPdf());
  writeFileSync(join(folder, 'expected.json'), JSON.stringify(made));
  return { made, byHand: [...byHand], missing: [...missing] };
}

const reportOf = (story) => ({
  title: titleOf(story),
  author: 'Vera Lind',
  paragraphs: paragraphs(story),
});

/**
 * How a source of each format is made, and what is known of it: its key, a place that a hover shows, whether the file itself is
 * opened at a line (`isText`) or its text, read-only.
 */
const makers = {
  txt: (story) => ({ content: () => plain(story), isText: true }),
  md: (story) => ({
    isText: true,
    content: () =>
      `---\ntitle: ${story.place} closes its ${story.subject}\nauthor: Vera Lind\ndate: 2024-05-14\n---\n\n# ${story.place} closes its ${story.subject}\n\n${paragraphs(story).join('\n\n')}\n`,
  }),
  html: (story) => ({
    content: () => savedPage(story),
    key: `lind-2024-${story.place.toLowerCase()}`,
  }),
  // The quotation stands on the second page.
  pdf: () => ({ locator: 'p. 2' }),
  'columns.pdf': (story, stem) => ({
    file: `${stem}.pdf`,
    content: () => columnsPdf(reportOf(story)),
    locator: 'p. 2',
  }),
  'labels.pdf': (story, stem) => ({
    file: `${stem}.pdf`,
    content: () => plainPdf(reportOf(story), true),
    locator: 'p. v',
  }),
  docx: () => ({}),
  epub: (story, _stem, byHand) => ({ content: () => book(story, byHand) }),
  vtt: (story) => ({ content: () => captions(story, false), locator: '00:00:' }),
  srt: (story) => ({ content: () => captions(story, true), locator: '00:00:' }),
  eml: (story) => ({ content: () => letter(story), key: `lind-2024-${story.place.toLowerCase()}` }),
  json: (story) => ({
    content: () => JSON.stringify({ total: 1, articles: [article(story)] }, undefined, 1),
    key: `lind-2024-${story.place.toLowerCase()}`,
  }),
  // A line that is none in between.
  jsonl: (story) => ({
    content: () => `{"headline": "Without text"}\n{"headline": \n${JSON.stringify(article(story))}\n`,
    key: `lind-2024-${story.place.toLowerCase()}`,
  }),
  bib: (story, stem) =>
    withReferences(
      story,
      stem,
      () => references(story, stem),
      `lind${stem.length}${story.place.toLowerCase()}`,
    ),
  ris: (story, stem) =>
    withReferences(story, stem, () => ris(story, stem), `lind${stem.length}${story.place.toLowerCase()}`),
  'csl.json': (story, stem, byHand) =>
    withReferences(story, stem, () => cslReferences(story, stem, 'csl.json', byHand), stem),
  'csl.yaml': (story, stem, byHand) =>
    withReferences(story, stem, () => cslReferences(story, stem, 'csl.yaml', byHand), stem),
};

/** A text file with a bibliography beside it, which also has a book without a text. */
function withReferences(story, stem, beside, key) {
  const alone = `alone-${stem}`;
  return { file: `${stem}.txt`, content: () => plain(story), isText: true, beside, key, alone };
}

/** One run of LibreOffice for all files of a format. */
function convert(format, list, target) {
  const work = mkdtempSync(join(tmpdir(), 'sourceline-office-'));
  try {
    for (const { stem, story } of list) writeFileSync(join(work, `${stem}.html`), html(story, 2));
    const filter = format === 'docx' ? 'docx:MS Word 2007 XML' : 'pdf:writer_pdf_Export';
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${work}/profile`,
        '--headless',
        '--infilter=HTML (StarWriter)',
        '--convert-to',
        filter,
        '--outdir',
        join(work, 'out'),
        ...list.map(({ stem }) => join(work, `${stem}.html`)),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    for (const { stem } of list)
      copyFileSync(join(work, 'out', `${stem}.${format}`), join(target, `${stem}.${format}`));
    return true;
  } catch {
    return false;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error('usage: node build/sampleSources.mjs FOLDER');
    process.exit(2);
  }
  const { made, byHand, missing } = writeSources(folder);
  const listed = (what, list) => (list.length > 0 ? `; ${what}: ${list.join(', ')}` : '');
  console.log(
    `${made.length} sources in ${folder}${listed('made without their tool', byHand)}${listed('not made', missing)}`,
  );
}
