import type { Actor } from '@/lib/model/actor-schema';
import type { ReadEntry } from './read-entries';
import { problemAt, type RecordProblem } from './record-problem';

/**
 * Offices of people that nobody can place in time. `during` is when a source has somebody in the
 * office, or has him a former holder of it; a trade such as an actor's is no office and has no years.
 */
export function checkRoles(actors: readonly ReadEntry<Actor>[]): RecordProblem[] {
  return actors.flatMap((entry) => {
    if (entry.value.kind !== 'person') return [];
    return entry.value.roles.flatMap(({ of, during }, index) =>
      of === undefined || during !== undefined
        ? []
        : [problemAt(entry, `roles.${index}`, `an office of "${of}" says \`during\` what time`)],
    );
  });
}
