import type { Arc } from '@/lib/arcs/arcs';
import type { DrawnNode } from '@/lib/lecture/handout/drawn-map';
import { placeNames, type NamedPoint, type PlacedName } from './name-placement';
import type { SeenLine } from './seen-line';

/** Before the id of a place that is out of view. */
export const EXIT = '~';

/** Of one place, where its name may stand: the line that lies on top comes first. */
export type ExitPoints = readonly NamedPoint[];

/** At the edge of the map, lines that leave it have the name of the place beyond. */
export function exitPoints(
  lines: readonly { readonly ends: Pick<Arc, 'from' | 'to'>; readonly line: SeenLine }[],
  nodes: readonly DrawnNode[],
): ExitPoints[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const exits = new Map<string, NamedPoint[]>();
  // The last lines lie on top.
  for (const { ends, line } of lines.toReversed()) {
    const outside = [
      { place: ends.from, point: line.hasStart ? undefined : line.points[0] },
      { place: ends.to, point: line.hasEnd ? undefined : line.points.at(-1) },
    ];
    for (const { place, point } of outside) {
      if (point === undefined) continue;
      const known = exits.get(place) ?? [];
      const name = names.get(place) ?? place;
      exits.set(place, [...known, { id: EXIT + place, name, x: point[0], y: point[1], radius: 3 }]);
    }
  }
  return [...exits.values()];
}

interface ToBeNamed {
  readonly places: readonly NamedPoint[];
  readonly exits: readonly ExitPoints[];
  /** Named where there is room left. */
  readonly stations: readonly NamedPoint[];
}

/** Where a place out of view finds no room for its name beside one line, another one has it. */
const MOST_TRIES = 4;

export function placeNamesAndExits(
  { places, exits, stations }: ToBeNamed,
  space: Parameters<typeof placeNames>[1],
): PlacedName[] {
  let chosen = exits.map(() => 0);
  const placed = () =>
    placeNames([...places, ...exits.map((of, index) => of[chosen[index]!]!), ...stations], space);
  let best = placed();
  for (let tries = 1; tries < MOST_TRIES; tries += 1) {
    const named = new Set(best.map(({ id }) => id));
    const next = exits.map((of, index) => {
      const at = chosen[index]!;
      return named.has(of[at]!.id) ? at : Math.min(at + 1, of.length - 1);
    });
    if (next.every((at, index) => at === chosen[index])) break;
    chosen = next;
    const names = placed();
    if (names.length > best.length) best = names;
  }
  return best;
}
