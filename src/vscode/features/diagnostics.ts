import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import { aTurn, eachInTurns } from '../../engine/inTurns.js';
import { Mirror } from '../../engine/mirror.js';
import type { Diagnostic } from '../../ide/model.js';
import type { FindingCode } from '../../lint/model.js';
import { toCode, toLocation, toRange, toSeverity } from '../convert.js';
import { type Drafts, isDraft } from '../drafts.js';
import { diagnosticSource } from '../ids.js';
import { localized } from '../messages.js';
import { editorSettings } from '../settings.js';
import type { Workspaces } from '../workspaces.js';

/** Findings under the cursor wait until typing has rested this long, in milliseconds. */
const quietTime = 1500;

/** So many findings are made in one turn of the host's event loop, of 10 µs each. */
const atATurn = 400;

/** What a check of a draft gave, for the status item. */
export interface DraftChecked {
  readonly document: vscode.TextDocument;
  readonly findings: readonly Diagnostic[];
  readonly milliseconds: number;
}

/** One draft: its own delay, its own version; nothing is shared with the others. */
interface Pending {
  timer: ReturnType<typeof setTimeout> | undefined;
  quiet: ReturnType<typeof setTimeout> | undefined;
  /** How many checks were begun. */
  checks: number;
  typedAt: number;
  /** Before this offset nothing was edited since findings were shown. */
  editedFrom: number;
  /** Shows what was held back, while something is. */
  again: (() => void) | undefined;
  /** What is shown now; the cursor passes by without that anything is shown again. */
  shown: readonly Diagnostic[] | undefined;
}

/**
 * Findings while typing: after a pause, on unsaved text, for each draft by itself, never for a version that is gone,
 * and quiet under the cursor until the typing rests.
 */
export function register(
  client: EngineClient,
  drafts: Drafts,
  workspaces: Workspaces,
  log: vscode.LogOutputChannel,
): {
  readonly onDidCheck: vscode.Event<DraftChecked>;
  checkNow(document: vscode.TextDocument): void;
} & vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('sourceline');
  const mirror = new Mirror<Diagnostic>((uri, version, known) =>
    client.diagnosticsSince(uri, version, known),
  );
  const made = new Made();
  const checked = new vscode.EventEmitter<DraftChecked>();
  const pending = new Map<string, Pending>();

  const stateOf = (document: vscode.TextDocument): Pending => {
    const key = document.uri.toString();
    let state = pending.get(key);
    if (!state) {
      state = {
        timer: undefined,
        quiet: undefined,
        checks: 0,
        typedAt: 0,
        editedFrom: 0,
        again: undefined,
        shown: undefined,
      };
      pending.set(key, state);
    }
    return state;
  };

  const isTypingIn = (document: vscode.TextDocument) => Date.now() - stateOf(document).typedAt < quietTime;

  const schedule = (document: vscode.TextDocument, delay: number) => {
    if (!isDraft(document)) return;
    const state = stateOf(document);
    clearTimeout(state.timer);
    state.timer = setTimeout(() => void check(document), delay);
  };

  async function check(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed) return;
    const state = stateOf(document);
    const check = ++state.checks;
    const started = Date.now();
    if (!(await drafts.sync(document))) {
      collection.delete(document.uri);
      state.shown = undefined;
      return;
    }
    const { version } = document;
    const isOver = () => state.checks !== check || document.version !== version || document.isClosed;
    const found = await mirror.of(document.uri.toString(), version);
    if (!found || isOver()) return;
    const milliseconds = Date.now() - started;
    log.debug(`${document.uri.toString()} v${version}: ${found.length} findings in ${milliseconds} ms`);
    // Made ahead, so that the thread is not held for long.
    await eachInTurns(found, (d) => void made.of(document, d, state.editedFrom), aTurn, atATurn);
    if (isOver()) return;
    show(document, found, state);
    checked.fire({ document, findings: found, milliseconds });
  }

  function show(document: vscode.TextDocument, found: readonly Diagnostic[], state: Pending): void {
    const resting = Date.now() - state.typedAt;
    const cursor = vscode.window.activeTextEditor?.document === document ? cursorOf(document) : undefined;
    const isTyping = resting < quietTime;
    const isOpen = cursor !== undefined && !/^[\p{Pf}"'\u201c\u2018]/u.test(textBehind(document, cursor));
    const isQuiet = (d: Diagnostic) =>
      cursor !== undefined &&
      d.span.start <= cursor &&
      cursor <= d.span.end &&
      // Words in a mark that is not closed yet may be chosen from the list at leisure.
      (isTyping || (isOpen && d.span.end === cursor && d.rule.endsWith('-quotation')));
    const shown = found.filter((d) => !isQuiet(d));
    const isAsShown =
      shown.length === state.shown?.length &&
      shown.every((d, i) => d === state.shown![i] && d.span.end <= state.editedFrom);
    if (!isAsShown)
      collection.set(
        document.uri,
        shown.map((d) => made.of(document, d)),
      );
    state.shown = shown;
    state.editedFrom = Number.POSITIVE_INFINITY;
    clearTimeout(state.quiet);
    const { version } = document;
    state.again = found.some(isQuiet)
      ? () => {
          if (document.version === version && !document.isClosed) show(document, found, state);
        }
      : undefined;
    if (state.again && isTyping) state.quiet = setTimeout(state.again, quietTime - resting);
  }

  const refreshAll = () => {
    for (const document of vscode.workspace.textDocuments) schedule(document, 0);
  };
  const disposables: vscode.Disposable[] = [
    collection,
    checked,
    vscode.workspace.onDidOpenTextDocument((d) => schedule(d, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || !isDraft(document)) return;
      const state = stateOf(document);
      state.typedAt = Date.now();
      for (const { rangeOffset } of contentChanges)
        state.editedFrom = Math.min(state.editedFrom, rangeOffset);
      schedule(document, editorSettings(document).delay);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
      const again = pending.get(document.uri.toString())?.again;
      if (again && !isTypingIn(document)) again();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      const key = document.uri.toString();
      const state = pending.get(key);
      if (!state) return;
      clearTimeout(state.timer);
      clearTimeout(state.quiet);
      state.checks++;
      mirror.forget(key);
      pending.delete(key);
      collection.delete(document.uri);
    }),
    workspaces.onDidChange(refreshAll),
  ];
  refreshAll();
  return {
    onDidCheck: checked.event,
    checkNow: (document) => schedule(document, 0),
    dispose() {
      for (const state of pending.values()) {
        clearTimeout(state.timer);
        clearTimeout(state.quiet);
        state.checks++;
      }
      for (const d of disposables) d.dispose();
    },
  };
}

