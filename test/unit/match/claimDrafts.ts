/**
 * Drafts to measure claim verdicts on: invented articles of three kinds, faithful paraphrases in a person's words,
 * and false claims of every kind of conflict. Written before the engine was measured on them; all names are invented.
 */
export interface ClaimDraft {
  readonly name: string;
  readonly article: string;
  readonly faithful: readonly string[];
  /** Kind of the mistake, and the claim. */
  readonly wrong: readonly (readonly [kind: string, claim: string])[];
}

const flood: ClaimDraft = {
  name: 'news',
  article: `Harlow Bay council rejects sea wall after two-year row

Councillors in Harlow Bay voted on Tuesday night to throw out a £14 million plan for a concrete sea wall, ending a dispute that has split the fishing town for more than two years.

The motion to reject the scheme was carried by 19 votes to 11 after a four-hour debate in the packed town hall. Two members abstained.

"We cannot pour fourteen million pounds into the sea and call it protection," said council leader Miriam Osei, who led the opposition to the wall. She argued that the money would be better spent on restoring the salt marsh at Pender Point, which she said had kept storm surges away from the harbour for centuries.

The vote is a defeat for Callum Reyes, the town's harbour master, who had campaigned for the wall since a storm in January 2022 flooded 340 homes and killed a retired teacher, Edna Marsh, 81. "People will remember tonight when the next storm comes," Mr Reyes told reporters outside the hall. He said he had no plans to resign.

Engineers from the consultancy Brandt Lowell had told the council in a report last spring that the wall would cut the risk of flooding by about 60 percent. The same report warned that it might speed up erosion of the beaches further south.

Fishermen were divided. Some feared that building work would close the harbour for up to 18 months. Others, such as Joe Tarrant, whose boat sank in the storm, wanted the wall built as soon as possible. "I lost everything in one night," he said.

The Environment Agency, which had offered to pay a third of the cost, refused to say whether the grant could be used for the marsh instead. A spokeswoman said the agency respected the decision and would meet the council next month.

Ms Osei said residents would be consulted before the end of the year. Insurers have warned that premiums in the lower town, which have doubled since the storm, are unlikely to fall until some form of defence is in place.`,
  faithful: [
    'The council in Harlow Bay has turned down a proposal to build a concrete sea wall.',
    'The scheme would have cost £14 million.',
    'Nineteen councillors voted to reject the plan and eleven voted for it.',
    'Two councillors did not vote either way.',
    'The debate went on for four hours.',
    'Miriam Osei, who leads the council, was against the wall.',
    'Osei would rather use the money to restore the salt marsh at Pender Point.',
    'The result is a setback for the harbour master, Callum Reyes.',
    'Reyes has pushed for a wall since the storm of January 2022.',
    'That storm flooded 340 houses.',
    'Edna Marsh, an 81-year-old former teacher, died in the storm.',
    'Reyes says he does not intend to step down.',
    'Consultants at Brandt Lowell estimated that the wall would reduce flood risk by around 60%.',
    'Their report cautioned that beaches to the south could erode faster.',
    'Some fishermen worried that construction would shut the harbour for as long as a year and a half.',
    "Joe Tarrant's boat went down in the storm.",
    'The Environment Agency had offered to cover a third of the bill.',
    'The agency would not say if its grant could go to the marsh.',
    'Insurance premiums in the lower part of town have doubled since the flood.',
    'Locals are to be consulted before the year is out.',
  ],
  wrong: [
    ['number', 'The sea wall would have cost £40 million.'],
    ['number', 'The motion was carried by 29 votes to 11.'],
    ['number', 'The storm flooded 430 homes.'],
    ['date', 'Councillors voted on Thursday night to throw out the plan.'],
    ['date', 'The storm that flooded the town struck in January 2020.'],
    ['name', 'Council leader Miriam Tarrant led the opposition to the wall.'],
    ['name', 'The engineers worked for the consultancy Hartley Moss.'],
    ['antonym', 'Councillors in Harlow Bay voted to accept the plan for a sea wall.'],
    ['polarity', 'Mr Reyes said he planned to resign.'],
    ['polarity', 'The Environment Agency agreed to say whether the grant could be used for the marsh.'],
    ['attribution', 'Reyes argued that the money would be better spent on restoring the salt marsh.'],
    ['antonym', 'Insurance premiums in the lower town have halved since the storm.'],
    ['invented', 'Osei will travel to Brussels to ask the European Commission for a loan.'],
    ['invented', 'Residents have started a petition to recall the council leader.'],
    ['role', 'The council told engineers from Brandt Lowell that the wall would cut the risk of flooding.'],
  ],
};

