import type { Attribution } from '../attribution/model.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Draft, DraftEdit } from '../draft/model.js';
import type { ClaimMatch, Evidence, QuotationMatch } from '../match/model.js';
import type { Source } from '../source/model.js';
import type { Span } from '../text/span.js';
import type { Message } from '../util/message.js';
import type { CitedPassage } from './citedPassages.js';
import type { Config } from './config.js';
import type { SpeakerComparison } from './speakers.js';

/** Every rule's stable code. Codes never change; `product.md` of the project lists them in the README. */
export const ruleCodes = [
  'unsupported-claim',
  'contradicted-claim',
  'altered-quotation',
  'spliced-quotation',
  'unknown-quotation',
  'misattributed-quotation',
  'quotation-of-quotation',
  'unmarked-quotation',
  'uncited-quotation',
  'uncited-claim',
  'wrong-citation',
  'unknown-citation',
  'stale-source',
  'unused-source',
] as const;

/** See {@link ruleCodes}. */
export type RuleCode = (typeof ruleCodes)[number];

/** What a finding can be reported under: a rule, or a comment that silences nothing. */
export type FindingCode = RuleCode | 'unused-suppression';

/** As in VS Code, least first. */
export const severities = ['hint', 'information', 'warning', 'error'] as const;

/** See {@link severities}. */
export type Severity = (typeof severities)[number];

/** A replacement in the draft as read. */
export type Edit = DraftEdit;

/** A change that would mend a finding. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** The one to offer first. */
  readonly preferred?: boolean;
  /** Whether `source.fixAll` may apply it unasked: never where quoted words would change. */
  readonly safe?: boolean;
}

/** One diagnostic. `start`..`end` in the draft as read. */
export interface Finding extends Span {
  readonly rule: FindingCode;
  readonly severity: Severity;
  readonly message: Message;
  /** Best first; where `relatedInformation` points. */
  readonly evidence: readonly Evidence[];
  /** Worked out when they are asked for: an editor asks for those under the cursor. */
  readonly fixes: readonly Fix[];
}

/** What a rule says of a place of a draft, before it is known how severe that is. */
export type Told = Omit<Finding, 'rule' | 'severity'> & {
  /** It may well be wrong: shown as information, if more was asked for. */
  readonly isMild?: true;
};

/** A drafted claim and what became of it. Spans of `match` are in the draft as read. */
export interface CheckedClaim extends Span {
  /** Index into {@link Draft.sentences}. */
  readonly sentence: number;
  /** Whether `match` is worked out when it is read (up to 20 ms, once): words in its marks have a finding of their own, or it is settled. */
  readonly isLater: boolean;
  /**
   * Whether no rule has anything to say of it, whatever stands around it: words in its quotation marks are altered, of which is told,
   * or it says who says words that are verbatim and nothing else, and is supported.
   */
  readonly isSettled: boolean;
  readonly match: ClaimMatch;
  /**
   * What the sources that it cites say: `none` are cited; `unread`, one is known by its bibliography entry only;
   * `answered`, `match` is their answer; `silent`, they do not bear it out, and `match` is the rest of the corpus's.
   */
  readonly cited: 'none' | 'unread' | 'answered' | 'silent';
}

/** A drafted quotation and what became of it. Quotation spans of `match` are in the draft as read. */
export interface CheckedQuotation extends Span {
  /** Index into {@link Draft.quotations}. */
  readonly quotation: number;
  readonly match: QuotationMatch;
  /** Absent, though its one to three words stand somewhere: at no place that the draft may mean (scare quotes). */
  readonly isElsewhere?: boolean;
  /** Who says it in the draft; spans are of the draft's prose. */
  readonly said?: Attribution;
  /** Who says it in the source, at the best place. Worked out when asked for: a source takes 11 ms to read for it. */
  readonly sourced: () => Attribution | undefined;
  /** Whether both are the same. */
  readonly mouth: SpeakerComparison;
  readonly speakerInDraft?: string;
  /** For an altered one: edits of the draft that mark each departure as the writer's own (`[ ]`, `…`). Worked out when asked for. */
  readonly editorial: () => readonly Edit[] | undefined;
  /** For a spliced one: edits of the draft that put back what was left out. Worked out when asked for. */
  readonly restoring: () => readonly Edit[] | undefined;
}

/** Words in a row that stand in a source and are not marked as quoted. Half-open, in the draft as read. */
export interface UnmarkedRun extends Span {
  readonly evidence: Evidence;
  /** How many words, names and figures among them. */
  readonly words: number;
}

/** Where quoted words stand, and nothing of who says them. */
export interface PlacedWords extends Pick<CheckedQuotation, 'quotation'> {
  readonly match: Pick<QuotationMatch, 'match' | 'evidence'>;
}

/** A draft held against its corpus: what every rule, hover and report reads. Immutable. */
export interface Analysis {
  readonly draft: Draft;
  readonly corpus: Corpus;
  readonly config: Config;
  /** Keys that a bibliography knows beside those of the corpus. */
  readonly bibliographyKeys: ReadonlySet<string>;
  /** What cited passages said when they were remembered. */
  readonly remembered?: readonly CitedPassage[];
  readonly claims: readonly CheckedClaim[];
  readonly quotations: readonly CheckedQuotation[];
  readonly unmarked: readonly UnmarkedRun[];
  /** Of one block: the quotations of the next, which may cite what stands in this one. */
  readonly behind?: readonly PlacedWords[];
}

/** One rule: a pure function from an analysis to findings. */
export interface Rule {
  readonly code: RuleCode;
  readonly defaultSeverity: Severity;
  /** One line, for the manifest and the documentation. */
  readonly summary: string;
  /**
   * Whether what it says of a block rests on that block, the ones beside it, the corpus and the settings alone: then it is
   * asked block by block, and of a block that stays as it is only once.
   */
  readonly byBlock?: boolean;
  /** Whether some of its fixes are {@link Fix.safe}: of other rules nobody looks for them, which would be to work out all fixes of a draft. */
  readonly mends?: boolean;
  check(analysis: Analysis): Iterable<Told>;
}

/** What a draft says about the sources of its workspace: see `citedSources`. Plain data. */
export interface CitedSources {
  /** Keys of sources that it cites, in whatever form. */
  readonly keys: readonly string[];
  /** Keys of sources whose words it quotes and does not cite. */
  readonly quoted: readonly string[];
  /** Whether it asks for every entry of its bibliography (`\\nocite{*}`). */
  readonly everything: boolean;
}

/** A finding about a source. `start`..`end` in the source's text. */
export interface SourceFinding extends Span {
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly message: Message;
  readonly source: Source;
}

/** A rule about sources: from a corpus and what all drafts of its workspace cite to findings. */
export interface SourceRule extends Pick<Rule, 'code' | 'defaultSeverity' | 'summary'> {
  checkSources(
    corpus: Corpus,
    drafts: readonly CitedSources[],
  ): Iterable<Omit<SourceFinding, 'rule' | 'severity'>>;
}
