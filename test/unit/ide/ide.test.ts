import { describe, expect, it } from 'vitest';
import { differenceText } from '../../../src/ide/differences.js';
import type { HoverPart } from '../../../src/ide/model.js';
import { applyEdits } from '../../../src/lint/editorial.js';
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

const facts = (parts: readonly HoverPart[]) =>
  parts.flatMap((p) => (p.kind === 'facts' ? [p.facts.map((f) => formatMessage(f)).join(' · ')] : []))[0];

describe('hover', () => {
  it('tells the chain: who, when, to whom, through whom, where; a day only where the source is dated', () => {
    const line = '“The border is open,” President Olga Brandt said on Wednesday, as translated by NTK.';
    const over = (front: string) => {
      const fixture = parseFixture(
        `//- sources/summit.md\n${front}${line}\n\n//- draft.md\nBrandt said: “The border⎀ is open” [@summit].`,
      );
      const at = { uri: draftUri, version: 1, offset: fixture.cursor! };
      return facts(openFixture(fixture).hover(at)?.parts ?? []);
    };
    expect(over('')).toBe('Olga Brandt, on Wednesday · President · translated by NTK');
    expect(over('---\ndate: 2025-03-13\n---\n')).toBe(
      'Olga Brandt, on Wednesday (2025-03-12) · President · translated by NTK',
    );
  });

  it('shows the exact source line and who said it for a quotation', () => {
    const parts = hoverAt('Ruiz said “We will plant 400 trees⎀ along the river by next spring” [@council].');
    expect(texts(parts)[0]).toBe('Verbatim');
    expect(facts(parts)).toBe('Ana Ruiz, to reporters · Mayor');
    expect(parts).toContainEqual({
      kind: 'source',
      text: '“We will plant 400 trees along the river by next spring,” Mayor Ana Ruiz told reporters.',
    });
    expect(parts.find((p) => p.kind === 'link')?.target.locator).toBe('para. 2');
  });

  it('shows a first letter of another case as no fault', () => {
    const parts = hoverAt('Ruiz said that “we will plant 400 trees⎀ along the river” [@council].');
    expect(texts(parts).slice(0, 2)).toEqual([
      'Verbatim, but for the case of its first letter',
      'In the source: “We”.',
    ]);
    expect(parts.some((p) => p.kind === 'difference')).toBe(false);
    const marked = hoverAt('Ruiz said that “we will plant […] trees⎀ along the river” [@council].');
    expect(texts(marked)[0]).toBe('Faithful, with marked changes');
    const stopped = hoverAt('“We will plant 400 trees⎀ along the river by next spring.” Ruiz said so.');
    expect(texts(stopped)[0]).toBe('Verbatim, but for its punctuation');
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

  it('says of what a finding says, too, which one that is', () => {
    const also = (draft: string) => hoverAt(draft).flatMap((p) => (p.kind === 'text' && p.alsoIn) || []);
    expect(also('Ruiz said “We will plant 500 trees⎀ along the river by next spring” [@council].')).toEqual([
      // The heading, and what differs.
      'altered-quotation',
      'altered-quotation',
    ]);
    expect(also('The council approved⎀ the plan on Tuesday after a long debate.')).toEqual([
      'contradicted-claim',
      'contradicted-claim',
    ]);
    expect(also('The council approved⎀ the plan on Monday.')).toEqual([]);
  });

  it('shows the line behind a claim', () => {
    const parts = hoverAt('The council approved⎀ the plan on Monday.');
    expect(texts(parts)[0]).toBe('Borne out by your sources');
    expect(parts.find((p) => p.kind === 'source')?.text).toBe(
      'The council approved the plan on Monday after a long debate.',
    );
  });

  it('tells a claim’s words that matched from those that did not, and never says false', () => {
    const parts = hoverAt('The council approved⎀ the zeppelin on Monday after a long debate in Iceland.');
    expect(texts(parts)[0]).toBe('No source line bears this out');
    const shown = parts.find((p) => p.kind === 'claim')?.parts ?? [];
    expect(shown.filter((p) => !p.matched).map((p) => p.text)).toEqual(['zeppelin', 'Iceland']);
    expect(shown.map((p) => p.text).join('')).toBe(
      'The council approved the zeppelin on Monday after a long debate in Iceland.',
    );
    expect(texts(parts).join(' ')).not.toMatch(/false|untrue|wrong/i);
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

describe('the difference in a hover', () => {
  const sources = '//- sources/a.txt\n“We will not sell the harbour to anyone this year,” Ana Ruiz said.\n';
  const shown = (draft: string) => {
    const fixture = parseFixture(`${sources}\n//- draft.md\n${draft}`);
    const at = { uri: draftUri, version: 1, offset: fixture.cursor! };
    const parts = openFixture(fixture).hover(at)!.parts;
    const told = parts.flatMap((p) => (p.kind === 'text' ? [formatMessage(p.message)] : []));
    const difference = parts.find((p) => p.kind === 'difference');
    return [...told, ...(difference ? differenceText(difference.parts).split('\n') : [])];
  };

  it('shows both texts, one below the other', () => {
    expect(shown('Ruiz said: “We will not sell the ⎀lighthouse to anyone next year.”')).toEqual([
      'Not verbatim',
      '“lighthouse” should be “harbour”.',
      '“next” should be “this”.',
      '- We will not sell the ⟦lighthouse⟧ to anyone ⟦next⟧ year.',
      '+ We will not sell the ⟦harbour⟧ to anyone ⟦this⟧ year.',
    ]);
    expect(shown('Ruiz said: “We will sell ⎀the harbour to anyone this year.”')).toEqual([
      'Not verbatim',
      '“not” is left out.',
      '- We will sell the harbour to anyone this year.',
      '+ We will ⟦not⟧ sell the harbour to anyone this year.',
    ]);
  });

  it('shows what an elision swallows', () => {
    expect(shown('Ruiz said: “We will … sell ⎀the harbour to anyone this year.”')).toEqual([
      'Joined from what the source keeps apart',
      'The elision leaves out “not”, which turns the meaning.',
      '- We will ⟦…⟧ sell the harbour to anyone this year.',
      '+ We will ⟦not⟧ sell the harbour to anyone this year.',
    ]);
  });
});

describe('source.fixAll', () => {
  const draft = `<!-- sourceline-disable-next-line altered-quotation -->
Ruiz said “We will plant 400 trees along the river by next spring” [@Council].

Bo Lindqvist said “We will vote against it, and we will win” [@council, para. 2].

Ruiz said “We will plant 500 trees along the river by next spring” [@council].

Lindqvist said “We will plant 400 trees along the river by next spring” [@council].

“We will plant 400 trees … by next winter” [@cuoncil].
`;
  const fixture = parseFixture(`${council}\n//- draft.md\n${draft}`);
  const actions = openFixture(fixture).codeActions(draftUri, 1, { start: 0, end: draft.length })!;
  const all = actions.filter((a) => a.kind === 'source.fixAll.sourceline');
  const fixedAll = () => applyEdits(fixture.draft.text, all[0]!.edits);
  const quoted = (text: string) => text.match(/“[^”]*”/g);

  it('is one action, since an editor applies the first of several', () => {
    expect(all.map((a) => formatMessage(a.title))).toEqual(['Mend what is safe to mend (no quoted words)']);
  });

  it('mends keys by their case, locators, and comments that silence nothing', () => {
    expect(fixedAll()).toContain('by next spring” [@council].');
    expect(fixedAll()).not.toContain('@Council');
    expect(fixedAll()).toContain('and we will win” [@council, para. 3].');
    expect(fixedAll()).not.toContain('sourceline-disable-next-line');
  });

  it('leaves quoted words, speakers and keys that may be other works', () => {
    expect(quoted(fixedAll())).toEqual(quoted(draft));
    expect(fixedAll()).toContain('Lindqvist said “We will plant 400 trees');
    expect(fixedAll()).toContain('@cuoncil');
  });

  it('is not offered for a version that is not held', () => {
    const service = openFixture(fixture);
    expect(service.codeActions(draftUri, 2, { start: 0, end: draft.length })).toBeUndefined();
    expect(service.codeActions(draftUri, 0, { start: 0, end: draft.length })).toBeUndefined();
  });

  it('has nothing left to do then', () => {
    const again = openFixture(parseFixture(`${council}\n//- draft.md\n${fixedAll()}`));
    const left = again.codeActions(draftUri, 1, { start: 0, end: fixedAll().length })!;
    expect(left.map((a) => a.kind)).not.toContain('source.fixAll.sourceline');
  });
});

const corrected = `//- sources/council.txt
The council approved the plan on 3 March 2024 after a long debate.
The town of Varberg will plant 400 trees along the river.
Opposition leader Bo Lindqvist rejected the plan in a letter to the mayor of Varberg.
`;

/** Claims that part with a source in one number, date or name, and what they should say. */
const corrections = [
  [
    'The town of Varberg will plant 600⎀ trees along the river.',
    'The town of Varberg will plant 400 trees along the river.',
  ],
  [
    'The council approved⎀ the plan on 5 March 2024 after a long debate.',
    'The council approved the plan on 3 March 2024 after a long debate.',
  ],
  [
    'The town of Halmstad⎀ will plant 400 trees along the river.',
    'The town of Varberg will plant 400 trees along the river.',
  ],
] as const;

function titlesAt(draft: string, sources: string, name = 'draft.md'): string[] {
  const fixture = parseFixture(`${sources}\n//- ${name}\n${draft}`);
  const at = { start: fixture.cursor!, end: fixture.cursor! };
  return openFixture(fixture)
    .codeActions(draftUri, 1, at)!
    .map((a) => formatMessage(a.title));
}

/** A draft after the first action whose title begins so. */
function afterAction(draft: string, title: string, sources = council, name = 'draft.md'): string {
  const fixture = parseFixture(`${sources}\n//- ${name}\n${draft}`);
  const at = { start: fixture.cursor!, end: fixture.cursor! };
  const actions = openFixture(fixture).codeActions(draftUri, 1, at)!;
  const action = actions.find((a) => formatMessage(a.title).startsWith(title));
  if (!action)
    throw new Error(`no “${title}” among ${actions.map((a) => formatMessage(a.title)).join(', ')}`);
  return applyEdits(fixture.draft.text, action.edits);
}

describe('quick fixes', () => {
  it('mark a changed word as the writer’s, and what is left out with an elision', () => {
    expect(afterAction('“We will plant 500⎀ trees along the river” [@council].', 'Mark the change')).toBe(
      '“We will plant [500] trees along the river” [@council].',
    );
    expect(
      afterAction('“We will plant 400 trees⎀ by next spring” [@council].', 'Mark what is left out'),
    ).toBe('“We will plant 400 trees … by next spring” [@council].');
  });

  it('offer no elision that would swallow a negation', () => {
    const sources = '//- sources/a.txt\n“We will not sell the harbour to anyone this year,” Ana Ruiz said.\n';
    const fixture = parseFixture(
      `${sources}\n//- draft.md\n“We will sell⎀ the harbour to anyone this year” [@a].`,
    );
    const at = { start: fixture.cursor!, end: fixture.cursor! };
    const titles = openFixture(fixture)
      .codeActions(draftUri, 1, at)!
      .map((a) => formatMessage(a.title));
    expect(titles).toContain('Use the source’s words');
    expect(titles.filter((t) => t.startsWith('Mark'))).toEqual([]);
  });

  it('drop the marks, set the speaker, cite, and correct a number', () => {
    expect(afterAction('“We will plant 500⎀ trees along the river” [@council].', 'Make it')).toBe(
      'We will plant 500 trees along the river [@council].',
    );
    expect(afterAction('Lindqvist said: “We will plant 400⎀ trees along the river” [@council].', 'Say')).toBe(
      'Ana Ruiz said: “We will plant 400 trees along the river” [@council].',
    );
    expect(afterAction('Ruiz said: “We will plant 400⎀ trees along the river.”', 'Cite')).toBe(
      'Ruiz said: “We will plant 400 trees along the river.” [@council, para. 2]',
    );
    expect(afterAction('The council approved⎀ the plan on Tuesday.', 'Change')).toBe(
      'The council approved the plan on Monday.',
    );
  });

  it('correct a number, a date and a name from the source, and nothing else', () => {
    for (const [drafted, mended] of corrections) {
      expect([drafted, titlesAt(drafted, corrected).filter((t) => t.startsWith('Change'))]).not.toEqual([
        drafted,
        [],
      ]);
      expect(afterAction(drafted, 'Change', corrected)).toBe(mended);
    }
    for (const drafted of [
      'The council did not approve⎀ the plan on Monday.',
      'Bo Lindqvist accepted⎀ the plan.',
    ])
      expect([drafted, titlesAt(drafted, corrected).filter((t) => t.startsWith('Change'))]).toEqual([
        drafted,
        [],
      ]);
  });

  it('insert the line behind a claim, verbatim and cited', () => {
    expect(afterAction('Lindqvist rejected⎀ the plan [@council].', 'Insert the line')).toBe(
      'Lindqvist rejected the plan [@council]. “Opposition leader Bo Lindqvist rejected the plan” [@council, para. 3].',
    );
  });

  it('mark a claim as the writer’s own, and silence a rule, in the draft’s comment syntax', () => {
    const invented = 'The French parliament⎀ sent soldiers to Odessa.';
    expect(afterAction(`First.\n\n${invented}`, 'Mark as my own')).toBe(
      'First.\n\n<!-- sourceline-analysis -->\nThe French parliament sent soldiers to Odessa.',
    );
    expect(afterAction(`- ${invented}\n- Second.`, 'Silence unsupported-claim for')).toBe(
      '- The French parliament sent soldiers to Odessa. <!-- sourceline-disable-line unsupported-claim -->\n- Second.',
    );
    expect(afterAction(`---\ntitle: A\n---\n\n${invented}`, 'Silence unsupported-claim in')).toBe(
      '---\ntitle: A\n---\n\n<!-- sourceline-disable-file unsupported-claim -->\n\nThe French parliament sent soldiers to Odessa.',
    );
  });

  it('mark a claim as the writer’s own in the comments of LaTeX and of plain text', () => {
    const invented = 'The French parliament⎀ sent soldiers to Odessa.';
    const sent = invented.replace('⎀', '');
    expect(afterAction(`First.\n\n${invented}\n`, 'Mark as my own', council, 'draft.tex')).toBe(
      `First.\n\n% sourceline-analysis\n${sent}`,
    );
    expect(afterAction(`First.\n\n${invented}\n`, 'Mark as my own', council, 'draft.txt')).toBe(
      `First.\n\n// sourceline-analysis\n${sent}`,
    );
  });

  it('what they silence is silent', () => {
    for (const draft of [
      'A day.\n\nThe French parliament⎀ sent soldiers.',
      '- The French parliament⎀ sent soldiers.\n- No.',
    ]) {
      for (const title of [
        'Mark as my own',
        'Silence unsupported-claim for',
        'Silence unsupported-claim in',
      ]) {
        const after = afterAction(draft, title);
        const service = openFixture(parseFixture(`${council}\n//- draft.md\n${after}`));
        expect([after, service.diagnostics(draftUri, 1)!.map((d) => d.rule)]).not.toContain(
          'unsupported-claim',
        );
        expect(service.diagnostics(draftUri, 1)!.filter((d) => d.rule === 'unsupported-claim')).toEqual([]);
      }
    }
  });

  it('show all places of an ambiguous quotation', () => {
    const sources =
      '//- sources/a.txt\n“The river is ours,” Ana Ruiz said.\n\n“The river is ours,” Bo Berg said.\n';
    const fixture = parseFixture(`${sources}\n//- draft.md\nOne heard “The river⎀ is ours” [@a].`);
    const at = { start: fixture.cursor!, end: fixture.cursor! };
    const shown = openFixture(fixture)
      .codeActions(draftUri, 1, at)!
      .find((a) => a.show);
    expect(shown?.show?.map((t) => t.locator)).toEqual(['para. 1', 'para. 2']);
    expect(shown?.edits).toEqual([]);
  });
});

describe('passages', () => {
  const open = (draft: string) => {
    const fixture = parseFixture(`${council}\n//- draft.md\n${draft}`);
    return { fixture, service: openFixture(fixture) };
  };

  it('list who is quoted, and what they said', () => {
    const { service } = open('⎀');
    expect(service.speakers('w')).toEqual([
      { name: 'Ana Ruiz', description: 'Mayor', quotations: 1 },
      { name: 'Bo Lindqvist', description: 'Opposition leader', quotations: 1 },
    ]);
    const [first] = service.passages('w', { speaker: 'Bo Lindqvist', limit: 10 })!;
    expect(first?.text).toBe('We will vote against it, and we will win');
    const [found] = service.passages('w', { words: 'trees river', limit: 10 })!;
    expect(found?.target.locator).toBe('para. 2');
  });

  it('are put in with marks and citation, and without marks into an open quotation', () => {
    const inserted = (draft: string) => {
      const { fixture, service } = open(draft);
      const { key, span } = service.passages('w', { speaker: 'Ana Ruiz', limit: 1 })![0]!.target;
      const edit = service.quote({ uri: draftUri, version: 1, offset: fixture.cursor! }, { key, span })!;
      return applyEdits(fixture.draft.text, [edit]);
    };
    const words = 'We will plant 400 trees along the river by next spring';
    expect(inserted('Ruiz said:⎀')).toBe(`Ruiz said: “${words}” [@council, para. 2]`);
    expect(inserted('Ruiz said: "⎀" and left.')).toBe(`Ruiz said: "${words}" [@council, para. 2] and left.`);
    expect(inserted('⎀')).toBe(`“${words}” [@council, para. 2]`);
  });
});

describe('the outline of a source', () => {
  it('has its quotations by speaker', () => {
    const { service } = { service: openFixture(parseFixture(`${council}\n//- draft.md\nA.`)) };
    const entries = service.sourceSymbols('w', 'file:///sources/council.txt')!;
    expect(entries.map((e) => e.name.split(':')[0])).toEqual(['Ana Ruiz', 'Bo Lindqvist']);
  });
});
