import { expect, it } from 'vitest';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import { eventsOfArcs } from './arc-events';

const day = (date: string) => ({ earliest: date, latest: date, edtf: date });
const cubes = buildFlowCubes(
  flowTableOfLegs([
    flowRow({ eventId: 'early', ...day('1958-11-28') }),
    flowRow({ eventId: 'late', ...day('2019-02-27') }),
    flowRow({
      eventId: 'late',
      ...day('2019-02-27'),
      from: 'ulaanbaatar',
      to: 'pyongyang',
      legOrdinal: 1,
    }),
    flowRow({ eventId: 'undated', earliest: null, latest: null, edtf: null }),
    flowRow({ eventId: 'elsewhere', ...day('2000-01-01'), to: 'hanoi' }),
  ]),
);
const plan = { cubes, corridorLegs: new Set<string>() };
const there = { flow: 'pyongyang~ulaanbaatar~visit', eventId: null };
const back = { flow: 'ulaanbaatar~pyongyang~visit', eventId: null };

it('names each event once, the latest first and the undated last', () => {
  expect(eventsOfArcs(plan, UNFILTERED, [there, back])).toEqual([
    { id: 'late', year: 2019 },
    { id: 'early', year: 1958 },
    { id: 'undated', year: null },
  ]);
});

it('names what the filter lets through, and of a single arc its own event', () => {
  const filter = { ...UNFILTERED, from: 2010, to: 2020 };
  expect(eventsOfArcs(plan, filter, [there, back])).toEqual([{ id: 'late', year: 2019 }]);
  expect(eventsOfArcs(plan, UNFILTERED, [{ ...there, eventId: 'early' }])).toEqual([
    { id: 'early', year: 1958 },
  ]);
});
