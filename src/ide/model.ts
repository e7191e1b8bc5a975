import type { KnownFile } from '../corpus/shelf.js';
import type { DraftEdit } from '../draft/model.js';
import type { BaselineEntry } from '../lint/baseline.js';
import type { CitedPassage } from '../lint/citedPassages.js';
import type { CitedSources, FindingCode, Severity } from '../lint/model.js';
import type { CslItem } from '../source/metadata.js';
import type { PlaceMark } from '../source/model.js';
import type { SourceInput } from '../source/read.js';
import type { Range } from '../text/lineIndex.js';
import type { Span } from '../text/span.js';
import type { Message } from '../util/message.js';
import type { SourceSummary, WorkspaceInput, WorkspaceState } from './workspaceModel.js';

export type { SourceSummary, WorkspaceInput, WorkspaceState } from './workspaceModel.js';

// Editor-shaped answers as plain data: structured-clone safe, no functions, no editor types. Spans of a draft are
// UTF-16 offsets into the version that was asked about.

/** One version of a draft. */
export interface DraftInput {
  readonly uri: string;
  readonly version: number;
  /** VS Code's language identifier. */
  readonly languageId: string;
  readonly text: string;
  /** {@link WorkspaceInput.id} of the workspace whose sources are in force. */
  readonly workspace: string;
  /** Bytes of bibliographies that its front matter names, as far as the host could read them. */
  readonly bibliographies?: readonly {
    readonly uri: string;
    readonly name: string;
    readonly bytes: Uint8Array;
  }[];
}

/** A place in a source. */
export interface SourceTarget {
  readonly key: string;
  /** {@link SourceInput.uri}. */
  readonly uri: string;
  readonly bundled: boolean;
  /** Whether its text was extracted (HTML, captions): shown as a read-only document, not by its file. */
  readonly extracted: boolean;
  /** The words, in the source's text. */
  readonly span: Span;
  readonly range: Range;
  /** The whole line that they are in. */
  readonly lineRange: Range;
  /** `para. 8` */
  readonly locator: string;
}

/** One thing to complete with. */
export interface CompletionItem {
  readonly kind: 'quotation' | 'sentence' | 'source';
  /** What the list shows: the words (or the key). */
  readonly label: string;
  /** Right behind the label: how it is quoted, where that is not in whole sentences. */
  readonly variant?: Message;
  /** Behind the label: speaker, or author and year. */
  readonly description?: string;
  /** At the right: `key, para. 8`. */
  readonly detail?: string;
  /** What the client filters by: always starts with what is typed now. */
  readonly filterText: string;
  readonly sortText: string;
  /** Replaces `replace`. Plain text, never a snippet. */
  readonly newText: string;
  readonly replace: Span;
  /** What accepting it changes elsewhere: the text of a note at the end of the draft. */
  readonly also?: readonly DraftEdit[];
  /** Who said it, when, to whom, through whom: one line with dots between. */
  readonly facts?: readonly Message[];
  /** Exact source text for the documentation pane, and what is said about it. */
  readonly excerpt?: string;
  /** Exact source text around the words, where there is more in their paragraph. */
  readonly around?: { readonly before: string; readonly behind: string };
  readonly notes?: readonly Message[];
  readonly target?: SourceTarget;
}

/** Somebody whom sources quote. */
export interface SpeakerSummary {
  readonly name: string;
  readonly description?: string;
  /** Quotations in marks and in blocks. */
  readonly quotations: number;
}

/** What passages are asked for: a speaker's quotations, or lines for words. */
export interface PassageQuery {
  readonly speaker?: string;
  readonly words?: string;
  readonly limit: number;
}

/** A passage to choose from a list. */
export interface PassageItem {
  /** Exact source text. */
  readonly text: string;
  readonly facts: readonly Message[];
  readonly title: string;
  readonly target: SourceTarget;
}

