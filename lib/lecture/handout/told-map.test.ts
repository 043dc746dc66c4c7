import { expect, it } from 'vitest';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventSummary } from '@/lib/model/event-summary';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { mapDrawer, type DrawnMap } from './drawn-map';
import { toldMap } from './told-map';

const rows = [
  flowRow({ eventId: 'north', from: 'ulaanbaatar', to: 'pyongyang' }),
  flowRow({ eventId: 'south', from: 'hanoi', to: 'seoul' }),
  flowRow({ eventId: 'test', from: 'pyongyang', to: 'pyongyang' }),
];
const record = {
  cubes: buildFlowCubes(flowTableOfLegs(rows)),
  summaries: [
    ...rows.map(({ eventId }) => ({ id: eventId, legs: [], corridor: null })),
    { id: 'line', legs: [], corridor: 'rajin' },
  ] as unknown as EventSummary[],
  subjects: [],
  places: ['ulaanbaatar', 'pyongyang', 'seoul', 'hanoi'].map(
    (id, index) => ({ id, name: id, longitude: 100 + index, latitude: 30 + index }) as AtlasPlace,
  ),
  corridors: [],
  sources: [],
};
const map = mapDrawer(record)(DEFAULT_VIEW, null);
const inFront = ({ arcs, nodes }: DrawnMap) => ({
  arcs: arcs.filter(({ isBehind }) => !isBehind).map(({ arc }) => arc.eventId),
  places: new Set(nodes.filter(({ isBehind }) => !isBehind).map(({ id }) => id)),
});

it('has what the sentence tells of in front, arcs above and names first', () => {
  const told = toldMap(map, ['north'], record);
  expect(inFront(told)).toEqual({ arcs: ['north'], places: new Set(['ulaanbaatar', 'pyongyang']) });
  expect(told.arcs.at(-1)!.arc.eventId).toBe('north');
  for (const event of ['north', 'south']) {
    const [first, second] = toldMap(map, [event], record).nodes;
    expect([first!.isBehind, second!.isBehind]).toEqual([false, false]);
  }
  expect(told.arcs).toHaveLength(map.arcs.length);
});

it('finds an event without an arc by its place', () => {
  expect(inFront(toldMap(map, ['test'], record)).places).toEqual(new Set(['pyongyang']));
});

it('has a corridor in front of which the sentence tells', () => {
  const corridor = {
    id: 'rajin',
    stations: [],
    stretches: [],
    services: [],
    legs: [],
    isOpen: false,
    isBehind: false,
  };
  const withLine: DrawnMap = { ...map, eventIds: [...map.eventIds, 'line'], corridors: [corridor] };
  const isBehind = (told: string) => toldMap(withLine, [told], record).corridors[0]!.isBehind;
  expect(isBehind('north')).toBe(true);
  expect(isBehind('line')).toBe(false);
});

it('is the same map where nothing of it is told', () => {
  expect(toldMap(map, [], record)).toBe(map);
  expect(toldMap(map, ['elsewhere'], record)).toBe(map);
  // Filtered out, it is not on the map, whatever its place.
  expect(toldMap({ ...map, eventIds: [] }, ['north'], record).arcs).toBe(map.arcs);
});
