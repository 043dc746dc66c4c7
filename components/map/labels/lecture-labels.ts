import type { LngLat } from '@/lib/geo/sphere';
import type { SpokenOf } from '@/lib/lecture/spoken-of';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { MOST_CANDIDATES, edgeCandidates, type EdgeCandidate, type MapLabels } from './map-labels';

/**
 * The names of places in a lecture. Those of what the step speaks of have room before others, and where a
 * state that takes part has none in its land, the busiest of its places says whose it is.
 *
 * @param unnamed codes of those states
 */
export function lectureLabels(
  { names, places }: MapLabels,
  { places: spoken, stateNames }: SpokenOf,
  unnamed: ReadonlySet<string>,
  record: readonly AtlasPlace[],
): MapLabels {
  const carriers = carriersOf({ names, places }, spoken, unnamed, record);
  return {
    names: names.map((one) => {
      const state = stateNames.get(carriers.get(one.id) ?? '');
      return state === undefined ? one : { ...one, name: `${one.name}, ${state}` };
    }),
    places: places.map((one) => (spoken.has(one.id) ? { ...one, essential: true } : one)),
  };
}

/**
 * What a room, which cannot move the map to see what is there, reads at its frame: first the ends of what
 * a step speaks of, however few events they have, then states that no place on the map names, then what
 * is busy.
 */
export function lectureEdgeCandidates(
  { names, places }: MapLabels,
  { places: spoken, stateNames }: SpokenOf,
  unnamed: ReadonlySet<string>,
  record: readonly AtlasPlace[],
): EdgeCandidate[] {
  const cities = new Set(places.filter(({ leastZoom }) => leastZoom === 0).map(({ id }) => id));
  const all = names
    .map(({ id, name, activity }, index) => ({ id, name, activity, place: places[index]!.place }))
    .filter(({ id }) => cities.has(id));
  const busy = new Set(edgeCandidates({ names, places }).map(({ id }) => id));
  const carried = new Set(carriersOf({ names, places }, spoken, unnamed, record).values());
  const states = [...unnamed].flatMap((code) => {
    const capital = record.find(({ kind, country }) => kind === 'capital' && country === code);
    const name = stateNames.get(code);
    if (carried.has(code) || !capital || name === undefined) return [];
    const place: LngLat = [capital.longitude, capital.latitude];
    return [{ id: `state-${code}`, name, activity: 0, place }];
  });
  return [
    ...all.filter(({ id }) => spoken.has(id)),
    ...states,
    ...all.filter(({ id }) => !spoken.has(id) && busy.has(id)),
  ].slice(0, MOST_CANDIDATES);
}

/** Id of a place → the code of the state that it names besides. */
function carriersOf(
  { names, places }: MapLabels,
  spoken: ReadonlySet<string>,
  unnamed: ReadonlySet<string>,
  record: readonly AtlasPlace[],
): Map<string, string> {
  if (unnamed.size === 0) return new Map();
  const countries = new Map(record.map(({ id, country }) => [id, country]));
  const shown = names
    .filter((_, index) => places[index]!.leastZoom === 0)
    .toSorted((one, other) => Number(spoken.has(other.id)) - Number(spoken.has(one.id)));
  return new Map(
    [...unnamed].flatMap((code) => {
      const carrier = shown.find(({ id }) => countries.get(id) === code);
      return carrier ? [[carrier.id, code] as const] : [];
    }),
  );
}
