import type { Suppression } from '../draft/model.js';
import type { Span } from '../text/span.js';
import { joinMessages, msg } from '../util/message.js';
import { nearest } from './config.js';
import type { Analysis, Edit, Finding, Fix, RuleCode } from './model.js';
import { ruleCodes } from './model.js';

/** The code that a comment which silences nothing is reported under. It is no rule: it judges no claim and no quotation. */
export const unusedSuppression = 'unused-suppression';

/**
 * Comments that silence nothing: a rule that there is not, or one that does not fire where they stand. Marks of own
 * analysis are lasting and never reported; nor are comments for rules that are off, or in a corpus without sources,
 * where rules keep silent.
 *
 * @param isOn whether a rule runs
 * @param silenced for each suppression, the rules that it silenced something of
 */
export function* unusedSuppressions(
  { draft, corpus }: Analysis,
  isOn: (rule: RuleCode) => boolean,
  silenced: ReadonlyMap<Suppression, ReadonlySet<RuleCode>>,
): Generator<Finding> {
  if (corpus.sources.length === 0) return;
  const isRule = (rule: string): rule is RuleCode => (ruleCodes as readonly string[]).includes(rule);
  const make = (s: Suppression, message: Finding['message'], fixes: Fix[]): Finding => ({
    start: s.start,
    end: s.end,
    rule: unusedSuppression,
    severity: 'hint',
    message,
    evidence: [],
    fixes,
  });
  for (const s of draft.suppressions) {
    if (s.scope === 'analysis') continue;
    const used = silenced.get(s) ?? new Set<RuleCode>();
    if (s.rules.length === 0) {
      if (used.size === 0) yield make(s, msg('This comment silences nothing.'), [remove(draft.text, s)]);
      continue;
    }
    const idle = s.rules.filter((r) => (isRule(r) ? isOn(r) && !used.has(r) : true));
    for (const rule of idle) {
      const near = isRule(rule) ? undefined : nearest(rule, ruleCodes);
      const at = draft.text.indexOf(rule, s.start);
      const fixes: Fix[] = [];
      if (near !== undefined)
        fixes.push({
          title: msg('Silence “{0}”', near),
          edits: [{ start: at, end: at + rule.length, newText: near }],
          preferred: true,
        });
      fixes.push(s.rules.length === 1 ? remove(draft.text, s) : drop(draft.text, rule, at));
      const message = isRule(rule)
        ? msg('This comment silences nothing: “{0}” does not fire here.', rule)
        : near === undefined
          ? msg('There is no rule “{0}”.', rule)
          : joinMessages([msg('There is no rule “{0}”.', rule), msg('Did you mean “{0}”?', near)]);
      yield make(s, message, fixes);
    }
  }
}

/** Takes a comment out, with its line where it stands alone in it, and the comment that ends what it began. */
function remove(text: string, s: Suppression): Fix {
  const spans = [s, ...(s.closedBy ? [s.closedBy] : [])];
  return {
    title: msg('Remove the comment'),
    edits: spans.map((span): Edit => ({ ...withLine(text, span), newText: '' })),
    preferred: true,
    safe: true,
  };
}

function withLine(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && /[ \t]/.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && /[ \t]/.test(text[to]!)) to++;
  const isAlone =
    (from === 0 || /[\r\n]/.test(text[from - 1]!)) && (to === text.length || /[\r\n]/.test(text[to]!));
  if (!isAlone) return { start: from, end };
  const newline = /^(?:\r\n|\r|\n)/.exec(text.slice(to, to + 2))?.[0].length ?? 0;
  return { start: from, end: to + newline };
}

/** Takes one rule out of the list of several. */
function drop(text: string, rule: string, at: number): Fix {
  // With the comma before it, or, of the first one, what is behind it.
  const before = /(?<![ \t])[ \t]*,[ \t]*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0].length ?? 0;
  const behind =
    before > 0 ? 0 : /^[ \t]*,?[ \t]*/.exec(text.slice(at + rule.length, at + rule.length + 20))![0].length;
  return {
    title: msg('Remove “{0}” from the comment', rule),
    edits: [{ start: at - before, end: at + rule.length + behind, newText: '' }],
    preferred: true,
    safe: true,
  };
}