const bees: ClaimDraft = {
  name: 'science',
  article: `Night lights keep moths from pollinating, field study finds

Street lighting sharply reduces the pollination of wild plants by night-flying moths, according to a study published on Wednesday in the journal Field Ecology Letters.

A team led by ecologist Dr Ingrid Solheim of the University of Varnes set up mobile lamps in seven meadows in the foothills of western Norland and left another seven dark. Over two summers the researchers counted visits to 2,100 flowers of the white campion.

In lit meadows, moths visited flowers 62 percent less often than in dark ones. The plants there produced 13 percent fewer seeds, even though bees and hoverflies were free to visit them during the day. "Daytime pollinators do not make up for what is lost at night," Solheim said.

The effect was strongest under white LED lamps and weakest under amber ones. Dimming the lamps by half made no measurable difference, a result that surprised the authors.

Moths are known to be drawn to artificial light, where many are eaten by bats. But the researchers found that the insects in lit meadows were not trapped at the lamps. Instead they stayed hidden in the grass and stopped feeding.

Dr Pavel Horak, an entomologist at the Lindqvist Institute who was not involved in the work, called the experiment "beautifully simple". He cautioned that it covered only one plant species and that cities, where light has been present for decades, might show a different pattern.

The study was paid for by the Norland Research Council and cost about 400,000 crowns. Solheim's group now plans to test whether switching lamps off between midnight and 5 a.m. would be enough to bring the moths back. A trial with the town of Aldersund, which has 9,000 street lamps, is due to start in May.

Light pollution has grown by at least 49 percent worldwide in the past 25 years, according to satellite data cited in the paper.`,
  faithful: [
    'Artificial street light cuts down the amount of pollination done by moths at night, a study has found.',
    'The work appeared in Field Ecology Letters on Wednesday.',
    'Ingrid Solheim, an ecologist at the University of Varnes, headed the team.',
    'The scientists put lamps in seven meadows and kept seven others unlit.',
    'They recorded visits to 2,100 white campion flowers over two summers.',
    'Moth visits were 62% lower in meadows with lamps.',
    'Plants in the lit meadows made 13 per cent fewer seeds.',
    'Insects that fly by day, such as bees, did not compensate for the lost visits.',
    'White LED lamps had the biggest effect.',
    'Amber light did the least harm.',
    'Turning the brightness down by half did not help.',
    'The researchers were surprised that dimming made no difference.',
    'The moths in lit meadows hid in the grass and quit feeding.',
    'Pavel Horak, who did not take part in the research, praised the experiment as simple.',
    'Horak pointed out that only a single species of plant was studied.',
    'Funding came from the Norland Research Council.',
    'The project cost roughly 400,000 crowns.',
    'Next, the group wants to find out if turning lamps off from midnight to 5 a.m. brings the moths back.',
    'A trial in Aldersund is scheduled to begin in May.',
    'Satellite data show that light pollution around the world has risen by at least 49 percent over 25 years.',
  ],
  wrong: [
    ['number', 'Moths visited flowers 26 percent less often in lit meadows.'],
    ['number', 'The team set up lamps in twelve meadows.'],
    ['number', 'Light pollution has grown by at least 49 percent in the past 15 years.'],
    ['date', 'A trial with the town of Aldersund is due to start in March.'],
    ['date', 'The study was published on Monday.'],
    ['name', 'The study was paid for by the Lindqvist Institute.'],
    ['name', 'Dr Ingrid Horak of the University of Varnes led the team.'],
    ['antonym', 'Moths visited flowers more often in lit meadows than in dark ones.'],
    ['antonym', 'The effect was weakest under white LED lamps.'],
    ['polarity', 'Dr Pavel Horak was involved in the work.'],
    ['polarity', 'Daytime pollinators make up for what is lost at night.'],
    ['role', 'In the light of the lamps many bats are eaten by moths.'],
    ['invented', 'Solheim has advised the government to ban white street lamps by 2030.'],
    ['invented', 'The researchers also tracked hedgehogs with radio collars.'],
    ['polarity', 'The insects in lit meadows were trapped at the lamps.'],
  ],
};

