import type { Carry, Found } from './carry.js';
import type { Attribution } from './model.js';
import type { KeptStep } from './said.js';
import type { Told } from './told.js';
import type { Asked } from './trace.js';
import { withoutCrossings } from './tree.js';

// Where a letter is typed into a name, its bearer is called otherwise wherever he speaks, and that is all that changes there. Reading a
// paragraph compares names with each other and looks at their last words; where these stay, what came of it is the same with the one
// name in the place of the other.

/** Names that became others, by what they were. */
export type Renames = ReadonlyMap<string, string>;

/** All names of somebody that a paragraph was read with, was answered, and leaves open for the next one. */
export function namesTold({
  asked,
  found,
  sign,
  carry,
}: Found & { readonly asked: readonly Asked[] }): Set<string> {
  const names = new Set<string>();
  const add = ({ speaker, via }: Told & Partial<Pick<Attribution, 'via'>>) => {
    if (speaker) names.add(speaker.name);
    for (const { name } of via ?? []) if (name !== undefined) names.add(name);
  };
  for (const a of asked) if (a.kind !== 'describe') names.add(a.name);
  for (const a of found) add(a);
  if (sign) names.add(sign.speaker.name);
  const { continued, introduction, last, earlier } = carry;
  for (const told of [continued, introduction?.told, last, earlier]) if (told) add(told);
  return names;
}

/** A paragraph as it would have been read with these names. */
export function renamedStep(s: KeptStep, names: Renames): KeptStep {
  const found = s.found.map((a) => renamedTold(a, names));
  const { continued, introduction, last, earlier } = s.carry;
  const carry: Carry = {
    ...s.carry,
    continued: continued && renamedTold(continued, names),
    introduction: introduction && { ...introduction, told: renamedTold(introduction.told, names) },
    last: last && renamedTold(last, names),
    earlier: earlier && renamedTold(earlier, names),
  };
  return {
    ...s,
    found,
    ...(s.sign && { sign: { ...s.sign, speaker: called(s.sign.speaker, names) } }),
    carry,
    result: withoutCrossings(found),
    asked: s.asked.map((a) => (a.kind === 'describe' ? a : called(a, names))),
  };
}

function renamedTold<T extends Told & Partial<Pick<Attribution, 'via'>>>(told: T, names: Renames): T {
  const { speaker, via } = told;
  const isOther = (x: { readonly name?: string } | undefined) => x?.name !== undefined && names.has(x.name);
  if (!isOther(speaker) && !via?.some(isOther)) return told;
  return {
    ...told,
    ...(speaker && { speaker: called(speaker, names) }),
    ...(via && { via: via.map((v) => called(v, names)) }),
  };
}

function called<T extends { readonly name?: string }>(x: T, names: Renames): T {
  const name = x.name === undefined ? undefined : names.get(x.name);
  return name === undefined ? x : { ...x, name };
}
