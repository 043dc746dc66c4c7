import { expect, it } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowRow } from '@/lib/flows/flow-row';
import { nodesOf } from './nodes';
import { flowRow } from '@/lib/flows/testing';

const row = (eventId: string, from: string, to: string, fields: Partial<FlowRow> = {}) =>
  flowRow({ eventId, from, to, ...fields });
const plan = {
  cubes: buildFlowCubes(
    flowTableOfLegs([
      row('visit', 'pyongyang', 'ulaanbaatar'),
      row('test', 'pyongyang', 'pyongyang', { family: 'incident', type: 'test' }),
      row('speech', 'pyongyang', 'pyongyang', { family: 'statement', type: 'speech' }),
      row('talks', 'seoul', 'ulaanbaatar', {
        family: 'meeting',
        type: 'talks',
        legKind: 'to-venue',
        earliest: '2020-01-01',
        latest: '2020-01-01',
      }),
      row('lost', 'atlantis', 'atlantis'),
    ]),
  ),
  positions: new Map<string, LngLat>([
    ['ulaanbaatar', [106.92, 47.92]],
    ['pyongyang', [125.75, 39.03]],
    ['seoul', [126.98, 37.57]],
  ]),
};

it('nodes are the places on the map with visible events, busiest first', () => {
  expect(nodesOf(plan, UNFILTERED).map(({ id, activity }) => [id, activity])).toEqual([
    ['pyongyang', 3],
    ['ulaanbaatar', 2],
    ['seoul', 1],
  ]);
  expect(
    nodesOf(plan, { ...UNFILTERED, from: 2020 })
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['seoul', 'ulaanbaatar']);
});

it('nodes have rings for what stays there, and say whether they are a venue', () => {
  const [pyongyang, ulaanbaatar] = nodesOf(plan, UNFILTERED);
  expect(pyongyang).toMatchObject({ position: [125.75, 39.03], venue: null });
  expect(pyongyang!.rings.map(({ family }) => family).toSorted()).toEqual([
    'incident',
    'statement',
  ]);
  expect(ulaanbaatar).toMatchObject({
    rings: [],
    venue: { place: 'ulaanbaatar', occurred: true },
  });
});
