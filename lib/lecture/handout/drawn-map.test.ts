import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventSummary } from '@/lib/model/event-summary';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { visibleEventIds } from '@/lib/flows/flow-selectors';
import { flowFilter, flowRow, flowRows } from '@/lib/flows/testing';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { ribbonsOf } from '@/lib/arcs/ribbons';
import { parseView } from '@/lib/view/view-parameters';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { mapDrawer } from './drawn-map';

const places = ['ulaanbaatar', 'pyongyang', 'seoul', 'hanoi'].map(
  (id, index) => ({ id, name: id, longitude: 100 + index, latitude: 30 + index }) as AtlasPlace,
);

const row = (eventId: string, from: string, to: string) => flowRow({ eventId, from, to });
const summary = ({ eventId, from, to }: ReturnType<typeof row>) =>
  ({ id: eventId, legs: [{ from, to }] }) as EventSummary;

describe('the map of a view', () => {
  it('shows what the filters let through, and nothing twice', () => {
    fc.assert(
      fc.property(flowRows, flowFilter, (rows, filter) => {
        const cubes = buildFlowCubes(flowTableOfLegs(rows));
        const ids = [...new Set(rows.map(({ eventId }) => eventId))];
        const summaries = ids.map((id) => ({ id, legs: [] }) as unknown as EventSummary);
        const map = mapDrawer({
          cubes,
          summaries,
          subjects: [],
          places,
          corridors: [],
          sources: [],
        })({ ...DEFAULT_VIEW, ...filter }, null);
        expect(new Set(map.eventIds)).toEqual(visibleEventIds(cubes, filter));
        const keys = map.arcs.map(({ arc }) => arc.key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(map.arcs.every(({ isBehind }) => !isBehind)).toBe(true);
      }),
    );
  });

  it('has the opened event before the others, which step back', () => {
    const rows = [
      row('a', 'ulaanbaatar', 'pyongyang'),
      row('b', 'hanoi', 'seoul'),
      row('c', 'pyongyang', 'pyongyang'),
    ];
    const cubes = buildFlowCubes(flowTableOfLegs(rows));
    const draw = mapDrawer({
      cubes,
      summaries: rows.map(summary),
      subjects: [],
      places,
      corridors: [],
      sources: [],
    });
    const { view } = parseView(new URLSearchParams('open=event.a'));
    const { arcs, nodes } = draw(view, null);
    expect(arcs.map(({ arc, isBehind }) => [arc.eventId, isBehind])).toEqual([
      ['b', true],
      ['a', false],
    ]);
    expect(nodes.map(({ id, isOpen, isBehind }) => [id, isOpen, isBehind])).toEqual([
      ['pyongyang', true, false],
      ['ulaanbaatar', true, false],
      ['hanoi', false, true],
      ['seoul', false, true],
    ]);
    // An event in one place has no arc; its node stands for it.
    const ring = draw({ ...view, open: { kind: 'event', id: 'c' } }, null);
    expect(ring.arcs.every(({ isBehind }) => isBehind)).toBe(true);
    expect(ring.nodes[0]).toMatchObject({ id: 'pyongyang', isOpen: true, isBehind: false });
  });
});

it('folds arcs into ribbons of the busiest pairs where there are too many, but not what is opened', () => {
  const rows = [
    row('a', 'ulaanbaatar', 'pyongyang'),
    row('b', 'pyongyang', 'ulaanbaatar'),
    row('c', 'hanoi', 'seoul'),
    row('d', 'hanoi', 'pyongyang'),
  ];
  const draw = mapDrawer({
    ...{ cubes: buildFlowCubes(flowTableOfLegs(rows)), summaries: rows.map(summary) },
    ...{ subjects: [], places, corridors: [], sources: [] },
  });
  const drawn = (search: string, mostRibbons?: number) => {
    const folding = mostRibbons === undefined ? undefined : { mostRibbons, ribbonsOf };
    const map = draw(parseView(new URLSearchParams(search)).view, null, folding);
    const ribbons = map.ribbons?.map(({ ribbon }) => ribbon.pair);
    return [new Set(map.arcs.map(({ arc }) => arc.eventId)), ribbons, map.pairs];
  };
  const all = new Set(['a', 'b', 'c', 'd']);
  expect(drawn('')).toEqual([all, [], 3]);
  expect(drawn('', 4)).toEqual([all, [], 3]);
  expect(drawn('', 1)).toEqual([new Set(), ['pyongyang~ulaanbaatar'], 3]);
  expect(drawn('open=event.c', 1)).toEqual([new Set(['c']), ['pyongyang~ulaanbaatar'], 3]);
});

it('knows trade by year by the rows of what the filters let through', () => {
  const trade = flowRow({
    ...{ eventId: 'b', from: 'seoul', to: 'ulaanbaatar', family: 'trade', type: 'trade-flow' },
    ...{ value: null, yearlyUsd: [[2001, 5e6]] },
  });
  const rows = [row('a', 'hanoi', 'pyongyang'), trade, row('c', 'seoul', 'hanoi')];
  const subjects = rows.map(({ eventId, from, to }) => ({
    ...{ id: eventId, dated: true, places: new Set([from, to]), actors: new Set<string>() },
    ...{ states: new Set<string>(), dyads: new Set<string>(), sources: new Set<string>() },
    ...{ waysAt: () => 0, roles: new Map<string, number>(), anyRole: 0 },
  }));
  const draw = mapDrawer({
    ...{ cubes: buildFlowCubes(flowTableOfLegs(rows)), summaries: rows.map(summary) },
    ...{ subjects, places, corridors: [], sources: [] },
  });
  const { view } = parseView(new URLSearchParams('places=seoul'));
  expect(draw(view, null).arcs.map(({ arc }) => arc.valueUsd)).toEqual([0, 5e6]);
});

describe('a corridor in a handout', () => {
  const line: AtlasCorridor = {
    id: 'rajin',
    kind: 'rail',
    name: '',
    status: 'operating',
    summary: '',
    note: null,
    stations: ['pyongyang', 'seoul'].map((id) => ({ id, name: id, longitude: 0, latitude: 0 })),
    segments: [
      {
        from: 'pyongyang',
        to: 'seoul',
        path: [
          [0, 0],
          [1, 1],
        ],
        courseFrom: 'track',
        gauges: [],
        lengthKm: null,
        opened: null,
        states: [{ state: 'operating', during: '1949/1960', note: null, claims: [] }],
        note: null,
        claims: [],
      },
    ],
    services: [],
    legs: [{ event: 'ride', from: 'pyongyang', to: 'seoul' }],
    claims: [],
  };
  const ride = row('ride', 'pyongyang', 'seoul');
  const cubes = buildFlowCubes(flowTableOfLegs([ride]));
  const draw = mapDrawer({
    cubes,
    summaries: [{ ...summary(ride), corridor: 'rajin' }],
    subjects: [],
    places,
    corridors: [line],
    sources: [],
  });
  const drawn = (parameters: string) =>
    draw(parseView(new URLSearchParams(parameters)).view, null).corridors.map(
      ({ stretches, legs }) => [stretches.length, legs.length],
    );

  it('obeys the filters, and stays where an event goes along it', () => {
    expect(drawn('')).toEqual([[1, 1]]);
    expect(drawn('from=1950&to=1950')).toEqual([[1, 0]]);
    expect(drawn('from=1970&to=1970')).toEqual([]);
    expect(drawn('types=2.delegation')).toEqual([[0, 1]]);
    expect(drawn('types=2.energy')).toEqual([]);
    expect(drawn('statuses=planned')).toEqual([]);
    expect(drawn('record=documents')).toEqual([[0, 1]]);
  });
});
