import type { ClaimDraft } from './claimDrafts.js';

// Written when the matcher had been made on the drafts of claimDrafts.ts; what it reached on these at the first run
// stands in claimDrafts.test.ts. All names are invented.

const talks: ClaimDraft = {
  name: 'diplomacy',
  article: `# Varland and Estmark agree to reopen border bridge

Varland and Estmark will reopen the Kesten bridge to lorries next month, the first crossing between the two countries since a shooting closed the border in August 2021.

The agreement was signed on Saturday in Lisbon by Varland's foreign minister, Tomas Ekholm, and his Estmark counterpart, Irena Dovic, after nine rounds of talks brokered by Portugal.

Under the deal, up to 120 lorries a day may cross in each direction. Private cars and pedestrians remain barred. Both sides will keep soldiers at least two kilometres from the river.

## Prisoners

Estmark promised to free 14 Varland fishermen whom it has held since the spring of 2022 on charges of spying. Varland denies that the men were spies. Ms Dovic said the release was "a gesture, not an admission". The men are expected home within ten days.

Mr Ekholm refused to apologise for the shooting, in which two Estmark border guards were killed. He told the broadcaster VTV that an inquiry had cleared the Varland patrol. "There is nothing to apologise for," he said.

The opposition in Estmark accused the government of giving in. "They got their fishermen and we got traffic," said Jan Korda of the National Union party, which holds 41 of the 150 seats in parliament. Its leader has called for a referendum on the agreement.

Lorry owners welcomed the news. The detour through the Harn pass takes eleven hours and adds about 900 euros to the cost of each trip, according to the hauliers' association. Trade between the two countries fell from 3.4 billion euros in 2020 to 700 million last year.

A second meeting, on gas supplies, is planned for November in Vienna. Diplomats said an agreement on gas was much less likely. Varland cut off deliveries to its neighbour in January after a quarrel over unpaid bills, which Estmark says it has settled.`,
  faithful: [
    'Lorries will be allowed over the Kesten bridge again from next month.',
    'It is the first border crossing to open between the two states since August 2021.',
    'The foreign ministers signed the deal in Lisbon on Saturday.',
    'Portugal mediated the negotiations, which took nine rounds.',
    'As many as 120 trucks a day will be able to cross each way.',
    'Cars and people on foot are still not allowed to cross.',
    'Soldiers must stay two kilometres or more away from the river.',
    'Estmark pledged to release 14 fishermen from Varland.',
    'The fishermen were accused of spying.',
    'Varland says the men were not spies.',
    'The fishermen should be back home in ten days at most.',
    'Ekholm would not say sorry for the shooting.',
    'Two border guards from Estmark died in the shooting.',
    'According to Ekholm, an inquiry found the patrol had done nothing wrong.',
    'The National Union has 41 seats in the 150-seat parliament.',
    "The party's leader wants a referendum on the deal.",
    'Going round by the Harn pass takes 11 hours.',
    'The detour makes every trip some 900 euros more expensive.',
    'Trade dropped to 700 million euros last year, from 3.4 billion in 2020.',
    'Talks about gas are due to be held in Vienna in November.',
  ],
  wrong: [
    ['number', 'Up to 210 lorries a day may cross in each direction.'],
    ['number', 'Estmark promised to free 40 fishermen.'],
    ['number', 'The detour through the Harn pass takes seven hours.'],
    ['date', 'The agreement was signed on Tuesday in Lisbon.'],
    ['date', 'A shooting closed the border in August 2019.'],
    ['name', 'The agreement was signed on Saturday in Madrid.'],
    ['name', 'Foreign minister Tomas Korda signed the agreement.'],
    ['role', 'Estmark cut off gas deliveries to Varland in January.'],
    ['antonym', 'Lorry owners criticised the news.'],
    ['polarity', 'Mr Ekholm apologised for the shooting.'],
    ['polarity', 'Private cars and pedestrians may cross the bridge.'],
    ['antonym', 'Trade between the two countries rose to 700 million euros last year.'],
    ['attribution', 'Dovic said an inquiry had cleared the Varland patrol.'],
    ['invented', 'The two countries will exchange ambassadors before the end of the year.'],
    ['invented', 'Portugal offered to send observers to guard the bridge.'],
  ],
};

