import { describe, expect, it } from 'vitest';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import { comparedOptions, firstTwo } from './compared-options';
import { eventSubjects } from './event-subjects';
import { actors } from './testing';
import { EVERYTHING } from './view-filter';

const event = (id: string, year: number, ...who: string[]) => ({
  id,
  edtf: String(year),
  legs: [{ from: 'hanoi', to: 'seoul', mutual: false }],
  venue: null,
  actors: who,
  reporters: [],
  sources: ['book'],
  roles: {},
  differsOn: [],
});
const EVENTS = [
  event('one', 2018, 'dprk', 'vietnam'),
  event('two', 2019, 'dprk', 'vietnam'),
  event('three', 2019, 'dprk', 'mongolia'),
  event('four', 1990, 'mongolia', 'vietnam'),
];
const RECORD = {
  cubes: buildFlowCubes(
    flowTableOfLegs(
      EVENTS.map(({ id, edtf }) => flowRow({ eventId: id, earliest: `${edtf}-01-01` })),
    ),
  ),
  subjects: eventSubjects(EVENTS, actors, []),
  matched: null,
  names: (_: string, id: string) => id,
};
const optionsOf = (filter: Partial<typeof EVERYTHING>) =>
  comparedOptions(RECORD, { ...EVERYTHING, ...filter }, 'dyad', 'en').map(({ id, count }) => [
    id,
    count,
  ]);

describe('what can be compared', () => {
  it('has events under every filter but its own list, those of most first', () => {
    const pairs = [
      ['dprk.vietnam', 2],
      ['dprk.mongolia', 1],
    ];
    expect(optionsOf({ from: 2018 })).toEqual(pairs);
    expect(optionsOf({ from: 2018, dyads: [['dprk', 'mongolia']] })).toEqual(pairs);
    expect(optionsOf({ from: 2018, sources: ['article'] })).toEqual([]);
    expect(optionsOf({})).toHaveLength(3);
  });

  it('begins with the chosen one, and a pair that shares a state with it', () => {
    const option = (id: string) => ({ id, name: id, fullName: id, count: 1 });
    const options = ['china.usa', 'dprk.russia', 'dprk.mongolia', 'mongolia.rok'].map(option);
    expect(firstTwo(options, 'dprk.mongolia', 'dyad')).toEqual(['dprk.mongolia', 'dprk.russia']);
    expect(firstTwo(options, null, 'dyad')).toEqual(['china.usa', 'dprk.russia']);
    expect(firstTwo(['hanoi', 'seoul'].map(option), null, 'place')).toEqual(['hanoi', 'seoul']);
    expect(firstTwo([option('hanoi')], 'hanoi', 'place')).toBeNull();
    expect(firstTwo([], null, 'place')).toBeNull();
  });
});
