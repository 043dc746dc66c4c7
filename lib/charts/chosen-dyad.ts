import type { EventSubjects } from '@/lib/filters/event-subjects';
import { serialiseDyad, type Dyad } from '@/lib/view/dyad';

export function isChosenDyad(chosen: readonly Dyad[] | null, dyad: Dyad): boolean {
  return chosen?.some((one) => serialiseDyad(one) === serialiseDyad(dyad)) ?? false;
}

/** A press on a pair shows it alone; another gives it up, and leaves others that were chosen. */
export function toggledDyads(chosen: readonly Dyad[] | null, dyad: Dyad): readonly Dyad[] | null {
  if (!isChosenDyad(chosen, dyad)) return [dyad];
  const others = (chosen ?? []).filter((one) => serialiseDyad(one) !== serialiseDyad(dyad));
  return others.length > 0 ? others : null;
}

/** What events have of the chosen pairs, and of no other; all where none is chosen. */
export function ofChosenDyads(
  events: readonly EventSubjects[],
  chosen: readonly Dyad[] | null,
): readonly EventSubjects[] {
  if (chosen === null) return events;
  return events.map((event) => {
    const kept = chosen.filter((dyad) => event.dyads.has(serialiseDyad(dyad)));
    return { ...event, dyads: new Set(kept.map(serialiseDyad)), states: new Set(kept.flat()) };
  });
}
