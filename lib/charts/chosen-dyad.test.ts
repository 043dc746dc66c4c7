import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventSubjects } from '@/lib/filters/event-subjects';
import { keepsEvent } from '@/lib/filters/subject-filter';
import { actors as someActors, knownPlaces, subjectFilter, summaries } from '@/lib/filters/testing';
import { serialiseDyad } from '@/lib/view/dyad';
import { meetingMatrix } from './meeting-matrix';
import { isChosenDyad, ofChosenDyads, toggledDyads } from './chosen-dyad';

it('is shown alone by one press and given up by the next', () => {
  const chosen = toggledDyads(null, ['dprk', 'mongolia']);
  expect(chosen).toEqual([['dprk', 'mongolia']]);
  expect(isChosenDyad(chosen, ['dprk', 'mongolia'])).toBe(true);
  expect(toggledDyads(chosen, ['dprk', 'mongolia'])).toBeNull();
});

it('takes the place of another, and leaves others when it is given up', () => {
  expect(toggledDyads([['a', 'b']], ['a', 'c'])).toEqual([['a', 'c']]);
  expect(toggledDyads([['a', 'b'], ['a', 'c']], ['a', 'c'])).toEqual([['a', 'b']]); // prettier-ignore
});

it('leaves no other pair and no other state to the events of the chosen ones', () => {
  const states = ['china', 'dprk', 'mongolia', 'rok'];
  const actors = states.map((id) => ({
    id,
    kind: 'state' as const,
    name: id,
    shortName: id,
    affiliation: null,
    continues: null,
    country: null,
  }));
  const event = (id: string, ...who: string[]) => ({
    id,
    edtf: '2013',
    legs: [],
    venue: null,
    actors: who,
    reporters: [],
    sources: [],
    roles: {},
    differsOn: [],
  });
  const events = eventSubjects([event('all', ...states), event('two', 'china', 'rok')], actors, []);
  const [all, two] = ofChosenDyads(events, [
    ['dprk', 'mongolia'],
    ['dprk', 'rok'],
  ]);
  expect([...all!.dyads]).toEqual(['dprk.mongolia', 'dprk.rok']);
  expect([...all!.states]).toEqual(['dprk', 'mongolia', 'rok']);
  expect([two!.dyads.size, two!.states.size]).toEqual([0, 0]);
  expect(ofChosenDyads(events, null)).toBe(events);
});

it('leaves to the matrix what every filter of subjects lets through, that of pairs as well', () => {
  fc.assert(
    fc.property(summaries, subjectFilter, (list, filter) => {
      const events = eventSubjects(list, someActors, knownPlaces);
      const kept = events.filter((event) => keepsEvent(event, filter, null));
      const { counts, states } = meetingMatrix(ofChosenDyads(kept, filter.dyads));
      const chosen = filter.dyads?.map(serialiseDyad) ?? [...new Set(events.flatMap(({ dyads }) => [...dyads]))]; // prettier-ignore
      const expected = chosen
        .map((dyad) => [dyad, kept.filter(({ dyads }) => dyads.has(dyad)).length] as const)
        .filter(([, count]) => count > 0);
      expect(new Map(counts)).toEqual(new Map(expected));
      const inSome = new Set(expected.flatMap(([dyad]) => dyad.split('.')));
      expect(new Set(states.map(({ id }) => id))).toEqual(inSome);
    }),
  );
});
