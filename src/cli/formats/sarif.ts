import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fix, Log, Location as Place, Region, Result } from 'sarif';
import type { Analysis, Finding, FindingCode, Severity, SourceFinding } from '../../lint/model.js';
import { everyRule } from '../../lint/registry.js';
import type { Evidence } from '../../match/model.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Span } from '../../text/span.js';
import { formatMessage, type Message } from '../../util/message.js';
import { isBelow, slashed } from '../files.js';
import { type Io, visible } from '../io.js';
import type { Checked } from './github.js';

const level: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What a result can be about. */
const reported: readonly { code: FindingCode; summary: string; defaultSeverity: Severity }[] = [
  ...everyRule,
  { code: 'unused-suppression', summary: 'A comment that silences nothing.', defaultSeverity: 'hint' },
];

/**
 * SARIF 2.1.0 (OASIS Standard, 27 March 2020): the same bytes for the same input, whatever the machine, its time or
 * the line ends. Files below the working directory have relative URIs. Lines and columns count from 1.
 */
export function sarif(io: Io, checked: readonly Checked[], sources: readonly SourceFinding[] = []): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Sourceline',
            version: io.version,
            rules: reported.map((r) => ({
              id: r.code,
              shortDescription: { text: r.summary },
              defaultConfiguration: { level: level[r.defaultSeverity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [...checked.flatMap((c) => resultsOf(io, c)), ...sources.map((f) => sourceResult(io, f))],
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultsOf(io: Io, { path, file, analysis, findings }: Checked): Result[] {
  const uri = file === undefined ? encodePath(path) : uriOf(io, file);
  const draft = new LineIndex(analysis.draft.text);
  return findings.map((f) => {
    const related = f.evidence.flatMap((e) => sourcePlace(io, analysis, e));
    const fixes = f.fixes.filter((x) => x.edits.length > 0).map((x) => fixOf(uri, draft, x));
    return {
      ruleId: f.rule,
      ruleIndex: reported.findIndex((r) => r.code === f.rule),
      level: level[f.severity],
      message: { text: unlinked(f.message) },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: regionOf(draft, f) } }],
      ...(related.length > 0 && { relatedLocations: related }),
      ...(fixes.length > 0 && { fixes }),
    };
  });
}

/** About a source: at its first line, where its text is that of the file. */
function sourceResult(io: Io, f: SourceFinding): Result {
  const { source } = f;
  const artifactLocation = { uri: uriOf(io, source.uri.split('#', 1)[0]!) };
  const region = source.extracted ? {} : { region: regionOf(new LineIndex(source.text), f) };
  return {
    ruleId: f.rule,
    ruleIndex: reported.findIndex((r) => r.code === f.rule),
    level: level[f.severity],
    message: { text: unlinked(f.message) },
    locations: [{ physicalLocation: { artifactLocation, ...region } }],
  };
}

/** The source line behind a finding; none for sources outside the working directory, whose place depends on the machine. */
function sourcePlace(io: Io, analysis: Analysis, e: Evidence): Place[] {
  const source = analysis.corpus.get(e.source);
  if (!source || source.bundled || !isBelow(io.cwd, source.uri)) return [];
  return [
    {
      message: { text: `${e.source}, ${e.locator}` },
      physicalLocation: {
        artifactLocation: { uri: uriOf(io, source.uri) },
        region: regionOf(new LineIndex(source.text), e),
      },
    },
  ];
}

function fixOf(uri: string, draft: LineIndex, fix: Finding['fixes'][number]): Fix {
  return {
    description: { text: unlinked(fix.title) },
    artifactChanges: [
      {
        artifactLocation: { uri },
        replacements: fix.edits.map((e) => ({
          deletedRegion: regionOf(draft, e),
          insertedContent: { text: e.newText },
        })),
      },
    ],
  };
}

function regionOf(index: LineIndex, span: Span): Region {
  const { start, end } = index.rangeOf(span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Messages hold words of drafts and sources: `[words](target)` among them must not become a link (section 3.11.6). */
function unlinked(message: Message): string {
  return visible(formatMessage(message)).replace(/\]\(/g, '\\](');
}

function uriOf(io: Io, file: string): string {
  return isBelow(io.cwd, file) ? encodePath(slashed(relative(io.cwd, file))) : pathToFileURL(file).href;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
