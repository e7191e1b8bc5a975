import type { RuleCode } from '../../../src/lint/model.js';
import type { MatchKind } from '../../../src/match/model.js';

/** A draft, the matches that are right for its first quotation, and the rules that speak about it. */
export type QuotationCase = readonly [
  draft: string,
  matches: readonly MatchKind[],
  rules: readonly RuleCode[],
];

/** An invented article and drafts that quote it, rightly and wrongly. */
export const articles: readonly {
  readonly name: string;
  readonly text: string;
  readonly cases: readonly QuotationCase[];
}[] = [
  {
    name: 'court',
    text: 'Jury hears of missing ledger in Calloway fraud trial\n\nThe third day of the fraud trial of Dennis Calloway opened on Tuesday with a dispute over a ledger that prosecutors say vanished two days before federal agents searched the offices of Calloway Freight in Duluth.\n\n“The ledger was never in my client’s possession, and no witness has placed it there,” defense attorney Priya Raman told the court. “If the government had evidence, you would have seen it by now.”\n\nAssistant U.S. Attorney Walter Osei said the company had billed 14 customers for shipments that did not exist, a scheme worth $2.3 million between 2017 and 2021. “These were not clerical errors,” Osei said. “They were invoices for trucks that never left the yard, for drivers who had been dead for years, and for freight that nobody ever saw.”\n\nJudge Eleanor Whitcomb warned both sides against speaking to reporters. “I will not have this case tried on the courthouse steps,” she said.\n\nFormer bookkeeper Lena Marsh, who has pleaded guilty and is cooperating with prosecutors, testified that Calloway “knew every number in that book.” Under cross-examination she conceded that she had only seen him open it once.\n\nCalloway, 61, has denied wrongdoing. In a statement to the Duluth Tribune last month, he called the charges “a vendetta by people who could not run a lemonade stand.” His lawyers say he will testify unless the judge dismisses the case.\n\n“We are confident the jurors will see through this,” Raman said outside, hours after the judge’s warning. The trial resumes on Thursday.\n',
    cases: [
      [
        'Raman told the court: “The ledger was never in my client’s possession, and no witness has placed it there.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Raman told the court: "The ledger was never in my client\'s possession, and no witness has placed it there".',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Osei said: “They were invoices for trucks that never left the yard … and for freight that nobody ever saw.”',
        ['faithful'],
        [],
      ],
      ['Osei said: “[T]hese were not clerical errors.”', ['faithful'], []],
      ['Osei said: “[The bills] were invoices for trucks that never left the yard.”', ['faithful'], []],
      ['Whitcomb said: “I will not have this case [sic] tried on the courthouse steps.”', ['faithful'], []],
      [
        'Whitcomb said: “I will … have this case tried on the courthouse steps.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Whitcomb said: “I will have this case tried on the courthouse steps.”',
        ['altered'],
        ['altered-quotation'],
      ],
      ['Osei said: “These were not clerical mistakes.”', ['altered'], ['altered-quotation']],
      [
        'Osei said: “They were invoices for lorries that never left the yard, for drivers who had been dead for years.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Raman said: “If the government had evidence, you would not have seen it by now.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Raman said: “The ledger was never in my client’s possession … These were not clerical errors.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Osei said: “They were invoices for trucks that never left the yard … These were not clerical errors.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Osei said: “We will show the jury the bank records from Zurich next week.”',
        ['absent'],
        ['unknown-quotation'],
      ],
      [
        'Whitcomb said: “The ledger was never in my client’s possession, and no witness has placed it there.”',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      [
        'Osei told reporters: “We are confident the jurors will see through this.”',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      [
        'Calloway called the charges “a vendetta by people who could not run a lemonade stand.”',
        ['exact', 'faithful'],
        ['quotation-of-quotation'],
      ],
      [
        'Calloway told the Duluth Tribune the charges were “a vendetta by people who could not run a lemonade stand.”',
        ['exact', 'faithful'],
        [],
      ],
      ['Marsh said Calloway “knew every number in that book.”', ['exact', 'faithful'], []],
      [
        'Osei said Calloway “knew every number in that book.”',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      [
        'The defense attorney said: “We are confident the jurors will see through this.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'The judge said: “I will not have this case tried on the courthouse steps.”',
        ['exact', 'faithful'],
        [],
      ],
      ['Osei said: “They were not clerical errors.”', ['altered'], ['altered-quotation']],
      [
        'Osei said: “invoices for trucks that never left the yard, for drivers who had been dead for years, and for freight that nobody ever saw”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Raman said: “The led­ger was never in my client’s pos-\nsession, and no witness has placed it there.”',
        ['exact', 'faithful'],
        [],
      ],
      ['Raman said: “We are confident the juror will see through this.”', ['altered'], ['altered-quotation']],
      [
        'Whitcomb said: “I would not have this case tried on the courthouse steps.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Osei said: “They were invoices for trucks that never left the yard, and for freight that nobody ever saw, for drivers who had been dead for years.”',
        ['altered'],
        ['altered-quotation'],
      ],
    ],
  },
  {
    name: 'feature',
    text: 'The Last Orchard on Kestrel Hill\n\nBy late October the ladders are stacked against the barn, and Tomasz Wieland is talking to his trees.\n\n“People think you own an orchard,” he says, tapping the trunk of a Belle de Boskoop older than he is. “You don’t. You’re a lodger, and the rent is pruning.”\n\nWieland, 74, has farmed the nine acres above Harrow Bridge since 1973. His daughter Agnieszka, who runs the cider press, is less sentimental.\n\n“Dad would prune in a thunderstorm,” she says. “I’d rather we sold forty crates a week and slept.”\n\n“Thirty,” he says.\n\n“Forty, or I go back to the bank.”\n\nIt is an old argument. The county wants the hill for a bypass, a road that planners first drew in 1968 and have redrawn, by Wieland’s count, eleven times. “Every ten years a young man with a clipboard comes and tells me it’s progress,” he says. “I give him a pear. He eats it, and he writes down that the land is underused.”\n\nCouncillor Dilys Pym, who chairs the roads committee, does not eat the pears. “Nobody wants to see the orchard go, but nobody wants another child killed on the old road either,” she told me. According to the county’s own study, the bypass would cut traffic through the village by 18 percent; it would also take a third of the trees.\n\nIn March the Harrow Gazette quoted Pym as saying the matter was “closed for a generation.” She says now that she was quoted out of context.\n\n“There is no context,” says Agnieszka. “There’s a bulldozer, and there’s us.”\n',
    cases: [
      ['Tomasz Wieland says: “You’re a lodger, and the rent is pruning.”', ['exact', 'faithful'], []],
      [
        '“You don’t. You’re a lodger, and the rent is pruning,” Wieland says of his land.',
        ['exact', 'faithful'],
        [],
      ],
      ['Wieland says that “people think you own an orchard.”', ['faithful', 'exact'], []],
      ['Wieland says: “Every ten years a young man … comes and tells me it’s progress.”', ['faithful'], []],
      [
        'Wieland says: “I give him a pear … and he writes down that the land is underused.”',
        ['faithful'],
        [],
      ],
      [
        'Wieland says: “I give him a pear. He eats it, and writes down that the land is underused.”',
        ['altered'],
        ['altered-quotation'],
      ],
      ['Agnieszka says: “Dad would prune in a snowstorm.”', ['altered'], ['altered-quotation']],
      [
        'Agnieszka says: “I’d rather we sold thirty crates a week and slept.”',
        ['altered'],
        ['altered-quotation'],
      ],
      ['Agnieszka says: “[Wieland] would prune in a thunderstorm.”', ['faithful'], []],
      ['Pym said: “Dad would prune in a thunderstorm.”', ['exact', 'faithful'], ['misattributed-quotation']],
      [
        'Pym told the magazine: “Nobody wants to see the orchard go, but nobody wants another child killed on the old road either.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Pym told the magazine: “Nobody wants to see the orchard go … There is no context.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Pym said the matter was “closed for a generation.”',
        ['exact', 'faithful'],
        ['quotation-of-quotation'],
      ],
      [
        'The Harrow Gazette quoted Pym as saying the matter was “closed for a generation.”',
        ['exact', 'faithful'],
        [],
      ],
      ['Agnieszka says: “There’s a bulldozer, and there’s us.”', ['exact', 'faithful'], []],
      ['Agnieszka says: “Forty, or I go back to the bank.”', ['exact', 'faithful'], []],
      ['Pym said: “Forty, or I go back to the bank.”', ['exact', 'faithful'], []],
      [
        'Wieland says: “The bees left us in the spring and they took the blossom with them.”',
        ['absent'],
        ['unknown-quotation'],
      ],
      ['Wieland says: “He eats it … I give him a pear.”', ['spliced'], ['spliced-quotation']],
      ['The bypass would be “progress”.', ['exact', 'absent'], []],
      ['The councillor said: “Nobody wants to see the orchard go.”', ['exact', 'faithful'], []],
      [
        'Pym said: “Everybody wants to see the orchard go, but nobody wants another child killed on the old road either.”',
        ['altered'],
        ['altered-quotation'],
      ],
    ],
  },
  {
    name: 'british',
    text: "Ferry firm 'sorry' as islanders face third week without sailings\n\nIslanders on Skerra have been told they face a third week without a ferry after engineers found a second crack in the hull of the MV Gannet.\n\nHebridean Lines said the vessel, which is 37 years old, would not return to service before 14 June. 'We are truly sorry for the disruption, and we know that an apology does not put milk on shelves,' the company's managing director, Fergus Baird, said on Monday.\n\nMhairi MacInnes, who runs the island's only shop, said she had not seen fresh bread since 22 May. 'I've had pensioners asking me if the war is on,' she said. 'We were promised a spare boat in 2019 and again in 2022. There is no spare boat.'\n\nThe transport minister, Alasdair Rae, told MSPs that a replacement vessel was being 'actively considered', but he ruled out chartering from Norway. Asked whether he would resign, he said: 'I will not walk away from a problem that took my predecessors twenty years to create.'\n\nOpposition spokeswoman Catriona Beaton said the minister's answer was 'an insult wrapped in a history lesson'. She added that the government 'only listens to the islands when there is an election to win'.\n\nA union official, who asked not to be named, said crew members had reported the first crack in February. 'They were told to paint over it,' the official said.\n\nThe company denied that claim. A spokesman said that 'no member of staff has ever been instructed to conceal a defect'.\n",
    cases: [
      [
        'Baird said: “We are truly sorry for the disruption, and we know that an apology does not put milk on shelves.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        "Baird said: 'We are truly sorry for the disruption, and we know that an apology does not put milk on shelves.'",
        ['exact', 'faithful'],
        [],
      ],
      [
        'Baird said: “We are truly sorry for the disruption … an apology does not put milk on shelves.”',
        ['faithful'],
        [],
      ],
      [
        'Baird said: “We are truly sorry for the disruption, and we know that an apology does … put milk on shelves.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'MacInnes said: “We were promised a spare boat in 2018 and again in 2022.”',
        ['altered'],
        ['altered-quotation'],
      ],
      ['MacInnes said: “We were promised a spare boat in 2019 … There is no spare boat.”', ['faithful'], []],
      [
        'MacInnes said: “There is no spare boat … We were promised a spare boat in 2019.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Rae said: “I will not walk away from a problem that took my predecessors twenty years to create.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Rae said: “I will walk away from a problem that took my predecessors twenty years to create.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'The transport minister said: “I will not walk away from a problem that took my predecessors twenty years to create.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Beaton said: “I will not walk away from a problem that took my predecessors twenty years to create.”',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      [
        'Beaton said the government “only listens to the islands when there is an election to win”.',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Rae said the minister’s answer was “an insult wrapped in a history lesson”.',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      ['Baird said: “They were told to paint over it.”', ['exact', 'faithful'], []],
      ['A union official said: “They were told to paint over it.”', ['exact', 'faithful'], []],
      [
        'A spokesman said that “no member of staff has ever been instructed to conceal a defect”.',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Hebridean Lines said that “no member of staff has ever been instructed to conceal a defect”.',
        ['exact', 'faithful'],
        [],
      ],
      [
        'A spokesman said that “no member of staff has ever been instructed to report a defect”.',
        ['altered'],
        ['altered-quotation'],
      ],
      ['MacInnes said: “I’ve had pensioners asking me if the [Cold War] is on.”', ['faithful'], []],
      ['MacInnes said: “I’ve had pensioners ask me if the war is on.”', ['altered'], ['altered-quotation']],
      ['A replacement was being “actively considered”, Rae said.', ['exact', 'faithful'], []],
      [
        'Baird said: “The Gannet will sail again by Easter, come hell or high water.”',
        ['absent'],
        ['unknown-quotation'],
      ],
      ['The minister said: “They were told to paint over it.”', ['exact', 'faithful'], []],
    ],
  },
];
