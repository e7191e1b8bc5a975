import { expect, it } from 'vitest';
import { createService } from '../../../src/ide/service.js';
import { defaultConfig } from '../../../src/lint/config.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const workspace = (text: string) => ({
  id: 'w',
  config: { ...defaultConfig, bundled: false },
  sources: [{ uri: 'file:///w/a.txt', name: 'a.txt', bytes: bytes(text) }],
  bibliographies: [],
});

/** An analysis that was begun when its draft got other sources. */
function overtaken() {
  const service = createService();
  const draft = 'The council sold the old harbour in May.\n\nThe mayor bought two old boats in June.\n';
  service.setWorkspace(workspace('Nothing of it is here.\n'));
  service.updateDraft({ uri: 'd', version: 1, text: draft, languageId: 'markdown', workspace: 'w' });
  const warming = service.warm('d', 1);
  warming.next();
  service.setWorkspace(workspace(draft));
  return { service, draft, warming };
}

it('an analysis that was begun under other sources leaves nothing to the next one', () => {
  const { service, warming } = overtaken();
  const again = service.warm('d', 1);
  again.next();
  while (!warming.next().done);
  while (!again.next().done);
  expect(service.claims('d', 1)!.map((c) => c.verdict)).toEqual(['supported', 'supported']);
});

it('an analysis that new sources overtook begins again under them, in steps', () => {
  const { service, draft, warming } = overtaken();
  let steps = 0;
  while (!warming.next().done) steps++;
  expect(steps).toBeGreaterThan(0);
  service.updateDraft({ uri: 'd', version: 2, text: draft, languageId: 'markdown', workspace: 'w' });
  const given = service.warm('d', 1).next();
  expect(given.done, 'nothing to do for a version that is gone').toBe(true);
});

it('verdicts that no finding needs, and what the summary says of each claim, are worked out in steps when asked for', () => {
  const text = 'The council sold the old harbour in May.\n\nNobody bought the three small boats in June.\n';
  const draft =
    'It reads: “The council sold the new harbour in May.”\n\nNobody bought the three small boats.\n';
  const stepsTowards = (towards: 'findings' | 'verdicts' | 'summary') => {
    const service = createService();
    service.setWorkspace(workspace(text));
    service.updateDraft({ uri: 'd', version: 1, text: draft, languageId: 'markdown', workspace: 'w' });
    return [...service.warm('d', 1, towards)].length;
  };
  const findings = stepsTowards('findings');
  // One claim with an altered quotation; two claims.
  expect(stepsTowards('verdicts')).toBe(findings + 1);
  expect(stepsTowards('summary')).toBe(findings + 2);
});
