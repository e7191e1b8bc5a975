import type { DraftWriter } from '../draft/language.js';
import type { Draft } from '../draft/model.js';
import { languageFor } from '../draft/registry.js';
import type { Analysis, Edit, Finding, FindingCode } from '../lint/model.js';
import { msg } from '../util/message.js';
import type { CodeAction } from './model.js';

/** Rules that "this is my own analysis" answers. */
const ownAnalysis: ReadonlySet<FindingCode> = new Set([
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
  const { rule } = finding;
  const write = languageFor(draft.languageId)?.write;
  if (rule === 'unused-suppression' || write?.comment('') === undefined) return [];
  const newline = draft.text.includes('\r\n') ? '\r\n' : '\n';
  const actions: Pick<CodeAction, 'title' | 'edits'>[] = [];
  const around = (next: string, own: string) => commented(draft, finding, write, next, own, newline);
  const analysed = ownAnalysis.has(rule) ? around('sourceline-analysis', 'sourceline-analysis') : undefined;
  if (analysed) actions.push({ title: msg('Mark as my own analysis'), edits: analysed });
  const line = around(`sourceline-disable-next-line ${rule}`, `sourceline-disable-line ${rule}`);
  if (line) actions.push({ title: msg('Silence {0} for this line', rule), edits: line });
  const first = lineAround(draft.text, draft.blocks[0]?.start ?? 0).start;
  const whole = `${write.comment(`sourceline-disable-file ${rule}`)}${newline}${newline}`;
  actions.push({
    title: msg('Silence {0} in this draft', rule),
    edits: [{ start: first, end: first, newText: whole }],
  });
  return actions;
}

/**
 * A comment on a line of its own above the finding's line where that begins a paragraph; elsewhere (in lists, tables and the
 * middle of a paragraph, which it would break) at the end of the line, or, where the language has no such comments, above
 * the list item. `undefined` where none can stand.
 */
function commented(
  draft: Draft,
  finding: Finding,
  write: DraftWriter,
  next: string,
  own: string,
  newline: string,
): Edit[] | undefined {
  const { text } = draft;
  const line = lineAround(text, finding.start);
  const block = draft.blocks.find((b) => b.start <= finding.start && finding.start <= b.end);
  const isFirst = block === undefined || block.start >= line.start;
  const isList = block?.kind === 'list-item';
  const isCell = block?.kind === 'table-cell';
  if (!isFirst || isList || isCell) {
    const atEnd = write.inlineComment(own);
    const words = text.slice(line.start, line.end);
    const at = line.start + (/(?<!\s)(?:\s*\|)?\s*$/.exec(words)?.index ?? words.length);
    if (atEnd !== undefined) return [{ start: at, end: at, newText: ` ${atEnd}` }];
    if (!isFirst || isCell) return undefined;
  }
  const indent = /^[ \t]*/.exec(text.slice(line.start, line.end))![0];
  const gap = write.commentStandsAlone ? newline : '';
  return [{ start: line.start, end: line.start, newText: `${indent}${write.comment(next)}${newline}${gap}` }];
}

function lineAround(text: string, offset: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.slice(offset).search(/[\r\n]/);
  return { start, end: end < 0 ? text.length : offset + end };
}
