import type { Analysis, Finding, Severity, SourceFinding } from '../../lint/model.js';
import { LineIndex } from '../../text/lineIndex.js';
import { formatMessage } from '../../util/message.js';
import { shown } from '../corpus.js';
import { type Io, visible } from '../io.js';

/** A draft with what was found in it. */
export interface Checked {
  /** As the user wrote it. */
  readonly path: string;
  /** Absolute; `undefined` for standard input. */
  readonly file: string | undefined;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

const level: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Workflow commands that GitHub shows as annotations of a pull request, one a line. Lines and columns count from 1. Hints
 * are left out: GitHub shows ten of a kind.
 */
export function github({ path, analysis, findings }: Checked): string {
  const index = new LineIndex(analysis.draft.text);
  return findings
    .filter((f) => f.severity !== 'hint')
    .map((f) => {
      const { start, end } = index.rangeOf(f);
      const properties = [
        `file=${property(path.replace(/^(?:\.\/)+/, ''))}`,
        `line=${start.line + 1}`,
        `col=${start.character + 1}`,
        `endLine=${end.line + 1}`,
        // A column of another line would be taken for one of this.
        ...(end.line === start.line ? [`endColumn=${end.character + 1}`] : []),
        `title=${property(f.rule)}`,
      ];
      return `::${level[f.severity]} ${properties.join(',')}::${data(visible(formatMessage(f.message)))}\n`;
    })
    .join('');
}

/** Annotations of sources: on the file, as its lines are not always those of the text. */
export function githubSources(io: Io, found: readonly SourceFinding[]): string {
  return found
    .filter((f) => f.severity !== 'hint')
    .map((f) => {
      const file = property(shown(io, f.source.uri.split('#', 1)[0]!));
      const properties = `file=${file},title=${property(f.rule)}`;
      return `::${level[f.severity]} ${properties}::${data(visible(formatMessage(f.message)))}\n`;
    })
    .join('');
}

/** Escaped as the toolkit of GitHub's actions does (`@actions/core`, `command.ts`). */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
