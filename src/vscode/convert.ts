import * as vscode from 'vscode';
import type { SourceTarget } from '../ide/model.js';
import type { FindingCode, Severity } from '../lint/model.js';
import type { Range } from '../text/lineIndex.js';
import type { Span } from '../text/span.js';
import { commands, sourceScheme } from './ids.js';

/** A span of a document as VS Code's range. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** Our range as VS Code's. */
export function toVsRange(range: Range): vscode.Range {
  return new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
}

/** VS Code's severity; a hint shows as such. */
export function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'information':
      return vscode.DiagnosticSeverity.Information;
    case 'hint':
      return vscode.DiagnosticSeverity.Hint;
  }
}

/** The code of a finding, with a link to the page of its rule. */
export function toCode(rule: FindingCode): { value: string; target: vscode.Uri } {
  const argument = encodeURIComponent(JSON.stringify([rule]));
  return { value: rule, target: vscode.Uri.parse(`command:${commands.openRulePage}?${argument}`) };
}

/** The document that shows a source: its own file, or the read-only one of a bundled or extracted source. */
export function sourceUri(target: Pick<SourceTarget, 'uri' | 'bundled' | 'extracted' | 'key'>): vscode.Uri {
  return target.bundled || target.extracted
    ? vscode.Uri.from({
        scheme: sourceScheme,
        path: `/${target.key}.txt`,
        // Folders of one window may each have a source with this key.
        ...(!target.bundled && { query: target.uri }),
      })
    : vscode.Uri.parse(target.uri, true);
}

/** Whether a document shows a source: its own file, or the read-only one with its text. */
export function showsSource(
  uri: vscode.Uri,
  source: Pick<SourceTarget, 'uri' | 'bundled' | 'extracted' | 'key'>,
): boolean {
  const isReader = source.bundled || source.extracted;
  if (uri.scheme !== sourceScheme) return !isReader && source.uri === uri.toString();
  return isReader && (uri.query === '' ? uri.path === `/${source.key}.txt` : uri.query === source.uri);
}

/** A place in a source as a location. */
export function toLocation(target: SourceTarget): vscode.Location {
  return new vscode.Location(sourceUri(target), toVsRange(target.range));
}
