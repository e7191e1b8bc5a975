import { describe, expect, it } from 'vitest';
import { marked, read, readMarkdown, reported, told } from './told.js';

describe('papers and reports', () => {
  it.each([
    ['Okoro et al. (2018) argue that wells ran dry.', 'Okoro et al. [Okoro et al]: wells ran dry'],
    ['Mensah and Liu (2019) find that wells ran dry.', 'Mensah and Liu: wells ran dry'],
    [
      'The Ministry of Rural Affairs stated in a letter to Clearwater dated 4 July 2022 that it was sorry.',
      'Ministry of Rural Affairs [The Ministry of Rural Affairs]: it was sorry',
    ],
    ['The ministry did not answer our questions.', 'The ministry: our questions'],
    ["The ferry's owner disputed that account.", "The ferry's owner: that account"],
  ])('%s', (text, expected) => {
    expect(reported(text)).toEqual([`indirect ${expected}`]);
  });

  it('several authors say it in marks', () => {
    expect(
      marked('“It is clear,” Okoro et al. write. As Mensah and Liu (2019) put it, “no one looked.”'),
    ).toEqual(['direct Okoro et al. [Okoro et al]: It is clear,', 'partial Mensah and Liu: no one looked.']);
  });

  it('a noun before marks that go on with the sentence does not own them', () => {
    expect(
      marked('The judge wrote that the defence’s argument “asks the court to forget the facts.”'),
    ).toEqual(['partial The judge: asks the court to forget the facts.']);
  });

  it('what instruments, tests and models find is no statement', () => {
    expect(
      reported('The sensor correctly identified 91% of the leaks. The test confirmed the leak.'),
    ).toEqual([]);
    expect(reported('The study confirmed the leak.')).toEqual(['indirect The study: the leak']);
  });
});

describe('who is meant', () => {
  it('he or she is who spoke last, with or without a name', () => {
    expect(
      marked(
        'Elena Petrova called it “a trap.” A schoolteacher told us that the tank was empty. “Some days we teach thirst,” she said.',
      ).at(-1),
    ).toBe('direct A schoolteacher [she]: Some days we teach thirst,');
    expect(
      marked(
        'Arden Lines paid. A spokeswoman for the coast guard denied the claim. “We have no record,” she said.',
      ),
    ).toEqual(['direct A spokeswoman for the coast guard [she]: We have no record,']);
  });

  it('but no woman is `he`', () => {
    expect(marked('A spokeswoman for the guard denied the claim. “We have no record,” he said.')).toEqual([
      'direct he: We have no record,',
    ]);
  });

  it('one who spoke under a description has it afterwards', () => {
    expect(
      marked('A spokesperson for the firm Brightwell said it was safe. “It is safe,” the spokesperson said.'),
    ).toEqual(['direct A spokesperson for the firm Brightwell [the spokesperson]: It is safe,']);
  });

  it.each([
    ['Engineers from the firm Oakes & Tran said “it broke.”', 'Engineers from the firm Oakes & Tran'],
    ['Her counterpart at Kline, Sam Adeyo, said “it broke.”', 'Sam Adeyo'],
    ['One man shouted “Shame!” and another, farmer Dai Rowlands, said “it broke.”', 'Dai Rowlands'],
    ['“Fine,” said Idris Malouf, operations director of Arden Lines, who said “it broke.”', 'Idris Malouf'],
    ['The owner of a tanker that collided with a ferry said it “broke.”', 'The owner of a tanker'],
    ['Ms Tidy’s lawyer, Helen Ashworth, has read it. In the letter, she says “it broke.”', 'Helen Ashworth'],
    [
      'His apprentice is called Wren Adisa. She is twenty-four.\n\n“He dropped it,” she says, “it broke.”',
      'Wren Adisa',
    ],
    ['Ruiz acknowledged that nobody had asked him, but said that it “broke.”', 'Ruiz'],
    ['Ruiz said the firm accepted the advice but that the ministry “broke” it.', 'Ruiz'],
  ])('%s', (text, who) => {
    expect(read(text).findLast((a) => a.kind === 'partial')?.speaker?.name).toBe(who);
  });

  it('a short answer is not known to be the same one’s', () => {
    expect(marked('“He taps it,” Ana Ruiz says. “I asked him why.”\n\n“And?”').at(-1)).toBe('direct -: And?');
  });
});

describe('what belongs to a report', () => {
  it('a quotation ends where another clause begins', () => {
    expect(
      told(
        read('“Yes,” said Ana Ruiz, while Tom Blake muttered, “No,” and Lena Fox added that “nobody asked.”'),
      ),
    ).toEqual(['direct Ana Ruiz: Yes,', 'direct Tom Blake: No,', 'partial Lena Fox: nobody asked.']);
  });

  it('what is said to have been done is no report of its own', () => {
    expect(reported('The chairman denied that the firm had pressed Ana Ruiz to publish early.')).toEqual([
      'indirect The chairman: the firm had pressed Ana Ruiz to publish early',
    ]);
  });

  it('the source of a parenthesis is not whom it was told', () => {
    const found = read('The mayor said, according to the Gazette, that the dam had burst.');
    expect(found.map((a) => a.addressee?.text)).not.toContain('the Gazette');
  });

  it('a verb between two halves says who speaks, whatever the verb', () => {
    expect(marked('“It was,” he paused, “a mistake.”')).toEqual([
      'direct he: It was,',
      'direct he: a mistake.',
    ]);
  });
});

