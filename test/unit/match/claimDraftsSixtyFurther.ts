import type { SixtyDraft } from './claimDraftsSixty.js';

// Three more drafts for the writer's measure, on a court case, a study and a club: retold more freely than the first
// three, and false in the sources' own words. Each was run once before anything was learned from it. All names are
// invented.

export const furtherSixtyDrafts: readonly SixtyDraft[] = [
  {
    name: 'harbour master',
    article: `Former harbour master jailed over ferry fire

A former harbour master was sentenced to four years in prison on Monday for falsifying inspection records before a fire on a passenger ferry that killed two crew members and injured 17 people.

Desmond Achterberg, 58, had pleaded guilty in March to eleven counts of forging safety certificates at the port of Wexcombe, where he worked for 23 years. He denied a further charge of manslaughter, and prosecutors dropped it in exchange for his plea.

Judge Farida Nkemelu told Achterberg at Ransford Crown Court that he had “put a tick where there should have been an inspection”. She said she had reduced the sentence by a third because of his early plea but rejected a request from the defence for a suspended term.

The ferry, the Linnet, was carrying 212 passengers from Wexcombe to the island of Skerra on 9 August 2022 when a fuel line in the engine room burst. The flames spread within minutes because a fire door had been wedged open and the sprinklers did not work, an accident inquiry found last year.

Two engineers, Paulo Reis, 31, and Hannah Coldstream, 26, died trying to put out the fire. A third crew member, the cook, lost three fingers.

The prosecutor, Ingrid Vassallo, said that Achterberg signed a certificate on 2 August stating that the sprinklers had been tested. “No test took place. He was at a garden centre that afternoon,” she told the court. Receipts and mobile phone records placed him 40 miles away.

The defence argued that Achterberg had been overworked after the port authority cut the number of inspectors from six to two in 2019. His lawyer, Tobias Renn, said his client felt “crushing remorse” and had not gained financially. “He took no bribe. He took a shortcut,” Mr Renn said.

Coldstream’s mother, Moira, wept as she read a statement to the court. She said she had forgiven Achterberg but not the company. “My daughter went back in for a colleague. Nobody at Selwick Lines has ever telephoned me,” she said.

Selwick Lines, which owned the Linnet, was fined £1.8 million in January after admitting two breaches of maritime safety law. The company sold its remaining four vessels to a Norwegian operator, Fjordhavn, in May and no longer runs passenger services. A spokeswoman for Selwick declined to comment on Monday.

The port authority has since hired five new inspectors and now requires that two people sign every certificate. Its chief executive, Leon Abara, said the authority accepted that it had failed to supervise Achterberg. “We trusted one man with everything, and that was our fault,” he said outside the court.

A union representing dock workers, the Maritime Staff Association, said that Achterberg was being made a scapegoat. Its general secretary, Gwen Pritchard, called for a public inquiry into the budget cuts. The transport department said it had no plans for one.

Achterberg, who has diabetes, will be eligible for release after serving half of his term. He showed no emotion as he was led to the cells. His pension, worth about £31,000 a year, is not affected by the conviction, although the port authority said it was seeking legal advice on whether it could be withheld.

A civil claim brought by 48 passengers against Selwick Lines and the port authority is due to be heard in November. Their solicitor, Amrit Dhaliwal, said that most of the claimants still suffered from nightmares and that about a dozen had not been able to return to work.`,
    faithful: [
      'A man who once ran the harbour at Wexcombe has been given four years behind bars for faking safety paperwork.',
      "Two members of the ferry's crew lost their lives in the blaze, and 17 others were hurt.",
      'Achterberg is 58 and spent 23 years at the port.',
      'In March he admitted forging eleven safety certificates.',
      'The manslaughter charge was dropped as part of a deal over his guilty plea.',
      'Judge Nkemelu took a third off the term because he had pleaded guilty early.',
      "She turned down the defence's plea for a suspended sentence.",
      'There were more than 200 passengers aboard the Linnet when the fire broke out.',
      'The ship was on its way to Skerra in August 2022.',
      'The fire began in the engine room after a fuel line gave way.',
      'Investigators concluded that an open fire door and dead sprinklers let the flames spread fast.',
      'Paulo Reis and Hannah Coldstream, both engineers, were killed as they fought the fire.',
      "The ship's cook survived but lost three of his fingers.",
      'A week before the disaster, Achterberg signed off the sprinklers as tested.',
      'According to the prosecution, no such test was ever carried out.',
      'Phone records and receipts showed he was 40 miles off at the time.',
      'Before the fire, the port authority had slashed its team of inspectors from six to two.',
      'His lawyer told the court that Achterberg was full of remorse and had made no money out of it.',
      "Hannah's mother was in tears while she read out her statement.",
      'Moira Coldstream said she had forgiven the harbour master, though not the company that owned the boat.',
      'In January, Selwick Lines was ordered to pay a fine of £1.8 million.',
      'Selwick has since sold its other four ships to Fjordhavn, a Norwegian company.',
      'The company would not comment on Monday.',
      'Every certificate at the port must now carry two signatures.',
      'Leon Abara, who heads the port authority, conceded that it had not supervised Achterberg properly.',
      "The dockers' union believes that he has been turned into a scapegoat.",
      'Gwen Pritchard wants the budget cuts to be examined by a public inquiry.',
      'The former harbour master could be freed after two years.',
      'He keeps his pension of roughly £31,000 a year for now, but the authority is taking legal advice.',
      'Forty-eight passengers are suing both the ferry company and the port, and the case will come to court in November.',
    ],
    noClaims: [
      'What does a signature on a form really promise?',
      'I find it hard to read this case as the story of one bad man.',
      'Let us start with the paperwork.',
      'The next section looks at how other ports inspect their vessels.',
      'In my view, the sentence says more about the cuts than about the culprit.',
      'Perhaps the inquiry will come one day after all.',
      'Nobody should have to learn such lessons at sea.',
      'A tick in a box.',
      'See also our earlier piece on lifeboats.',
      'It is a sobering thought.',
    ],
    wrong: [
      ['number', 'Achterberg was sent to prison for six years.'],
      ['number', 'The Linnet was carrying 121 passengers when the fuel line burst.'],
      ['date', 'Selwick Lines was fined in February.'],
      ['date', 'Achterberg signed the sprinkler certificate on 9 August.'],
      ['name', 'The sentence was handed down by Judge Ingrid Vassallo.'],
      ['name', 'The ferry was sailing from Ransford to Skerra.'],
      ['role', 'Fjordhavn sold its four remaining vessels to Selwick Lines.'],
      ['role', 'Moira Coldstream said that the company had forgiven Achterberg.'],
      ['polarity', 'Achterberg admitted the manslaughter charge.'],
      ['polarity', 'Tobias Renn conceded that his client had taken a bribe.'],
      ['antonym', 'The judge accepted the request for a suspended term.'],
      ['antonym', 'The port authority increased the number of inspectors in 2019.'],
      ['quantifier', 'All of the passengers who are suing have been unable to go back to work.'],
      ['modality', 'The transport department has promised to hold a public inquiry into the cuts.'],
      ['attribution', 'Leon Abara said that Achterberg was being made a scapegoat.'],
      ['invention', 'Achterberg apologised to the families in court.'],
      ['invention', 'Hannah Coldstream had complained about the sprinklers to her manager.'],
      ['object', 'The civil claim was brought against the transport department.'],
      ['comparison', 'More passengers than crew members died in the fire.'],
      ['modality', "Achterberg's pension has been withheld."],
    ],
  },
  {
    name: 'seagrass',
    article: `Seagrass planted by drone takes root off Tavira coast

Underwater meadows that were given up for dead two decades ago are growing again in a lagoon in southern Portugal after scientists sowed them with the help of flying drones, according to a study published on Wednesday in the journal Coastal Restoration.

Researchers from the University of the Algarve and the Kelder Institute in the Netherlands scattered 1.4 million seeds of dwarf eelgrass over 26 hectares of mudflat in the Ria Formosa in the spring of 2021. By last autumn, 61 percent of the sown area carried living plants. In plots that had been planted by hand, the figure was 38 percent.

“We expected the drones to be cheaper. We did not expect them to be better,” said Beatriz Lourenço, a marine ecologist at the University of the Algarve who led the work. She believes that people trampling the mud did more damage than anyone had realised.

Dropping seeds from the air cost about 2,900 euros a hectare, roughly a fifth of the cost of manual planting. The seeds were wrapped in pellets of clay and starch, which sank at low tide and kept them from drifting away. Earlier attempts without pellets, in 2017 and 2018, had failed because crabs ate most of the seeds.

Seagrass stores carbon, shelters young fish and protects the shore against waves. The lagoon lost nearly three quarters of its meadows between 1985 and 2003, mainly because of sewage and dredging. A treatment plant that opened in 2009 has since made the water much clearer.

The team counted 34 species of fish and crustaceans in the new meadows, compared with 12 on bare mud nearby. Seahorses, for which the lagoon was once famous, have not returned. “That will take longer, if it happens at all,” said Joost van Rhee of the Kelder Institute, a co-author.

The meadows have yet to prove that they can survive a severe storm. In February, a gale tore out plants on about two hectares at the eastern end, close to an inlet. Those plots were not sown again, and by September a small part of them had recovered without help.

Not everyone is convinced. Marta Esteves, who studies estuaries at the University of Vigo and was not involved in the research, called the results encouraging but warned against copying the method elsewhere in haste. The Ria Formosa is unusually sheltered, she said, and its tides are moderate. “What works in a bathtub may not work in the ocean.” She also noted that the study had followed the plants for only three years.

Local clam farmers had opposed the project at first, fearing that they would lose access to their beds. The regional fishermen's association went to court in 2020 to stop it but withdrew the suit after the scientists agreed to leave a strip of 150 metres around each bed unsown. Its president, Custódio Viegas, now says that catches of clams near the meadows have improved, although he offered no figures.

The work was paid for by the European Union and a foundation set up by a supermarket chain, Solmar. The authors said that neither had influenced the findings. The Portuguese environment ministry is considering whether to extend the method to the Sado estuary, where it would cover up to 90 hectares. A decision is expected in the spring.

Lourenço's team plans to test the drones next year on a second species, which grows in deeper water. Its seeds are larger and, she said, harder to collect: divers have to pick them one at a time. The team has gathered 40,000 of them so far, a tenth of what it needs.`,
    faithful: [
      'Meadows beneath the water that had been written off twenty years ago are coming back in a Portuguese lagoon.',
      'The study appeared in Coastal Restoration on Wednesday.',
      'Portuguese and Dutch scientists worked on it together.',
      'In spring 2021 the team spread 1.4 million eelgrass seeds across 26 hectares of mud.',
      'Last autumn, plants were alive on 61 percent of the area that the drones had sown.',
      'Planting by hand did markedly worse, with 38 percent.',
      'Lourenço had thought that drones would save money, but not that they would outdo people.',
      'She suspects that feet in the mud do more harm than had been thought.',
      'At about 2,900 euros per hectare, sowing from the air costs around 20 percent of what planting by hand does.',
      'Each seed was packed in clay and starch so that it would sink and stay put.',
      'In earlier trials, most of the seeds were eaten by crabs.',
      'Those trials took place in 2017 and 2018.',
      'Seagrass gives young fish somewhere to hide and softens the force of the waves.',
      "Between 1985 and 2003, almost 75 percent of the lagoon's seagrass disappeared.",
      'Sewage and dredging were chiefly to blame.',
      'The water has become much clearer since a treatment plant opened in 2009.',
      'The scientists found 34 species in the new meadows but only a dozen on the bare mud around them.',
      'The seahorses that made the lagoon famous are still missing.',
      'Joost van Rhee doubts that they will be back soon.',
      'A storm in February ripped up plants on some two hectares near an inlet.',
      'Part of the damaged area grew back by itself.',
      'Marta Esteves, who had no part in the study, finds the results encouraging.',
      'She cautions that the lagoon is better sheltered than most places.',
      'Esteves also pointed out that the plants were observed for just three years.',
      'Clam farmers resisted the plan in the beginning because they feared for access to their beds.',
      "The fishermen's association took the matter to court in 2020 but later dropped its case.",
      'The researchers promised to keep 150 metres around every clam bed free of seed.',
      "Funding came from the European Union and from a supermarket chain's foundation.",
      'Whether the method will be used in the Sado estuary is to be decided in spring.',
      'So far, the team has collected a tenth of the seeds that it needs of the second species.',
    ],
    noClaims: [
      'Can a flying machine mend a meadow under the sea?',
      'I have never been much of a believer in technical fixes.',
      'But first, a word about mud.',
      'We will come back to the clams below.',
      'To my mind, the most interesting number is the cost.',
      'One may wonder how the meadows would fare in open water.',
      'Governments ought to pay for this kind of research.',
      'A bathtub, not an ocean.',
      'Compare this with the projects in Wales.',
      'That is a remarkable result.',
    ],
    wrong: [
      ['number', 'Of the area sown by drone, 83 percent carried living plants.'],
      ['number', 'The team sowed 1.4 million seeds over 62 hectares.'],
      ['date', 'The treatment plant opened in 2003.'],
      ['date', 'The seeds were scattered in the spring of 2019.'],
      ['name', 'The work was led by Marta Esteves.'],
      ['name', 'The method may be extended to the Douro estuary.'],
      ['role', 'The supermarket chain Solmar was set up by the European Union.'],
      ['role', "The scientists sued the fishermen's association in 2020."],
      ['polarity', 'Seahorses have returned to the lagoon.'],
      ['polarity', 'The plots destroyed by the gale were sown again.'],
      ['antonym', 'Planting by hand was cheaper than sowing from the air.'],
      ['antonym', 'Custódio Viegas says that clam catches near the meadows have fallen.'],
      ['quantifier', 'All the plots torn out by the gale had recovered by September.'],
      ['modality', 'The environment ministry has decided to extend the method to the Sado estuary.'],
      ['attribution', 'Joost van Rhee warned against copying the method elsewhere in haste.'],
      ['invention', "The fishermen's association paid part of the costs of the study."],
      ['invention', 'Lourenço trained the divers herself.'],
      ['object', 'The drones dropped clams wrapped in clay and starch.'],
      ['comparison', 'Plots planted by hand did better than those sown by drones.'],
      ['comparison', 'More species live on bare mud than in the new meadows.'],
    ],
  },
  {
    name: 'club',
    article: `Harlow Vale saved by fans after owner walks away

Harlow Vale, the second-division women's football club that was hours from being wound up, has been bought by its own supporters in a deal completed shortly before midnight on Friday.

The Vale Supporters' Trust paid £640,000 for 75 percent of the shares, most of it raised in 19 days from 5,200 people. The remaining quarter stays with Kestrel Leisure, a hotel group that sponsors the team's shirts. The club's former owner, the property developer Rupert Anning, put it up for sale in September after he stopped paying the players' wages.

“On Thursday we were cutting the grass without knowing whether anyone would play on it,” said Denise Okoro, who chairs the trust. “Tonight the grass belongs to us.”

Anning, who took over in 2018, had promised a new stadium for 12,000 spectators and promotion to the top division within four years. Neither came. The club finished ninth last season and lost £2.1 million, and accounts filed in June showed debts of £3.4 million, most of them owed to Anning's own companies. Under the deal he has written off all but £500,000, which is to be paid back over five years.

In a statement, Anning said that he had “kept the lights on when nobody else would” and blamed falling ticket sales. He refused to take questions. Several former directors disputed his account: attendances rose in each of the past three seasons, to an average of 3,870.

The players, who had gone unpaid since August, will receive their wages on Wednesday, the trust said. Two of them, the goalkeeper Ylva Strand and the midfielder Comfort Addae, left for other clubs in October. The captain, Jess Maddern, turned down an offer from Northgate United and stayed. “I grew up on that terrace. I would have played for bus fare,” Maddern said.

The head coach, Sunniva Halvorsen, was dismissed by Anning by text message in September. The trust has asked her to come back; she has not yet answered. Her assistant, Petra Quill, will be in charge for Sunday's cup match at home to Ashby Rovers, who are three places above Vale in the table.

The league had given the club until midnight on Friday to show that it could pay its bills for the rest of the season or be expelled. Its chief executive, Marcus Thorne, welcomed the sale but said that Vale would still be docked six points for breaking the financial rules. That would drop them from seventh to last place. The trust said that it would appeal.

Kestrel Leisure's involvement has divided the supporters. Some fear that the hotel group wants to build on the training ground, which lies beside the ring road and has been valued at £7 million. Its managing director, Alan Whitcombe, ruled that out “for as long as I am here”. Under the new statutes, the ground cannot be sold without the approval of two thirds of the trust's members.

Money remains tight. The trust has set a budget of £1.1 million for the year, less than half of what Anning spent, and said that it did not expect to sign any players in January. It hopes to sell 2,500 season tickets, up from 1,900. The town council decided on Tuesday to halve the rent of the stadium, by 21 votes to 14, after a debate that went on for three hours. The opposition leader, Faith Lindqvist, voted against, saying that libraries had a better claim on the money.

The club was founded in 1974 by workers at a biscuit factory and won the cup in 1991, its only trophy to date.`,
    faithful: [
      "Harlow Vale's supporters have bought their club just before the deadline.",
      "The women's team plays in the second division.",
      'For three quarters of the shares, the trust paid £640,000.',
      'Over 5,000 people chipped in, in less than three weeks.',
      'A hotel group, Kestrel Leisure, holds the other 25 percent.',
      "Kestrel's name is on the team's shirts.",
      'Rupert Anning, a property developer, put the club on the market in September.',
      'By then he was no longer paying the players.',
      "Denise Okoro is the head of the supporters' trust.",
      'Anning had pledged a stadium with 12,000 places and promotion to the first tier.',
      'Neither of his promises was kept.',
      'Last season ended in ninth place and with a loss of £2.1 million.',
      "The lion's share of the club's debts was owed to firms of Anning himself.",
      'He has forgiven everything except half a million pounds.',
      'Anning put the blame on declining ticket sales.',
      'Former directors contradicted him, pointing out that crowds had grown three seasons in a row.',
      'The wages that have been outstanding since August will be paid on Wednesday.',
      'Ylva Strand and Comfort Addae joined other teams in October.',
      'Jess Maddern, the captain, could have gone to Northgate United but decided to stay.',
      'Sunniva Halvorsen was sacked by text message.',
      'Halvorsen has been invited to return but has given no answer so far.',
      'Until then Petra Quill, her assistant, takes charge of the team.',
      'Vale play Ashby Rovers in the cup on Sunday.',
      'The league will take six points off the club because it broke the financial rules.',
      'With that penalty, Vale would fall to the bottom of the table.',
      'The trust intends to appeal against the deduction.',
      'Some fans worry that the hotel group has its eye on the training ground.',
      'Two thirds of the members would have to agree before the ground could be sold.',
      'No new players are expected to be signed in January.',
      'The council voted to cut the rent for the stadium by half.',
    ],
    noClaims: [
      'Who owns a football club?',
      'I was there on Friday night, and I will not forget it.',
      'More on the finances in part two.',
      'Let me explain how a trust works.',
      'Frankly, I think the league could have shown more mercy.',
      'It might all end in tears, of course.',
      'Football should belong to those who sing.',
      'A night to remember.',
      'Read the statutes before you sign anything.',
      'What a story.',
    ],
    wrong: [
      ['number', 'The trust raised the money from 2,500 people.'],
      ['number', 'Vale will lose nine points for breaking the rules.'],
      ['date', 'Anning took over the club in 2014.'],
      ['date', 'The players have not been paid since June.'],
      ['name', 'The captain, Petra Quill, turned down an offer from Northgate United.'],
      ['name', "Vale will meet Northgate United in Sunday's cup match."],
      ['role', 'Kestrel Leisure sold its shares to Rupert Anning.'],
      ['role', 'Sunniva Halvorsen dismissed Rupert Anning by text message.'],
      ['polarity', 'Anning took questions after reading his statement.'],
      ['polarity', 'Halvorsen has agreed to come back.'],
      ['antonym', 'Attendances fell in each of the past three seasons.'],
      ['antonym', 'Marcus Thorne criticised the sale.'],
      ['quantifier', 'None of the players left the club.'],
      ['modality', 'Kestrel Leisure plans to build on the training ground.'],
      ['attribution', 'Alan Whitcombe said that libraries had a better claim on the money.'],
      ['invention', 'Maddern lent the club money to pay the groundsman.'],
      ['invention', 'The trust threatened to sue Anning over the unpaid wages.'],
      ['object', 'The council halved the wages of the players.'],
      ['comparison', "The trust's budget is larger than what Anning spent."],
      ['polarity', 'Faith Lindqvist voted for the cut in the rent.'],
    ],
  },
];
