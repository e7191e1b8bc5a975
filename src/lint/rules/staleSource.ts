import { findLocator } from '../../source/locators.js';
import { textAt } from '../../text/span.js';
import { joinMessages, msg } from '../../util/message.js';
import { hashOfPassage, movedTo, nameOf } from '../citedPassages.js';
import type { Fix, Rule } from '../model.js';

/** A cited passage is not what it was when it was remembered. Silent for passages that nobody asked to remember. */
export const staleSource: Rule = {
  code: 'stale-source',
  defaultSeverity: 'warning',
  summary: 'The cited passage changed or vanished since it was cited.',
  *check({ draft, corpus, remembered }) {
    if (!remembered || remembered.length === 0) return;
    const byName = new Map(remembered.map((p) => [nameOf(p), p]));
    for (const item of draft.citations.flatMap((c) => c.items)) {
      const source = corpus.get(item.key);
      const known = item.locator && byName.get(nameOf({ source: item.key, locator: item.locator.text }));
      if (!source || !item.locator || !known) continue;
      const span = findLocator(source, item.locator.text);
      if (span && hashOfPassage(textAt(source.text, span)) === known.hash) continue;
      const moved = movedTo(source, known);
      const lead = span
        ? msg('{0} of “{1}” is not what it was when it was cited.', item.locator.text, item.key)
        : msg('There is no {0} in “{1}” any more.', item.locator.text, item.key);
      const { start, end } = item.locator;
      const fix: Fix[] = moved
        ? [
            {
              title: msg('Cite {0}, where the passage is now', moved.locator),
              edits: [{ start, end, newText: moved.locator }],
              preferred: true,
            },
          ]
        : [];
      yield {
        start: item.start,
        end: item.end,
        message: joinMessages([
          lead,
          moved ? msg('The passage is now {0}.', moved.locator) : msg('It read “{0}”.', known.text),
        ]),
        evidence: [],
        fixes: fix,
      };
    }
  },
};
