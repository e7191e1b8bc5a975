import { languageFor } from '../draft/registry.js';
import type { Analysis, Finding, RuleCode } from '../lint/model.js';
import { msg } from '../util/message.js';
import type { CodeAction } from './model.js';

/** Rules that "this is my own analysis" answers. */
const ownAnalysis: ReadonlySet<RuleCode> = new Set([
  'unsupported-claim',
  'contradicted-claim',
  'uncited-claim',
]);

/**
 * Comments that silence a finding, in the draft's own comment syntax: the sentence is the writer's own analysis, the
 * rule is off for this line, or for the draft. In tables and lists the comment goes to the end of the line, where
 * a line of its own would break them.
 */
export function silencing(analysis: Analysis, finding: Finding): Pick<CodeAction, 'title' | 'edits'>[] {
  const { draft } = analysis;
  const language = languageFor(draft.languageId);
  if (language?.write.comment('') === undefined) return [];
  const { write } = language;
  const actions: Pick<CodeAction, 'title' | 'edits'>[] = [];
  const line = lineAround(draft.text, finding.start);
  const indent = /^[ \t]*/.exec(draft.text.slice(line.start, line.end))![0];
  const newline = draft.text.includes('\r\n') ? '\r\n' : '\n';
  const block = draft.blocks.find((b) => b.start <= finding.start && finding.start <= b.end);
  const isInline = block?.kind === 'list-item' || block?.kind === 'table-cell';
  const comment = (text: string, inline: string) => {
    const atEnd = isInline ? write.inlineComment(inline) : undefined;
    if (atEnd === undefined) {
      const at = line.start;
      return { start: at, end: at, newText: `${indent}${write.comment(text)}${newline}` };
    }
    const own = draft.text.slice(line.start, line.end);
    const at = line.start + (/\s*\|?\s*$/.exec(own)?.index ?? own.length);
    return { start: at, end: at, newText: ` ${atEnd}` };
  };
  if (ownAnalysis.has(finding.rule)) {
    const edits = [comment('sourceline-analysis', 'sourceline-analysis')];
    actions.push({ title: msg('Mark as my own analysis'), edits });
  }
  const { rule } = finding;
  actions.push({
    title: msg('Silence {0} for this line', rule),
    edits: [comment(`sourceline-disable-next-line ${rule}`, `sourceline-disable-line ${rule}`)],
  });
  const first = lineAround(draft.text, draft.blocks[0]?.start ?? 0).start;
  const whole = `${write.comment(`sourceline-disable-file ${rule}`)}${newline}${newline}`;
  actions.push({
    title: msg('Silence {0} in this draft', rule),
    edits: [{ start: first, end: first, newText: whole }],
  });
  return actions;
}

function lineAround(text: string, offset: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.slice(offset).search(/[\r\n]/);
  return { start, end: end < 0 ? text.length : offset + end };
}
