import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { visibleEventCount } from '@/lib/flows/flow-selectors';
import { narrowCubes } from '@/lib/flows/narrow-cubes';
import { rollUpWhenLarge } from '@/lib/flows/roll-up';
import { flowFilter, flowRows } from '@/lib/flows/testing';
import { MOST_IDS } from '@/lib/view/view';
import { eventSubjects } from './event-subjects';
import { relaxations, restrictedFacets, withoutFacets } from './relaxations';
import { restrictionsOf } from './restrictions';
import { withSubject, withoutSubject } from './subject-choice';
import { EVERY_SUBJECT, SUBJECT_LISTS, chosenIds, keptEvents } from './subject-filter';
import { actors, knownPlaces, subjectFilter, summaries } from './testing';
import {
  EVERYTHING,
  isRestricted,
  shownCount,
  type CountedRecord,
  type ViewFilter,
} from './view-filter';

const viewFilter: fc.Arbitrary<ViewFilter> = fc
  .tuple(flowFilter, subjectFilter)
  .map(([flows, subjects]) => ({ ...flows, ...subjects }));

/** Cubes and subjects made up apart from each other; the ids are the same. */
const countedRecord: fc.Arbitrary<CountedRecord> = fc
  .tuple(flowRows, summaries)
  .map(([rows, list]) => ({
    cubes: buildFlowCubes(flowTableOfLegs(rows)),
    subjects: eventSubjects(list, actors, knownPlaces),
    matched: null,
  }));

const law = (check: (record: CountedRecord, filter: ViewFilter) => void) =>
  fc.assert(fc.property(countedRecord, viewFilter, check), { numRuns: 200 });

describe('the count of what a filter shows', () => {
  it('is that of the cubes narrowed to the events it keeps', () => {
    law((record, filter) => {
      const kept =
        record.subjects.length === 0 ? null : keptEvents(record.subjects, filter, record.matched);
      const cubes = kept === null ? record.cubes : narrowCubes(record.cubes, kept);
      expect(shownCount(record, filter)).toBe(visibleEventCount(cubes, filter));
    });
  });

  it('is had of a rolled-up table too, while no subject is asked for', () => {
    fc.assert(
      fc.property(flowRows, flowFilter, (rows, filter) => {
        const table = flowTableOfLegs(rows);
        const count = (cubes: CountedRecord['cubes']) =>
          shownCount({ cubes, subjects: [], matched: null }, { ...filter, ...EVERY_SUBJECT });
        expect(count(buildFlowCubes(rollUpWhenLarge(table, 0)))).toBe(count(buildFlowCubes(table)));
      }),
    );
  });
});

describe('relaxations', () => {
  it('each show as many events as they promise, and most first', () => {
    law((record, filter) => {
      const ways = relaxations(record, filter);
      for (const { facets, count } of ways) {
        expect(count).toBeGreaterThan(0);
        expect(shownCount(record, { ...filter, ...withoutFacets(facets) })).toBe(count);
      }
      const counts = ways.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    });
  });

  it('give up two facets only where one is not enough', () => {
    law((record, filter) => {
      const enough = restrictedFacets(filter).some(
        (facet) => shownCount(record, { ...filter, ...withoutFacets([facet]) }) > 0,
      );
      for (const { facets } of relaxations(record, filter)) {
        expect(facets).toHaveLength(enough ? 1 : 2);
      }
    });
  });
});

describe('restrictions', () => {
  it('are each taken back by themselves', () => {
    fc.assert(
      fc.property(viewFilter, (filter) => {
        const all = restrictionsOf(filter);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        for (const { key, without } of all) {
          const left = restrictionsOf({ ...filter, ...without }).map((one) => one.key);
          // The last place takes along what comes to it or leaves it.
          const isLastPlace = key.startsWith('places ') && filter.places?.length === 1;
          const gone = isLastPlace ? [key, 'ways'] : [key];
          expect(left).toEqual(all.map((one) => one.key).filter((one) => !gone.includes(one)));
        }
      }),
    );
  });

  it('taken back one after the other leave nothing restricted', () => {
    fc.assert(
      fc.property(viewFilter, (filter) => {
        const left = { ...filter };
        for (const { key } of restrictionsOf(filter)) {
          const one = restrictionsOf(left).find((restriction) => restriction.key === key);
          Object.assign(left, one?.without);
        }
        expect({ ...left, said: 'in' }).toEqual(EVERYTHING);
        expect(isRestricted(filter)).toBe(restrictionsOf(filter).length > 0);
      }),
    );
  });
});

describe('choosing subjects', () => {
  it('adds what was not there, and taking it out again leaves what was', () => {
    fc.assert(
      fc.property(viewFilter, fc.constantFrom(...SUBJECT_LISTS), (filter, list) => {
        const id = list === 'dyads' ? 'never.was' : 'never-was';
        const added = { ...filter, ...withSubject(filter, list, id) };
        expect(chosenIds(added, list)).toContain(id);
        const back = { ...added, ...withoutSubject(added, list, id) };
        expect(chosenIds(back, list)?.toSorted()).toEqual(chosenIds(filter, list)?.toSorted());
      }),
    );
  });

  it('stops at what a link can hold', () => {
    const places = Array.from({ length: MOST_IDS }, (_, index) => `place-${index}`);
    const full = { ...EVERY_SUBJECT, places };
    expect(withSubject(full, 'places', 'one-more').places).toEqual(places);
  });
});