const phone: ClaimDraft = {
  name: 'technology',
  article: `Lumen recalls 1.1 million phones after battery fires

Lumen Devices said on Thursday that it was recalling 1.1 million of its Halo 3 telephones because their batteries can overheat, its largest recall ever.

The company has received 86 reports of phones that smoked or caught fire since the model went on sale in October, including 12 in which people were burned. Nobody has died.

Owners should switch off their phones at once and return them to a shop, the company said. They may choose between a refund and a newer model, the Halo 4, at no charge. Phones bought outside North America are not affected because their batteries came from a different supplier.

Lumen traced the fault to cells made by Corvane, a supplier in Monterrey. In some of them a thin plastic layer that keeps the electrodes apart was damaged when the battery was pressed into its case. Corvane disputed this. "Our cells met every specification that Lumen gave us," a spokesman, Hector Salas, said. He added that Corvane had warned Lumen in June that the case was too tight.

Lumen's chief engineer, Priya Raman, said she was not aware of any such warning. The company has stopped buying cells from Corvane and will use only those of its Korean supplier, Daehan.

The recall will cost about $340 million, analysts at Morley Hart estimated. That is almost half of Lumen's profit last year. The shares lost 9 percent before recovering slightly to close 6 percent lower.

The Consumer Safety Board opened an inquiry in December but had not ordered a recall. Its chairwoman, Ellen Brandt, praised the company for acting before it was forced to, though consumer groups said it had waited too long. "The first phone burned in November. It is now February," said Marcus Webb of the group Safe Home.

Airlines had already banned the model from checked baggage. Two of them, Norjet and Pacifica, do not allow it on board at all.`,
  faithful: [
    'Lumen Devices is calling back 1.1 million Halo 3 phones.',
    'The batteries in the phones may get too hot.',
    'The company has never had a bigger recall.',
    'Lumen has had 86 reports of phones smoking or catching fire.',
    'Twelve of those cases left people with burns.',
    'There have been no deaths.',
    'The company told customers to turn off their phones immediately and take them back to a shop.',
    'Customers can get their money back or a Halo 4 for free.',
    'Devices sold outside North America are safe, as their batteries have another maker.',
    'Lumen blames battery cells produced by Corvane in Monterrey.',
    'Corvane rejects the accusation.',
    'Salas said Corvane cautioned Lumen in June about the tight case.',
    'Priya Raman said she did not know of such a warning.',
    'Lumen no longer buys cells from Corvane.',
    'From now on Lumen will rely solely on cells from Daehan, a Korean firm.',
    'Analysts put the cost of the recall at around $340 million.',
    'That amounts to nearly half of the profit that Lumen made last year.',
    'At the close the shares were down by 6%.',
    'Ellen Brandt commended Lumen for acting before being forced.',
    'Norjet and Pacifica have banned the phone from their planes altogether.',
  ],
  wrong: [
    ['number', 'Lumen is recalling 1.7 million of its Halo 3 telephones.'],
    ['number', 'The company has received 860 reports of phones that caught fire.'],
    ['number', 'The recall will cost about $430 million.'],
    ['date', 'The model went on sale in September.'],
    ['date', 'The Consumer Safety Board opened an inquiry in January.'],
    ['name', 'Lumen traced the fault to cells made by Daehan.'],
    ['name', 'Lumen’s chief engineer is Ellen Raman.'],
    ['role', 'Lumen had warned Corvane in June that the case was too tight.'],
    ['antonym', 'The shares closed 6 percent higher.'],
    ['polarity', 'Phones bought outside North America are affected.'],
    ['polarity', 'The Consumer Safety Board had ordered a recall.'],
    ['antonym', 'Consumer groups said the company had acted too early.'],
    ['attribution', 'Marcus Webb praised the company for acting before it was forced to.'],
    ['invented', 'Lumen will move its battery production to a new plant in Texas.'],
    ['invented', 'Three people have sued the company over their injuries.'],
  ],
};

