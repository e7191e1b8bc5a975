// Thirty sources of every format that is read, with what a draft about each of them should be told: for the suite
// «formats» of build/host.mjs. Word documents and PDF are made by LibreOffice, as people's own are; where it is
// missing, these are left out and that is said. Run by itself: `node build/sampleSources.mjs FOLDER`.
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

const formats = [
  ...Array(5).fill('txt'),
  ...Array(5).fill('md'),
  ...Array(5).fill('html'),
  ...Array(6).fill('pdf'),
  ...Array(4).fill('docx'),
  ...Array(3).fill('vtt'),
  ...Array(2).fill('srt'),
];

const capital = (s) => s[0].toUpperCase() + s.slice(1);

/** The paragraphs of a report: facts, a quotation, and what lies around them in any report. */
function paragraphs({ place, subject, role, name, quote, number, unit }) {
  return [
    `The council of ${place} voted on Tuesday to close the ${subject} for repairs until the end of October.`,
    `An inspection in spring had counted ${number} ${unit}, more than the register says. The report ran to ninety pages and was kept in a drawer for a month.`,
    `“${capital(quote)},” ${role} ${name} told reporters outside the town hall.`,
    `The repairs will be paid for by a loan over twelve years. The opposition had asked for a public hearing, which the council refused by two votes.`,
    `Residents were informed by letter. A meeting for those who work at the ${subject} is planned for next week.`,
  ];
}

function html(story) {
  const body = paragraphs(story)
    .map((p) => `<p>${p}</p>`)
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

/** Writes the sources and `expected.json` beside their folder; gives what could not be made. */
export function writeSources(folder) {
  const sources = join(folder, 'sources');
  mkdirSync(sources, { recursive: true });
  const expected = [];
  const office = { pdf: [], docx: [] };
  stories.forEach((story, i) => {
    const format = formats[i];
    const stem = `${story.place}-${story.subject}`.toLowerCase().replace(/\W+/g, '-');
    const write = (text) => writeFileSync(join(sources, `${stem}.${format}`), text);
    if (format === 'txt') write(plain(story));
    else if (format === 'md')
      write(
        `---\ntitle: ${story.place} closes its ${story.subject}\nauthor: Vera Lind\ndate: 2024-05-14\n---\n\n# ${story.place} closes its ${story.subject}\n\n${paragraphs(story).join('\n\n')}\n`,
      );
    else if (format === 'html') write(savedPage(story));
    else if (format === 'vtt' || format === 'srt') write(captions(story, format === 'srt'));
    else office[format].push({ stem, story });
    expected.push({ file: `${stem}.${format}`, format, story, ...draftOf(story) });
  });
  const missing = [];
  for (const [format, list] of Object.entries(office))
    if (!convert(format, list, sources)) missing.push(format);
  const made = expected.filter((e) => !missing.includes(e.format));
  writeFileSync(join(folder, 'expected.json'), JSON.stringify(made));
  return { made, missing };
}

/** One run of LibreOffice for all files of a format. */
function convert(format, list, target) {
  const work = mkdtempSync(join(tmpdir(), 'sourceline-office-'));
  try {
    for (const { stem, story } of list) writeFileSync(join(work, `${stem}.html`), html(story));
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
    `${made.length} sources in ${folder}${missing.length > 0 ? `; not made, LibreOffice is missing: ${missing.join(', ')}` : ''}`,
  );
}
