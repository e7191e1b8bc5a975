import { describe, expect, it } from 'vitest';
import { matchQuotation, type QuotationHints } from '../../../src/match/quotation.js';
import { corpusOf } from '../corpus/sources.js';

const harbour = `The harbour board met in Velden on Monday after weeks of protest.
“We will not, whatever the opposition may say, sell the harbour to anyone,” Mayor Ana Ruiz told reporters. “It belongs to the town, and it will stay with the town for as long as I am mayor.”
Tomas Brandt called the offer “a bargain for a bank and a bad joke for everybody else.” He said the 400 jobs on the quay were safe.
“The people who work here, who have never asked for much, deserve an answer,” Brandt said. “They will get it by Friday.”
Ruiz added: “If the bank leaves, we shall rebuild the quay ourselves. We have done it before. The town’s re-
building fund holds 12 million crowns.”
“A long winter lies before us – and we are ready,” she said.
“Nobody on this council has read the whole contract.
“Nobody will sign it before they have,” said Irma Falk, who chairs the audit committee.`;

const corpus = corpusOf(harbour);
const match = (quotation: string, hints?: QuotationHints) => matchQuotation(corpus, quotation, hints);
/** Kind, reason and differences in one line. */
const told = (quotation: string) => {
  const m = match(quotation);
  const differences = m.differences.map((d) => `${d.kind} ${d.quotationText}>${d.sourceText}`);
  return [m.splice ? `${m.match} ${m.splice}` : m.match, ...differences].join('; ');
};

describe('exact', () => {
  it.each([
    ['as it is', 'sell the harbour to anyone'],
    ['with straight marks', "The town's rebuilding fund holds 12 million crowns."],
    ['with another dash', 'A long winter lies before us — and we are ready'],
    [
      'over two sentences',
      'If the bank leaves, we shall rebuild the quay ourselves. We have done it before.',
    ],
    ['over a paragraph whose opening mark is repeated', 'has read the whole contract. Nobody will sign it'],
    ['with odd spaces, a soft hyphen and a ligature', 'we shall re\u00adbuild\u00a0the quay  ourselves'],
    ['one word', 'ourselves'],
  ])('%s', (_, quotation) => {
    expect(told(quotation)).toBe('exact');
  });

  it('tells the source text at its place', () => {
    const { evidence } = match("The town's rebuilding fund");
    const [e] = evidence;
    expect(harbour.slice(e!.start, e!.end)).toBe(e!.text);
    expect(e).toMatchObject({
      source: 'a',
      paragraph: 5,
      sentence: 3,
      text: 'The town’s re-\nbuilding fund',
      score: 1,
    });
  });
});

describe('faithful', () => {
  it.each([
    ['an elision in a quotation', 'It belongs to the town … for as long as I am mayor'],
    ['three dots', 'It belongs to the town ... for as long as I am mayor'],
    ['spaced dots', 'It belongs to the town . . . for as long as I am mayor'],
    ['an elision in brackets', 'It belongs to the town [...] for as long as I am mayor'],
    ['an elision with a full stop', 'we shall rebuild the quay. … We have done it before'],
    [
      'an elision over the cue, same speaker',
      'whatever the opposition may say, sell the harbour … It belongs to the town',
    ],
    ['an elided aside with a negation of its own', 'The people who work here … deserve an answer'],
    ['a word put in', 'They will get it [the letter] by Friday'],
    ['a word replaced', '[The workers] will get it by Friday'],
    ['sic', 'we shall rebuild [sic] the quay ourselves'],
    ['a capital in brackets', '[T]he 400 jobs on the quay were safe'],
    ['final punctuation moved in', 'sell the harbour to anyone.'],
    ['a question mark moved in', 'deserve an answer?'],
    ['an elision at the beginning and the end', '… it will stay with the town …'],
  ])('%s', (_, quotation) => {
    expect(told(quotation)).toBe('faithful');
  });

  it('an inner mark turned from double to single', () => {
    const source = corpusOf('Ruiz said: “He told me ‘never again’ and left the room at once.”');
    expect(matchQuotation(source, 'He told me "never again" and left').match).toBe('faithful');
    expect(matchQuotation(source, "He told me 'never again' and left").match).toBe('exact');
  });

  it('tells a first letter whose case changed without brackets', () => {
    expect(told('it belongs to the town')).toBe('faithful; replaced it>It');
    expect(told('The 400 jobs on the quay')).toBe('faithful; replaced The>the');
  });
});

