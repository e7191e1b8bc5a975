import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../../src/util/message.js';
import { draftUri, openFixture, parseFixture } from '../../support/fixture.js';

const interview = `//- sources/interview.txt
The mayor spoke for an hour on Monday, and she was in no hurry to leave the hall that evening.
“We will plant 400 trees along the river by next spring, and we will pay for them out of the sale of the old harbour. The state has not promised us anything so far, as you know. We will never sell the lighthouse,” Mayor Ana Ruiz told reporters.
“Nobody asked the families of the prisoners,” Bo Lindqvist said.
`;

/** Completes at ⎀, and gives the items with the draft as it reads once each is accepted. */
function complete(draft: string, name = 'draft.md', sources = interview) {
  const fixture = parseFixture(`${sources}\n//- ${name}\n${draft}`);
  const at = { uri: draftUri, version: 1, offset: fixture.cursor! };
  const service = openFixture(fixture);
  const list = service.completion(at, { invoked: false })!;
  return list.items.map((item) => ({
    ...item,
    variant: item.variant && formatMessage(item.variant),
    accepted:
      fixture.draft.text.slice(0, item.replace.start) +
      item.newText +
      fixture.draft.text.slice(item.replace.end),
  }));
}

describe('ways to quote a passage', () => {
  it('offers the sentence, the rest of the quotation, the clause and the block', () => {
    const items = complete('Ruiz said “We will plant⎀');
    const spring = '“We will plant 400 trees along the river by next spring';
    expect(items.map((i) => i.variant)).toEqual(
      expect.arrayContaining([undefined, 'clause', 'block quotation']),
    );
    expect(items[0]?.accepted).toContain(`${spring}, and we will pay for them`);
    const clause = items.find((i) => i.variant === 'clause');
    expect(clause?.accepted).toBe(`Ruiz said ${spring}” [@interview, para. 2]`);
    const block = items.find((i) => i.variant === 'block quotation');
    expect(block?.accepted).toBe(
      'Ruiz said:\n\n> We will plant 400 trees along the river by next spring, and we will pay for them out of the sale of the old harbour. The state has not promised us anything so far, as you know. We will never sell the lighthouse [@interview, para. 2]',
    );
  });

  it('offers the whole quotation where the middle was typed', () => {
    const whole = complete('Ruiz said “the state has not⎀').find((i) => i.variant === 'whole quotation');
    expect(whole?.accepted).toMatch(/^Ruiz said “We will plant 400 .* sell the lighthouse” \[@interview/);
  });

  it('writes a block in LaTeX and with the line ends of the draft', () => {
    const block = complete('Ruiz said ``We will plant⎀', 'draft.tex').find(
      (i) => i.variant === 'block quotation',
    );
    expect(block?.accepted).toMatch(/^Ruiz said:\n\n\\begin\{quote\}\nWe will plant/);
    const crlf = complete('Notes.\r\n\r\nRuiz said “We will plant⎀').find(
      (i) => i.variant === 'block quotation',
    );
    expect(crlf?.accepted).toMatch(/Ruiz said:\r\n\r\n> We will/);
    expect(crlf?.accepted).not.toMatch(/[^\r]\n/);
  });

  it('puts what the draft quotes already last, and says so', () => {
    const items = complete('“We will never sell the lighthouse,” said Ruiz.\n\nRuiz said “We will⎀');
    const at = items.findIndex((i) => i.newText.startsWith('We will never sell the lighthouse'));
    expect(at).toBeGreaterThan(items.findIndex((i) => i.newText.startsWith('We will plant')));
    expect(items[at]?.notes?.map((n) => formatMessage(n))).toContain('This draft quotes it already.');
  });

  it('tells who said it and how the source has it', () => {
    const item = complete('Ruiz said “We will plant⎀')[0];
    expect(item?.description).toBe('Ana Ruiz');
    expect(item?.notes?.map((n) => formatMessage(n))).toContain('Direct quotation');
  });

  it('shows the paragraph around the line', () => {
    expect(complete('Ruiz said “the state has not⎀')[0]?.around?.before).toContain('We will plant 400 trees');
  });

  it('goes on behind an elision in the same quotation only, and never over a negation', () => {
    const items = complete('Ruiz said “We will plant 400 trees … We will never⎀');
    expect(items[0]?.accepted).toBe(
      'Ruiz said “We will plant 400 trees … We will never sell the lighthouse” [@interview, para. 2]',
    );
    expect(complete('Ruiz said “We will plant 400 trees … Nobody asked⎀')).toEqual([]);
    expect(complete('Ruiz said “The state has … promised⎀')).toEqual([]);
    expect(complete('Ruiz said “We will plant 400 trees […] ⎀').map((i) => i.newText)).toContainEqual(
      expect.stringContaining('[…] We will never sell the lighthouse'),
    );
  });

  it('finds a line by what it is about', () => {
    const [first] = complete('“what Lindqvist said about prisoners⎀');
    expect(first?.accepted).toBe('“Nobody asked the families of the prisoners” [@interview, para. 3]');
  });
});

describe('keys and locators', () => {
  const labels = (draft: string, name?: string) => complete(draft, name).map((i) => i.label);

  it('offers only locators that the source has, by number or by words', () => {
    expect(labels('See [@interview, ⎀]')).toEqual(['para. 1', 'para. 2', 'para. 3']);
    expect(labels('See [@interview, para. 2⎀]')).toEqual(['para. 2']);
    expect(labels('See [@interview, 3⎀]')).toEqual(['para. 3']);
    expect(labels('See [@interview, 7⎀]')).toEqual([]);
    expect(labels('See [@interview, prison⎀]')).toEqual(['para. 3']);
    expect(labels('See [@nobody, ⎀]')).toEqual([]);
  });

  it('replaces the locator that stands there', () => {
    expect(complete('See [@interview, para. 2⎀4].').map((i) => i.accepted)).toEqual([
      'See [@interview, para. 2].',
    ]);
  });

  it('offers keys and locators in LaTeX’s commands, not in its comments', () => {
    expect(labels('See \\autocite{inter⎀', 'draft.tex')).toEqual(['interview']);
    expect(labels('See \\parencites[3]{a, inter⎀', 'draft.tex')).toEqual(['interview']);
    expect(labels('See \\autocite[⎀]{interview}', 'draft.tex')).toEqual(['para. 1', 'para. 2', 'para. 3']);
    expect(labels('% See \\autocite{inter⎀', 'draft.tex')).toEqual([]);
  });
});

describe('in a command that quotes, the quotation is closed by its brace', () => {
  const typed = '“We will plant 400 trees along the river by next spring,” Mayor Ana Ruiz told reporters.';
  const words = 'We will plant 400 trees along the river by next spring';
  it.each([
    ['\\textcquote[para. 1]{council}{We will plant⎀', `${words}}`],
    ['\\textcquote[para. 1]{council}{We will plant⎀} and so on.', `${words}}`],
    ['\\blockcquote{council}{We will plant⎀}', `${words}}`],
    ['\\textquote[{\\autocite{council}}]{We will plant⎀', `${words}}`],
    ['\\textquote{We will plant⎀', `${words}} \\autocite[para. 1]{council}`],
    ['\\enquote{We will plant⎀}', `${words}} \\autocite[para. 1]{council}`],
  ])('%s', (draft, inserted) => {
    const fixture = parseFixture(`//- sources/council.txt\n${typed}\n//- draft.tex\n${draft}`);
    const list = openFixture(fixture).completion(
      { uri: draftUri, version: 1, offset: fixture.cursor! },
      { invoked: false, addCitation: true },
    );
    const item = list!.items.find((i) => i.newText.startsWith(words))!;
    expect(item.newText).toBe(inserted);
    const replaced = fixture.draft.text.slice(item.replace.start, item.replace.end);
    expect(replaced).toBe(draft.includes('⎀}') ? 'We will plant}' : 'We will plant');
  });
});
