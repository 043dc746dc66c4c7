import { expect, it } from 'vitest';
import { eventSubjects } from '@/lib/filters/event-subjects';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import { spokenOf } from './spoken-of';

const state = (id: string, fields: Partial<AtlasActor> = {}): AtlasActor => ({
  id,
  kind: 'state',
  name: id,
  shortName: id,
  affiliation: null,
  continues: null,
  country: null,
  ...fields,
});
const ACTORS = [
  state('dprk', { shortName: 'DPRK', country: 'KP' }),
  state('russia', { shortName: 'Russia', country: 'RU', continues: 'soviet-union' }),
  state('soviet-union', { shortName: 'Soviet Union' }),
  state('china', { shortName: 'China', country: 'CN' }),
  state('envoy', { kind: 'person', affiliation: 'dprk' }),
];
const event = (id: string, actors: string[], place = 'pyongyang') => ({
  id,
  actors,
  edtf: '1960',
  legs: [{ from: place, to: place, mutual: false }],
  venue: null,
  reporters: ['china'],
  roles: {},
  sources: ['source'],
});
const SUBJECTS = eventSubjects(
  [
    event('aid', ['soviet-union', 'envoy'], 'moscow'),
    event('treaty', ['soviet-union', 'dprk'], 'moscow'),
    event('summit', ['russia', 'dprk'], 'vladivostok'),
    event('visit', ['envoy']),
  ],
  ACTORS,
  [],
);
const of = (...events: string[]) => spokenOf(new Set(events), SUBJECTS, ACTORS);

it('are the ends of the events and the states for which somebody takes part', () => {
  const { places, involved } = of('visit');
  expect([...places]).toEqual(['pyongyang']);
  // China only reports it.
  expect([...involved]).toEqual(['KP']);
});

it('every state has the short name of the texts', () => {
  expect(Object.fromEntries(of('visit').stateNames)).toEqual({
    KP: 'DPRK',
    RU: 'Russia',
    CN: 'China',
  });
});

it('a land is called as the events call its state at their time', () => {
  const nameOf = (...events: string[]) => of(...events).stateNames.get('RU');
  expect(nameOf('aid')).toBe('Soviet Union');
  expect([...of('aid').involved]).toEqual(['KP', 'RU']);
  expect(nameOf('summit')).toBe('Russia');
  expect(nameOf('aid', 'treaty', 'summit')).toBe('Soviet Union');
  expect(nameOf('aid', 'summit')).toBe('Russia');
});
