import { ownCopies } from '../text/ownCopy.js';
import { beside } from '../util/beside.js';
import { type Bits, bitsOf, bothBits, flagBit } from './bits.js';
import { nameParts, splitName } from './names.js';
import { pronouns } from './pronouns.js';
import { namesTold, type Renames, renamedStep } from './renamed.js';
import type { KeptStep } from './said.js';
import type { Asked } from './trace.js';

/** What a paragraph asks about names with, and is answered. */
export interface Footprint {
  /** Words that may be names by themselves, in lower case: in the paragraph, in mentions asked for, in answers. */
  readonly words: readonly string[];
  /** Words of names of two or more words, of which the last one says whom they may mean. */
  readonly full: readonly string[];
  /** Words of names of two or more words that are written in the paragraph. */
  readonly inText: readonly string[];
  /** Whether it asks who `he` or `she` is. */
  readonly hasPronoun: boolean;
  /** Whether it asks whom words mean that are no name: who is named near it may tell. */
  readonly isLocal: boolean;
  /** Of all its words, of those of `told`, and the flag where it has a pronoun: most paragraphs have none that is looked for, which is seen by that. */
  readonly bits: Bits;
  /** Names that it was read with, was answered, and leaves open. */
  readonly told: readonly string[];
}

/** By what was asked, which is taken over with a paragraph. */
const footprints = beside<readonly Asked[], Footprint>();

/** A paragraph that was read. */
type ReadStep = Pick<KeptStep, 'names' | 'asked' | 'found' | 'sign' | 'carry'>;

/** The footprint of a paragraph that was read and starts at `start()`; of each it is made once. */
export function footprintOf(step: ReadStep, text: string, start: () => number): Footprint {
  let footprint = footprints.get(step.asked);
  if (!footprint) {
    footprint = makeFootprint(step, text, start());
    footprints.set(step.asked, footprint);
  }
  return footprint;
}

function makeFootprint(step: ReadStep, text: string, start: number): Footprint {
  const { names, asked } = step;
  const written = new Set(names.map((n) => n.written));
  const answered = new Set<string>();
  const other = new Set<string>();
  let hasPronoun = false;
  let isLocal = false;
  for (const a of asked) {
    if (a.kind !== 'describe') answered.add(a.name);
    if (a.kind === 'person') continue;
    const mention = text.slice(start + a.mention.start, start + a.mention.end);
    const pronoun = pronounOf(mention);
    hasPronoun ||= pronoun === 'he' || pronoun === 'she';
    if (a.kind === 'speaker') isLocal ||= pronoun !== undefined || !isNameOnly.test(mention);
    // `a book by Irene`: part of what is no name may be one.
    if (pronoun === undefined) (isNameOnly.test(mention) ? written : other).add(mention);
  }
  const words = new Set([...other].flatMap(nameParts));
  const inText = new Set<string>();
  const add = (names: ReadonlySet<string>, full: Set<string>) => {
    for (const name of names) {
      const into = splitName(name).parts.length > 1 ? full : words;
      for (const part of nameParts(name)) into.add(part);
    }
  };
  add(written, inText);
  const full = new Set(inText);
  add(answered, full);
  const told = ownCopies([...namesTold(step)]);
  const bits = bitsOf([...words, ...full, ...told.flatMap(nameParts)]);
  return {
    words: ownCopies([...words]),
    full: ownCopies([...full]),
    inText: ownCopies([...inText]),
    hasPronoun,
    isLocal,
    bits: hasPronoun ? bothBits(bits, flagBit) : bits,
    told,
  };
}

/** More words than this are made anew of what was asked: a name that is being written leaves one with each letter. */
const mostWords = 60;

/** A paragraph with other names, and the footprint of it. */
export function withNames(step: KeptStep, footprint: Footprint, names: Renames): KeptStep {
  const now = renamedStep(step, names);
  const come = footprint.told.flatMap((name) => nameParts(names.get(name) ?? ''));
  const full = [...new Set([...footprint.full, ...come])];
  if (full.length < mostWords)
    footprints.set(now.asked, {
      ...footprint,
      full,
      bits: bothBits(footprint.bits, bitsOf(come)),
      told: footprint.told.map((name) => names.get(name) ?? name),
    });
  return now;
}

/** Words with capitals and nothing else; what begins with an article may be a description. */
const isNameOnly = /^(?!(?:The|This|That|His|Her|Their)\s)\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u;

function pronounOf(mention: string) {
  const word = mention.toLowerCase();
  return Object.hasOwn(pronouns, word) ? pronouns[word] : undefined;
}
