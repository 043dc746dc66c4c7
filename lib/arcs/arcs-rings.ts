import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import type { Lane } from '@/lib/flows/flow-selectors';

/** The events of one family that stay in one place, drawn round its node. */
export interface Ring {
  readonly place: string;
  readonly family: Family;
  readonly occurred: boolean;
  readonly count: number;
}

/** Rings of the visible lanes, those of one place in the order of families, innermost first. */
export function ringsOf(lanes: readonly Lane[]): Ring[] {
  return lanes
    .filter(({ from, to }) => from === to)
    .map(({ from, family, occurred, count }) => ({ place: from, family, occurred, count }))
    .toSorted(
      (one, other) =>
        FAMILIES.indexOf(one.family) - FAMILIES.indexOf(other.family) ||
        Number(other.occurred) - Number(one.occurred),
    );
}

/** A place where parties met or might have met on the ground of a third. */
export interface Venue {
  readonly place: string;
  /** False where it was offered, planned or considered only. */
  readonly occurred: boolean;
}

/** Venues of the visible mediation lanes; one talk held makes a venue that was used. */
export function venuesOf(lanes: readonly Lane[]): Venue[] {
  const venues = new Map<string, boolean>();
  for (const { family, to, occurred } of lanes) {
    if (family === 'mediation') venues.set(to, (venues.get(to) ?? false) || occurred);
  }
  return [...venues].map(([place, occurred]) => ({ place, occurred }));
}