describe('altered', () => {
  it('leaves words put in before and behind to no other line', () => {
    const [before, behind] = [
      'Certainly The people who work here deserve an answer',
      'They will get it by Friday certainly',
    ];
    for (const [quotation, begin, end] of [
      [before, 'The people', 'an answer'],
      [behind, 'They will', 'by Friday'],
    ] as const) {
      const { match: kind, evidence } = match(quotation);
      expect(kind).toBe('altered');
      expect(evidence[0]!.text.startsWith(begin), evidence[0]!.text).toBe(true);
      expect(evidence[0]!.text.endsWith(end), evidence[0]!.text).toBe(true);
    }
    expect(told('They will get it by Friday certainly')).toBe('altered; added certainly>');
  });

  it.each([
    ['a number', 'The town’s rebuilding fund holds 21 million crowns.', 'altered; replaced 21>12'],
    ['a word', 'a bargain for a bank and a bad joke for anybody else', 'altered; replaced anybody>everybody'],
    ['a negation put in', 'They will not get it by Friday', 'altered; added not>'],
    ['a word left out', 'it will stay with the town as long as I am mayor', 'altered; missing >for'],
    [
      'tense',
      'It belonged to the town, and it will stay with the town',
      'altered; replaced belonged>belongs',
    ],
    [
      'a comma',
      'The people who work here who have never asked for much, deserve an answer',
      'altered; replaced here who>here, who',
    ],
    [
      'a hyphen',
      'A long-winter lies before us - and we are ready',
      'altered; replaced long-winter>long winter',
    ],
    [
      'a qualifier at the beginning',
      'on this council has read the entire contract',
      'altered; replaced entire>whole',
    ],
    ['a word lost before the last', 'as long as I mayor', 'altered; missing >am'],
    [
      'beside an elision',
      'It belongs to the city … for as long as I am mayor',
      'altered; replaced city>town',
    ],
    ['a capital inside', 'It belongs to the Town, and it will stay', 'altered; replaced Town>town'],
    [
      'a cue left out without an elision',
      'sell the harbour to anyone. It belongs to the town',
      'altered; missing >Mayor Ana Ruiz told reporters',
    ],
  ])('%s', (_, quotation, expected) => {
    expect(told(quotation)).toBe(expected);
  });

  it('spans of both sides hold what they tell', () => {
    const quotation = 'a bargain for a bank and a bad joke for anybody here';
    for (const d of match(quotation).differences) {
      expect(quotation.slice(d.quotation.start, d.quotation.end)).toBe(d.quotationText);
      expect(harbour.slice(d.source.start, d.source.end)).toBe(d.sourceText);
    }
  });

  it('in brackets that the source has itself', () => {
    const source = corpusOf(
      '“We were asked to look at the pier [built in 1912], not at politics,” the engineers wrote.',
    );
    const m = matchQuotation(source, 'We were asked to look at the pier [built in 1921], not at politics');
    expect([m.match, m.differences.map((d) => d.quotationText + d.sourceText)]).toEqual([
      'altered',
      ['19211912'],
    ]);
    expect(matchQuotation(source, 'look at the pier [built in 1912], not at politics').match).toBe('exact');
    expect(matchQuotation(source, 'look … at the pier [built in 1912], not at politics').match).toBe(
      'faithful',
    );
  });

  it('words in another order', () => {
    expect(match('If the bank leaves, we shall the quay rebuild ourselves.').match).toBe('altered');
  });
});

describe('spliced', () => {
  it.each([
    ['a swallowed negation', 'We will … sell the harbour to anyone', 'spliced negation'],
    ['a negation replaced', 'We will [gladly] sell the harbour to anyone', 'spliced negation'],
    ['backwards', 'It belongs to the town … sell the harbour to anyone', 'spliced backwards'],
    ['two speakers', 'as long as I am mayor … deserve an answer', 'spliced speakers'],
    [
      'a speaker and the writer',
      'a bad joke for everybody else … the 400 jobs on the quay were safe',
      'spliced speakers',
    ],
  ])('%s', (_, quotation, expected) => {
    expect(told(quotation)).toBe(expected);
  });

  it('distant passages', () => {
    const filler = 'The weather was mild and the ferries ran on time all day long. '.repeat(12);
    const source = corpusOf(
      `The council opened the session at nine in the morning. ${filler}It closed the session at noon.`,
    );
    const m = matchQuotation(source, 'The council opened the session … closed the session at noon');
    expect([m.match, m.splice]).toEqual(['spliced', 'distance']);
  });

  it('a swallowed condition', () => {
    const source = corpusOf('“We will sign the contract only if the bank pays first,” Ruiz said.');
    expect(matchQuotation(source, 'We will sign the contract … the bank pays first').splice).toBe('negation');
  });

  it('a negation that the brackets keep is none', () => {
    const source = corpusOf('“I cannot sign the contract before the bank has paid,” Ruiz said.');
    expect(matchQuotation(source, 'I [am not able to] sign the contract').match).toBe('faithful');
  });
});

