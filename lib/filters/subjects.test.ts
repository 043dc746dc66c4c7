import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventSubjects, wideningOf, type SubjectsOfSummary } from './event-subjects';
import {
  EVERY_SUBJECT,
  SUBJECT_LISTS,
  chosenIds,
  keptEvents,
  type SubjectFilter,
  subjectCounts,
} from './subject-filter';
import { actors, knownPlaces, subjectFilter, summaries } from './testing';

const event = (change: Partial<SubjectsOfSummary>): SubjectsOfSummary => ({
  id: 'event',
  edtf: '2013',
  legs: [{ from: 'ulaanbaatar', to: 'pyongyang', mutual: false }],
  venue: null,
  actors: [],
  reporters: [],
  roles: {},
  sources: ['book'],
  ...change,
});
const subjectsOf = (change: Partial<SubjectsOfSummary>) =>
  eventSubjects([event(change)], actors, knownPlaces)[0]!;
const kept = (change: Partial<SubjectsOfSummary>, filter: Partial<SubjectFilter>) =>
  keptEvents([subjectsOf(change)], { ...EVERY_SUBJECT, ...filter }, null)?.size === 1;

describe('what an event concerns', () => {
  it('is every end of its legs, and its venue', () => {
    expect([...subjectsOf({ venue: 'hanoi' }).places]).toEqual([
      'ulaanbaatar',
      'pyongyang',
      'hanoi',
    ]);
  });

  it('is the city of a site, but no site of a city', () => {
    expect([...subjectsOf({ legs: [], venue: 'embassy' }).places]).toEqual(['embassy', 'hanoi']);
    expect([...subjectsOf({ legs: [], venue: 'hanoi' }).places]).toEqual(['hanoi']);
  });

  it('is whomever those who take part act for', () => {
    const { actors: involved, states } = subjectsOf({ actors: ['minister'] });
    expect([...involved]).toEqual(['minister', 'ministry', 'dprk']);
    expect([...states]).toEqual(['dprk']);
  });

  it('counts a state under the one that carries it on', () => {
    const subjects = subjectsOf({ actors: ['drv', 'minister'] });
    expect(subjects.actors).toContain('drv');
    expect([...subjects.dyads]).toEqual(['dprk.vietnam']);
    expect(kept({ actors: ['vietnam'] }, { actors: ['drv'] })).toBe(false);
  });

  it('is who reports it, but not the state of who reports it', () => {
    const subjects = subjectsOf({ actors: ['dprk'], reporters: ['writer'] });
    expect([...subjects.actors]).toEqual(['dprk', 'writer']);
    expect([...subjects.dyads]).toEqual([]);
  });

  it('ends where affiliations go round', () => {
    const circle = actors.map((one) =>
      one.id === 'dprk' ? { ...one, affiliation: 'minister' } : one,
    );
    expect(wideningOf(circle)('dprk').toSorted()).toEqual(['dprk', 'minister', 'ministry']);
  });
});

describe('a filter of subjects', () => {
  it('keeps everything, unlooked at, when nothing is restricted', () => {
    expect(keptEvents([subjectsOf({})], EVERY_SUBJECT, null)).toBeNull();
  });

  it('keeps the undated alone when asked', () => {
    expect(kept({ edtf: null }, { dates: 'undated' })).toBe(true);
    expect(kept({ edtf: '2013' }, { dates: 'undated' })).toBe(false);
  });

  it('keeps single events, of those that the other lists keep', () => {
    expect(kept({ id: 'one' }, { events: ['one', 'two'] })).toBe(true);
    expect(kept({ id: 'three' }, { events: ['one', 'two'] })).toBe(false);
    expect(kept({ id: 'one' }, { events: ['one'], places: ['never-was'] })).toBe(false);
  });

  it('waits for the search, then keeps what it found', () => {
    const filter = { ...EVERY_SUBJECT, text: 'words' };
    const all = [subjectsOf({ id: 'one' }), subjectsOf({ id: 'two' })];
    expect(keptEvents(all, filter, null)?.size).toBe(2);
    expect([...keptEvents(all, filter, new Set(['two']))!]).toEqual(['two']);
  });

  it('keeps less with every list, and what any entry of a list keeps', () => {
    fc.assert(
      fc.property(summaries, subjectFilter, (list, filter) => {
        const events = eventSubjects(list, actors, knownPlaces);
        const keep = (asked: SubjectFilter) =>
          keptEvents(events, asked, null) ?? new Set(events.map(({ id }) => id));
        const all = keep(filter);
        for (const name of SUBJECT_LISTS) {
          expect([...keep({ ...filter, [name]: null })]).toEqual(expect.arrayContaining([...all]));
          const chosen = filter[name];
          if (chosen === null) continue;
          const apart = chosen.flatMap((id) => [...keep({ ...filter, [name]: [id] })]);
          expect(new Set(apart)).toEqual(all);
        }
      }),
    );
  });

  it('keeps for a city what it keeps for its sites', () => {
    fc.assert(
      fc.property(summaries, subjectFilter, (list, filter) => {
        const events = eventSubjects(list, actors, knownPlaces);
        const keptAt = (place: string) => [
          ...(keptEvents(events, { ...filter, places: [place] }, null) ?? []),
        ];
        expect(keptAt('hanoi')).toEqual(expect.arrayContaining(keptAt('embassy')));
      }),
    );
  });

  it('is counted by what each id alone would show', () => {
    fc.assert(
      fc.property(summaries, subjectFilter, (list, filter) => {
        const events = eventSubjects(list, actors, knownPlaces);
        const passing = new Set(events.filter((_, index) => index % 3 > 0).map(({ id }) => id));
        for (const name of SUBJECT_LISTS) {
          for (const [id, count] of subjectCounts(events, filter, null, passing, name)) {
            const alone = name === 'dyads' ? [id.split('.')] : [id];
            const asked = { ...filter, [name]: alone } as SubjectFilter;
            expect(chosenIds(asked, name)).toEqual([id]);
            const shown = keptEvents(events, asked, null) ?? new Set<string>();
            expect(count).toBe([...shown].filter((one) => passing.has(one)).length);
          }
        }
      }),
    );
  });
});
