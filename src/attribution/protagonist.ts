import type { Entities, Entity } from './mentions.js';

/** Fewer mentions make nobody the one that a text is about. Five, and twice as often, named one wrong of three over 1,550 news texts. */
const fewestMentions = 6;
/** How many times as often as anybody else who may be meant. */
const leastLead = 3;

/**
 * Whom a text is about: a profile goes on with `she` for sections without her name. Somebody of that gender who is named
 * before `at`, and all in all three times as often as anybody else who may be meant.
 */
export function protagonist(entities: Entities, gender: 'he' | 'she', at: number): Entity | undefined {
  if (entities.isList) return undefined;
  let best: Entity | undefined;
  let second = 0;
  for (const e of entities.all) {
    if (e.kind !== 'person' || (e.gender !== undefined && e.gender !== gender)) continue;
    const count = e.mentions.length;
    if (count <= (best?.mentions.length ?? 0)) second = Math.max(second, count);
    else {
      second = best?.mentions.length ?? 0;
      best = e;
    }
  }
  if (!best || best.gender !== gender || best.mentions[0]!.start >= at) return undefined;
  return best.mentions.length >= Math.max(fewestMentions, leastLead * second) ? best : undefined;
}

/** Whether somebody may be the one whom a text is about, or keep another from being it. */
export const canBeProtagonist = (entities: Entities, { kind, mentions }: Entity): boolean =>
  !entities.isList && kind === 'person' && mentions.length * leastLead > fewestMentions;

/**
 * Whether a text may be about somebody, at any place of it: somebody who is named often enough beside those who are surely of the same gender.
 * In a long text of many people nobody is.
 *
 * @param learns the gender that the text tells of somebody of whom it is not known yet, if it tells any; without this it may tell anything of anybody
 */
export function mayHaveProtagonist(
  entities: Entities,
  learns?: (entity: Entity) => Entity['gender'],
): boolean {
  if (entities.isList) return false;
  const people = entities.all.filter((e) => e.kind === 'person');
  const genders = new Map(people.map((e) => [e, e.gender ?? learns?.(e)]));
  return (['he', 'she'] as const).some((gender) => {
    const isOf = (e: Entity) => genders.get(e) === gender;
    // Of whom nothing is told may be meant as well as another, wherever that is.
    const isRival = (e: Entity) => isOf(e) || (learns !== undefined && genders.get(e) === undefined);
    const mayBe = (e: Entity) => isOf(e) || (learns === undefined && genders.get(e) === undefined);
    const [first, second] = people.filter(isRival).sort((a, b) => b.mentions.length - a.mentions.length);
    return people.some((e) => {
      const rival = (e === first ? second : first)?.mentions.length ?? 0;
      return mayBe(e) && e.mentions.length >= Math.max(fewestMentions, leastLead * rival);
    });
  });
}
