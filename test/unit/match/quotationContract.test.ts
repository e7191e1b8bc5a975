import { describe, expect, it } from 'vitest';
import { matchQuotation } from '../../../src/match/quotation.js';
import { corpusOf } from '../corpus/sources.js';

// The clauses of the quotation matching contract that turn on one word: what no elision and no bracket may swallow.

const corpus = corpusOf(
  `“We will not raise the fee,” Dana Okun said. “Nobody here has asked for it.”

“The bridge can never carry trams,” engineer Pavel Lind told the council. “There is no money for a second one. It would hardly survive a hard winter. We would rebuild it if the state paid half. The work will not begin unless the river is low. It is safe only for people on foot. They don’t know what it costs. We cannot close it, nor can we mend it.”

“I would sign it, and I would sign it tomorrow, without the annex,” Okun said. “Few of us read it. The vote may, if the mayor agrees, come sooner.”`,
);
const told = (quotation: string) => {
  const m = matchQuotation(corpus, quotation);
  return m.splice ? `${m.match} ${m.splice}` : m.match;
};

/** The source's words before and behind each word that turns or limits them. */
const turning: readonly (readonly [word: string, before: string, behind: string])[] = [
  ['not', 'We will', 'raise the fee'],
  ['never', 'The bridge can', 'carry trams'],
  ['no', 'There is', 'money for a second one'],
  ['hardly', 'It would', 'survive a hard winter'],
  ['if', 'We would rebuild it', 'the state paid half'],
  ['unless', 'The work will not begin', 'the river is low'],
  ['only', 'It is safe', 'for people on foot'],
  ['don’t', 'They', 'know what it costs'],
  ['cannot', 'We', 'close it, nor can we mend it'],
];

describe.each(turning)('“%s”', (word, before, behind) => {
  it.each(['…', '...', '. . .', '[…]', '[...]'])('is not swallowed by %s', (elision) => {
    expect(told(`${before} ${elision} ${behind}`)).toBe('spliced negation');
  });

  it.each(['[now]', '[the state]', '[may well]'])('is not swallowed by %s', (bracket) => {
    expect(told(`${before} ${bracket} ${behind}`)).toBe('spliced negation');
  });

  it('is not dropped in silence', () => {
    expect(told(`${before} ${behind}`)).toMatch(/^altered/);
  });

  it('may stand beside an elision or a bracket', () => {
    expect(told(`${before} ${word} [sic] ${behind}`)).toBe('faithful');
    expect(told(`${before} ${word} [as we know] ${behind}`)).toBe('faithful');
    expect(told(`${before} ${word} … ${behind}`)).toBe('faithful');
  });
});

describe('at the edges', () => {
  it.each(['… raise the fee', '… here has asked for it', '… carry trams', '… for people on foot'])(
    '%s: what is left out before turns it',
    (quotation) => {
      expect(told(quotation)).toBe('spliced negation');
    },
  );

  it.each(['We would rebuild it …', 'The work will not begin …', 'The vote may …', 'We will …'])(
    '%s: what is left out behind turns or limits it',
    (quotation) => {
      expect(told(quotation)).toBe('spliced negation');
    },
  );

  it.each(['[Everybody] here has asked for it', '[Someone] here has asked for it.', '[We] close it'])(
    '%s: the bracket stands for a word that turns it',
    (quotation) => {
      expect(told(quotation)).toBe('spliced negation');
    },
  );

  it.each([
    '… can never carry trams',
    'There is no money …',
    'We would rebuild it … if the state paid half …',
    '[Not one] here has asked for it',
    '[Okun] would sign it …',
    '[They] will not raise the fee …',
    'They don’t know what it costs …',
  ])('%s: nothing is turned', (quotation) => {
    expect(told(quotation)).toBe('faithful');
  });

  it.each(['We would rebuild it', 'raise the fee', 'survive a hard winter.'])(
    '%s: a fragment without an elision promises no more than its words',
    (quotation) => {
      expect(told(quotation)).toMatch(/^(?:exact|faithful)$/);
    },
  );
});

describe('brackets that carry the negation', () => {
  it.each(['We [are unable to] close it', 'We [refuse to] close it', 'We [do not want to] close it'])(
    '%s',
    (quotation) => {
      expect(told(quotation)).toBe('faithful');
    },
  );
});
