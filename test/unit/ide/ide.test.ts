import { describe, expect, it } from 'vitest';
import type { HoverPart } from '../../../src/ide/model.js';
import { formatMessage } from '../../../src/util/message.js';
import { draftUri, openFixture, parseFixture } from '../../support/fixture.js';

const council = `//- sources/council.txt
The council approved the plan on Monday after a long debate.
“We will plant 400 trees along the river by next spring,” Mayor Ana Ruiz told reporters.
Opposition leader Bo Lindqvist rejected the plan. “We will vote against it, and we will win,” he said.
`;

/** Completes at ⎀ in a draft, and gives the items with the draft as it reads once each is accepted. */
function complete(draft: string, options: { invoked?: boolean; name?: string; sources?: string } = {}) {
  const text = `${options.sources ?? council}\n//- ${options.name ?? 'draft.md'}\n${draft}`;
  const fixture = parseFixture(text);
  const service = openFixture(fixture);
  const at = { uri: draftUri, version: 1, offset: fixture.cursor! };
  const list = service.completion(at, { invoked: options.invoked ?? false })!;
  return list.items.map((item) => ({
    ...item,
    accepted:
      fixture.draft.text.slice(0, item.replace.start) +
      item.newText +
      fixture.draft.text.slice(item.replace.end),
  }));
}

describe('completion', () => {
  it('completes an open quotation verbatim, closes it and cites it', () => {
    const [first] = complete('Ruiz said “We will plant⎀');
    expect(first?.accepted).toBe(
      'Ruiz said “We will plant 400 trees along the river by next spring” [@council, para. 2]',
    );
    expect(first?.description).toBe('Ana Ruiz');
    expect(first?.kind).toBe('quotation');
  });

  it('prefers the speaker whom the sentence names', () => {
    const [lindqvist] = complete('Lindqvist said: “We will⎀');
    expect(lindqvist?.newText).toMatch(/^We will vote against it/);
    const [ruiz] = complete('Ruiz said: “We will⎀');
    expect(ruiz?.newText).toMatch(/^We will plant/);
  });

  it('keeps the mark style of the draft', () => {
    expect(complete('Ruiz said "We will plant⎀')[0]?.accepted).toBe(
      'Ruiz said "We will plant 400 trees along the river by next spring" [@council, para. 2]',
    );
    expect(complete('Ruiz said «We will plant⎀')[0]?.accepted).toContain('spring» [@council');
  });

  it('takes a closing mark behind the cursor with it', () => {
    expect(complete('Ruiz said "We will plant⎀" yesterday.')[0]?.accepted).toBe(
      'Ruiz said "We will plant 400 trees along the river by next spring" [@council, para. 2] yesterday.',
    );
  });

  it('does not cite twice', () => {
    expect(complete('Ruiz said “We will plant⎀” [@council].')[0]?.accepted).toBe(
      'Ruiz said “We will plant 400 trees along the river by next spring” [@council].',
    );
  });

  it('offers what was typed in another case and from the middle of a sentence', () => {
    const [first] = complete('Ruiz promised “400 trees along⎀');
    expect(first?.newText).toMatch(/^400 trees along the river by next spring/);
  });

  it('works without a mark when invoked by hand, and only then', () => {
    const draft = 'Ruiz said We will plant 400⎀';
    expect(complete(draft)).toEqual([]);
    expect(complete(draft, { invoked: true })[0]?.accepted).toBe(
      'Ruiz said “We will plant 400 trees along the river by next spring” [@council, para. 2]',
    );
  });

  it('offers nothing in code, front matter and comments', () => {
    expect(complete('```\n"We will plant⎀\n```')).toEqual([]);
    expect(complete('---\ntitle: "We will plant⎀"\n---\n')).toEqual([]);
    expect(complete('<!-- "We will plant⎀ -->')).toEqual([]);
  });

  it('escapes what Markdown would take for markup', () => {
    const [first] = complete('“The price⎀', {
      sources: '//- sources/prices.txt\n“The price is 5 * 3 [sic] dollars_a_day,” Mr Poe said.\n',
    });
    expect(first?.newText).toContain('5 \\* 3 \\[sic\\] dollars_a_day');
    expect(first?.excerpt).toContain('5 * 3 [sic] dollars_a_day');
  });

  it('completes keys by key, title and body words', () => {
    expect(complete('See [@cou⎀').map((i) => i.label)).toEqual(['council']);
    expect(complete('See @lindq⎀').map((i) => i.label)).toEqual(['council']);
    expect(complete('Write to ana@cou⎀')).toEqual([]);
    expect(complete('See [@cou⎀ncil].')[0]?.accepted).toBe('See [@council].');
  });

  it('never lists more than 50', () => {
    const many = Array.from(
      { length: 200 },
      (_, i) => `“We will plant tree number ${i} today,” Ana Ruiz said.`,
    );
    expect(complete('“We will⎀', { sources: `//- sources/a.txt\n${many.join('\n')}\n` })).toHaveLength(50);
  });
});