function textBehind(document: vscode.TextDocument, offset: number): string {
  const at = document.positionAt(offset);
  return document.getText(new vscode.Range(at, at.translate(0, 1)));
}

function cursorOf(document: vscode.TextDocument): number | undefined {
  const editor = vscode.window.visibleTextEditors.find((e) => e.document === document);
  return editor && document.offsetAt(editor.selection.active);
}

/** VS Code's objects for findings. Those of a finding that did not move, and the parts of one that did, are made once. */
class Made {
  readonly #diagnostics = new WeakMap<Diagnostic, vscode.Diagnostic>();
  readonly #related = new WeakMap<Diagnostic['related'], vscode.DiagnosticRelatedInformation[]>();
  readonly #codes = new Map<FindingCode, ReturnType<typeof toCode>>();

  /** @param editedFrom where the draft was edited since findings were shown: behind it a finding that is where it was may be in another line */
  of(document: vscode.TextDocument, d: Diagnostic, editedFrom = Number.POSITIVE_INFINITY): vscode.Diagnostic {
    const known = this.#diagnostics.get(d);
    if (known && d.span.end <= editedFrom) return known;
    const diagnostic = new vscode.Diagnostic(
      toRange(document, d.span),
      known?.message ?? localized(d.message),
      toSeverity(d.severity),
    );
    diagnostic.source = diagnosticSource;
    diagnostic.code = this.#codeOf(d.rule);
    diagnostic.relatedInformation = this.#relatedTo(d.related);
    this.#diagnostics.set(d, diagnostic);
    return diagnostic;
  }

  #codeOf(rule: FindingCode): ReturnType<typeof toCode> {
    const known = this.#codes.get(rule) ?? toCode(rule);
    this.#codes.set(rule, known);
    return known;
  }

  #relatedTo(related: Diagnostic['related']): vscode.DiagnosticRelatedInformation[] {
    let known = this.#related.get(related);
    if (!known) {
      known = related.map(
        (r) => new vscode.DiagnosticRelatedInformation(toLocation(r.target), localized(r.message)),
      );
      this.#related.set(related, known);
    }
    return known;
  }
}
