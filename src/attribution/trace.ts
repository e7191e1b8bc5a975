import { type Span, shift } from '../text/span.js';
import type { Resolver } from './resolve.js';

/** Something that a resolver was asked or told while a paragraph was read, with its answer. Spans count from the paragraph. */
export type Asked =
  | {
      readonly kind: 'speaker';
      readonly mention: Span;
      readonly name: string;
      readonly description: string | undefined;
    }
  | { readonly kind: 'person'; readonly name: string; readonly isPerson: boolean }
  | { readonly kind: 'describe'; readonly mention: Span; readonly description: string }
  | { readonly kind: 'note'; readonly mention: Span; readonly name: string };

/** A resolver that writes down what passes. `start` is where the paragraph starts. */
export function recording(resolver: Resolver, start: number, into: Asked[]): Resolver {
  return {
    ...resolver,
    speaker(mention) {
      const speaker = resolver.speaker(mention);
      const { name, description } = speaker;
      into.push({ kind: 'speaker', mention: shift(mention, -start), name, description });
      return speaker;
    },
    isPerson(name) {
      const isPerson = resolver.isPerson(name);
      into.push({ kind: 'person', name, isPerson });
      return isPerson;
    },
    describe(mention, description) {
      into.push({ kind: 'describe', mention: shift(mention, -start), description });
      resolver.describe(mention, description);
    },
    note(mention, speaker) {
      into.push({ kind: 'note', mention: shift(mention, -start), name: speaker.name });
      resolver.note(mention, speaker);
    },
  };
}

/** Asks and tells a resolver the same again; whether it answers the same. It stops at the first other answer. */
export function answersAgain(resolver: Resolver, start: number, asked: readonly Asked[]): boolean {
  for (const a of asked) {
    if (a.kind === 'person') {
      if (resolver.isPerson(a.name) !== a.isPerson) return false;
      continue;
    }
    const mention = shift(a.mention, start);
    if (a.kind === 'describe') resolver.describe(mention, a.description);
    else if (a.kind === 'note') resolver.note(mention, a);
    else {
      const { name, description } = resolver.speaker(mention);
      if (name !== a.name || description !== a.description) return false;
    }
  }
  return true;
}

/** Tells it who spoke, and nothing else. */
export function noteAgain(resolver: Resolver, start: number, asked: readonly Asked[]): void {
  for (const a of asked) if (a.kind === 'note') resolver.note(shift(a.mention, start), a);
}