/** How completion was asked for. */
export interface CompletionOptions {
  /** By hand, not by a trigger character. */
  readonly invoked: boolean;
  /** Whether a citation is written behind a quotation; default `true`. */
  readonly addCitation?: boolean;
}

/** At most 50 items, best first. */
export interface CompletionList {
  readonly items: readonly CompletionItem[];
  readonly isIncomplete: boolean;
}

/** A part of a hover, top to bottom. */
export type HoverPart =
  /** A sentence of ours. */
  | {
      readonly kind: 'text';
      readonly message: Message;
      readonly emphasis?: 'heading' | 'quiet';
      /** Findings of this rule say the same: who shows one beside the hover leaves this out. */
      readonly alsoIn?: FindingCode;
    }
  /** Short facts, shown in one line with dots between them. */
  | { readonly kind: 'facts'; readonly facts: readonly Message[] }
  /** Exact source text: to be shown by a code block only. */
  | { readonly kind: 'source'; readonly text: string }
  /** What differs, word by word. */
  | {
      readonly kind: 'difference';
      readonly parts: readonly { readonly op: 'same' | 'draft' | 'source'; readonly text: string }[];
    }
  /** A drafted claim, its words that the lines below bear out and those that they do not. */
  | {
      readonly kind: 'claim';
      readonly parts: readonly { readonly matched: boolean; readonly text: string }[];
    }
  /** A link that opens a source at a line. */
  | { readonly kind: 'link'; readonly label: Message; readonly target: SourceTarget };

/** What a hover shows, and over which words. */
export interface Hover {
  readonly span: Span;
  readonly parts: readonly HoverPart[];
}

/** A finding as an editor shows it. */
export interface Diagnostic {
  readonly rule: FindingCode;
  readonly severity: Severity;
  readonly message: Message;
  readonly span: Span;
  readonly related: readonly { readonly message: Message; readonly target: SourceTarget }[];
}

/** A finding about a source, at its first line. */
export interface SourceDiagnostic {
  readonly rule: FindingCode;
  readonly severity: Severity;
  readonly message: Message;
  readonly target: SourceTarget;
  /** What a baseline would know it by. */
  readonly entry: BaselineEntry;
  /** Whether the baseline of the workspace knows it. */
  readonly known: boolean;
}

/** From words in a draft to a line of a source. */
export interface DefinitionLink {
  readonly origin: Span;
  readonly target: SourceTarget;
}

/** A change that an editor offers. Valid for the version it was asked for only. */
export interface CodeAction {
  readonly title: Message;
  readonly kind: 'quickfix' | 'source.fixAll.sourceline' | 'refactor.rewrite';
  readonly preferred: boolean;
  /** The rule whose finding it mends. */
  readonly rule?: FindingCode;
  readonly span: Span;
  readonly edits: readonly (Span & { readonly newText: string })[];
  /** Places to show instead of editing. */
  readonly show?: readonly SourceTarget[];
}

/** A replacement in a draft. */
export interface TextChange extends Span {
  readonly newText: string;
  /** What the same edit changes elsewhere: the text of a note at the end of the draft. */
  readonly also?: readonly DraftEdit[];
}

/** A change that is offered for confirmation, and the words that it is made for. */
export interface ProposedEdit {
  readonly title: Message;
  readonly span: Span;
  readonly edits: readonly DraftEdit[];
}

/** Something that can be cited, for a list. */
export interface CitableEntry {
  readonly key: string;
  readonly title?: string;
  /** `Smith and Jones, 2019` */
  readonly by?: string;
  /** Whether its text is among the sources, and not only an entry of a bibliography. */
  readonly hasText: boolean;
}

/** A place of a source that a citation can name. */
export interface LocatorEntry {
  readonly locator: string;
  /** Exact source text of the first line there. */
  readonly text: string;
  readonly target: SourceTarget;
}

/** What a draft cites. */
export interface CitedWorks {
  /** In the order of their first citation; `id` is the key. */
  readonly items: readonly CslItem[];
  /** Keys that are in no source and no bibliography. */
  readonly missing: readonly string[];
}

