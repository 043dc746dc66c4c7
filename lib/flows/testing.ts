import fc from 'fast-check';
import { CERTAINTIES, EVENT_TYPES, STATUSES, familyOf } from '@/lib/model/vocabulary';
import type { FlowRow } from './flow-row';
import type { FlowFilter } from './flow-selectors';

/** One leg of one event, as the record has it. */
export const flowRow = (fields: Partial<FlowRow>): FlowRow => ({
  eventId: 'event',
  legOrdinal: 1,
  from: 'pyongyang',
  to: 'ulaanbaatar',
  family: 'visit',
  type: 'delegation',
  status: 'occurred',
  certainty: 'explicit',
  earliest: '2013-10-28',
  latest: '2013-10-28',
  dated: true,
  value: null,
  unit: null,
  ...fields,
});

const PLACES = ['ulaanbaatar', 'pyongyang', 'seoul', 'hanoi'] as const;

const year = fc.integer({ min: 1945, max: 1956 });
const isoDay = (value: number, monthAndDay: string) => `${value}-${monthAndDay}`;

/** Undated, a year, a span of years, or open on one side. */
const date = fc.oneof(
  fc.constant({ dated: false, earliest: null, latest: null }),
  fc.tuple(year, year).map(([one, other]) => ({
    dated: true,
    earliest: isoDay(Math.min(one, other), '03-01'),
    latest: isoDay(Math.max(one, other), '11-30'),
  })),
  year.map((value) => ({ dated: true, earliest: isoDay(value, '01-01'), latest: null })),
  year.map((value) => ({ dated: true, earliest: null, latest: isoDay(value, '12-31') })),
);

const place = fc.constantFrom(...PLACES);

const event = fc.record({
  date,
  type: fc.constantFrom(...EVENT_TYPES),
  status: fc.constantFrom(...STATUSES),
  certainty: fc.constantFrom(...CERTAINTIES),
  value: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null }),
  legs: fc.array(fc.record({ from: place, to: place }), { minLength: 1, maxLength: 4 }),
});

/** Legs as the repository gives them, ordered by event; an event may meet a pair more than once. */
export const flowRows: fc.Arbitrary<FlowRow[]> = fc.array(event, { maxLength: 30 }).map((events) =>
  events.flatMap(({ date: { dated, earliest, latest }, legs, value, ...category }, index) =>
    legs.map((leg, ordinal) => ({
      eventId: `event-${index}`,
      legOrdinal: ordinal + 1,
      ...leg,
      ...category,
      family: familyOf(category.type),
      dated,
      earliest,
      latest,
      value,
      unit: value === null ? null : 'USD',
    })),
  ),
);

const optionalYear = fc.option(fc.integer({ min: 1940, max: 1960 }), { nil: null });
const some = <Value extends string>(all: readonly Value[]) =>
  fc.option(fc.subarray([...all]), { nil: null });

export const flowFilter: fc.Arbitrary<FlowFilter> = fc
  .record({
    from: optionalYear,
    to: optionalYear,
    types: some(EVENT_TYPES),
    statuses: some(STATUSES),
    certainties: some(CERTAINTIES),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to);
