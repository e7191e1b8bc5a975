import { attributeAgain } from '../attribution/attribute.js';
import type { AttributableParagraph, Attribution } from '../attribution/model.js';
import { prepare, type Reading } from '../attribution/resume.js';
import type { Corpus } from '../corpus/corpus.js';
import { listsOf } from '../draft/lists.js';
import type { Draft, DraftBlock } from '../draft/model.js';
import type { Evidence } from '../match/model.js';
import type { Shared } from '../text/change.js';
import type { Listed } from '../text/listed.js';
import { intersect, type Span, spanLength } from '../text/span.js';

/**
 * Who says what in a draft, by block, by the engine that reads sources. Spans are of the draft's prose.
 *
 * @param previous of the version before: only what changed is read; given up by this
 * @param shared blocks that both versions share
 */
export function attributionsOfDraft(draft: Draft, previous?: Reading, shared?: Shared): Reading {
  const { blocks, marked, lines } = listsOf(draft);
  const input = { text: draft.prose.text, paragraphs: new Paragraphs(blocks), marked, lines };
  const reading = attributeAgain(input, previous, shared);
  if (!previous) prepare(reading);
  return reading;
}

/** The blocks of a draft as paragraphs, each made when it is read. */
class Paragraphs implements Listed<AttributableParagraph> {
  readonly length: number;
  readonly #blocks: Listed<DraftBlock>;
  readonly #read = new Map<number, AttributableParagraph>();

  constructor(blocks: Listed<DraftBlock>) {
    this.length = blocks.length;
    this.#blocks = blocks;
  }

  at(index: number): AttributableParagraph | undefined {
    const known = this.#read.get(index);
    const block = known ? undefined : this.#blocks.at(index);
    if (!block) return known;
    const { kind, prose } = block;
    const paragraph = {
      start: prose.start,
      end: prose.end,
      number: index + 1,
      kind: paragraphKind(kind),
      quoted: kind === 'block-quotation',
    };
    this.#read.set(index, paragraph);
    return paragraph;
  }

  slice(start = 0, end = this.length): readonly AttributableParagraph[] {
    return Array.from(
      { length: Math.max(0, Math.min(end, this.length) - start) },
      (_, i) => this.at(start + i)!,
    );
  }
}

function paragraphKind(kind: DraftBlock['kind']): 'heading' | 'list-item' | 'table-row' | 'sentence' {
  switch (kind) {
    case 'heading':
    case 'list-item':
      return kind;
    case 'table-cell':
      return 'table-row';
    default:
      return 'sentence';
  }
}

/** The attribution whose content shares most with `within`. */
export function attributionOf(attributions: readonly Attribution[], within: Span): Attribution | undefined {
  let best: Attribution | undefined;
  let most = 0;
  for (const a of attributions) {
    const shared = intersect(a.content, within);
    // A marked quotation wins over the reported clause around it.
    const weight = shared ? spanLength(shared) * (a.kind === 'indirect' ? 0.5 : 1) : 0;
    // Of a quotation in a quotation, the inner one.
    const isInner = weight === most && best !== undefined && spanLength(a.content) < spanLength(best.content);
    if (weight > most || (weight > 0 && isInner)) {
      best = a;
      most = weight;
    }
  }
  return best;
}

/** Who said what stands at this evidence, as its source tells. */
export function attributionOfEvidence(corpus: Corpus, evidence: Evidence): Attribution | undefined {
  const source = corpus.get(evidence.source);
  return source && attributionOf(corpus.attributionsAt(source, evidence), evidence);
}

/** Words that lie in a reported clause by this share belong to it: a quotation may begin a word before it. */
const mostlyIn = 0.8;

/** Everybody who says what stands at this evidence: of a quotation in a quotation, both. */
export function attributionsAround(corpus: Corpus, evidence: Evidence): Attribution[] {
  const source = corpus.get(evidence.source);
  if (!source) return [];
  return corpus.attributionsAt(source, evidence).filter((a) => !isLittleOf(a.content, evidence));
}

/** Whether too little of words lies in those of a statement to belong to it. */
export function isLittleOf(statement: Span, words: Span): boolean {
  const shared = intersect(statement, words);
  return shared === undefined || spanLength(shared) < spanLength(words) * mostlyIn;
}
