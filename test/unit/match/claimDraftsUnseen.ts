import type { ClaimDraft } from './claimDrafts.js';

// Written last. Their first run stands in claimDrafts.test.ts; then they were learned from, as the others were. All
// names are invented.

const museum: ClaimDraft = {
  name: 'culture',
  article: `Museum returns bronze mask to island where it was stolen

The Hallam Museum handed back a 600-year-old bronze mask to the island of Sabora on Monday, four decades after a curator bought it from a dealer who had lied about where it came from.

At a ceremony in the museum's courtyard, the director, Beatrix Lund, gave the mask to Sabora's minister of culture, Idris Kamau. It will be shown in the new National Gallery in the capital, Port Anselm, from September.

"This object was never ours," Ms Lund said. "Keeping it would have been a second theft."

The mask, which weighs three kilograms and shows the face of a river goddess, disappeared from a temple in the north of the island in 1979. Six years later the museum paid 45,000 dollars for it at a sale in Geneva. The dealer, Victor Brandl, who died in 2003, claimed that it had been in a Swiss family's collection since the 1920s.

A doctoral student, Hana Ito, uncovered the lie. While leafing through photographs taken by missionaries she recognised a crack above the mask's left eye. Her article, published two years ago, led the museum to open an investigation.

The museum's trustees approved the return by nine votes to two in March. One of those who voted against it, Lord Pemberton, warned that it could set a precedent. "Where does it stop?" he asked. The museum holds about 1,200 other objects from Sabora, and Mr Kamau said his government would ask for "some, not all" of them.

The museum will receive a replica made with a three-dimensional scanner. Sabora has agreed to lend it a set of wooden drums for an exhibition next year.

Police reopened the case of the theft in January but have not named any suspects. The temple's former guardian, now 88, told the newspaper Island Post that he had been paid to leave a door unlocked. He has not been charged.`,
  faithful: [
    'The Hallam Museum has given a bronze mask back to Sabora.',
    'The mask is about 600 years old.',
    'Beatrix Lund handed the mask to Idris Kamau, the culture minister of Sabora.',
    'From September, visitors can see it at the National Gallery in Port Anselm.',
    'Lund said the mask had never belonged to the museum.',
    'The mask depicts a river goddess.',
    'It weighs 3 kg.',
    'The mask went missing from a temple in 1979.',
    'The museum bought it in Geneva for 45,000 dollars.',
    'Victor Brandl, the dealer, passed away in 2003.',
    'Brandl said a Swiss family had owned the mask since the 1920s.',
    'Hana Ito, a doctoral student, discovered that this was untrue.',
    'She spotted a crack over the left eye of the mask in old photographs.',
    'The trustees voted nine to two in favour of giving the mask back.',
    'Lord Pemberton opposed the return.',
    'Around 1,200 more objects from Sabora are in the museum.',
    'Kamau wants only some of them back.',
    'The museum is getting a copy of the mask.',
    'Sabora will loan the museum wooden drums for a show next year.',
    'The former guardian of the temple says he was paid to leave a door open.',
  ],
  wrong: [
    ['number', 'The museum paid 54,000 dollars for the mask.'],
    ['number', 'The trustees approved the return by twelve votes to two.'],
    ['number', 'The museum holds about 2,100 other objects from Sabora.'],
    ['date', 'The mask was handed back on Friday.'],
    ['date', 'The mask disappeared from a temple in 1997.'],
    ['name', 'The museum bought the mask at a sale in Vienna.'],
    ['name', 'Museum director Hana Lund gave the mask to the minister.'],
    ['role', 'Idris Kamau gave the mask to Beatrix Lund.'],
    ['antonym', 'The trustees rejected the return in March.'],
    ['polarity', 'Police have named several suspects.'],
    ['polarity', 'The former guardian has been charged.'],
    ['antonym', 'The mask disappeared from a temple in the south of the island.'],
    ['attribution', 'Beatrix Lund warned that the return could set a precedent.'],
    ['invented', 'The museum will pay Sabora compensation of two million dollars.'],
    ['invented', 'Hana Ito has been appointed curator of the new gallery.'],
  ],
};