describe('capitals throughout', () => {
  it('are read like other words', () => {
    expect(
      told(read('HE SAID THE BRIDGE WAS UNSAFE. "IT WILL CLOSE," SAID ANA RUIZ, THE MAYOR OF LUND.')),
    ).toEqual(['indirect HE: THE BRIDGE WAS UNSAFE', 'direct ANA RUIZ: IT WILL CLOSE,']);
  });
});

describe('links of Markdown', () => {
  it('part no phrase', () => {
    expect(
      told(
        readMarkdown(
          '[Ana Ruiz](https://x.example/a), the [mayor of Lund](https://x.example/b), [told reporters](https://x.example/c): “The bridge is unsafe.” According to [Newswire](https://x.example/d), 14 people were hurt.',
        ),
      ),
    ).toEqual(['direct Ana Ruiz: The bridge is unsafe.', 'indirect Newswire: 14 people were hurt']);
  });
});

describe('labels of transcripts', () => {
  it('a headline is none', () => {
    const text =
      'Transcript: Minister Halloran on the harbour\n\nThe text has been shortened.\n\nTAVARES: Why now?\n\nHALLORAN: It was late.\n\nTAVARES: How late?';
    expect(marked(text)).toEqual([
      'block TAVARES: Why now?',
      'block Halloran [HALLORAN]: It was late.',
      'block TAVARES: How late?',
    ]);
  });
});

describe('nouns that could be verbs', () => {
  it('after a determiner of the other number', () => {
    expect(reported('At one point the crowd left. Many calls came in. Some reports were late.')).toEqual([]);
    expect(reported('Some say the road is closed. Another says it is open.')).toEqual([
      'indirect Some: the road is closed',
      'indirect Another: it is open',
    ]);
    expect(reported('A news report published Wednesday said the road was closed.')).toEqual([
      'indirect A news report: the road was closed',
    ]);
  });

  it('a name behind a dash before a colon, not the clause before', () => {
    expect(marked('Pollsters agree - Ana Ruiz: “One lesson was simple.”')).toEqual([
      'direct Ana Ruiz: One lesson was simple.',
    ]);
  });
});

describe('passives', () => {
  it('what somebody hopes or refuses to be done is reported, how a source is described is not', () => {
    expect(reported('Flack hopes to be proved wrong. The firm refused to be drawn on the cause.')).toEqual([
      'indirect Flack: to be proved wrong',
      'indirect The firm: to be drawn on the cause',
    ]);
    expect(
      reported('A source, who asked not to be named, left. The plan was expected to be dropped.'),
    ).toEqual([]);
  });

  it('the one quoted is the one, though named by herself', () => {
    const [found] = read(
      'Sanne Okker herself was quoted by the daily Observer as saying that it was “done.”',
    );
    expect([found?.speaker?.name, found?.via[0]?.name]).toEqual(['Sanne Okker', 'Observer']);
  });
});

describe('who is a person', () => {
  it.each([
    [
      'The owner, Texas investor Brent Calloway, was away. Last month he called Mick Donnelly “our man.”',
      'Brent Calloway',
    ],
    ['Rina Dahl, policy director at the Forum, was away. Last month she called it “our plan.”', 'Rina Dahl'],
    ['In Lund, a farmer was away. Last month he called it “our plan.”', 'he'],
  ])('%s', (text, who) => {
    expect(read(text).findLast((a) => a.kind === 'partial')?.speaker?.name).toBe(who);
  });

  it('a plural before its verb is no verb', () => {
    expect(reported('Privacy advocates warned that data lingers.')).toEqual([
      'indirect Privacy advocates: data lingers',
    ]);
  });

  it('what stands before the cue is reported, not the aside behind it', () => {
    expect(
      reported('The app will close, the firm announced Wednesday, two weeks after the first complaint.'),
    ).toEqual(['indirect the firm: The app will close']);
  });

  it('what nobody answered', () => {
    expect(reported('His office did not return messages seeking comment. He returned the ball.')).toEqual([
      'indirect His office: messages seeking comment',
    ]);
  });
});

it('a document reads, at the end of its sentence; a signature before the next quotation', () => {
  expect(marked('“Leaders honored him yesterday,” the article read.')).toEqual([
    'direct the article: Leaders honored him yesterday,',
  ]);
  expect(marked('“No sympathy at all.” ― Oscar Quint “I hope that it ends.”')[0]).toBe(
    'direct Oscar Quint: No sympathy at all.',
  );
});
