import type { SixtyDraft } from './claimDraftsSixty.js';

// The third three drafts for the writer's measure, on a trial of a medicine, a firm and a court case: run once before
// anything was learned from them. All names are invented.

export const lastSixtyDrafts: readonly SixtyDraft[] = [
  {
    name: 'inhaler',
    article: `Cheap inhaler trial ends early after asthma attacks fall by half

A trial of a combined inhaler for children with mild asthma was stopped eight months ahead of schedule on Monday because the results were so clear that its monitors judged it unethical to go on.

The study, run by the Ashdown Institute in Leeds and the University of Nairobi, followed 1,840 children aged six to eleven in Kenya, Britain and Chile. Half of them used the new inhaler, which holds a steroid and a drug that opens the airways, whenever they felt short of breath. The others kept the usual blue inhaler, which only opens the airways.

Over a year, children with the combined inhaler had 45 percent fewer severe attacks. Eleven of them were admitted to hospital, against 31 in the other group. No child died in either group. Growth, which steroids can slow, was the same in both.

“Parents have been told for fifty years that the blue inhaler is enough. It is not,” said Dr Wanjiru Kamau, a paediatrician in Nairobi who led the trial. She said that the blue inhaler treats the symptoms but leaves the inflammation untouched.

The effect was strongest in Kenya, where attacks fell by more than half, and weakest in Britain. Kamau said this was probably because many British children already took a daily steroid before the trial began.

Professor Hugh Tolliver, who advises the British health service on asthma and took no part in the study, described the findings as “the best news in this field for a decade”. But he cautioned that children under six had not been tested, and that it was not known whether the benefit would last beyond a year.

The combined inhaler costs about $9 in Kenya, three times the price of the blue one. The maker, the Swiss company Velanta, supplied the inhalers free of charge but had no say in the design of the trial. Two of the nine authors have received speaking fees from the company. The trial was paid for by the Wellspring Fund and the Kenyan ministry of health.

Velanta said it would apply for approval for children in Europe before the summer. Its medical director, Lotte Brandl, declined to say whether the company would lower the price in poorer countries. Campaigners said that without a cut few African families would be able to afford it. “A medicine that stays on the shelf saves nobody,” said Moses Otieno of the group Breathe Easy.

The Kenyan health minister, Agnes Mutua, said she was considering adding the inhaler to the list of essential medicines, which would make it free in public clinics. She gave no date.

Side effects were mild. A sore mouth was reported by 6 percent of the children with the combined inhaler and by 2 percent of the others. Fewer than one in a hundred dropped out because of them.

The trial had been delayed for two years by the pandemic and by a dispute over import duties, during which 4,000 inhalers were held in the port of Mombasa. The institute threatened to move the trial to Uganda before the duties were waived.

A second trial, in children aged two to five, will begin in October at twelve hospitals. It will not include Chile, where the regulator has refused permission for that age group.

The results appeared in the journal Respiratory Care. Asthma affects about one child in ten in Kenya and is a common reason for missing school.`,
    faithful: [
      'A trial of a new kind of asthma inhaler was halted eight months early.',
      'Its monitors thought it would be wrong to carry on, so plain were the results.',
      'Children from three countries took part: Kenya, Britain and Chile.',
      'All of the participants were between six and eleven years old.',
      'Half of the children were given the combined inhaler.',
      'The ordinary blue inhaler does nothing but widen the airways.',
      'Severe attacks were 45 percent rarer among children who had the combined inhaler.',
      'Only eleven of those children ended up in hospital, compared with 31 of the others.',
      'There were no deaths among the children.',
      "The steroid did not stunt the children's growth.",
      "Wanjiru Kamau, a children's doctor from Nairobi, was in charge of the study.",
      'According to Kamau, the blue inhaler does nothing about the inflammation.',
      'In Britain the difference was smaller than anywhere else.',
      'Kamau thinks that is because many British children were on daily steroids already.',
      'Hugh Tolliver, an adviser to the British health service, was not one of the researchers.',
      'He spoke of the best news in his field for ten years.',
      'Tolliver pointed out that nobody had tried the inhaler on children younger than six.',
      'At around nine dollars, the device is three times as expensive as the blue inhaler in Kenya.',
      'The inhalers were donated by their Swiss manufacturer, Velanta.',
      'Velanta did not influence how the trial was designed.',
      'Two authors had accepted money from the firm for giving talks.',
      'The Kenyan health ministry was one of the funders.',
      'Velanta wants European approval for children before summer.',
      'Lotte Brandl would not say if poorer countries will pay less.',
      'Moses Otieno belongs to a campaign group called Breathe Easy.',
      'Agnes Mutua may put the inhaler on the list of essential medicines.',
      'Six percent of the children who used the new device got a sore mouth.',
      "Because of a quarrel about import duties, 4,000 inhalers were stuck in Mombasa's port.",
      'In October, a further trial with younger children is due to start in twelve hospitals.',
      'In Kenya, roughly ten percent of children have asthma.',
    ],
    noClaims: [
      'How much is a breath worth?',
      'I have carried a blue inhaler since I was nine.',
      'That is not how medicine is supposed to work.',
      'The next paragraph deals with the money.',
      'Let us look at the price first.',
      'Perhaps the minister will surprise us.',
      'Drugs for children should be tested on children.',
      'A shelf full of good intentions.',
      'Such results are a rare treat.',
      'It is hard to argue with numbers like these.',
    ],
    wrong: [
      ['number', 'The study followed 1,480 children.'],
      ['number', 'Severe attacks were 54 percent less frequent with the combined inhaler.'],
      ['date', 'The second trial will begin in November.'],
      ['date', 'Velanta will apply for approval before the winter.'],
      ['name', 'Hugh Tolliver led the trial.'],
      ['name', 'The inhalers were held in the port of Nairobi.'],
      ['role', 'The Wellspring Fund was paid by the Kenyan ministry of health.'],
      ['role', 'The regulator in Chile has accused the institute of delaying the trial.'],
      ['polarity', 'Brandl said that the company would lower the price in poorer countries.'],
      ['polarity', 'Children under six were tested as well.'],
      ['antonym', 'Kamau said that British children stopped taking steroids before the trial began.'],
      ['antonym', 'The effect was weakest in Kenya.'],
      ['quantifier', 'All nine authors have received fees from Velanta.'],
      ['modality', 'Mutua has added the inhaler to the list of essential medicines.'],
      ['attribution', 'Moses Otieno called the findings the best news in this field for a decade.'],
      ['invention', 'Velanta threatened to withdraw the inhalers from the trial.'],
      ['invention', 'Tolliver treated some of the children in Leeds.'],
      ['object', 'The institute moved the trial to Uganda.'],
      ['comparison', 'A sore mouth was more common in the group with the blue inhaler.'],
      ['comparison', 'The blue inhaler is dearer than the combined one.'],
    ],
  },
  {
    name: 'brewery',
    article: `Brewer Oakhurst to close its oldest plant and cut 430 jobs

Oakhurst Breweries said on Tuesday that it would shut the Castle Lane brewery in Dunmore, its oldest, by the end of next year and move production to a newer site at Pell Green, with the loss of 430 jobs.

The company, the third-largest brewer in the country, reported a half-year loss of £62 million, its first since 2009. Sales fell by 8 percent to £1.4 billion as pubs ordered less beer and drinkers switched to cheaper brands. A year earlier Oakhurst had made a profit of £18 million.

“Nobody wanted this. Castle Lane is where we began, but it uses twice as much energy for each barrel as Pell Green,” said the chief executive, Marguerite Sloane, who joined from a Danish rival in February. She said the closure would save £35 million a year from 2027.

About 150 of the workers will be offered posts at Pell Green, 60 miles to the south. The rest will be made redundant. Oakhurst promised to pay at least twice the legal minimum and to keep the apprentices on until they have finished their training.

The union at Castle Lane, the Brewers' Guild, accused the company of breaking a promise that it had made in 2022, when staff agreed to a pay freeze in return for a guarantee that the plant would stay open until 2030. “They took our money and now they are taking our jobs,” said its convener, Callum Reddy. The union will ballot its 380 members on a strike in the first week of June.

Sloane did not dispute that a guarantee had been given, but said that it had been tied to a level of sales that was never reached.

Shares in Oakhurst rose 11 percent after the announcement, to 214 pence. They had lost a third of their value since January. An analyst at the bank Farrow Lyle, Jin-ho Bae, said investors had been waiting for the company to act but doubted that the savings would be as large as promised. He kept his recommendation to sell.

The company's largest shareholder, the Whitlow family, which owns 29 percent, supported the plan. Edmund Whitlow, a great-grandson of the founder, left the board in protest on Monday night. In a letter to the other directors he wrote that the brewery could have been modernised for £40 million and that the board had never asked for an estimate.

Oakhurst said it had looked at four options and that keeping Castle Lane open would have cost £110 million over ten years. It will not pay a dividend this year.

The site, 12 acres beside the river, has been valued at £26 million. The company said no decision had been taken on its future. The leader of Dunmore council, Shazia Qureshi, said the council would oppose any plan to build luxury flats there and would prefer a college. She has asked the government to step in, but the business secretary, Paul Devlin, said that it was a commercial decision for the company.

Castle Lane opened in 1847 and employs one in twelve of Dunmore's workers. The last plant to close in the town was a carpet mill, in 1998. The brewery's horses, which still deliver beer to pubs in the centre, will be given to a museum.

Oakhurst will present its full-year results in November.`,
    faithful: [
      'Oakhurst is closing its oldest brewery, at Castle Lane in Dunmore.',
      'The shutdown is to happen before the end of next year.',
      'Beer will be made at a more modern plant, Pell Green, instead.',
      '430 people stand to lose their jobs.',
      'Only two brewers in the country are bigger than Oakhurst.',
      'In the first half of the year, the company lost £62 million.',
      'It had not made a loss since 2009.',
      'Turnover shrank by eight percent.',
      'Drinkers have been turning to less expensive brands.',
      'Twelve months ago Oakhurst was still £18 million in the black.',
      'Brewing a barrel at Castle Lane takes twice the energy that it takes at Pell Green.',
      'Marguerite Sloane came from a Danish competitor in February.',
      'From 2027 on, the closure is meant to save £35 million annually.',
      'Some 150 people can move to Pell Green, which lies 60 miles further south.',
      'Those who go will receive at least double what the law requires.',
      'Apprentices may complete their training.',
      'In 2022, workers accepted a pay freeze because the company guaranteed that the plant would survive until 2030.',
      "The Brewers' Guild says that Oakhurst has gone back on its word.",
      'Its members will vote on industrial action at the beginning of June.',
      'Sloane admits that there was a guarantee but says it depended on sales.',
      'The share price went up by 11 percent on the news.',
      'Since January the shares had dropped by around 33 percent.',
      'Jin-ho Bae of Farrow Lyle is sceptical about the size of the savings.',
      'The Whitlows hold 29 percent of the company and back the closure.',
      'Edmund Whitlow resigned from the board because he disagrees.',
      'According to him, £40 million would have been enough to modernise the plant.',
      'Shareholders will get no dividend this year.',
      'What will become of the site has not been decided.',
      'Shazia Qureshi, who leads the council, would rather see a college there than expensive flats.',
      "A museum will take in the brewery's horses.",
    ],
    noClaims: [
      'What is a town without its brewery?',
      'I used to deliver milk in Castle Lane.',
      'So much for guarantees.',
      'Below, we look at the numbers behind the decision.',
      'In our opinion, the board owes Dunmore an explanation.',
      'It may well be too late for a rescue.',
      'A carpet mill, a brewery, and then what?',
      'Shareholders deserve better arguments than that.',
      'Think of the horses.',
      'The irony is hard to miss.',
    ],
    wrong: [
      ['number', 'Oakhurst will cut 340 jobs.'],
      ['number', 'Sales fell to £1.8 billion.'],
      ['date', 'The union will hold its ballot in the first week of July.'],
      ['date', 'Castle Lane opened in 1874.'],
      ['name', "The convener of the Brewers' Guild is Paul Devlin."],
      ['name', 'Edmund Whitlow runs the company.'],
      ['role', 'The company accused the union of breaking a promise.'],
      ['role', 'A Danish rival bought Oakhurst in February.'],
      ['polarity', 'Sloane denied that a guarantee had been given.'],
      ['polarity', 'The government has agreed to step in.'],
      ['antonym', 'Shares in Oakhurst fell after the announcement.'],
      ['antonym', 'The Whitlow family opposed the plan.'],
      ['quantifier', 'All of the workers at Castle Lane will be offered posts at Pell Green.'],
      ['modality', 'The council has bought the site for a college.'],
      ['attribution', 'Callum Reddy said that it was a commercial decision for the company.'],
      ['invention', 'Edmund Whitlow offered to buy the brewery for £26 million.'],
      ['invention', 'Workers walked out on Tuesday when they heard the news.'],
      ['object', 'The company will close its carpet mill in Dunmore.'],
      ['comparison', 'Pell Green uses more energy for each barrel than Castle Lane.'],
      ['comparison', 'Keeping the brewery open would have been cheaper than closing it.'],
    ],
  },
  {
    name: 'footpath',
    article: `Villagers win court battle over reservoir footpath

A group of villagers in the Harran valley have won a seven-year legal fight to reopen a footpath around a reservoir, after a judge ruled on Friday that the water company had no right to fence it off.

Judge Owen Pettigrew said that Tarn Water had put up the fence in 2017 “without lawful authority and, it appears, without a second thought”. He gave the company until 31 March to take down the two and a half miles of wire and ordered it to pay the villagers' costs of £186,000.

The path runs along the western shore of Lake Skell, which supplies drinking water to 90,000 homes. Walkers had used it since at least 1921, when the dam was finished. Tarn Water closed it after a teenager, Liam Garrity, drowned while swimming there on a hot day in July 2016.

The company argued that the fence was needed to protect the public and the purity of the water. But its own safety manager, Bethany Stroud, told the court that she had advised against it in a memo, because people would climb over and no lifeguard or warning sign was planned. The memo had not been handed over until the third day of the trial.

“We never asked for anything new. We asked for what our grandparents had,” said Ivor Maddison, a retired shepherd of 81 who brought the case with eleven neighbours. They raised the money through cake sales, a calendar and a loan from the village pub.

Liam's father, Declan Garrity, had at first supported the fence but changed his mind and gave evidence for the villagers. He told the judge that a fence had not been what his son needed. “He needed somebody to teach him what cold water does,” he said.

Tarn Water said it was disappointed and would study the judgment before deciding whether to appeal. It has 28 days to do so. Its lawyer, Cressida Vane, warned that the ruling could affect more than 40 reservoirs in the north of England where access is limited.

The Open Paths Society, a charity that campaigns for walkers' rights, called it the most important decision on footpaths in thirty years. The society had declined to back the villagers at first, because its lawyers thought that they would lose.

Not everybody in the valley is pleased. Rowena Fell, who farms 300 acres beside the lake, said that walkers leave gates open and let their dogs chase her sheep. She lost nine ewes in the spring before the fence went up, and none since. She has asked the county council for money to build a wall.

The council supported neither side in the court. Its head of access, Dominic Tran, said that it would put the path back on the official map within weeks and hoped to employ a ranger, if the budget allowed.

The judge rejected one of the villagers' claims, that they also had a right to swim in the lake. He said there was no evidence that anybody had done so before 1990, and that the company was entitled to forbid it.

Swimming remains banned, with a fine of up to £500. A smaller path on the eastern shore, which was never closed, floods in most winters.

Maddison plans to be the first to walk the path when it reopens, on 1 April. “Some people will think that is a joke,” he said.`,
    faithful: [
      'After seven years in the courts, villagers have won back a path around a reservoir.',
      'The judge found that Tarn Water was not entitled to fence the path off.',
      'The fence went up in 2017.',
      'By the end of March, the company has to remove the wire.',
      'Tarn Water must also pay legal costs of £186,000.',
      'Lake Skell provides 90,000 homes with drinking water.',
      'People have walked there since 1921 at the latest.',
      'That was the year in which the dam was completed.',
      'The path was shut because a teenager, Liam Garrity, had drowned in the lake.',
      'He died on a hot summer day in 2016.',
      'The company said that the fence protected people and kept the water clean.',
      "Bethany Stroud, the company's safety manager, had recommended not to build it.",
      'Her memo did not reach the court before the third day of the trial.',
      'Ivor Maddison is 81 and used to be a shepherd.',
      'He went to court together with eleven of his neighbours.',
      'Among other things, they sold cakes and a calendar to pay for the case.',
      'The village pub lent them money.',
      "Declan Garrity, Liam's father, was once in favour of the fence.",
      "In the trial, however, he testified on the villagers' side.",
      'The company has four weeks to lodge an appeal.',
      'Cressida Vane thinks that over 40 reservoirs might be affected.',
      'For the Open Paths Society, no ruling on footpaths has mattered more in three decades.',
      'At the outset the charity refused to support the case because its lawyers expected a defeat.',
      'Rowena Fell, a farmer, complains about open gates and dogs that run after her sheep.',
      'Nine of her ewes died in the spring before the path was fenced off.',
      'The county council did not take sides.',
      'Dominic Tran intends to have the path back on the map in a few weeks.',
      'The villagers did not win the right to swim in the lake.',
      'Anyone who swims there can be fined up to £500.',
      'Maddison wants to be the first person on the path on 1 April.',
    ],
    noClaims: [
      'Who owns a view?',
      'I walked the eastern shore in November and came back with wet feet.',
      'Here is how it came to that.',
      'Seven years for two and a half miles!',
      'One might call it stubbornness.',
      'In the next part I turn to the reservoirs further north.',
      'A path is a kind of memory.',
      'Companies ought to listen to their own safety managers.',
      'Take a map and look for yourself.',
      'None of this will bring the boy back.',
    ],
    wrong: [
      ['number', 'The company must take down three and a half miles of wire.'],
      ['number', 'Maddison brought the case with seven neighbours.'],
      ['date', 'The path will reopen on 31 March.'],
      ['date', 'Liam Garrity drowned in July 2017.'],
      ['name', 'Judge Dominic Tran ruled on Friday.'],
      ['name', 'Rowena Fell advised against the fence in a memo.'],
      ['role', "The villagers must pay the company's costs."],
      ['role', 'The village pub borrowed money from the villagers.'],
      ['polarity', 'The Open Paths Society supported the villagers from the beginning.'],
      ['polarity', 'The company has decided not to appeal.'],
      ['antonym', 'Declan Garrity opposed the fence at first.'],
      ['antonym', 'The judge accepted the claim that villagers had a right to swim.'],
      ['quantifier', 'Everybody in the valley is pleased.'],
      ['modality', 'The council has employed a ranger.'],
      ['attribution', 'Cressida Vane said that walkers leave gates open.'],
      ['invention', 'Stroud resigned from the company after the trial.'],
      ['invention', 'Declan Garrity sued Tarn Water in 2016.'],
      ['object', 'The company closed the smaller path on the eastern shore.'],
      ['comparison', 'Fell lost more ewes after the fence went up than before.'],
      ['polarity', 'Lifeguards had been planned at the lake.'],
    ],
  },
];