const water: ClaimDraft = {
  name: 'environment',
  article: `City bans garden hoses as reservoirs run low

Residents of Calder will not be allowed to water their gardens or wash their cars with a hose from Saturday, the city's water company said, after the driest spring since records began in 1884.

The ban affects 620,000 households and will last until further notice. Those who break it risk a fine of up to 1,000 pounds. Watering cans are still permitted, and there are exemptions for disabled people and for businesses such as nurseries and car washes.

Calder's three reservoirs are 41 percent full, against an average of 83 percent at this time of year. "If it does not rain by August, we will have to think about standpipes," said the chief executive of Calder Water, Fiona Marr.

She said that demand had risen by a fifth in the warm weather, and that the company had already cut pressure in its pipes at night. It is also taking water from the river Lorne under an emergency permit.

Anglers fear for the river. The Lorne Anglers' Association said that the level was so low that trout were dying in the upper reaches. Its secretary, Gareth Pugh, called the permit "a licence to kill" and said the association would go to court to stop it.

Critics say that the company has itself to blame. It loses 110 million litres a day through leaks, almost a quarter of its supply, and missed its target for repairs in each of the past three years. The regulator fined it 4 million pounds in April. Ms Marr, whose bonus last year was 220,000 pounds, said she would not accept one this year.

The company wants to build a fourth reservoir near the village of Thorpe Ashby, where 30 houses would have to be demolished. It first proposed the project in 2009. The villagers have fought it ever since, and a public inquiry is due to report in the winter.

Forecasters at the Met Institute expect little rain before the middle of July.`,
  faithful: [
    'Calder is prohibiting the use of hoses to water gardens and clean cars.',
    'The hose ban comes into force on Saturday.',
    'It has been the driest spring since 1884, when records started.',
    'Some 620,000 homes are affected.',
    'Offenders could be fined as much as 1,000 pounds.',
    'People may still use watering cans.',
    'Disabled people are exempt from the ban.',
    'The reservoirs are only 41% full.',
    'Normally they would be 83 percent full at this point in the year.',
    'Fiona Marr runs Calder Water.',
    'Demand for water has gone up by a fifth because of the warm weather.',
    'At night the company has reduced the pressure in its pipes.',
    'Calder Water is drawing water from the river Lorne.',
    'According to the anglers, trout are dying in the upper part of the river.',
    'Gareth Pugh said his association would sue to block the permit.',
    'Every day the company loses 110 million litres of water to leaks.',
    'In April the regulator imposed a fine of 4 million pounds on the company.',
    'Marr said she would turn down a bonus this year.',
    'Thirty houses near Thorpe Ashby would be torn down for a fourth reservoir.',
    'Meteorologists predict hardly any rain until mid-July.',
  ],
  wrong: [
    ['number', 'The ban affects 260,000 households.'],
    ['number', 'The reservoirs are 14 percent full.'],
    ['number', 'The company loses 310 million litres a day through leaks.'],
    ['date', 'The ban begins on Sunday.'],
    ['date', 'The project was first proposed in 2019.'],
    ['name', 'The company is taking water from the river Thorpe.'],
    ['name', 'The chief executive of Calder Water is Fiona Pugh.'],
    ['role', 'The company fined the regulator 4 million pounds in April.'],
    ['antonym', 'Calder has had its wettest spring since records began in 1884.'],
    ['polarity', 'Watering cans are no longer permitted.'],
    ['polarity', 'The company met its target for repairs in each of the past three years.'],
    ['antonym', 'Demand has fallen by a fifth in the warm weather.'],
    ['attribution', 'Fiona Marr called the permit "a licence to kill".'],
    ['invented', 'The army will deliver drinking water to schools and hospitals.'],
    ['invented', 'Calder Water plans to sell its headquarters to pay for the repairs.'],
  ],
};

