import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import { differenceText } from '../../ide/differences.js';
import type { HoverPart } from '../../ide/model.js';
import { toRange } from '../convert.js';
import type { Drafts } from '../drafts.js';
import { commands, diagnosticSource, draftLanguageIds } from '../ids.js';
import { localized } from '../messages.js';
import { escapeMarkdown, visibleText } from '../visible.js';

/** Shows what is known about the quotation, claim or citation under the pointer. */
export function register(client: EngineClient, drafts: Drafts): vscode.Disposable {
  return vscode.languages.registerHoverProvider([...draftLanguageIds], {
    async provideHover(document, position, token) {
      if (!(await drafts.sync(document)) || token.isCancellationRequested) return undefined;
      const { version } = document;
      const at = { uri: document.uri.toString(), version, offset: document.offsetAt(position) };
      const hover = await client.hover(at, token);
      if (!hover || document.version !== version) return undefined;
      const range = toRange(document, hover.span);
      // The editor shows findings right above: what they say is not said twice.
      const told = new Set(
        vscode.languages
          .getDiagnostics(document.uri)
          .filter((d) => d.source === diagnosticSource && d.range.contains(position))
          .map((d) => (typeof d.code === 'object' ? d.code.value : d.code)),
      );
      const parts = hover.parts.filter((p) => p.kind !== 'text' || !p.alsoIn || !told.has(p.alsoIn));
      return parts.length > 0 ? new vscode.Hover([render(parts)], range) : undefined;
    },
  });
}

/** Our own words as escaped text, source text by code blocks only, links as commands of ours. */
function render(parts: readonly HoverPart[]): vscode.MarkdownString {
  const out = new vscode.MarkdownString();
  out.isTrusted = { enabledCommands: [commands.openSource] };
  out.supportThemeIcons = false;
  for (const part of parts) {
    switch (part.kind) {
      case 'text': {
        const text = escapeMarkdown(localized(part.message));
        const [open, close] =
          part.emphasis === 'heading' ? ['**', '**'] : part.emphasis === 'quiet' ? ['*', '*'] : ['', ''];
        out.appendMarkdown(`${open}${text}${close}\n\n`);
        break;
      }
      case 'facts':
        out.appendMarkdown(`${part.facts.map((f) => escapeMarkdown(localized(f))).join(' · ')}\n\n`);
        break;
      case 'source':
        out.appendCodeblock(visibleText(part.text), 'plaintext');
        break;
      case 'difference':
        out.appendCodeblock(visibleText(differenceText(part.parts)), 'diff');
        break;
      case 'claim':
        out.appendCodeblock(visibleText(bracketed(part.parts)), 'plaintext');
        break;
      case 'link': {
        const argument = encodeURIComponent(JSON.stringify([part.target]));
        out.appendMarkdown(
          `[${escapeMarkdown(localized(part.label))}](command:${commands.openSource}?${argument})\n\n`,
        );
        break;
      }
    }
  }
  return out;
}

/** A claim on one line, what no line bears out in brackets. */
function bracketed(parts: (HoverPart & { kind: 'claim' })['parts']): string {
  return parts
    .map((p) => (p.matched ? p.text : `⟦${p.text}⟧`))
    .join('')
    .replace(/\s+/g, ' ');
}