const club: ClaimDraft = {
  name: 'sport',
  article: `Wexcombe go up after extra-time winner

Substitute Danny Okafor scored in the 118th minute as Wexcombe Town beat Harbury Rovers 2-1 at Stanton Park on Sunday to win promotion to the second division for the first time in 34 years.

Harbury, who finished eleven points above their opponents in the regular season, took the lead after 22 minutes when Luca Ferrante headed in a corner. They had a second goal ruled out for offside shortly before half-time.

Wexcombe equalised in the 71st minute through their captain, Owen Pritchard, whose free kick went in off the post. Harbury's goalkeeper, Sam Delaney, had saved a penalty from Pritchard a quarter of an hour earlier.

"I told the lads at half-time that we had been second best and that we could not be any worse," said the Wexcombe manager, Carla Mendes, the first woman to lead a club to promotion in the professional leagues. "They believed me, I think."

Okafor, 19, had not scored a league goal before this month. He is on loan from Northam Athletic and must go back there in July. Mendes said she would try to keep him, but that the club could not afford a fee of more than half a million pounds.

Harbury's manager, Pete Lawton, complained that the winning goal should not have stood because of a foul on Delaney. The referee, Joanne Tully, watched the replay twice and let it stand. Lawton refused to shake her hand.

The match drew a crowd of 21,400, a record for Stanton Park. Police said there had been no trouble apart from six arrests for drunkenness.

Promotion is worth an estimated 8 million pounds to Wexcombe, who were close to bankruptcy three years ago until supporters bought the club for one pound. They will play their home games at Stanton Park until work on their own ground, flooded last winter, is finished.`,
  faithful: [
    'Wexcombe Town have been promoted to the second division.',
    'It is their first time at that level for 34 years.',
    'Danny Okafor came off the bench to get the winner in extra time.',
    'Wexcombe defeated Harbury Rovers by two goals to one.',
    'Harbury ended the regular season 11 points ahead of Wexcombe.',
    'Luca Ferrante put Harbury ahead in the 22nd minute.',
    'A second Harbury goal was disallowed for offside just before the break.',
    'Captain Owen Pritchard levelled the score with a free kick.',
    'Earlier Pritchard had a penalty saved by Sam Delaney.',
    'Carla Mendes is the first female manager to take a professional club to promotion.',
    'The scorer of the winning goal is 19 years old.',
    'Okafor belongs to Northam Athletic and is due to return there in July.',
    'Mendes hopes to hold on to Okafor.',
    'Wexcombe cannot pay more than half a million pounds for him.',
    "Pete Lawton argued that Okafor's goal should have been disallowed.",
    'After looking at the replay twice, the referee allowed the goal.',
    'Lawton would not shake hands with the referee.',
    'A record 21,400 people watched the match at Stanton Park.',
    'Six people were arrested for being drunk.',
    'Fans bought the club for a pound three years ago, when it was nearly bankrupt.',
  ],
  wrong: [
    ['number', 'Okafor scored in the 108th minute.'],
    ['number', 'The match drew a crowd of 24,100.'],
    ['number', 'Promotion is worth an estimated 18 million pounds to Wexcombe.'],
    ['date', 'Wexcombe beat Harbury on Saturday.'],
    ['date', 'Okafor must go back to Northam Athletic in June.'],
    ['name', 'Luca Pritchard headed in a corner.'],
    ['name', 'Okafor is on loan from Harbury Rovers.'],
    ['role', 'Harbury Rovers beat Wexcombe Town 2-1 at Stanton Park.'],
    ['antonym', 'Harbury finished eleven points below their opponents in the regular season.'],
    ['polarity', 'The club could afford a fee of more than half a million pounds.'],
    ['polarity', 'Lawton agreed to shake the referee’s hand.'],
    ['role', 'Pritchard saved a penalty from Delaney.'],
    ['attribution', 'Mendes complained that the winning goal should not have stood.'],
    ['invented', 'Okafor was later named player of the year by the league.'],
    ['invented', 'The mayor will hold a reception for the team at the town hall on Wednesday.'],
  ],
};

export const laterDrafts: readonly ClaimDraft[] = [talks, phone, club];
