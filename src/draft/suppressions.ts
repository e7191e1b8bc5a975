import type { Span } from '../text/span.js';
import type { Suppression } from './model.js';

const pattern =
  /\bsourceline-(disable-next-line|disable-line|disable-file|disable|enable|analysis)\b([^\n]*)/;

/**
 * Suppressions in comments, and what each covers of the draft:
 * `sourceline-disable-line`, `-disable-next-line` (the next line that is not blank), `-disable` up to `-enable` or
 * the end, `-disable-file`, each with rule codes or, for all, none; `sourceline-analysis` (its own line where
 * words stand before it, else the next paragraph) marks the writer's own analysis.
 *
 * @param comments their spans in the text, by start
 */
export function readSuppressions(text: string, comments: readonly Span[]): Suppression[] {
  const found: Suppression[] = [];
  const open: { comment: Span; rules: readonly string[] }[] = [];
  const end = (until: number, by?: Span) => {
    const closedBy = open.length === 1 && by ? { closedBy: { start: by.start, end: by.end } } : {};
    for (const { comment, rules } of open.splice(0)) {
      found.push({
        ...comment,
        scope: 'block',
        rules,
        ...closedBy,
        covers: { start: comment.end, end: until },
      });
    }
  };
  for (const comment of comments) {
    const m = pattern.exec(text.slice(comment.start, comment.end));
    if (!m) continue;
    // `-- reason` behind the codes is for people.
    const rules = m[2]!.split('--')[0]!.match(/(?<![a-z])[a-z]+(?:-[a-z]+)+/g) ?? [];
    const span = { start: comment.start, end: comment.end };
    switch (m[1]) {
      case 'disable-line':
        found.push({ ...span, scope: 'line', rules, covers: lineAround(text, comment.start) });
        break;
      case 'disable-next-line':
        found.push({
          ...span,
          scope: 'next-line',
          rules,
          covers: lineAround(text, nextText(text, comment.end)),
        });
        break;
      case 'disable-file':
        found.push({ ...span, scope: 'file', rules, covers: { start: 0, end: text.length } });
        break;
      case 'analysis':
        found.push({ ...span, scope: 'analysis', rules: [], covers: analysed(text, comment) });
        break;
      case 'disable':
        open.push({ comment: span, rules });
        break;
      default:
        end(comment.start, comment);
    }
  }
  end(text.length);
  return found;
}

function lineAround(text: string, at: number): Span {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const rest = /[\r\n]/.exec(text.slice(at));
  return { start, end: rest ? at + rest.index : text.length };
}

/** Where the next line that is not blank begins. */
function nextText(text: string, from: number): number {
  const line = lineAround(text, from).end;
  const ahead = /\S/.exec(text.slice(line));
  return ahead ? line + ahead.index : text.length;
}

function analysed(text: string, comment: Span): Span {
  const line = lineAround(text, comment.start);
  if (text.slice(line.start, comment.start).trim() !== '') return line;
  const start = nextText(text, comment.end);
  const blank = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(start));
  return { start, end: blank ? start + blank.index : text.length };
}
