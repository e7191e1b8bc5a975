import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/lint/editorial.js';
import { formatMessage } from '../../../src/util/message.js';
import { draftUri, openFixture, parseFixture } from '../../support/fixture.js';

// What Sourceline writes itself it never warns about, and it counts as a citation: in every language and style.

const sources = `//- sources/council.md
---
title: The plan for the river
author: Ana Ruiz
date: 2025-05-02
container-title: The Valley Post
URL: https://valley.example/plan
---

The council approved the plan on Monday after a long debate.

“We will plant 400 trees along the river by next spring,” Mayor Ana Ruiz told reporters.
`;
const names = 'md qmd Rmd tex adoc rst typ org html txt'.split(' ').map((e) => `draft.${e}`);
const styles = [
  'native',
  'footnote',
  'link',
  'parenthetical',
  '({author}{ year}{, locator})',
  '[{key}{: locator}]',
];

/** What is found in a draft but hints about how it is written. */
function told(name: string, text: string, style: string): string[] {
  const fixture = { ...parseFixture(`${sources}//- ${name}\nX`), draft: { name, text } };
  const service = openFixture(fixture, { citations: { '*': style } });
  return service
    .diagnostics(draftUri, 1)!
    .map((d) => `${d.rule}: ${formatMessage(d.message)}: ${text.slice(d.span.start, d.span.end)}`);
}

describe.each(names)('%s', (name) => {
  it.each(styles)('a claim cited in the style %s', (style) => {
    const text = 'The council approved the plan on Monday.\n';
    const fixture = { ...parseFixture(`${sources}//- ${name}\nX`), draft: { name, text } };
    const service = openFixture(fixture, { citations: { '*': style } });
    const proposed = service.citeAt({ uri: draftUri, version: 1, offset: 8 });
    const cited = applyEdits(text, proposed!.edits);
    expect([cited, told(name, cited, style)]).toEqual([cited, []]);
    const again = openFixture({ ...fixture, draft: { name, text: cited } }, { citations: { '*': style } });
    expect([cited, again.citeAt({ uri: draftUri, version: 1, offset: 8 })]).toEqual([cited, undefined]);
  });

  it.each(styles)('a quotation completed in the style %s', (style) => {
    const text = 'Ruiz said “We will plant';
    const fixture = { ...parseFixture(`${sources}//- ${name}\nX`), draft: { name, text } };
    const service = openFixture(fixture, { citations: { '*': style } });
    const at = { uri: draftUri, version: 1, offset: text.length };
    const item = service.completion(at, { invoked: false })!.items[0]!;
    const done = applyEdits(text, [{ ...item.replace, newText: item.newText }, ...(item.also ?? [])]);
    expect([done, told(name, done, style)]).toEqual([done, []]);
  });
});