const trial: ClaimDraft = {
  name: 'court',
  article: `Former mayor cleared of taking bribes

A jury in Ostrel on Wednesday acquitted the town's former mayor, Stefan Morawek, of taking bribes from a builder, but found him guilty of destroying documents.

Judge Karin Voss will sentence him on 14 October. The offence carries a maximum of three years in prison. Mr Morawek, 58, shook his head as the verdict was read and left without speaking to reporters.

Prosecutors had accused him of accepting a holiday, two watches and 70,000 euros in cash from the builder, Leo Hartig, in return for planning permission for a shopping centre. Mr Hartig, who pleaded guilty last year, was the main witness. He told the court that he had paid the mayor in a motorway car park.

The defence called him a liar who had traded his testimony for a lighter sentence. "There was not one photograph, not one bank record," said Mr Morawek's lawyer, Amira Benhadj, after the trial, which lasted seven weeks. She said her client would appeal against the conviction.

The jurors deliberated for four days. They were persuaded on the lesser charge by an office assistant, Monika Reuter, who testified that the mayor had asked her to shred a folder on the evening before the police searched the town hall in November 2020. She refused, she said, and watched him do it himself.

The prosecutor, Daniel Okon, said he was disappointed but respected the jury. His office has spent almost two million euros on the case and has lost three corruption trials since 2018.

Mr Morawek resigned in 2021 after eleven years in office. His party, the Civic List, lost its majority in the election that followed. The present mayor, Elke Sommer of the Greens, said that the town could now look forward. The shopping centre was never finished; its concrete shell stands empty beside the railway station.`,
  faithful: [
    'Stefan Morawek, once mayor of Ostrel, was found not guilty of bribery.',
    'The jury convicted him of destroying documents.',
    'He will be sentenced on 14 October by Judge Karin Voss.',
    'He faces up to three years in jail.',
    'Morawek is 58.',
    'Morawek did not talk to journalists when he left.',
    'According to the prosecution, he took 70,000 euros in cash from Leo Hartig.',
    'Hartig is a builder.',
    'The planning permission was for a shopping centre.',
    "Hartig was the prosecution's most important witness.",
    'Hartig testified that he handed over the money in a car park by a motorway.',
    'The trial went on for seven weeks.',
    'Amira Benhadj said Morawek would appeal.',
    'The jury took four days to reach its verdict.',
    'Monika Reuter said the mayor wanted her to shred a folder.',
    'Police searched the town hall in November 2020.',
    "The case has cost the prosecutor's office nearly two million euros.",
    'Morawek stepped down in 2021.',
    'He had been in office for 11 years.',
    'The shopping centre has not been completed.',
  ],
  wrong: [
    ['number', 'Prosecutors accused him of accepting 17,000 euros in cash.'],
    ['number', 'The trial lasted five weeks.'],
    ['number', 'The jurors deliberated for nine days.'],
    ['date', 'Police searched the town hall in March 2020.'],
    ['date', 'The verdict was read on Tuesday.'],
    ['name', 'Judge Monika Voss will sentence him in October.'],
    ['name', 'The present mayor is Elke Reuter of the Greens.'],
    ['role', 'Morawek had paid Hartig in a motorway car park.'],
    ['antonym', 'The jury convicted the former mayor of taking bribes.'],
    ['polarity', 'Reuter said she agreed to shred the folder.'],
    ['polarity', 'Morawek spoke to reporters after the verdict was read.'],
    ['antonym', 'His party won the election that followed.'],
    ['attribution', 'Daniel Okon said his client would appeal against the conviction.'],
    ['invented', 'Hartig has moved to Portugal and opened a hotel there.'],
    ['invented', 'The town plans to turn the shopping centre into a school.'],
  ],
};

export const unseenDrafts: readonly ClaimDraft[] = [museum, water, trial];
