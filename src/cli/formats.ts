import type { Analysis, Finding, Severity } from '../lint/model.js';
import { rules } from '../lint/registry.js';
import { LineIndex } from '../text/lineIndex.js';
import { formatMessage } from '../util/message.js';

/** A draft with what was found in it. */
export interface Checked {
  readonly path: string;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

const sarifLevel: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0 (OASIS): the same bytes for the same input, whatever the machine. Lines and columns count from 1. */
export function sarif(version: string, checked: readonly Checked[]): string {
  const results = checked.flatMap(({ path, analysis, findings }) => {
    const index = new LineIndex(analysis.draft.text);
    return findings.map((f) => {
      const range = index.rangeOf(f);
      return {
        ruleId: f.rule,
        ruleIndex: rules.findIndex((r) => r.code === f.rule),
        level: sarifLevel[f.severity],
        message: { text: formatMessage(f.message) },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: encodeURI(path) },
              region: {
                startLine: range.start.line + 1,
                startColumn: range.start.character + 1,
                endLine: range.end.line + 1,
                endColumn: range.end.character + 1,
              },
            },
          },
        ],
      };
    });
  });
  const driver = {
    name: 'Sourceline',
    version,
    rules: rules.map((r) => ({
      id: r.code,
      shortDescription: { text: r.summary },
      defaultConfiguration: { level: sarifLevel[r.defaultSeverity] },
    })),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** Workflow commands that GitHub shows as annotations of a pull request. */
export function github(checked: readonly Checked[]): string {
  const level: Readonly<Record<Severity, string>> = {
    error: 'error',
    warning: 'warning',
    information: 'notice',
    hint: 'notice',
  };
  const data = (s: string) => s.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (s: string) => data(s).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return checked
    .flatMap(({ path, analysis, findings }) => {
      const index = new LineIndex(analysis.draft.text);
      return findings.map((f) => {
        const { start, end } = index.rangeOf(f);
        const place = `file=${property(path)},line=${start.line + 1},col=${start.character + 1},endLine=${end.line + 1}`;
        return `::${level[f.severity]} ${place},title=${f.rule}::${data(formatMessage(f.message))}\n`;
      });
    })
    .join('');
}