/** Words of a draft that quote, cite or rest on a place of a source. */
export interface SourceUse {
  readonly kind: 'quotes' | 'cites' | 'rests';
  /** In the draft. */
  readonly span: Span;
  readonly range: Range;
  /** {@link SourceInput.uri}. */
  readonly source: string;
  /** In the source's text; of a citation without a locator, its start. */
  readonly used: Span;
}

/** An entry of an outline. */
export interface SymbolEntry {
  readonly kind: 'heading' | 'quotation' | 'claim';
  readonly name: string;
  readonly detail?: string;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly SymbolEntry[];
}

/** A claim of a draft with its verdict, for lists. */
export interface ClaimEntry {
  readonly text: string;
  readonly verdict: 'supported' | 'contradicted' | 'unsupported';
  readonly span: Span;
  /** The best (or nearest) line. */
  readonly evidence?: SourceTarget;
  /** How the source of that line is called. */
  readonly source?: string;
  /** Who says that line, where somebody is quoted in it. */
  readonly speaker?: string;
  /** Whether the draft cites a source for it. */
  readonly cited: boolean;
  /** Whether all lines that bear it out stand in one source. */
  readonly single: boolean;
}

/** How a draft stands. */
export interface DraftSummary {
  readonly claims: number;
  readonly supported: number;
  readonly contradicted: number;
  readonly unsupported: number;
  /** Supported claims that cite a source. */
  readonly cited: number;
  /** Supported claims that rest on one source only. */
  readonly single: number;
  /** Sentences in another language than English: verdicts are for English, so theirs are off. */
  readonly foreign: number;
  readonly quotations: number;
  /** All of them, hints among them. */
  readonly findings: number;
  readonly hints: number;
}

/** What is asked about a place in a version of a draft. */
export interface DraftPosition {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
}

/** What turns a list that was told before into what it is now: after an edit most of it is as it was. */
export interface ListChange<T> {
  /** Of this answer, and of the one whose list it changes; 0 for the empty list. */
  readonly id: number;
  readonly base: number;
  /** So many items at the beginning stay. */
  readonly head: number;
  /** So many at the end stay but for their place, which moves by `by` UTF-16 units. */
  readonly tail: number;
  readonly by: number;
  /** What stands between them. */
  readonly items: readonly T[];
  /** Otherwise it is a list on the way there: ask again. */
  readonly isAll: boolean;
}

/** So many files are told in one answer: reading it takes 2 ms. */
export const mostKnownAtOnce = 1_000;

/**
 * The engine as hosts see it; every answer about a draft is `undefined` when that version is not (or no longer) the
 * one the engine holds. Plain data in and out, so that it can live in a worker: see `engine/`.
 */
