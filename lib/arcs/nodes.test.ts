import { describe, expect, it } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowRow } from '@/lib/flows/flow-row';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import { mapPlan } from './map-plan';
import { nodesOf, type Sites } from './nodes';
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
  cities: new Map<string, string>(),
  positions: new Map<string, LngLat>([
    ['ulaanbaatar', [106.92, 47.92]],
    ['pyongyang', [125.75, 39.03]],
    ['seoul', [126.98, 37.57]],
  ]),
};

const PLACES = [...plan.positions].map(([id, [longitude, latitude]]) => ({
  id,
  longitude,
  latitude,
}));

it('nodes are the places on the map with visible events, busiest first', () => {
  expect(nodesOf(plan, UNFILTERED, 'apart').map(({ id, activity }) => [id, activity])).toEqual([
    ['pyongyang', 3],
    ['ulaanbaatar', 2],
    ['seoul', 1],
  ]);
  expect(
    nodesOf(plan, { ...UNFILTERED, from: 2020 }, 'apart')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['seoul', 'ulaanbaatar']);
});

it('nodes have rings for what stays there, and say whether they are a venue', () => {
  const [pyongyang, ulaanbaatar] = nodesOf(plan, UNFILTERED, 'apart');
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

describe('what was only said', () => {
  const opinions = mapPlan(
    buildFlowCubes(
      flowTableOfLegs([
        row('visit', 'pyongyang', 'ulaanbaatar'),
        row('advice', 'seoul', 'pyongyang', { kind: 'proposal', type: 'position' }),
        row('view', 'seoul', 'seoul', { kind: 'assessment', type: 'position' }),
        row('late', 'ulaanbaatar', 'pyongyang', {
          kind: 'publication',
          type: 'publication',
          earliest: '2020-01-01',
        }),
      ]),
    ),
    PLACES,
  );
  const saidIn = (filter: Partial<FlowFilter>) =>
    nodesOf(opinions, { ...UNFILTERED, said: 'out', ...filter }, 'apart')
      .filter(({ said }) => said > 0)
      .map(({ id, activity, said }) => [id, activity, said]);

  it('is counted where it was said, even where nothing was done', () => {
    expect(saidIn({})).toEqual([
      ['ulaanbaatar', 1, 1],
      ['seoul', 0, 2],
    ]);
  });

  it('obeys the other filters', () => {
    expect(saidIn({ to: 2015 })).toEqual([['seoul', 0, 2]]);
    expect(saidIn({ types: ['publication'] })).toEqual([['ulaanbaatar', 0, 1]]);
    expect(saidIn({ statuses: ['planned'] })).toEqual([]);
  });

  it('is an event like others once it is asked for', () => {
    expect(saidIn({ said: 'in' })).toEqual([]);
  });
});

describe('a site', () => {
  const embassy = { id: 'embassy', longitude: 126.99, latitude: 37.58, parent: 'seoul' };
  const sited = mapPlan(
    buildFlowCubes(
      flowTableOfLegs([
        row('visit', 'pyongyang', 'embassy'),
        row('tour', 'seoul', 'embassy'),
        row('speech', 'seoul', 'seoul', { family: 'statement', type: 'speech' }),
      ]),
    ),
    [...PLACES, embassy],
  );
  const found = (sites: Sites) =>
    nodesOf(sited, UNFILTERED, sites).map(({ id, activity }) => [id, activity]);

  it('is a node of its own near by; its city has its events, each once', () => {
    expect(found('apart')).toEqual([
      ['seoul', 3],
      ['embassy', 2],
      ['pyongyang', 1],
    ]);
  });

  it('is in its city far away, and what goes between the two stays there', () => {
    expect(found('in-cities')).toEqual([
      ['seoul', 3],
      ['pyongyang', 1],
    ]);
    const [seoul] = nodesOf(sited, UNFILTERED, 'in-cities');
    expect(seoul!.rings.map(({ family, count }) => [family, count])).toEqual([
      ['visit', 1],
      ['statement', 1],
    ]);
  });
});
