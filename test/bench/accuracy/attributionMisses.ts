import { overlaps } from '../../../src/text/span.js';
import { cpuTime } from '../../support/cpuTime.js';
import type { Measure } from '../measure.js';
import type { Document, Gold, Match } from './attribution.js';
import { share } from './share.js';

/** Why an annotation's speaker is not answered rightly. */
export type Cause =
  | 'words not found'
  | 'nobody known to speak'
  | 'right cue, other speaker'
  | 'other cue'
  | 'cue without annotated cue'
  | 'source and cue annotated the wrong way round';

/** The cause of a miss; `undefined` for a right answer. */
export function causeOf(match: Match): Cause | undefined {
  const { gold, found, isRight, isCueRight } = match;
  if (isRight || gold.source.length === 0) return undefined;
  if (!found) return 'words not found';
  if (!found.speaker) return 'nobody known to speak';
  if (isSwapped(match)) return 'source and cue annotated the wrong way round';
  if (gold.cue.length === 0) return 'cue without annotated cue';
  return isCueRight ? 'right cue, other speaker' : 'other cue';
}

/**
 * How often the cue is right, where an answer and an annotation have one: of all, and of those answers that are not
 * another annotation's (half of whose words lie in this one's; one answer cannot have the cue of both) and whose cue
 * and source are annotated the right way round. `best-fit`: of annotations whose answer fits no other annotation better,
 * whatever their cues are: a statement inside another one, which nobody told by itself, has an answer only in the outer
 * one's words. A cue is right where the spans overlap. Then what is missed, by cause.
 */
export function cueMeasures(matches: readonly Match[]): Measure[] {
  const answered = matches.filter((m) => m.found?.cue && m.gold.cue.length > 0);
  const right = answered.filter((m) => m.isCueRight).length;
  const anothers = answered.filter((m) => m.isAnothers).length;
  const swapped = answered.filter((m) => !m.isCueRight && !m.isAnothers && isSwapped(m)).length;
  const own = answered.length - anothers - swapped;
  const fitting = answered.filter((m) => m.isOwn);
  const fittingSwapped = fitting.filter((m) => !m.isCueRight && isSwapped(m)).length;
  const fittingRight = fitting.filter((m) => m.isCueRight).length;
  return [
    share('attribution.all.cue-precision', right, answered.length),
    share('attribution.all.cue-precision-of-own', right, own),
    share('attribution.all.cue-precision-of-best-fit', fittingRight, fitting.length),
    share(
      'attribution.all.cue-precision-of-best-fit-not-swapped',
      fittingRight,
      fitting.length - fittingSwapped,
    ),
    share('attribution.all.cue-missed: that of another annotation', anothers, answered.length),
    share(
      'attribution.all.cue-missed: source and cue annotated the wrong way round',
      swapped,
      answered.length,
    ),
    share('attribution.all.cue-missed: another word', own - right, answered.length),
  ];
}

/** Precision of direct speakers without annotations whose source and cue are the wrong way round, which none can answer. */
export function ownSpeakers(matches: readonly Match[]): Measure {
  const answered = matches.filter(
    (m) => m.gold.kind === 'direct' && m.gold.source.length > 0 && m.found?.speaker && !isSwapped(m),
  );
  const right = answered.filter((m) => m.isRight).length;
  return share('attribution.direct.speaker-precision-of-own', right, answered.length);
}

/** `said` as the source and `Ruiz` as the cue: no answer can be right. */
function isSwapped({ gold, found }: Match): boolean {
  return (
    gold.cue.some((c) => found?.speaker && overlaps(c, found.speaker)) &&
    gold.source.some((s) => found?.cue && overlaps(s, found.cue))
  );
}

/** Shares of the annotations of each kind that are missed, by cause, the largest first. */
export function missesByCause(matches: readonly Match[], kinds: readonly Gold['kind'][]): Measure[] {
  return kinds.flatMap((kind) => {
    const sourced = matches.filter((m) => m.gold.kind === kind && m.gold.source.length > 0);
    const counts = new Map<Cause, number>();
    for (const m of sourced) {
      const cause = causeOf(m);
      if (cause) counts.set(cause, (counts.get(cause) ?? 0) + 1);
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([cause, n]) => ({
        measure: `attribution.${kind}.missed: ${cause}`,
        unit: 'ratio',
        value: n / sourced.length,
        n: sourced.length,
      }));
  });
}

/** How `run` grows to a text of so many units, made of `documents` one behind the other. */
export function growthTo(
  documents: readonly Document[],
  units: number,
  run: (text: string) => void,
): Measure[] {
  const all = documents.map((d) => d.text).join('\n\n');
  const text = (n: number) => all.repeat(Math.ceil(n / all.length)).slice(0, n);
  const time = (n: number) => {
    const input = text(n);
    return cpuTime(() => run(input));
  };
  const [small, large] = [time(units / 8), time(units)];
  return [
    { measure: 'attribution.time-1MB', unit: 'ms', value: large, n: 1 },
    // Linear work: 1.
    { measure: 'attribution.growth-to-1MB', unit: 'ratio', value: large / small / 8, n: 1 },
  ];
}