function hoverAt(draft: string): readonly HoverPart[] {
  const fixture = parseFixture(`${council}\n//- draft.md\n${draft}`);
  return openFixture(fixture).hover({ uri: draftUri, version: 1, offset: fixture.cursor! })?.parts ?? [];
}

const texts = (parts: readonly HoverPart[]) =>
  parts.flatMap((p) => (p.kind === 'text' ? [formatMessage(p.message)] : []));

describe('hover', () => {
  it('shows the exact source line and who said it for a quotation', () => {
    const parts = hoverAt('Ruiz said “We will plant 400 trees⎀ along the river by next spring” [@council].');
    expect(texts(parts)[0]).toBe('Verbatim');
    expect(texts(parts).join(' ')).toContain('Ana Ruiz');
    expect(parts).toContainEqual({
      kind: 'source',
      text: '“We will plant 400 trees along the river by next spring,” Mayor Ana Ruiz told reporters.',
    });
    expect(parts.find((p) => p.kind === 'link')?.target.locator).toBe('para. 2');
  });

  it('names what differs', () => {
    const parts = hoverAt('Ruiz said “We will plant 500 trees⎀ along the river by next spring” [@council].');
    expect(texts(parts)).toContain('“500” should be “400”.');
    const difference = parts.find((p) => p.kind === 'difference');
    expect(difference?.parts.filter((p) => p.op !== 'same')).toEqual([
      { op: 'draft', text: '500' },
      { op: 'source', text: '400' },
    ]);
  });

  it('shows the line behind a claim', () => {
    const parts = hoverAt('The council approved⎀ the plan on Monday.');
    expect(texts(parts)[0]).toBe('Borne out by your sources');
    expect(parts.find((p) => p.kind === 'source')?.text).toBe(
      'The council approved the plan on Monday after a long debate.',
    );
  });

  it('shows the source, and the paragraph that a locator names, for a citation', () => {
    expect(texts(hoverAt('See [@coun⎀cil].'))[0]).toBe('council');
    expect(hoverAt('See [@coun⎀cil, para. 1].')).toContainEqual({
      kind: 'source',
      text: 'The council approved the plan on Monday after a long debate.',
    });
    expect(texts(hoverAt('See [@coun⎀cil, para. 99].'))).toContain('The source has no “para. 99”.');
  });

  it('says nothing where there is nothing', () => {
    expect(hoverAt('# A head⎀ing')).toEqual([]);
  });
});

describe('definition', () => {
  const targets = (draft: string) => {
    const fixture = parseFixture(`${council}\n//- draft.md\n${draft}`);
    return openFixture(fixture).definition({ uri: draftUri, version: 1, offset: fixture.cursor! });
  };

  it('leads from a quotation, a claim and a citation to the line', () => {
    expect(targets('“We will plant 400 trees⎀ along the river”')?.[0]?.target.lineRange.start.line).toBe(1);
    expect(targets('The council approved⎀ the plan on Monday.')?.[0]?.target.lineRange.start.line).toBe(0);
    expect(targets('See [@coun⎀cil, para. 3].')?.[0]?.target.lineRange.start.line).toBe(2);
  });

  it('is not answered for a version that is not held', () => {
    const fixture = parseFixture(`${council}\n//- draft.md\nThe council approved⎀ the plan on Monday.`);
    const service = openFixture(fixture);
    expect(service.definition({ uri: draftUri, version: 2, offset: 3 })).toBeUndefined();
  });
});

describe('code actions', () => {
  it('put the source’s words in, one edit for each difference, and leave the rest', () => {
    const fixture = parseFixture(
      `${council}\n//- draft.md\nRuiz said “We will **plant** 500⎀ trees along the river by next autumn” [@council].`,
    );
    const service = openFixture(fixture);
    const at = { start: fixture.cursor!, end: fixture.cursor! };
    const [action] = service.codeActions(draftUri, 1, at)!;
    expect(formatMessage(action!.title)).toBe('Use the source’s words');
    let { text } = fixture.draft;
    for (const e of [...action!.edits].sort((a, b) => b.start - a.start)) {
      text = text.slice(0, e.start) + e.newText + text.slice(e.end);
    }
    expect(text).toBe('Ruiz said “We will **plant** 400 trees along the river by next spring” [@council].');
  });

  it('are never offered to fixAll where quoted words would change', () => {
    const fixture = parseFixture(`${council}\n//- draft.md\n“We will plant 500⎀ trees along the river”`);
    const actions = openFixture(fixture).codeActions(draftUri, 1, { start: 0, end: 100 })!;
    expect(actions.map((a) => a.kind)).not.toContain('source.fixAll.sourceline');
  });
});
