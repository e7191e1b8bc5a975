import { beForms, contractions, doForms, haveForms } from './data/en/grammar.js';
import { joins } from './phrases.js';
import type { Token } from './sentence.js';

/** A verb with its auxiliaries and the verbs it is chained to: `didn’t want to say`. */
export interface VerbGroup {
  /** Indices of tokens, `last` included. */
  readonly first: number;
  readonly last: number;
  /** The verb whose complement follows. */
  readonly main: number;
  readonly kind: 'finite' | 'participle' | 'infinitive';
  readonly isPassive: boolean;
}
/** Every verb group of a sentence, in order. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (
      t.tag !== 'verb' &&
      t.tag !== 'aux' &&
      t.tag !== 'modal' &&
      !(t.tag === 'to' && tokens[i + 1]?.verb && startsInfinitive(tokens, i))
    )
      continue;
    const group = groupFrom(tokens, i);
    groups.push(group);
    i = group.last;
  }
  return groups;
}

function startsInfinitive(tokens: readonly Token[], to: number): boolean {
  const verb = tokens[to + 1]!;
  return verb.verb?.form === 'base' && verb.gap.trim() === '' && verb.tag === 'verb';
}

function groupFrom(tokens: readonly Token[], first: number): VerbGroup {
  let last = first;
  let main = first;
  for (let j = first + 1; j < tokens.length && j - first < 14; j++) {
    const t = tokens[j]!;
    if (!joins(tokens[j - 1]!, t)) break;
    if (t.tag === 'aux' || t.tag === 'modal') {
      if (tokens[main]!.tag === 'verb' && tokens[j - 1]!.tag !== 'to') break;
      last = main = j;
    } else if (t.tag === 'verb') {
      const lead = tokens[main]!;
      const previous = tokens[j - 1]!;
      const isChained =
        previous.tag === 'to' ||
        lead.tag === 'aux' ||
        lead.tag === 'modal' ||
        (previous.tag === 'prep' && previous.norm === 'by') ||
        previous.norm === 'as' ||
        /^(?:help|helped|helps|let|keep|kept|keeps|start|started|starts|stop|stopped|began|begin|begins)$/.test(
          lead.norm,
        );
      if (!isChained) break;
      last = main = j;
    } else if (t.tag === 'adv') {
    } else if (t.tag === 'to') {
      if (
        tokens[j + 1]?.tag !== 'verb' &&
        tokens[j + 1]?.tag !== 'aux' &&
        !(tokens[j + 1]?.tag === 'adv' && tokens[j + 2]?.tag === 'verb')
      )
        break;
      if (tokens[j + 1]?.verb && tokens[j + 1]!.verb!.form !== 'base') break;
    } else if (t.tag === 'prep' && /^(?:on|by)$/.test(t.norm) && tokens[main]!.tag === 'verb') {
      // `went on to say`, `responded by calling`
      const next = tokens[j + 1];
      if (
        t.norm === 'on'
          ? next?.tag !== 'to' || tokens[j + 2]?.tag !== 'verb'
          : next?.verb?.form !== 'ing' || next.tag !== 'verb'
      )
        break;
    } else if (
      t.norm === 'as' &&
      tokens[j + 1]?.verb?.form === 'ing' &&
      /^(?:quoted|cited)$/.test(tokens[main]!.norm)
    ) {
    } else if (
      tokens[main]!.tag === 'aux' &&
      t.tag === 'noun' &&
      tokens[j + 1]?.tag === 'to' &&
      isControl(t.norm)
    ) {
      // `was quick to note`, `is likely to say`
    } else break;
  }
  const head = tokens[first]!;
  const lead = tokens[main]!;
  const form = lead.verb?.form;
  const kind =
    head.tag === 'to'
      ? 'infinitive'
      : (head.tag === 'verb' && head.verb?.form === 'ing') || head.norm === 'having' || head.norm === 'being'
        ? 'participle'
        : 'finite';
  let isPassive = false;
  if (lead.tag === 'verb' && (form === 'past' || form === 'participle')) {
    for (let j = main - 1; j >= first; j--) {
      const t = tokens[j]!;
      if (t.tag === 'adv') continue;
      isPassive =
        (beForms.has(t.norm) &&
          !(
            contractions[t.norm] !== undefined &&
            /'s$/.test(t.norm) &&
            form === 'past' &&
            /^(?:said|called|told|made|got)$/.test(lead.norm)
          )) ||
        /^(?:get|gets|got|getting)$/.test(t.norm);
      break;
    }
  }
  return { first, last, main, kind, isPassive };
}

function isControl(norm: string): boolean {
  return /^(?:quick|likely|unlikely|ready|able|eager|careful|happy|reluctant|keen|willing|unwilling|unable|slow|loath|first|set|due|free|right|wrong|proud|sure|certain|bound)$/.test(
    norm,
  );
}
/** Whether a word is one of be, have, do. */
export function isAuxiliary(norm: string): boolean {
  return beForms.has(norm) || haveForms.has(norm) || doForms.has(norm);
}
