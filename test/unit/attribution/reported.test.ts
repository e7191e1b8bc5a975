import { describe, expect, it } from 'vitest';
import { read, reported } from './told.js';

describe('reported clauses', () => {
  it.each([
    ['Lindqvist said that the bridge was unsafe.', 'Lindqvist: the bridge was unsafe'],
    ['Lindqvist said the bridge was unsafe.', 'Lindqvist: the bridge was unsafe'],
    ['The bridge was unsafe, Lindqvist said.', 'Lindqvist: The bridge was unsafe'],
    ['The bridge was unsafe, said Lindqvist.', 'Lindqvist: The bridge was unsafe'],
    ['According to the mayor, the bridge was unsafe.', 'the mayor: the bridge was unsafe'],
    ['The bridge was unsafe, according to the mayor.', 'the mayor: The bridge was unsafe'],
    ['Lindqvist on Wednesday told reporters there is no money.', 'Lindqvist: there is no money'],
    ['Reports say the troops left at night.', 'Reports: the troops left at night'],
    ['The ministry insisted the figures were correct.', 'The ministry: the figures were correct'],
    ['Doctors warned that the ward would close.', 'Doctors: the ward would close'],
    ['The study found that sleep improves memory.', 'The study: sleep improves memory'],
    [
      'However, the outcome, Duarte added, needs to be fair to all of them.',
      'Duarte: needs to be fair to all of them',
    ],
    ['Gypsum could shorten that, Haddad added.', 'Haddad: Gypsum could shorten that'],
    ['Haddad promised to pay the fine.', 'Haddad: to pay the fine'],
    ['The company denied the claim on Monday.', 'The company: the claim'],
  ])('%s', (text, expected) => {
    expect(reported(text)).toEqual([`indirect ${expected}`]);
  });

  it('one subject, several verbs', () => {
    expect(
      reported(
        'Ana Ruiz rejected a ceasefire on Thursday, but said she is open to talks, adding that time was short.',
      ),
    ).toEqual([
      'indirect Ana Ruiz: a ceasefire',
      'indirect Ana Ruiz: she is open to talks',
      'indirect Ana Ruiz: time was short',
    ]);
  });

  it('what was declined and denied', () => {
    const text =
      'Asked about the fee, Omar Haddad didn’t commit to an answer. He also refused to name the buyer.';
    const found = read(text);
    expect(found.map((a) => [a.speaker?.name, a.cue?.text, a.content.text])).toEqual([
      ['Omar Haddad', 'didn’t commit', 'to an answer'],
      ['Omar Haddad', 'refused', 'to name the buyer'],
    ]);
  });

  it('marked words inside lie in the reported clause', () => {
    const found = read('Duarte said the offer was “too little” and came too late.');
    expect(found.map((a) => [a.kind, a.content.text])).toEqual([
      ['indirect', 'the offer was “too little” and came too late'],
      ['partial', 'too little'],
    ]);
  });

  it('a statement and its issuer', () => {
    const [found] = read('The council put out a statement on Friday saying the park would reopen.');
    expect(found).toMatchObject({
      speaker: { text: 'The council' },
      content: { text: 'the park would reopen' },
    });
  });

  it('chain of sources', () => {
    const found = read('The Courier reported that Karen Holt said the tunnel was flooded.');
    const inner = found.find((a) => a.content.text === 'the tunnel was flooded');
    expect(inner).toMatchObject({
      speaker: { name: 'Karen Holt' },
      via: [{ role: 'reported', text: 'The Courier' }],
    });
  });

  it('nothing where nobody reports', () => {
    expect(reported('The river rose by two metres and the road was closed. Trains ran late.')).toEqual([]);
    expect(reported('Omar Haddad spoke on Monday.')).toEqual([]);
  });
});

describe('by somebody’s own account', () => {
  it.each([
    [
      'The mayor did not, by his own account, read the report.',
      'The mayor: The mayor did not, by his own account, read the report',
    ],
    ['By her own account, Ana Ruiz left at noon.', 'Ana Ruiz: Ana Ruiz left at noon'],
  ])('%s', (text, expected) => {
    expect(reported(text)).toEqual([`indirect ${expected}`]);
  });
});
