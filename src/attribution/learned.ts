import type { Entity } from './mentions.js';

/** Something that a text says about somebody, once: a description, or by a pronoun, he or she. */
export type Learned =
  | { readonly entity: Entity; readonly field: 'description'; readonly value: string }
  | { readonly entity: Entity; readonly field: 'gender'; readonly value: 'he' | 'she' };

/** Makes entities know it no longer. */
export function forget(learned: readonly Learned[]): void {
  for (const { entity, field } of learned) entity[field] = undefined;
}

/** Makes entities know it again. */
export function relearn(learned: readonly Learned[]): void {
  for (const l of learned) {
    if (l.field === 'gender') l.entity.gender = l.value;
    else l.entity.description = l.value;
  }
}

/** Whether the same was learned, as far as that is seen at a glance. */
export const isSameLearned = (a: readonly Learned[], b: readonly Learned[]): boolean =>
  a === b || (a.length === 0 && b.length === 0);

/** Writes into entities what is learned about them; the first thing learned stays. */
export function createLearning() {
  const learned: Learned[] = [];
  return {
    /** What was learned so far, in order. */
    learned: learned as readonly Learned[],
    gender(entity: Entity, value: 'he' | 'she'): void {
      if (entity.gender !== undefined) return;
      entity.gender = value;
      learned.push({ entity, field: 'gender', value });
    },
    description(entity: Entity, value: string): void {
      if (entity.description !== undefined) return;
      entity.description = value;
      learned.push({ entity, field: 'description', value });
    },
  };
}
