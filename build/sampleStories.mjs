// Invented reports about thirty-four towns, and what drafts about each should be told: for build/sampleSources.mjs.

/** Place, what it is about, who speaks (role, name), what they say, how many of what: invented, and each its own. */
export const stories = `
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
Lugano|funicular|mechanic|Chiara Bossi|the cable was sound but the man who greased it had retired|37|wagons
Odense|signal box|signalwoman|Grethe Holm|the lever for platform four has been painted so often that it no longer locks|9|levers
Wroclaw|botanical garden|gardener|Pawel Mazur|the lily opened on the one evening when the pumps were being cleaned|2,200|species
Setubal|fish market|auctioneer|Rita Falcao|a price that is shouted is honest because everybody has heard it|18|stalls
Ennis|music school|teacher|Declan Moran|the roof leaks in three keys and we have learned to tune to it|66|pupils`
  .trim()
  .split('\n')
  .map((line) => {
    const [place, subject, role, name, quote, number, unit] = line.split('|');
    return { place, subject, role, name, quote, number, unit };
  });

export const capital = (s) => s[0].toUpperCase() + s.slice(1);

/** The paragraphs of a report: facts, a quotation, and what lies around them in any report. */
export function paragraphs({ place, subject, role, name, quote, number, unit }) {
  return [
    `The council of ${place} voted on Tuesday to close the ${subject} for repairs until the end of October.`,
    `An inspection in spring had counted ${number} ${unit}, more than the register says. The report ran to ninety pages and was kept in a drawer for a month.`,
    `“${capital(quote)},” ${role} ${name} told reporters outside the town hall on Wednesday.`,
    `The repairs will be paid for by a loan over twelve years. The opposition had asked for a public hearing, which the council refused by two votes.`,
    `Residents were informed by letter. A meeting for those who work at the ${subject} is planned for next week.`,
  ];
}

export const titleOf = ({ place, subject }) => `${place} closes its ${subject}`;

export function plain(story) {
  return `${story.place} closes its ${story.subject}\n\n${paragraphs(story).join('\n\n')}\n`;
}

/** Drafts about a source, cited as KEY: one that is right, one with a word changed in its quotation, an invented one. */
export function draftOf(story) {
  const words = story.quote.split(' ');
  const at = words.findIndex((w, i) => i > 2 && w.length > 4);
  const altered = words.map((w, i) => (i === at ? 'certainly' : w)).join(' ');
  return {
    good: `The council of ${story.place} voted to close the ${story.subject} until the end of October [@KEY].\n\n${story.name} said that “${story.quote}” [@KEY].\n`,
    altered: `${story.name} said that “${altered}” [@KEY].\n`,
    invented: `The council of ${story.place} sold the ${story.subject} to a Canadian pension fund for nine million dollars [@KEY].\n`,
  };
}