export interface Service {
  /**
   * Files that the index of a workspace has, by the stamp of what was read: they can be handed over as `kept`. At most
   * {@link mostKnownAtOnce} of them, from the `from`-th on: an answer must not hold its reader's thread for long.
   */
  knownSources(workspace: string, from?: number): readonly KnownFile[];
  /** Reads some sources of a workspace ahead of `setWorkspace`, which can then be handed them as `kept`. */
  takeSources(workspace: string, sources: readonly SourceInput[]): void;
  setWorkspace(input: WorkspaceInput): WorkspaceState;
  /** Sources of a workspace from the `from`-th on, as many as one answer may hold. */
  listedSources(workspace: string, from: number): readonly SourceSummary[];
  closeWorkspace(id: string): void;
  updateDraft(draft: DraftInput): void;
  closeDraft(uri: string): void;
  diagnostics(uri: string, version: number): readonly Diagnostic[] | undefined;
  /** The same, as it differs from what answer `known` told (0: from nothing), a few hundred at a time. */
  diagnosticsSince(uri: string, version: number, known: number): ListChange<Diagnostic> | undefined;
  summary(uri: string, version: number): DraftSummary | undefined;
  /** Claims in the order of the draft. */
  claims(uri: string, version: number): readonly ClaimEntry[] | undefined;
  /** The same, as it differs from what answer `known` told. */
  claimsSince(uri: string, version: number, known: number): ListChange<ClaimEntry> | undefined;
  completion(at: DraftPosition, options: CompletionOptions): CompletionList | undefined;
  hover(at: DraftPosition): Hover | undefined;
  definition(at: DraftPosition): readonly DefinitionLink[] | undefined;
  /** Citations that lead somewhere, each over its key and locator. */
  citationLinks(
    uri: string,
    version: number,
  ): readonly { readonly span: Span; readonly target: SourceTarget }[] | undefined;
  /** All findings of a draft as entries of a baseline, known ones among them, and those of the baseline that still fire. */
  baselineEntries(
    uri: string,
    version: number,
  ): { readonly all: readonly BaselineEntry[]; readonly known: readonly BaselineEntry[] } | undefined;
  codeActions(uri: string, version: number, span: Span): readonly CodeAction[] | undefined;
  /** Who is quoted, most often first; of a large corpus, in its first few hundred sources only. */
  speakers(workspace: string): readonly SpeakerSummary[] | undefined;
  /** Passages for a list, best first; a speaker's in the order of the sources. */
  passages(workspace: string, query: PassageQuery): readonly PassageItem[] | undefined;
  /** The edit that puts a passage into a draft as a quotation with its citation. */
  quote(at: DraftPosition, passage: { readonly key: string; readonly span: Span }): TextChange | undefined;
  /** The edit that cites the claim or quotation at a place; `undefined` where there is nothing to cite. */
  citeAt(at: DraftPosition): ProposedEdit | undefined;
  /** What citing all that sources bear out would change, in the order of the draft. */
  citeAll(uri: string, version: number): readonly ProposedEdit[] | undefined;
  /** The edit that cites a work at a place, in the citation that stands there if there is one. */
  insertCitation(
    at: DraftPosition,
    work: { readonly key: string; readonly locator?: string },
  ): TextChange | undefined;
  /** The edit that quotes words copied from a source; `undefined` where they stand in none, or it is not sure where. */
  quoteText(
    at: { readonly uri: string; readonly version: number; readonly span: Span },
    copied: string,
    from?: { readonly key: string; readonly start: number },
  ): TextChange | undefined;
  citable(uri: string, version: number): readonly CitableEntry[] | undefined;
  locators(uri: string, version: number, key: string): readonly LocatorEntry[] | undefined;
  citedWorks(uri: string, version: number): CitedWorks | undefined;
  /** What of its sources a draft quotes, cites and rests on. */
  sourceUses(uri: string, version: number): readonly SourceUse[] | undefined;
  /** What the passages that a draft cites by their place say now. */
  citedPassages(uri: string, version: number): readonly CitedPassage[] | undefined;
  /** Which of its sources a draft cites. */
  citedSources(uri: string, version: number): CitedSources | undefined;
  /** Findings about the sources of a workspace, given what all of its drafts cite. */
  sourceFindings(workspace: string, drafts: readonly CitedSources[]): readonly SourceDiagnostic[] | undefined;
  /** The outline of a draft: its claims with their verdicts, and its quotations, under its headings. */
  draftSymbols(uri: string, version: number): readonly SymbolEntry[] | undefined;
  /** Text of a source, for a read-only document. */
  sourceText(workspace: string, key: string): string | undefined;
  /** What is known about a source, by its URI. */
  sourceMetadata(workspace: string, uri: string): CslItem | undefined;
  /** Where a place of extracted text stands in the file; `undefined` where the file is not text. */
  originalOffset(workspace: string, uri: string, offset: number): number | undefined;
  /** Where pages and times begin in a source's text, by its URI. */
  placeMarks(workspace: string, uri: string): readonly PlaceMark[] | undefined;
  /** Headings and quotations of a source, for its outline; by the source's URI. */
  sourceSymbols(workspace: string, uri: string): readonly SymbolEntry[] | undefined;
}
