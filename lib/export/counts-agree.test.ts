import path from 'node:path';
import { isSaid } from '@/lib/model/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dyadHistories } from '@/lib/charts/dyad-histories';
import { eventSubjects } from '@/lib/filters/event-subjects';
import { EVERY_SUBJECT, keepsEvent, type SubjectFilter } from '@/lib/filters/subject-filter';
import { cubesOfSubjects, mayFallInSides, visibleEvents } from '@/lib/filters/visible-record';
import { shownCount } from '@/lib/filters/view-filter';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { categoryMask } from '@/lib/flows/category';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import {
  placeActivity,
  visibleEventCount,
  visibleFlows,
  yearWindow,
} from '@/lib/flows/flow-selectors';
import { decodeFlows, encodeFlows } from '@/lib/flows/flow-wire';
import { rollUpWhenLarge } from '@/lib/flows/roll-up';
import { flowFilter } from '@/lib/flows/testing';
import { yearBars } from '@/lib/flows/year-bars';
import { EVENT_ROLES } from '@/lib/model/event-roles';
import type { EventSummary } from '@/lib/model/event-summary';
import { isEventInTime } from '@/lib/timeline/time-at-event';
import { boundsByContent } from '@/lib/record/event-bounds';
import { readRecord } from '@/lib/record/read-record';
import { atlasActor, flowRowsOf, subjectsOf } from '@/lib/record/shown-events';

const record = await readRecord(path.join(import.meta.dirname, '../../data'));
const rows = flowRowsOf(record.events, record.actors);
const table = decodeFlows(encodeFlows(flowTableOfLegs(rows)));
const whole = buildFlowCubes(table);
const rolledUp = buildFlowCubes(rollUpWhenLarge(table, 0));
const boundsOf = boundsByContent(record.actors);
const subjects = eventSubjects(
  record.events.map(subjectsOf),
  record.actors.map(atlasActor),
  record.places,
);
const summaries = record.events.map((event): EventSummary => ({
  ...event,
  ...boundsOf(event),
  ...subjectsOf(event),
  title: event.title.en,
  summary: event.summary.en,
  dateText: null,
  corridor: null,
  differsOn: [],
}));

const some = (ids: readonly string[]) =>
  fc.option(fc.subarray([...ids], { minLength: 1 }), { nil: null, freq: 2 });
const subjectFilter: fc.Arbitrary<SubjectFilter> = fc.record({
  dates: fc.constant('any' as const),
  places: some(whole.table.placeIds),
  ways: fc.constant(null),
  actors: some(['mongolia', 'dprk', 'rok', 'vietnam', 'russia', 'china', 'usa']),
  roles: fc.option(fc.subarray([...EVENT_ROLES], { minLength: 1 }), { nil: null, freq: 2 }),
  dyads: fc.constant(null),
  sources: some(['sumiya-2025', 'tran-2025']),
  events: fc.constant(null),
  text: fc.constant(null),
});
/** The years of the record, where those of made-up rows are few. */
const years = fc
  .tuple(fc.integer({ min: 1905, max: 2028 }), fc.nat(40))
  .map(([from, length]) => ({ from, to: from + length }));
const view = fc
  .tuple(flowFilter, fc.option(years, { nil: { from: null, to: null } }), subjectFilter)
  .map(([kinds, period, who]) => ({ ...kinds, ...period, ...who }));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('one view of the shipped record', () => {
  it('is counted alike by list, table, map, timeline, charts and roll-ups', () => {
    fc.assert(
      fc.property(view, (filter) => {
        const mask = categoryMask(filter);
        const subjectsById = new Map(subjects.map((one) => [one.id, one]));
        const kept = summaries.filter((event) =>
          keepsEvent(subjectsById.get(event.id)!, filter, null),
        );
        const ofKind = kept.filter(
          ({ type, kind, status, certainty, supplement }) =>
            (filter.types?.includes(type) ?? true) &&
            (filter.statuses?.includes(status) ?? true) &&
            (filter.certainties?.includes(certainty) ?? true) &&
            (filter.said === 'in' || isSaid(kind) === (filter.said === 'only')) &&
            (filter.record === 'whole' || supplement === (filter.record === 'supplement')),
        );
        const expected = ofKind.filter((event) => isEventInTime(filter, event));

        const cubes = cubesOfSubjects(whole, subjects, filter, null);
        const { ids, summaries: listed } = visibleEvents(cubes, filter, summaries);
        expect(listed.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        expect(ids.size).toBe(expected.length);
        expect(visibleEventCount(cubes, filter)).toBe(expected.length);
        expect(shownCount({ cubes: whole, subjects, matched: null }, filter)).toBe(expected.length);

        const may = ofKind.filter((event) => isEventInTime({ ...filter, maybe: 'in' }, event));
        const must = ofKind.filter((event) => isEventInTime({ ...filter, maybe: 'out' }, event));
        expect(mayFallInSides([{ cubes, filter }])).toBe(may.length - must.length);

        const dated = ofKind.filter(({ edtf }) => edtf !== null);
        const bars = yearBars(cubes, mask);
        expect(sum(bars.flatMap(({ counts, shares }) => [...counts, ...shares]))).toBeCloseTo(
          dated.length,
        );
        for (const { bars: drawn, total, undated } of dyadHistories(listed, subjects)) {
          expect(sum(drawn.map(({ from, to }) => to - from))).toBeCloseTo(total - undated);
        }

        const kinds = { ...filter, ...EVERY_SUBJECT };
        const window = yearWindow(filter);
        expect(visibleEventCount(rolledUp, kinds)).toBe(visibleEventCount(whole, kinds));
        expect(visibleFlows(rolledUp, mask, window)).toEqual(visibleFlows(whole, mask, window));
        expect(placeActivity(rolledUp, mask, window)).toEqual(placeActivity(whole, mask, window));
        expect(yearBars(rolledUp, mask).map(({ counts }) => counts)).toEqual(
          yearBars(whole, mask).map(({ counts }) => counts),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('1911', () => {
  it('has nothing that is certain, and nothing that may be', () => {
    const in1911 = {
      from: 1911,
      to: 1911,
      types: null,
      statuses: null,
      certainties: null,
      said: 'in',
      record: 'whole',
      ongoing: 'in',
    } as const;
    expect(visibleEventCount(whole, { ...in1911, maybe: 'out' })).toBe(0);
    expect(visibleEventCount(whole, { ...in1911, maybe: 'in' })).toBe(0);
  });
});
