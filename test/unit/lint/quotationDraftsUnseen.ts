import type { RuleCode } from '../../../src/lint/model.js';
import type { MatchKind } from '../../../src/match/model.js';

/**
 * A draft, the matches that are right for its first quotation (none: no quotation), and the rules that speak about it;
 * `any` where careful readers would differ. Markdown unless said otherwise.
 */
export type UnseenCase = readonly [
  draft: string,
  matches: readonly MatchKind[],
  rules: readonly RuleCode[] | 'any',
  language?: 'latex',
];

/**
 * Three invented articles of other kinds (a news agency's story, a transcript, a scientific report as printed), written
 * when the code stood, and drafts with every departure of the quotation matching contract.
 */
export const unseenArticles: readonly {
  readonly name: string;
  readonly text: string;
  readonly cases: readonly UnseenCase[];
}[] = [
  {
    name: 'ferry',
    text: 'Ferry deal collapses as islands brace for winter without a link\n\nTORVIK — The government of Norland on Friday walked away from a 12-year contract to run ferries to the outer islands, saying the operator, Halden Lines, had missed 41 sailings in a single quarter.\n\n“We did not end this contract lightly, but a timetable that exists only on paper is no timetable at all,” Transport Minister Ingrid Solheim told reporters after a two-hour cabinet meeting. “If Halden cannot sail in October, it will not sail in January.”\n\nHalden’s chief executive, Per Aune, rejected the criticism. “The minister has been given bad advice by people who have never stood on a deck in a gale,” he said. “We sailed whenever it was safe to sail, and our crews should never be punished for keeping passengers alive.” He said the company would sue for 80 million kroner.\n\nA spokeswoman for Halden, Marit Vold, later said the company was “open to talks, unless the ministry insists on daily penalties,” and declined to comment further.\n\nOn the islands the mood was bleak. “My mother has dialysis on the mainland three times a week. Nobody from the ministry has called to ask how she will get there,” said Jonas Lie, 44, a fish farmer on Store Kvaløy. Others were more patient. “We have waited for ferries before and we will wait again,” said Lie’s neighbour, Anna Berge.\n\nThe mayor of Kvaløy, Tor Eide, told the newspaper Nordlys that “the state is treating us like a rounding error.” Speaking through an interpreter, Kenji Mori, the Japanese engineer who designed the vessels, said the hulls were “sound, although the engines were chosen by accountants.”\n\nOpposition leaders called the decision reckless. “The Secretary of State for the Islands has not set foot there since 2019,” said Sven Dahl, who leads the Coast Party, referring to Liv Hauge, the Secretary of State for the Islands. Hauge replied on Saturday: “I have visited Kvaløy four times this year, and Mr. Dahl was invited every time.”\n\nMinistry figures show that 3,200 people depend on the route. In a written answer to parliament in May, the ministry had warned that a collapse was possible:\n\nThe operator’s reserve vessel has been out of service since February. Should the main vessel fail, the outer islands would be without any scheduled link for at least five days.\n\nSolheim said a replacement could be found within ten weeks. “I will not promise a date that I cannot keep,” she said. “What I promise is that no patient will miss a treatment.”\n\nDahl was not convinced. “A promise from this government is worth less than the paper it is printed on,” he said. Aune declined to say whether Halden would take part in a new tender.\n',
    cases: [
      [
        'Solheim told reporters: “If Halden cannot sail in October, it will not sail in January.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Solheim told reporters: "We did not end this contract lightly, but a timetable that exists only on paper is no timetable at all".',
        ['exact', 'faithful'],
        [],
      ],
      [
        '‘My mother has dialysis on the mainland three times a week,’ said Jonas Lie.',
        ['exact', 'faithful'],
        [],
      ],
      ['Ministers “walked away from a 12-year contract,” the paper wrote.', ['exact', 'faithful'], []],
      [
        'Solheim told reporters: “We did not end this contract lightly ... a timetable that exists only on paper is no timetable at all.”',
        ['faithful'],
        [],
      ],
      [
        'Solheim told reporters: “We did not end this contract lightly, but a timetable … is no timetable at all.”',
        ['faithful', 'spliced'],
        'any',
      ],
      [
        'Aune said: “The minister has been given bad advice […] who have never stood on a deck in a gale.”',
        ['faithful'],
        [],
      ],
      [
        'Aune said: “The minister has been given bad advice by people who have never stood on a deck in a gale … We sailed whenever it was safe to sail.”',
        ['faithful'],
        [],
      ],
      [
        'Aune said: “We sailed whenever it was safe to sail . . . our crews should never be punished for keeping passengers alive.”',
        ['faithful'],
        [],
      ],
      [
        'Lie said: “My mother has dialysis on the mainland…. Nobody from the ministry has called to ask how she will get there.”',
        ['faithful'],
        [],
      ],
      [
        'Aune said: “[Solheim] has been given bad advice by people who have never stood on a deck in a gale.”',
        ['faithful'],
        [],
      ],
      [
        'Lie said: “Nobody from the ministry has called to ask how [my mother] will get there.”',
        ['faithful'],
        [],
      ],
      [
        'Dahl said: “A promise from this [Labour] government is worth less than the paper it is printed on.”',
        ['faithful'],
        [],
      ],
      ['Aune says “[w]e sailed whenever it was safe to sail.”', ['faithful'], []],
      ['Berge said: “We have waited for ferries before [sic] and we will wait again.”', ['faithful'], []],
      ['According to Hauge, “Mr. Dahl was invited every time”.', ['exact', 'faithful'], []],
      ['Vold said the company was “open to talks”.', ['exact', 'faithful'], []],
      [
        'Eide told Nordlys that the state was treating the islanders “like a rounding error”.',
        ['exact', 'faithful'],
        [],
      ],
      ['Vold said the company was “open to talks … daily penalties”.', ['spliced'], ['spliced-quotation']],
      ['Solheim said: “We did … end this contract lightly.”', ['spliced'], ['spliced-quotation']],
      ['Solheim said: “I will … promise a date that I cannot keep.”', ['spliced'], ['spliced-quotation']],
      [
        'Aune said: “Our crews should … be punished for keeping passengers alive.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Solheim said: “it will not sail in January … We did not end this contract lightly.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Solheim said: “What I promise is that no patient will miss a treatment … I will not promise a date that I cannot keep.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Lie said: “Nobody from the ministry has called to ask how she will get there … We have waited for ferries before and we will wait again.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Solheim said: “We did not end this contract lightly … What I promise is that no patient will miss a treatment.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Dahl said: “The Secretary of State for the Islands has not set foot there since 2019 … A promise from this government is worth less than the paper it is printed on.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      ['Mori said the hulls were “sound … the engines were chosen by accountants.”', ['faithful'], 'any'],
      [
        'Hauge replied: “I have visited Kvaløy five times this year, and Mr. Dahl was invited every time.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Hauge replied: “I have visited Kvaløy four times this year, and Mr. Aune was invited every time.”',
        ['altered'],
        ['altered-quotation'],
      ],
      ['Hauge replied: “I had visited Kvaløy four times this year.”', ['altered'], ['altered-quotation']],
      ['Berge said: “We have waited for ferries before and we will wait.”', ['exact', 'faithful'], []],
      [
        'Aune said: “We sailed whenever it was safe to sail, and our crew should never be punished for keeping passengers alive.”',
        ['altered'],
        ['altered-quotation'],
      ],
      ['Solheim said: “I will promise a date that I cannot keep.”', ['altered'], ['altered-quotation']],
      ['Solheim said: “I will not promise a date that I can keep.”', ['altered'], ['altered-quotation']],
      [
        'Dahl said: “A promise from this government is worth more than the paper it is printed on.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Solheim said: “If Halden cannot sail in October, it cannot sail in January.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Solheim said: “What I promise is that patients will not miss a treatment.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Eide told Nordlys that “the state is treating us like a rounding mistake.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Vold said the company was “open for talks, unless the ministry insists on daily penalties.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Lie said: “My mother had dialysis on the mainland three times a week.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Lie said: “My mother has dialysis on the mainland two times a week.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Solheim said: “We did not end this contract, but a timetable that exists only on paper is no timetable at all.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Aune said: “The minister has been given bad advice by people who have never stood on deck in a gale.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Solheim said: “The islands can count on a second reserve vessel by Easter.”',
        ['absent'],
        ['unknown-quotation'],
      ],
      ['The so-called “freedom of the coast” is a myth.', ['absent'], 'any'],
      ['The “gale” of criticism was mild.', ['absent', 'exact', 'faithful'], []],
      ['Many islanders feel “forgotten” this winter.', ['absent'], []],
      ['Dahl called the plan “reckless”.', ['absent', 'exact', 'faithful'], 'any'],
      [
        'Aune said: “We did not end this contract lightly.”',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      [
        '“A promise from this government is worth less than the paper it is printed on,” Solheim said.',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      [
        'Jonas Lie said: “We have waited for ferries before and we will wait again.”',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      [
        'Lie said: “We have waited for ferries before and we will wait again.”',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      [
        'Marit Vold said: “We sailed whenever it was safe to sail.”',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      [
        'Eide said: “the state is treating us like a rounding error.”',
        ['exact', 'faithful'],
        ['quotation-of-quotation'],
      ],
      [
        'Kenji Mori said the hulls were “sound, although the engines were chosen by accountants.”',
        ['exact', 'faithful'],
        ['quotation-of-quotation'],
      ],
      ['Aune said: “We sailed whenever it was safe to sail.”', ['exact', 'faithful'], []],
      [
        'Berge said: “We will wait for ferries again, as we have waited before.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Liv Hauge told parliament: “What I promise is that no patient will miss a treatment.”',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      [
        'The Secretary of State for the Islands said: “I have visited Kvaløy four times this year.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'The transport minister said: “I will not promise a date that I cannot keep.”',
        ['exact', 'faithful'],
        [],
      ],
      ['Halden’s chief executive said: “We sailed whenever it was safe to sail.”', ['exact', 'faithful'], []],
      [
        'Halden said it was “open to talks, unless the ministry insists on daily penalties.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'The company said it was “open to talks, unless the ministry insists on daily penalties.”',
        ['exact', 'faithful'],
        [],
      ],
      ['Halden Lines said: “We sailed whenever it was safe to sail.”', ['exact', 'faithful'], []],
      ['The government said: “We did not end this contract lightly.”', ['exact', 'faithful'], []],
      ['Norland said: “We did not end this contract lightly.”', ['exact', 'faithful'], []],
      [
        'The ministry said: “If Halden cannot sail in October, it will not sail in January.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Sven Dahl, the leader of the Coast Party, was blunt. “A promise from this government is worth less than the paper it is printed on,” he said.',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Ingrid Solheim defended the move. “I will not promise a date that I cannot keep,” the minister said.',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Sven Dahl attacked Ingrid Solheim. “I will not promise a date that I cannot keep,” she said.',
        ['exact', 'faithful'],
        [],
      ],
      [
        'The fish farmer said: “My mother has dialysis on the mainland three times a week.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'A fish farmer said: “My mother has dialysis on the mainland three times a week.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'One islander said: “We have waited for ferries before and we will wait again.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'The opposition said: “A promise from this government is worth less than the paper it is printed on.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Lie’s neighbour said: “We have waited for ferries before and we will wait again.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Kenji Mori said through an interpreter that the hulls were “sound, although the engines were chosen by accountants.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'The ministry had warned parliament in May:\n\n> The operator’s reserve vessel has been out of service since February. Should the main vessel fail, the outer islands would be without any scheduled link for at least five days.\n',
        ['exact', 'faithful'],
        [],
      ],
      [
        'The ministry had warned parliament in May:\n\n> The operator’s reserve vessel has been out of service since February. Should the main vessel fail, the outer islands would be without any scheduled link for at least ten days.\n',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Solheim was firm:\n\n> I will not promise a date that I cannot keep. What I promise is that no patient will miss a treatment.\n',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Solheim was firm:\n\n> I will not promise a date that I cannot keep … What I promise is that no patient will miss a treatment.\n',
        ['faithful'],
        [],
      ],
      [
        'Hauge stressed that she had done her part: I have visited Kvaløy four times this year, and Mr. Dahl was invited every time.',
        [],
        ['unmarked-quotation'],
      ],
      ['The operator had missed sailings, and the reserve vessel was out of service.', [], []],
      [
        'The report notes: “Dahl said, ‘A promise from this government is worth less than the paper it is printed on.’”',
        ['altered', 'absent', 'faithful'],
        'any',
      ],
      [
        "Solheim said: ``If Halden cannot sail in October, it will not sail in January.''",
        ['exact', 'faithful'],
        [],
        'latex',
      ],
      [
        'Solheim said: \\enquote{We did not end this contract lightly, but a timetable that exists only on paper is no timetable at all}.',
        ['exact', 'faithful'],
        [],
        'latex',
      ],
      [
        'Solheim said: \\enquote{We did not end this contract lightly, \\textelp{} a timetable that exists only on paper is no timetable at all}.',
        ['faithful'],
        [],
        'latex',
      ],
      [
        "Solheim said: ``We did not end this contract lightly \\ldots{} a timetable that exists only on paper is no timetable at all.''",
        ['faithful'],
        [],
        'latex',
      ],
      [
        "Solheim said: ``We did not end this contract lightly [\\dots] a timetable that exists only on paper is no timetable at all.''",
        ['faithful'],
        [],
        'latex',
      ],
      [
        "Hauge replied: ``I have visited Kval\\o{}y five times this year.''",
        ['altered'],
        ['altered-quotation'],
        'latex',
      ],
      [
        "Hauge replied: ``I have visited Kval\\o{}y four times this year.''",
        ['exact', 'faithful'],
        [],
        'latex',
      ],
      [
        'Aune said: \\enquote{\\textins{Solheim} has been given bad advice by people who have never stood on a deck in a gale.}',
        ['faithful'],
        [],
        'latex',
      ],
      [
        "Aune said: ``I will not promise a date that I cannot keep.''",
        ['exact', 'faithful'],
        ['misattributed-quotation'],
        'latex',
      ],
      [
        "\\begin{quote}\nThe operator's reserve vessel has been out of service since February. Should the main vessel fail, the outer islands would be without any scheduled link for at least six days.\n\\end{quote}",
        ['altered'],
        ['altered-quotation'],
        'latex',
      ],
      [
        "Solheim said: ``I will \\emph{not} promise a date that I cannot keep.''",
        ['exact', 'faithful'],
        [],
        'latex',
      ],
    ],
  },
  {
    name: 'inquiry',
    text: 'Inquiry into the Marlow Dam Release — Day 6, Afternoon Session\n\nCHAIR: We resume with the evidence of the chief hydrologist. Ms. Okafor, you are still under oath.\n\nMS. OKAFOR: Thank you, Chair.\n\nMR. PRENTICE: Ms. Okafor, at 02:15 on the night of March 9 the gauge read 31.4 metres. Did you consider that dangerous?\n\nMS. OKAFOR: I considered it high. I did not consider it dangerous, because the spillway is rated for 33 metres and the forecast showed the rain ending by dawn. I told the duty manager, Mr. Falk, that we should open gate two by half, if the downstream alarm was working.\n\nMR. PRENTICE: And was the alarm working?\n\nMS. OKAFOR: Mr. Falk told me, “The alarm was tested on Tuesday and it is fine.” I had no reason to doubt him.\n\nMR. PRENTICE: We now know that it had not been tested since November.\n\nMS. OKAFOR: I know that now. I did not know it then. If I had known, I would have sent a car to the campsite before anybody touched a gate.\n\nCHAIR: Let us have that clearly. Are you saying that the decision to open the gate was yours?\n\nMS. OKAFOR: The recommendation was mine. The decision was the duty manager’s, and he made it at 02:40 without calling me back. I do not say that to escape blame. I say it because the families have a right to the order of events.\n\nMR. PRENTICE: The families also have a right to know why nobody called the campsite.\n\nMS. OKAFOR: Yes. They do.\n\nMR. PRENTICE: Nothing further.\n\nCHAIR: Thank you. We will hear Mr. Falk tomorrow at ten. The inquiry is adjourned.\n',
    cases: [
      [
        'Okafor told the inquiry: “I considered it high. I did not consider it dangerous.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Okafor told the inquiry: “I considered it high. I did … consider it dangerous.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Okafor told the inquiry: “I did not consider it dangerous, because the spillway is rated for 33 meters.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Okafor told the inquiry: “I did not consider it dangerous, because the spillway is rated for 35 metres.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Okafor told the inquiry: “I did not consider it dangerous … and the forecast showed the rain ending by dawn.”',
        ['faithful'],
        [],
      ],
      [
        'Okafor said that “we should open gate two by half, if the downstream alarm was working.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Okafor said that “we should open gate two by half … the downstream alarm was working.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Okafor said: “The recommendation was mine. The decision was the duty manager’s.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Okafor said: “The recommendation was mine, the decision was the duty manager’s.”',
        ['altered'],
        ['altered-quotation'],
      ],
      ['Okafor said: “The decision was mine.”', ['altered', 'absent'], 'any'],
      [
        'Falk said: “The recommendation was mine. The decision was the duty manager’s, and he made it at 02:40.”',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      [
        'Prentice said: “I do not say that to escape blame.”',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      ['The hydrologist said: “I do not say that to escape blame.”', ['exact', 'faithful'], []],
      [
        'The chief hydrologist, Ms. Okafor, said: “I do not say that to escape blame.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'According to Okafor, Falk told her: “The alarm was tested on Tuesday and it is fine.”',
        ['exact', 'faithful'],
        [],
      ],
      ['Falk said: “The alarm was tested on Tuesday and it is fine.”', ['exact', 'faithful'], 'any'],
      ['Okafor said: “The alarm was tested on Tuesday and it is fine.”', ['exact', 'faithful'], 'any'],
      [
        'Mr. Prentice pressed her: “The families also have a right to know why nobody called the campsite.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Okafor said: “The families have a right to the order of events … to know why nobody called the campsite.”',
        ['spliced', 'altered'],
        'any',
      ],
      [
        'Okafor: “Are you saying that the decision to open the gate was yours? … The recommendation was mine.”',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Okafor said: “If I had known, I would have sent a car to the campsite before somebody touched a gate.”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Okafor said: “If I had known, I would have sent a car to the campsite before anybody touched the gate.”',
        ['altered'],
        ['altered-quotation'],
      ],
      ['Okafor said: “If I had known … I would have sent a car to the campsite.”', ['faithful'], []],
      [
        'Okafor said: “I would have sent [a colleague] to the campsite before anybody touched a gate.”',
        ['faithful'],
        [],
      ],
      ['Okafor said: “I had [some] reason to doubt him.”', ['spliced'], ['spliced-quotation']],
      ['Okafor said: “I had reason to doubt him.”', ['altered'], ['altered-quotation']],
      ['Okafor said of the families: “Yes. They do.”', ['exact', 'faithful'], []],
      ['The chair said: “The inquiry is adjourned.”', ['exact', 'faithful'], []],
      ['Prentice noted “that it had not been tested since November”.', ['exact', 'faithful'], []],
      ['Prentice noted “that it had not been tested since December”.', ['altered'], ['altered-quotation']],
      ['Prentice noted “that it had been tested in November”.', ['altered'], ['altered-quotation']],
      ['At 02:15 the gauge “read 31.4 metres”.', ['exact', 'faithful'], []],
      ['At 02:15 the gauge “read 34.1 metres”.', ['altered', 'absent'], 'any'],
      ['She admitted: “I know that now. I did not know it then.”', ['exact', 'faithful'], []],
      ['Okafor: “I did not know it then. I know that now.”', ['altered', 'spliced'], ['altered-quotation']],
      ['Okafor: “I did not know it then … I know that now.”', ['spliced'], ['spliced-quotation']],
    ],
  },
  {
    name: 'glacier',
    text: 'The Long Retreat: Notes from the Sarek Glacier Survey\n\nAbstract. This report summarises thirty years of mass-balance measurements on the eastern tongue of the Sarek glacier. The tongue has lost 18 per cent of its area since 1990, and the rate of loss has doubled since 2010.\n\n1 Introduction\n\nGlaciers are archives as well as reser-\nvoirs. A glacier that is losing mass rewrites its own record from the top down, and the ﬁrst pages to go are\nthe most recent. Early surveyors understood this poorly; Lindqvist, writing in 1931, thought the ice “eternal in every sense that matters to a farmer.”\n\nLater workers were less certain. Haugen and Mora (1987) argue that “no single winter, however severe, can be taken as evidence of recovery,” a caution that we share. They write:\n\nA positive balance in one year is an anecdote. A positive balance in five consecutive years would be a trend, but only if the neighbouring glaciers showed it too.\n\n2 Methods\n\nStakes were drilled at 14 sites. Readings were taken on or near 30 Sep­tember of each year. “We lost stake nine to a crevasse, stake eleven to a reindeer and, in 2004, stake three to a graduate student,” field leader Dr. Aino Rask recalled in an interview for this report. Rask, who has led the survey since 1996, added: “Every number in the table has a cold pair of hands behind it.”\n\n3 Results\n\nThe mean annual balance was −0.62 m of water equivalent (w.e.), against −0.31 m in the previous decade. Uncertainty is dominated by the upper accumulation area, where access was possible in only 11 of 30 years. The data do not support the claim that the glacier is stable.\n\nPetra Novak of the Hydrological Institute, who reviewed the data, said: “The data do not support any forecast beyond 2050. I would not build a dam on these numbers, and I would not build a campaign on them either.”\n\n4 Discussion\n\nIt is tempting to extrapolate. We resist. As Rask put it, “The ice will be here when we are gone, but it will not be this ice.” The data do not support the claim that the glacier is stable. Whether the tongue survives the century depends on summers that have not happened yet, on snow that has not fallen yet and on decisions that nobody has taken yet.\n',
    cases: [
      ['“Glaciers are archives as well as reservoirs,” the report says.', ['exact', 'faithful'], []],
      ['The report says that “the first pages to go are the most recent”.', ['exact', 'faithful'], []],
      [
        'The report says that “the final pages to go are the most recent”.',
        ['altered'],
        ['altered-quotation'],
      ],
      ['“Readings were taken on or near 30 September of each year.”', ['exact', 'faithful'], []],
      ['“Readings were taken on or near 30 October of each year.”', ['altered'], ['altered-quotation']],
      [
        '“The mean annual balance was -0.62 m of water equivalent (w.e.), against –0.31 m in the previous decade.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        '“The mean annual balance was −0.26 m of water equivalent (w.e.).”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        '“The mean annual balance was 0.62 m of water equivalent (w.e.).”',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Rask said: “Every number in the table has a cold pair of hands behind it.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Rask recalled: “We lost stake nine to a crevasse … and, in 2004, stake three to a graduate student.”',
        ['faithful'],
        [],
      ],
      [
        'Rask recalled: “We lost stake nine to a crevasse, stake eleven to a reindeer [and] stake three to a graduate student.”',
        ['faithful'],
        [],
      ],
      [
        'Rask recalled: “We lost stake nine to a reindeer, stake eleven to a crevasse.”',
        ['altered'],
        ['altered-quotation'],
      ],
      ['Rask recalled: “We lost stake eleven to a reindeer.”', ['altered'], ['altered-quotation']],
      ['Rask recalled: “We lost … stake eleven to a reindeer.”', ['faithful'], []],
      ['“The data do not support the claim that the glacier is stable.”', ['exact', 'faithful'], []],
      ['“The data do … support the claim that the glacier is stable.”', ['spliced'], ['spliced-quotation']],
      ['“The data support the claim that the glacier is stable.”', ['altered'], ['altered-quotation']],
      [
        '“The data did not support the claim that the glacier was stable.”',
        ['altered'],
        ['altered-quotation'],
      ],
      ['Novak said: “The data do not support any forecast beyond 2050.”', ['exact', 'faithful'], []],
      [
        'Novak said: “The data do not support any forecast … I would not build a campaign on them either.”',
        ['faithful'],
        [],
      ],
      ['Novak said: “The data do not support any forecast beyond 2015.”', ['altered'], ['altered-quotation']],
      ['Novak said: “I would … build a dam on these numbers.”', ['spliced'], ['spliced-quotation']],
      ['Novak said: “I would [never] build a dam on these numbers.”', ['faithful'], []],
      [
        'Rask said: “I would not build a dam on these numbers.”',
        ['exact', 'faithful'],
        ['misattributed-quotation'],
      ],
      [
        'Dr. Rask said: “The ice will be here when we are gone, but it will not be this ice.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'The field leader said: “The ice will be here when we are gone, but it will not be this ice.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Aino Rask said: “The ice will be here when we are gone … it will not be this ice.”',
        ['faithful'],
        [],
      ],
      ['Aino Rask said: “The ice will be here when we are gone.”', ['exact', 'faithful'], []],
      [
        'The Hydrological Institute said: “The data do not support any forecast beyond 2050.”',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Haugen and Mora argue that “no single winter, however severe, can be taken as evidence of recovery”.',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Haugen and Mora argue that “no single winter … can be taken as evidence of recovery”.',
        ['faithful'],
        [],
      ],
      [
        'Haugen and Mora argue that “a single winter, however severe, can be taken as evidence of recovery”.',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Lindqvist thought the ice “eternal in every sense that matters to a farmer”.',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Haugen and Mora write:\n\n> A positive balance in one year is an anecdote. A positive balance in five consecutive years would be a trend, but only if the neighbouring glaciers showed it too.\n',
        ['exact', 'faithful'],
        [],
      ],
      [
        'Haugen and Mora write:\n\n> A positive balance in five consecutive years would be a trend … if the neighbouring glaciers showed it too.\n',
        ['spliced'],
        ['spliced-quotation'],
      ],
      [
        'Haugen and Mora write:\n\n> A positive balance in five consecutive years would be a trend …\n',
        ['spliced'],
        ['spliced-quotation'],
      ],
      ['The tongue “has lost 18 percent of its area since 1990”.', ['altered'], ['altered-quotation']],
      [
        'The tongue “has lost 18 per cent of its area since 1990, and the rate of loss has doubled”.',
        ['exact', 'faithful'],
        [],
      ],
      [
        'The tongue “has lost 18 per cent of its area since 1990, and the rate of loss has doubled since 2001”.',
        ['altered'],
        ['altered-quotation'],
      ],
      [
        'Survival depends “on summers that have not happened yet … and on decisions that nobody has taken yet.”',
        ['faithful'],
        [],
      ],
      ['Survival depends “on summers that have … happened yet”.', ['spliced'], ['spliced-quotation']],
      ['Access “was possible in only 11 of 30 years”.', ['exact', 'faithful'], []],
      ['Access “was possible in … 11 of 30 years”.', ['spliced'], ['spliced-quotation']],
      ['Access “was possible in 11 of 30 years”.', ['altered'], ['altered-quotation']],
      ['The report “resists” the urge to extrapolate.', ['absent', 'altered'], []],
      [
        'Early surveyors understood this poorly; Lindqvist, writing in 1931, thought the ice eternal.',
        [],
        [],
      ],
    ],
  },
];
