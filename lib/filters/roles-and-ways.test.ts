import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_ROLES } from '@/lib/model/event-roles';
import { WAYS } from '@/lib/model/event-ways';
import { eventSubjects, type SubjectsOfSummary } from './event-subjects';
import { onlySubject, withoutSubject } from './subject-choice';
import {
  EVERY_SUBJECT,
  keptEvents,
  roleCounts,
  wayCounts,
  type SubjectFilter,
} from './subject-filter';
import { actors, knownPlaces, subjectFilter, summaries } from './testing';

const event = (id: string, change: Partial<SubjectsOfSummary>): SubjectsOfSummary => ({
  id,
  edtf: '2013',
  legs: [{ from: 'ulaanbaatar', to: 'pyongyang', mutual: false }],
  venue: null,
  actors: ['minister', 'mongolia'],
  reporters: [],
  roles: {},
  sources: ['book'],
  ...change,
});

const keptOf = (events: readonly SubjectsOfSummary[], filter: Partial<SubjectFilter>) => [
  ...keptEvents(eventSubjects(events, actors, knownPlaces), { ...EVERY_SUBJECT, ...filter }, null)!,
];

describe('a filter of roles', () => {
  const events = [
    event('visit', { roles: { visitor: ['minister'], host: ['mongolia'] } }),
    event('return', { roles: { visitor: ['mongolia'], host: ['ministry'] } }),
    event('talks', {}),
  ];

  it('without an actor keeps what anybody had the role in', () => {
    expect(keptOf(events, { roles: ['host'] })).toEqual(['visit', 'return']);
    expect(keptOf(events, { roles: ['mediator'] })).toEqual([]);
  });

  it('with an actor keeps what that one had it in, or who acts for it', () => {
    expect(keptOf(events, { roles: ['host'], actors: ['mongolia'] })).toEqual(['visit']);
    expect(keptOf(events, { roles: ['visitor'], actors: ['dprk'] })).toEqual(['visit']);
    expect(keptOf(events, { roles: ['visitor'], actors: ['ministry'] })).toEqual(['visit']);
    expect(keptOf(events, { roles: ['host', 'visitor'], actors: ['dprk'] })).toEqual([
      'visit',
      'return',
    ]);
  });

  it('with a pair of states is that of anybody', () => {
    expect(keptOf(events, { roles: ['host'], dyads: [['dprk', 'mongolia']] })).toEqual([
      'visit',
      'return',
    ]);
  });
});

describe('a filter of arrivals and departures', () => {
  const leg = (from: string, to: string, mutual = false) => ({ from, to, mutual });
  const events = [
    event('there', { legs: [leg('ulaanbaatar', 'hanoi')] }),
    event('back', { legs: [leg('embassy', 'ulaanbaatar')] }),
    event('round', { legs: [leg('ulaanbaatar', 'hanoi'), leg('hanoi', 'ulaanbaatar')] }),
    event('within', { legs: [leg('embassy', 'hanoi')] }),
    event('mutual', { legs: [leg('hanoi', 'pyongyang', true)] }),
    event('venue', { legs: [leg('ulaanbaatar', 'ulaanbaatar')], venue: 'hanoi' }),
  ];

  it('keeps what came to a city, or to a place in it, from elsewhere', () => {
    expect(keptOf(events, { places: ['hanoi'], ways: ['arrived'] })).toEqual(['there', 'round']);
    expect(keptOf(events, { places: ['hanoi'], ways: ['left'] })).toEqual(['back', 'round']);
    expect(keptOf(events, { places: ['hanoi'], ways: ['here'] })).toEqual(['within', 'venue']);
    expect(keptOf(events, { places: ['hanoi'], ways: ['together'] })).toEqual(['mutual']);
  });

  it('takes a place in a city by itself where that is chosen', () => {
    expect(keptOf(events, { places: ['embassy'], ways: ['left'] })).toEqual(['back', 'within']);
  });

  it('keeps what has any of the ways at any of the places', () => {
    expect(keptOf(events, { places: ['hanoi', 'ulaanbaatar'], ways: ['arrived'] })).toEqual([
      'there',
      'back',
      'round',
    ]);
    expect(keptOf(events, { places: ['hanoi'], ways: [...WAYS] })).toEqual(
      events.map(({ id }) => id),
    );
  });

  it('goes with the last place, and not before', () => {
    const filter: SubjectFilter = { ...EVERY_SUBJECT, places: ['hanoi', 'seoul'], ways: ['left'] };
    expect(withoutSubject(filter, 'places', 'seoul')).toEqual({ places: ['hanoi'] });
    expect(withoutSubject({ ...filter, places: ['hanoi'] }, 'places', 'hanoi')).toEqual({
      places: null,
      ways: null,
    });
    expect(onlySubject('places', 'hanoi')).toEqual({ places: ['hanoi'] });
  });
});

it('roles and ways are counted by what each alone would show', () => {
  fc.assert(
    fc.property(summaries, subjectFilter, (list, filter) => {
      const events = eventSubjects(list, actors, knownPlaces);
      const passing = new Set(events.filter((_, index) => index % 3 > 0).map(({ id }) => id));
      const shown = (change: Partial<SubjectFilter>) =>
        [...(keptEvents(events, { ...filter, ...change }, null) ?? [])].filter((id) =>
          passing.has(id),
        ).length;
      const byRole = roleCounts(events, filter, null, passing);
      for (const role of EVENT_ROLES) {
        expect(byRole.get(role) ?? 0).toBe(shown({ roles: [role] }));
      }
      if (filter.places === null) return;
      const byWay = wayCounts(events, filter, null, passing);
      for (const way of WAYS) expect(byWay.get(way) ?? 0).toBe(shown({ ways: [way] }));
    }),
  );
});
