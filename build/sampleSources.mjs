// Thirty sources of every format that is read, with what a draft about each of them should be told: for the suite
// «formats» of build/host.mjs. Word documents and PDF are made by LibreOffice, books and lists of references by Pandoc,
// letters by Python's email package, as people's own are; what needs a tool that is missing is left out, and that is
// said. Run by itself: `node build/sampleSources.mjs FOLDER`.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Place, what it is about, who speaks (role, name), what they say, how many of what: invented, and each its own. */
const stories = `
Varberg|harbour|harbour master|Ilse Brandt|the ferry will leave an hour earlier until the ice on the river has gone|340|moorings
Kolding|reservoir|engineer|Tomas Riedl|nobody should drink this water before the second filter has been changed|1,200|households
Ostrava|tram line|deputy mayor|Petra Novotna|we would rather build one line that lasts than three that are closed in winter|27|stops
Braga|library|head librarian|Duarte Pinto|a town that shuts its reading room at five has decided who may read|86,000|volumes
Tartu|observatory|astronomer|Kadri Saar|the telescope was pointed at the wrong star for eleven nights|14|nights
Galway|oyster beds|fisheries officer|Niall Hession|the beds need two quiet summers before anybody dredges them again|230|tonnes
Leiden|museum|curator|Saskia Vermeer|the mask came to us in a crate that was marked as garden tools|61|objects
Trento|orchards|grower|Marco Zeni|hail took in nine minutes what the frost had left us|480|hectares
Aarhus|theatre|director|Lone Kjeldsen|an empty seat on a Tuesday costs us more than a ticket that is given away|412|seats
Piran|salt pans|warden|Jure Kozlovic|the old walls hold because nobody has tried to improve them|19|basins
Turku|shipyard|union secretary|Eero Lahti|we were told about the layoffs by a screen in the canteen|950|welders
Cork|bus depot|depot manager|Sinead Coughlan|the new buses do not fit under the bridge that they were bought for|44|buses
Lublin|bakery|baker|Jan Wrona|flour has become dearer three times since my daughter learned to walk|33|loaves
Ghent|canal|lock keeper|Bart De Smet|a lock that opens on time is noticed by nobody and that is how it should be|8|locks
Zadar|fire brigade|commander|Ante Peric|the wind turned twice while the hoses were still on the lorry|72|firefighters
Umea|reindeer herd|herder|Anna Blind|the snow crust was so hard that the calves could not reach the lichen|1,850|animals
Siena|horse race|judge|Lucia Bandini|a horse without its rider has still won the race in this town|10|horses
Exeter|cathedral|mason|Harold Pym|every stone on the north side has been turned around at least once|140|stones
Graz|hospital|head nurse|Birgit Fuchs|we count the empty beds in the morning and the missing nurses at night|615|beds
Nantes|tramway museum|volunteer|Colette Jarry|the last driver left his cap on the brake handle and we never moved it|23|carriages
Bergen|weather station|meteorologist|Odd Haugen|it rained on eighty five days in a row and on the next one it snowed|85|days
Maribor|vineyard|winemaker|Irena Golob|the oldest vine in the world has never asked us for advice|55|barrels
Liege|steelworks|historian|Paul Thonon|the furnace was lit by a grandmother because the minister was late|6|furnaces
Pecs|mosque|restorer|Zsofia Bodnar|under four coats of paint we found the hand of somebody in a hurry|4|coats
Vigo|cannery|foreman|Xose Rial|sardines do not wait for a permit from the capital|3,100|tins
Plovdiv|excavation|archaeologist|Nadya Petrova|the mosaic was under the parking space of the inspector|310|fragments
Malmo|bridge|toll clerk|Fatima Rahman|half of the drivers thank the machine and none of them thanks me|61,000|crossings
Inverness|distillery|stillman|Callum Ross|the angels have had their share and then they came back for ours|2,700|casks
Rijeka|carnival|mask maker|Dario Sirola|people tell the truth in February and apologise in March|104|masks
Lugano|funicular|mechanic|Chiara Bossi|the cable was sound but the man who greased it had retired|37|wagons`
  .trim()
  .split('\n')
  .map((line) => {
    const [place, subject, role, name, quote, number, unit] = line.split('|');
    return { place, subject, role, name, quote, number, unit };
  });

/** How many of each; a bibliography stands for a text file that gets its metadata from one in that format. */
const counts = {
  txt: 2,
  md: 3,
  html: 3,
  pdf: 4,
  docx: 3,
  epub: 3,
  vtt: 2,
  srt: 2,
  eml: 2,
  json: 1,
  jsonl: 1,
  bib: 1,
  ris: 1,
  'csl.json': 1,
  'csl.yaml': 1,
};
const formats = Object.entries(counts).flatMap(([format, n]) => Array(n).fill(format));

const capital = (s) => s[0].toUpperCase() + s.slice(1);

/** The paragraphs of a report: facts, a quotation, and what lies around them in any report. */
function paragraphs({ place, subject, role, name, quote, number, unit }) {
  return [
    `The council of ${place} voted on Tuesday to close the ${subject} for repairs until the end of October.`,
    `An inspection in spring had counted ${number} ${unit}, more than the register says. The report ran to ninety pages and was kept in a drawer for a month.`,
    `“${capital(quote)},” ${role} ${name} told reporters outside the town hall on Wednesday.`,
    `The repairs will be paid for by a loan over twelve years. The opposition had asked for a public hearing, which the council refused by two votes.`,
    `Residents were informed by letter. A meeting for those who work at the ${subject} is planned for next week.`,
  ];
}

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
    headline: `${story.place} closes its ${story.subject}`,
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

