import type { ClaimDraft } from './claimDrafts.js';

// Written for the writer's measure: thirty faithful paraphrases, ten sentences that are no claims and twenty false
// ones a draft, each run once before anything was learned from it. All names are invented.

/** A draft of sixty sentences. */
export interface SixtyDraft extends ClaimDraft {
  readonly noClaims: readonly string[];
}

export const sixtyDrafts: readonly SixtyDraft[] = [
  {
    name: 'library',
    article: `Brackwater council votes to keep three libraries open

Brackwater borough council voted 24 to 19 on Monday to keep three branch libraries open until at least March 2027, reversing a decision that it took in January.

The vote, which came shortly before midnight, followed five months of protest in which campaigners gathered more than 11,000 signatures and twice occupied the branch in Tanner Street.

"We got this wrong, and we should say so," said Imelda Foss, the council leader, who had supported the closures at the beginning of the year. "A library is not a luxury in a town where a third of children have no desk to work at."

Councillor Desmond Akers, who leads the Conservative group, voted against the reversal. He said the council would now have to find £640,000 from a budget that was already £3.1 million short.

"The money does not exist," Akers said. "It will come out of road repairs, and everybody in this chamber knows it."

Under the plan passed on Monday, opening hours at Tanner Street, Eastgate and Quarry Hill will be cut from 42 hours a week to 30, and the mobile library will stop running in October. No staff will be made redundant, but four vacant posts will not be filled.

The finance director, Ruth Okonjo, warned in a report published last week that the council could be forced to issue a bankruptcy notice within two years if it did not sell buildings. She recommended closing Quarry Hill, the least used of the three, where visits have fallen by 28 percent since 2019.

Councillors rejected that advice. Instead they agreed to rent out the upper floor of Eastgate to a dental practice, which is expected to bring in £85,000 a year.

The Tanner Street branch, built in 1906 with money from a shipbuilder, Josiah Pell, was listed as a historic building in April. Campaigners had feared that it would be turned into flats.

Noor Hadley, a retired teacher who organised the petition, wept in the public gallery as the result was read out. She said the fight was not over.

"They have given us two years, not a promise," Hadley said. "But my grandson will have somewhere to go after school on Thursday, and that will do for tonight."

The Labour group was split: six of its members voted with the Conservatives. One of them, Paul Wren, accused Foss of giving in to the loudest voices. Foss denied it, and said she had changed her mind after visiting Eastgate during the school holidays.

The council will review the decision in November 2026.`,
    faithful: [
      'On Monday, Brackwater council decided to keep three branch libraries.',
      'The libraries will stay open until March 2027 at the earliest.',
      'The council overturned what it had decided in January.',
      'Twenty-four councillors were in favour and 19 were against.',
      'It was almost midnight when the councillors voted.',
      'Opponents of the closures collected over 11,000 signatures.',
      'Protesters occupied the Tanner Street library two times.',
      'Council leader Imelda Foss admitted that the council had been wrong.',
      'At the start of the year Foss had backed the closures.',
      'According to Foss, one child in three has no desk at home to work at.',
      'Desmond Akers heads the Conservative group on the council.',
      'Akers opposed the reversal.',
      'The council needs to find another £640,000, Akers said.',
      'The budget was £3.1 million short even before the vote.',
      'Akers predicted that the money would be taken from road repairs.',
      'The three branches will open for 30 hours a week instead of 42.',
      'The mobile library will no longer run from October.',
      'Nobody on the staff will lose their job.',
      'Four posts that are vacant will stay empty.',
      'Ruth Okonjo, the finance director, cautioned that the council might go bankrupt within two years.',
      'Okonjo advised the council to close Quarry Hill.',
      'Visits to Quarry Hill are down 28 percent since 2019.',
      'The council chose not to follow her advice.',
      'A dental practice will rent the top floor at Eastgate.',
      'The rent should earn the council £85,000 a year.',
      'Josiah Pell, a shipbuilder, paid for the Tanner Street library in 1906.',
      'The Tanner Street building has been listed since April.',
      'Noor Hadley, who used to be a teacher, organised the petition.',
      'Six Labour councillors sided with the Conservatives.',
      'Foss said a visit to Eastgate in the school holidays had changed her mind.',
    ],
    noClaims: [
      'Why did it take five months?',
      'I think the council did the right thing.',
      'See the report for the figures.',
      'In this article we look at what happened next.',
      'Perhaps other towns will follow.',
      'That is a fair point.',
      'Let us begin with the money.',
      'Libraries should never be the first thing to go.',
      'What follows is a short summary.',
      'To be honest, I was surprised.',
    ],
    wrong: [
      ['number', 'The council voted 29 to 14 to keep the libraries.'],
      ['number', 'Campaigners gathered more than 17,000 signatures.'],
      ['number', 'Visits to Quarry Hill have fallen by 82 percent since 2019.'],
      ['number', 'Opening hours will be cut to 20 hours a week.'],
      ['date', 'The council voted on Wednesday to keep the branches open.'],
      ['date', 'Tanner Street was listed as a historic building in June.'],
      ['date', 'The mobile library will stop running in December.'],
      ['name', 'Imelda Foss leads the Conservative group.'],
      ['name', 'Okonjo recommended closing Tanner Street.'],
      ['name', 'Paul Wren organised the petition.'],
      ['role', 'Foss accused Paul Wren of giving in to the loudest voices.'],
      ['role', 'The Conservatives voted with six members of the Labour group to keep the libraries open.'],
      ['polarity', 'Akers did not vote against the reversal.'],
      ['polarity', 'Foss admitted that she had given in to the loudest voices.'],
      ['antonym', 'Councillors accepted the advice to close Quarry Hill.'],
      ['quantifier', 'All of the Labour members voted with the Conservatives.'],
      ['modality', 'The council has issued a bankruptcy notice.'],
      ['attribution', 'Hadley said the money would come out of road repairs.'],
      ['invented', 'Akers resigned as leader of his group after the vote.'],
      ['invented', 'Foss promised to build a new library in the town centre.'],
    ],
  },
  {
    name: 'glacier',
    article: `Lake under glacier drained in nine days, radar shows

A lake beneath the Sorvik glacier lost nearly all of its water in nine days last August without anyone noticing, scientists report in the journal Ice and Climate.

The team, led by Annika Dahl of the University of Tromholt, discovered the event in satellite radar data, which showed that the surface of the ice had sunk by as much as 31 metres over an area of 6 square kilometres.

About 210 million cubic metres of water ran through a channel under the ice and into the Hestfjord, the researchers estimate. That is enough to fill 84,000 Olympic swimming pools.

Nobody was hurt, because the fjord has been uninhabited since the 1970s. But Dahl said similar lakes lie under at least four glaciers above villages.

"We were lucky that it happened where it did," she said. "If the same volume came down the Lonvik valley, there would be two hours to evacuate 900 people."

Until now, most glaciologists had assumed that lakes of this kind drain slowly, over months or years. The new study suggests that warm rain in July weakened an ice dam that had held for decades. Twice as much rain fell on the glacier that month as in an average July.

Not everyone is convinced. Marcus Leigh, who studies ice sheets at the Polar Institute in Carrow and was not involved in the work, said that the radar data were sound but that the link with rain was "a guess, if a good one". An earthquake of magnitude 3.4 was recorded nearby two days before the drainage began, he noted.

Dahl's group dismissed the earthquake as a cause in its paper, arguing that stronger ones in 2009 and 2015 had had no effect on the lake.

The researchers did not visit the glacier until February, when bad weather forced them back after three days. They plan to return in May to drill through 400 metres of ice and place pressure sensors in the empty basin. The Norland Research Council, which paid for the study, has set aside 2.6 million euros for a warning system, but the government has yet to approve it.

Glaciers in the region have lost 18 percent of their area since 1990. Leigh expects floods from beneath them to become more common, though he cautioned against blaming every one on climate change.

"Ice is complicated," he said. "It fails for more than one reason."`,
    faithful: [
      'It took nine days for a lake under the Sorvik glacier to empty.',
      'No one noticed when the lake drained last August.',
      'The study was published in Ice and Climate.',
      'Annika Dahl, who works at the University of Tromholt, led the research.',
      'Radar measurements from satellites revealed what had happened.',
      'In places the ice surface dropped 31 metres.',
      'The area that sank measures 6 square kilometres.',
      'Roughly 210 million cubic metres of water flowed into the Hestfjord.',
      'The water would fill 84,000 Olympic pools.',
      'No one was injured.',
      'The fjord has had no inhabitants since the 1970s.',
      'Dahl said that there are such lakes beneath four or more glaciers with villages below them.',
      'Dahl believes it was luck that the flood happened in that place.',
      'In the Lonvik valley, people would have two hours to get to safety, according to Dahl.',
      'Some 900 people would need to be evacuated from the Lonvik valley.',
      'Experts used to think that lakes like this one take months or years to drain.',
      'Warm rain in July may have weakened the dam of ice, the study says.',
      'The ice dam had held for decades.',
      'Rainfall on the glacier in July was double the average.',
      'Marcus Leigh of the Polar Institute took no part in the study.',
      'Leigh called the connection with rain a good guess.',
      'He had no doubts about the radar data.',
      'A magnitude 3.4 earthquake struck nearby two days earlier.',
      'Dahl and her colleagues ruled out the earthquake.',
      'They pointed out that stronger earthquakes in 2009 and 2015 did not affect the lake.',
      'The scientists first went to the glacier in February.',
      'Bad weather made them turn back after three days.',
      'In May they want to drill through 400 metres of ice.',
      'The Norland Research Council funded the research.',
      'Since 1990 the glaciers of the region have shrunk by 18 percent in area.',
    ],
    noClaims: [
      'How could a whole lake vanish unseen?',
      'Imagine a village in the dark.',
      'We will return to this question below.',
      'In my view the warning system cannot wait.',
      'This section explains the method.',
      'It might all be a coincidence.',
      'Consider the Lonvik valley.',
      'That is a frightening thought.',
      'The government ought to act.',
      'More on that later.',
    ],
    wrong: [
      ['number', 'The lake emptied in nineteen days.'],
      ['number', 'The surface of the ice had sunk by as much as 13 metres.'],
      ['number', 'About 120 million cubic metres of water ran into the Hestfjord.'],
      ['number', 'The council has set aside 6.2 million euros for a warning system.'],
      ['date', 'The lake drained last October.'],
      ['date', 'The researchers plan to return in March.'],
      ['name', 'The water ran into the Lonvik fjord.'],
      ['name', 'Marcus Leigh led the study.'],
      ['name', 'Annika Dahl studies ice sheets at the Polar Institute.'],
      ['role', 'The ice dam weakened the warm rain.'],
      ['attribution', 'Leigh dismissed the earthquake as a cause.'],
      ['attribution', 'Dahl said the link with rain was only a guess.'],
      ['polarity', 'Stronger earthquakes in 2009 and 2015 had an effect on the lake.'],
      ['polarity', 'Leigh said that he was convinced by the link with rain.'],
      ['antonym', 'Glaciologists had assumed that such lakes drain quickly.'],
      ['antonym', 'Leigh expects floods to become rarer.'],
      ['quantifier', 'Half as much rain fell on the glacier that month as in an average July.'],
      ['modality', 'The government has approved the warning system.'],
      ['invented', 'Several fishing boats sank in the fjord.'],
      ['invented', 'Dahl asked the government to evacuate the villages.'],
    ],
  },
  {
    name: 'merger',
    article: `Port operator Kestrel drops bid for rival after regulator objects

Kestrel Ports has abandoned its €1.9 billion offer for Marlin Terminals after the competition authority said the deal would give it control of 61 percent of container traffic on the south coast.

Kestrel said late on Thursday that it would not contest the finding in court. Its shares fell 7.4 percent on Friday morning, while those of Marlin lost 12 percent.

"We continue to believe in the logic of this combination, but we cannot keep our customers waiting for another year," Kestrel's chief executive, Tomas Reyl, told analysts.

The offer, announced in February, had been welcomed by Marlin's board and by its largest shareholder, the pension fund Averon, which owns 22 percent. A smaller investor, Halden Capital, had called the price too low and urged others to reject it.

Under the terms of the agreement Kestrel must pay Marlin a break fee of €45 million. Marlin will use half of it to pay down debt, finance chief Greta Oyelaran said.

The authority began its inquiry in April after complaints from three shipping lines. In a provisional report on 2 September it found that prices at the port of Vessen could rise by up to 15 percent. Kestrel offered to sell its terminal in Vessen to a third party, but the authority decided that this did not go far enough.

"Remedies have to work on the quay, not only on paper," said Ilse Brandauer, who chairs the authority.

Unions had opposed the merger, fearing for 1,300 jobs. Pieter Nolan, general secretary of the dockworkers' union, said on Friday that his members were relieved but not naive. He wants a guarantee that Kestrel will not automate the Vessen terminal before 2030; the company has refused to give one.

Marlin, founded in 1958, runs four terminals and made a profit of €118 million last year, down from €140 million. It handled 2.3 million containers. Kestrel is about three times as large.

Analysts at Corwin & Lade said that Marlin could now attract a bid from outside Europe. Reyl ruled out a second attempt. He will present a new strategy in November, he said, adding that he did not intend to step down.

The Vessen city council, which owns the land under the port, did not comment. Its mayor, Anneke Thule, had described the merger as a disaster for the city.`,
    faithful: [
      'Kestrel Ports will no longer try to buy Marlin Terminals.',
      'The offer was worth 1.9 billion euros.',
      'According to the competition authority, Kestrel would have controlled 61 percent of container traffic on the south coast.',
      'Kestrel will not go to court over the decision.',
      'Kestrel shares dropped by 7.4 percent on Friday morning.',
      'Shares in Marlin were down 12 percent.',
      'Tomas Reyl is the chief executive of Kestrel.',
      'Reyl said customers could not be kept waiting for another year.',
      'Kestrel announced its bid in February.',
      "Marlin's board had been in favour of the offer.",
      'The pension fund Averon holds 22 percent of Marlin.',
      'Averon is the biggest shareholder of Marlin.',
      'Halden Capital thought that the price was too low.',
      'Kestrel has to pay Marlin 45 million euros as a break fee.',
      'Half of the fee will go towards reducing debt.',
      'The investigation started in April.',
      'Three shipping companies had complained.',
      'The authority found that prices in Vessen could go up by as much as 15 percent.',
      'Kestrel had proposed selling its terminal in Vessen.',
      'For the authority that offer was not enough.',
      'Ilse Brandauer is the head of the authority.',
      'Unions worried about 1,300 jobs.',
      'Pieter Nolan said that the dockworkers were relieved.',
      'Kestrel refuses to guarantee that it will not automate the terminal before 2030.',
      'Marlin has been in business since 1958.',
      "Marlin's profit fell to 118 million euros last year.",
      'Last year Marlin handled 2.3 million containers.',
      'A bid for Marlin from outside Europe is possible, according to Corwin & Lade.',
      'Reyl does not plan to resign.',
      'Anneke Thule, the mayor of Vessen, had called the merger a disaster.',
    ],
    noClaims: [
      'Who will bid next?',
      'I would not bet on it.',
      'Note the date.',
      'The next section turns to the unions.',
      'It could be a long winter for the port.',
      'This is bad news.',
      'Remember the last time this happened.',
      'Regulators must be brave.',
      'Here is what we know.',
      'Frankly, nobody should be surprised.',
    ],
    wrong: [
      ['number', 'The deal would have given Kestrel control of 81 percent of container traffic.'],
      ['number', "Kestrel's shares fell 4.7 percent on Friday."],
      ['number', 'Marlin runs six terminals.'],
      ['number', 'Unions feared for 3,100 jobs.'],
      ['date', 'The provisional report was published on 12 September.'],
      ['date', 'Reyl will present a new strategy in December.'],
      ['name', 'Averon had called the price too low.'],
      ['name', 'Greta Oyelaran chairs the competition authority.'],
      ['name', 'Halden Capital is the largest shareholder of Marlin.'],
      ['role', 'Marlin must pay Kestrel a break fee of €45 million.'],
      ['role', 'Marlin Terminals has abandoned its offer for Kestrel Ports.'],
      ['attribution', 'Reyl said that remedies have to work on the quay.'],
      ['polarity', 'Kestrel said it would contest the finding in court.'],
      ['polarity', 'The company has given a guarantee not to automate the terminal.'],
      ['antonym', 'Unions had supported the merger.'],
      ['antonym', "Marlin's profit rose to €118 million last year."],
      ['quantifier', 'Marlin will use all of the fee to pay down debt.'],
      ['modality', 'Kestrel has sold its terminal in Vessen to a third party.'],
      ['invented', 'Anneke Thule met Reyl in Brussels to save the deal.'],
      ['invented', 'Kestrel fired its finance chief on Friday.'],
    ],
  },
];
