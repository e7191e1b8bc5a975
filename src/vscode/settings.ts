import * as vscode from 'vscode';
import { isCitationStyle } from '../draft/citing/names.js';
import {
  type Config,
  isUnmarkedWords,
  type PartialConfig,
  resolveConfig,
  strictnesses,
} from '../lint/config.js';
import { type RuleCode, ruleCodes, type Severity, severities } from '../lint/model.js';

/** Settings of the editor alone. */
export interface EditorSettings {
  readonly enabled: boolean;
  /** Milliseconds of rest before a draft is checked. */
  readonly delay: number;
  readonly addCitation: boolean;
  /** Whether the rest of a quotation is shown as ghost text. */
  readonly ghostText: boolean;
  /** How supported claims, and lines of sources that are used, are marked. */
  readonly decorations: 'off' | 'subtle' | 'full';
  /** Whether a lens in sources counts the drafts that use a line. */
  readonly lens: boolean;
}

const section = 'sourceline';

/** Settings of the editor for a draft. */
export function editorSettings(scope: vscode.ConfigurationScope): EditorSettings {
  const settings = vscode.workspace.getConfiguration(section, scope);
  return {
    enabled: settings.get<boolean>('enable', true),
    delay: Math.max(50, Math.min(10_000, settings.get<number>('lint.delay', 400))),
    addCitation: settings.get<boolean>('completion.addCitation', true),
    ghostText: settings.get<boolean>('completion.ghostText', true),
    decorations: (['off', 'full'] as const).find((d) => d === settings.get('decorations')) ?? 'subtle',
    lens: settings.get<boolean>('lens', false),
  };
}

/**
 * The configuration in force: `sourceline.json` below, over it what the user has set in the editor. Defaults of the
 * manifest do not count as set: they must not override what the team shares.
 */
export function configFor(scope: vscode.ConfigurationScope, shared: PartialConfig): Config {
  const settings = vscode.workspace.getConfiguration(section, scope);
  const set = (key: string): unknown => {
    const found = settings.inspect(key);
    return found?.workspaceFolderValue ?? found?.workspaceValue ?? found?.globalValue;
  };
  const list = (key: string): string[] | undefined => {
    const value = set(key);
    return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : undefined;
  };
  const bundled = set('bundledArticle');
  const unmarkedWords = set('unmarkedWords');
  return resolveConfig(shared, {
    sources: list('sources'),
    bibliography: list('bibliography'),
    bundled: typeof bundled === 'boolean' ? bundled : undefined,
    strictness: strictnesses.find((s) => s === set('strictness')),
    unmarkedWords: isUnmarkedWords(unmarkedWords) ? unmarkedWords : undefined,
    citations: citationsIn(set('citations')),
    rules: rulesIn(set('rules')),
  });
}

function citationsIn(value: unknown): Config['citations'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((e): e is [string, string] => isCitationStyle(e[1])),
  );
}

function rulesIn(value: unknown): Config['rules'] {
  if (typeof value !== 'object' || value === null) return {};
  const rules: Partial<Record<RuleCode, Severity | 'off'>> = {};
  for (const code of ruleCodes) {
    const severity = (['off', ...severities] as const).find(
      (s) => s === (value as Record<string, unknown>)[code],
    );
    if (severity) rules[code] = severity;
  }
  return rules;
}