describe('elisions', () => {
  const source = corpusOf(
    '“She only asked the banks; she knows our names, all of them,” said Karl Amund. “The pier, which was never painted, is sound. It is not for sale. It stays.”',
  );
  const verdict = (quotation: string) => {
    const m = matchQuotation(source, quotation);
    return m.splice ?? m.match;
  };

  it('may leave out another clause with a qualifier of its own', () => {
    expect(verdict('she knows our names … The pier')).toBe('faithful');
    expect(verdict('The pier … is sound')).toBe('faithful');
    expect(verdict('The pier, which was never painted, is sound. … It stays')).toBe('faithful');
  });

  it('may not leave out one that belongs to what they keep', () => {
    expect(verdict('She … asked the banks')).toBe('negation');
    expect(verdict('It is … for sale')).toBe('negation');
  });
});

describe('absent', () => {
  it.each([
    'The mayor never visited the quay in winter',
    'We will fight for every job in this harbour and in this country',
    'a good deal for everybody',
    'and it will be',
    '…',
    '!?',
    '',
  ])('%s', (quotation) => {
    expect(match(quotation).match).toBe('absent');
  });

  it('a few words that are only like some', () => {
    expect(match('bad jokes').match).toBe('absent');
    expect(match('bad jokes', { speaker: 'Tomas Brandt' }).match).toBe('altered');
    expect(match('bad jokes', { cited: ['a'] }).match).toBe('altered');
  });

  it('with the nearest line', () => {
    const { nearest } = match(
      'The town’s rebuilding fund holds nothing that a hungry sailor could buy bread with',
    );
    expect(nearest?.paragraph).toBe(5);
  });

  it('in an empty corpus', () => {
    expect(matchQuotation(corpusOf(), 'sell the harbour').match).toBe('absent');
  });
});

describe('several places', () => {
  const same = 'The ferry to Norrholm leaves at dawn, said the captain.';
  const several = corpusOf(
    same,
    `On Sunday, Lena Ost spoke. “The ferry to Norrholm leaves at dawn,” Ost said.`,
    'Nothing here.',
  );

  it('are all told', () => {
    const m = matchQuotation(several, 'The ferry to Norrholm leaves at dawn');
    expect([m.match, m.ambiguous, m.evidence.map((e) => e.source)]).toEqual(['exact', true, ['a', 'b']]);
  });

  it('unless one is cited or its speaker named', () => {
    const by = (hints: QuotationHints) =>
      matchQuotation(several, 'The ferry to Norrholm leaves at dawn', hints);
    expect(by({ cited: ['b'] })).toMatchObject({ ambiguous: false, evidence: [{ source: 'b' }] });
    expect(by({ speaker: 'Ost' })).toMatchObject({ ambiguous: false, evidence: [{ source: 'b' }] });
  });

  it('at most ten', () => {
    const many = corpusOf('We sail at dawn. '.repeat(40));
    expect(matchQuotation(many, 'We sail at dawn').evidence).toHaveLength(10);
  });

  it('an altered one, too', () => {
    const m = matchQuotation(several, 'The ferry to Norrholm sails at dawn');
    expect([m.match, m.ambiguous, m.evidence.length]).toEqual(['altered', true, 2]);
  });
});

describe('bad input', () => {
  it.each([
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of words', 'sell the harbour '.repeat(60_000)],
    ['ten thousand elisions', 'the … '.repeat(10_000)],
    ['ten thousand brackets', 'the [x] '.repeat(10_000)],
    ['open brackets', '['.repeat(100_000)],
    ['only punctuation', '.,;!'.repeat(50_000)],
    ['marks on a letter', `a${'\u0301'.repeat(100_000)}`],
    ['right to left', 'אנחנו לא נמכור את הנמל '.repeat(2_000)],
    ['emoji', '👍🏽 '.repeat(20_000)],
    ['lone surrogates', '\ud800a\udc00 '.repeat(20_000)],
    ['nul', '\0'.repeat(100_000)],
  ])('%s', (_, quotation) => {
    const { evidence, match: kind } = match(quotation);
    expect(['absent', 'altered', 'spliced', 'faithful', 'exact']).toContain(kind);
    for (const e of evidence) expect(e.text).toBe(harbour.slice(e.start, e.end));
  });
});