const brewer: ClaimDraft = {
  name: 'business',
  article: `Tolland Foods to buy rival Marrow & Pike for $2.3bn

Tolland Foods agreed on Monday to acquire its smaller rival Marrow & Pike for $2.3 billion in cash, creating the country's second-largest maker of breakfast cereals.

Shareholders of Marrow & Pike will receive $31.50 a share, a premium of 24 percent to Friday's closing price. The boards of both companies approved the deal unanimously. It is expected to close in the third quarter, subject to approval by the competition authority.

Tolland's chief executive, Dana Whitlock, said the merger would save $120 million a year by 2027, mostly by combining factories and delivery routes. About 600 of the combined group's 8,200 jobs will go, she said, but no plant will be closed before the end of next year.

The food workers' union accused Tolland of putting dividends before people. "They promised us growth and they are giving us redundancy letters," said its general secretary, Luis Ferreira.

Marrow & Pike, founded in 1911 in Castlegate, has struggled since it lost a contract with the supermarket chain Brightway in 2023. Its sales fell 8 percent to $940 million last year, while Tolland's rose 5 percent to $3.1 billion. Its founder's great-granddaughter, Helen Pike, who owns 18 percent of the shares, will join Tolland's board.

Shares in Tolland dropped 4.2 percent on the news, their steepest one-day fall since March, as investors worried about the debt that it will take on. The company will borrow $1.8 billion from a group of banks led by Northgate Capital. Marrow & Pike's shares rose 22 percent.

Analysts said a rival bid was possible. The Swiss group Alpina, which sold its own cereal brands in 2019, declined to comment. "At this price we would be surprised if nobody else took a look," wrote Tom Adeyemi of the broker Carrick Stone.

Whitlock, who took over at Tolland in 2021 after running its snacks division, will lead the enlarged company. Marrow & Pike's chief executive, Greg Lindholm, will leave when the deal closes.`,
  faithful: [
    'Tolland Foods is buying its smaller competitor Marrow & Pike.',
    'The purchase price is $2.3 billion in cash.',
    'The merged firm will be the second-biggest cereal maker in the country.',
    'Marrow & Pike shareholders are to get $31.50 for each share.',
    "That is 24% above Friday's closing price.",
    "Both companies' boards backed the takeover unanimously.",
    'The competition authority still has to approve the deal.',
    'Dana Whitlock, who runs Tolland, expects annual savings of $120 million by 2027.',
    'Most of the savings will come from merging factories and delivery routes.',
    'Around 600 jobs are to be cut.',
    'Whitlock said no factory would shut before the end of next year.',
    'The union says Tolland is putting dividends ahead of workers.',
    'Marrow & Pike was founded in Castlegate in 1911.',
    'The company has had difficulties since losing a contract with Brightway in 2023.',
    "Last year Marrow & Pike's sales dropped by 8% to $940 million.",
    'Helen Pike, who holds 18 per cent of the company, will sit on the Tolland board.',
    "Tolland's stock fell 4.2 percent after the announcement.",
    'Investors are concerned about how much debt Tolland will assume.',
    'Tolland is borrowing $1.8 billion from banks led by Northgate Capital.',
    'Greg Lindholm, the head of Marrow & Pike, will depart once the deal is completed.',
  ],
  wrong: [
    ['number', 'Tolland Foods agreed to acquire Marrow & Pike for $3.2 billion.'],
    ['number', 'About 6,000 jobs will go.'],
    ['number', 'Tolland will borrow $1.2 billion from a group of banks.'],
    ['date', 'Marrow & Pike was founded in 1919 in Castlegate.'],
    ['date', 'Whitlock took over at Tolland in 2012.'],
    ['name', 'The banks are led by Carrick Stone.'],
    ['name', 'The general secretary of the union is Tom Ferreira.'],
    ['role', 'Marrow & Pike agreed to acquire Tolland Foods.'],
    ['antonym', "Marrow & Pike's sales rose 8 percent last year."],
    ['antonym', 'Shares in Tolland jumped 4.2 percent on the news.'],
    ['polarity', 'The boards of both companies did not approve the deal.'],
    ['polarity', 'Alpina agreed to comment on a rival bid.'],
    ['role', 'Tolland accused the food workers’ union of putting dividends before people.'],
    ['invented', 'Whitlock will receive a bonus of $15 million when the merger is completed.'],
    ['invented', 'The competition authority has opened an investigation into cereal prices.'],
  ],
};

export const claimDrafts: readonly ClaimDraft[] = [flood, bees, brewer];
