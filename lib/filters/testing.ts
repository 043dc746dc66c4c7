import fc from 'fast-check';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import { dyadOf } from '@/lib/view/dyad';
import type { SubjectsOfSummary } from './event-subjects';
import { EVENT_ROLES } from '@/lib/model/event-roles';
import { WAYS } from '@/lib/model/event-ways';
import type { SubjectFilter } from './subject-filter';

const actor = (
  id: string,
  kind: AtlasActor['kind'],
  affiliation: string | null = null,
  continues: string | null = null,
): AtlasActor => ({ id, kind, name: id, shortName: id, affiliation, continues, country: null });

/** Of an event that comes from nowhere, and in which nobody has a role. */
export const NO_WAYS_OR_ROLES = { waysAt: () => 0, roles: new Map(), anyRole: 0 } as const;

/** Two states, one that carries on a third, a ministry and two people. */
export const actors: readonly AtlasActor[] = [
  actor('mongolia', 'state'),
  actor('dprk', 'state'),
  actor('vietnam', 'state', null, 'drv'),
  actor('drv', 'state'),
  actor('ministry', 'organisation', 'dprk'),
  actor('minister', 'person', 'ministry'),
  actor('writer', 'person', 'vietnam'),
];

const idsOfActors = actors.map(({ id }) => id);
const PLACES = ['ulaanbaatar', 'pyongyang', 'hanoi', 'embassy'] as const;
/** Of which one is a site in another. */
export const knownPlaces = PLACES.map((id) => ({ id, parent: id === 'embassy' ? 'hanoi' : null }));
const SOURCES = ['book', 'article'] as const;

const summary = fc.record({
  edtf: fc.constantFrom(null, '2013'),
  legs: fc.array(
    fc.record({
      from: fc.constantFrom(...PLACES),
      to: fc.constantFrom(...PLACES),
      mutual: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  venue: fc.option(fc.constantFrom(...PLACES), { nil: null }),
  actors: fc.subarray(idsOfActors),
  reporters: fc.subarray(idsOfActors, { maxLength: 1 }),
  roles: fc.record(
    Object.fromEntries(EVENT_ROLES.map((role) => [role, fc.subarray(idsOfActors)])),
    { requiredKeys: [] },
  ),
  sources: fc.subarray([...SOURCES], { minLength: 1 }),
});

export const summaries: fc.Arbitrary<SubjectsOfSummary[]> = fc
  .array(summary, { maxLength: 12 })
  .map((list) =>
    list.map((one, index) => ({
      id: `event-${index}`,
      ...one,
      // Who has a role takes part.
      actors: [
        ...new Set([...one.actors, ...Object.values(one.roles).flatMap((ids) => ids ?? [])]),
      ],
    })),
  );

const some = (ids: readonly string[]) =>
  fc.option(fc.subarray([...ids], { minLength: 1 }), { nil: null });

/** Roles and ways are left alone often enough, since together they keep little. */
const someOf = <Value>(all: readonly Value[]) =>
  fc.option(fc.subarray([...all], { minLength: 1 }), { nil: null, freq: 1 });

export const subjectFilter: fc.Arbitrary<SubjectFilter> = fc
  .record({
    dates: fc.constantFrom('any', 'undated'),
    places: some(PLACES),
    ways: someOf(WAYS),
    actors: some(idsOfActors),
    roles: someOf(EVENT_ROLES),
    dyads: fc.option(
      fc.subarray([dyadOf('mongolia', 'dprk'), dyadOf('dprk', 'vietnam')], { minLength: 1 }),
      { nil: null },
    ),
    sources: some(SOURCES),
    events: some(['event-0', 'event-3']),
    text: fc.option(fc.constant('words'), { nil: null }),
  })
  .map((filter) => (filter.places === null ? { ...filter, ways: null } : filter));