function plain(story) {
  return `${story.place} closes its ${story.subject}\n\n${paragraphs(story).join('\n\n')}\n`;
}

/** Drafts about a source, cited as KEY: one that is right, one with a word changed in its quotation, an invented one. */
function draftOf(story) {
  const words = story.quote.split(' ');
  const at = words.findIndex((w, i) => i > 2 && w.length > 4);
  const altered = words.map((w, i) => (i === at ? 'certainly' : w)).join(' ');
  return {
    good: `The council of ${story.place} voted to close the ${story.subject} until the end of October [@KEY].\n\n${story.name} said that “${story.quote}” [@KEY].\n`,
    altered: `${story.name} said that “${altered}” [@KEY].\n`,
    invented: `The council of ${story.place} sold the ${story.subject} to a Canadian pension fund for nine million dollars [@KEY].\n`,
  };
}

/** One article as an archive of a newspaper gives it out: fields that the configuration has to name. */
function article(story) {
  return {
    uuid: '5f0c2a4e-1b7d-4c1e-9a55-0d9b6a3f7e21',
    headline: `${story.place} closes its ${story.subject}`,
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

/** Lists of references by Pandoc, which knows nothing of files: the key is then the name of the text. */
function pandocReferences(story, stem, format) {
  const bibtex = references(story, stem).replace(/^@article\{[^,]*/, `@article{${stem}`);
  const args = format === 'csl.json' ? ['-t', 'csljson'] : ['-s', '-t', 'markdown'];
  const out = execFileSync('pandoc', ['-f', 'biblatex', ...args], {
    input: bibtex,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return format === 'csl.json' ? out : out.replace(/^---\n|^---\s*$/gm, '');
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
  const title = `${story.place} closes its ${story.subject}`;
  const input = JSON.stringify({ title, paragraphs: paragraphs(story), html: html(story) });
  return execFileSync('python3', ['-c', letterScript], { input, timeout: 60_000 });
}

/** A book of three chapters, the report in the second. */
function book(story, target) {
  const other = (n) =>
    `# Chapter ${n}\n\nThis chapter is about other towns than ${story.place}. It can be left out.\n`;
  const text = `---\ntitle: Towns and their repairs\nauthor: Vera Lind\ndate: 2024-05-14\nlang: en\n---\n\n${other('One')}\n# ${story.place}\n\n${paragraphs(story).join('\n\n')}\n\n${other('Three')}`;
  execFileSync('pandoc', ['-f', 'markdown', '-t', 'epub', '-o', target], { input: text, timeout: 60_000 });
}

/** Writes the sources and `expected.json` beside their folder; gives what could not be made. */
export function writeSources(folder) {
  const sources = join(folder, 'sources');
  mkdirSync(sources, { recursive: true });
  writeFileSync(
    join(folder, 'sourceline.json'),
    `${JSON.stringify({ articles: articleFields }, undefined, 2)}\n`,
  );
  const expected = [];
  const office = { pdf: [], docx: [] };
  const missing = new Set();
  stories.forEach((story, i) => {
    const format = formats[i];
    const stem = `${story.place}-${story.subject}`.toLowerCase().replace(/\W+/g, '-');
    const made = {
      file: `${stem}.${format}`,
      format,
      story,
      ...draftOf(story),
      ...makers[format](story, stem),
    };
    const at = join(sources, made.file);
    try {
      if (made.content !== undefined) writeFileSync(at, made.content());
      else if (made.write) made.write(at);
      else office[format].push({ stem, story });
      if (made.beside) {
        const name = `${stem}-references.${format.replace(/^csl\./, '')}`;
        writeFileSync(join(sources, name), made.beside());
      }
    } catch {
      missing.add(format);
      rmSync(at, { force: true });
      return;
    }
    const { content: _c, write: _w, beside: _b, ...rest } = made;
    expected.push(rest);
  });
  for (const [format, list] of Object.entries(office))
    if (!convert(format, list, sources)) missing.add(format);
  const made = expected.filter((e) => !missing.has(e.format));
  writeFileSync(join(folder, 'expected.json'), JSON.stringify(made));
  return { made, missing: [...missing] };
}

/** How a source of each format is made, and what is known of it: its key, a place that a hover shows. */
const makers = {
  txt: (story) => ({ content: () => plain(story) }),
  md: (story) => ({
    content: () =>
      `---\ntitle: ${story.place} closes its ${story.subject}\nauthor: Vera Lind\ndate: 2024-05-14\n---\n\n# ${story.place} closes its ${story.subject}\n\n${paragraphs(story).join('\n\n')}\n`,
  }),
  html: (story) => ({
    content: () => savedPage(story),
    key: `lind-2024-${story.place.toLowerCase()}`,
  }),
  // The quotation stands on the second page.
  pdf: () => ({ locator: 'p. 2' }),
  docx: () => ({}),
  epub: (story) => ({ write: (at) => book(story, at), key: undefined }),
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
  'csl.json': (story, stem) =>
    withReferences(story, stem, () => pandocReferences(story, stem, 'csl.json'), stem),
  'csl.yaml': (story, stem) =>
    withReferences(story, stem, () => pandocReferences(story, stem, 'csl.yaml'), stem),
};

/** A text file with a bibliography beside it, which also has a book without a text. */
function withReferences(story, stem, beside, key) {
  return { file: `${stem}.txt`, content: () => plain(story), beside, key, alone: `alone-${stem}` };
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
  const { made, missing } = writeSources(folder);
  console.log(
    `${made.length} sources in ${folder}${missing.length > 0 ? `; not made, since a tool is missing: ${missing.join(', ')}` : ''}`,
  );
}
