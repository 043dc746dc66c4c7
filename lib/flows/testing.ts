import fc from 'fast-check';
import { MAYBE, ONGOING } from '@/lib/view/view';
import {
  CERTAINTIES,
  EVENT_KINDS,
  EVENT_TYPES,
  RECORD_PARTS,
  STATUSES,
  familyOf,
} from '@/lib/model/vocabulary';
import { edtfBounds, type DateBounds } from '@/lib/time/edtf';
import { legKindOf } from './category';
import type { FlowRow } from './flow-row';
import type { FlowFilter } from './flow-selectors';

/** One leg of one event, as the record has it; its date has both ends, unless said otherwise. */
export const flowRow = ({
  earliest = '2013-10-28',
  latest = earliest,
  ...fields
}: Partial<FlowRow>): FlowRow => ({
  eventId: 'event',
  legOrdinal: 1,
  from: 'pyongyang',
  to: 'ulaanbaatar',
  legKind: 'one-way',
  family: 'visit',
  type: 'delegation',
  kind: 'act',
  status: 'occurred',
  certainty: 'explicit',
  supplement: false,
  edtf: `${earliest ?? '..'}/${latest ?? '..'}`,
  earliest,
  latest,
  value: null,
  unit: null,
  yearlyUsd: [],
  ...fields,
});

const PLACES = ['ulaanbaatar', 'pyongyang', 'seoul', 'hanoi'] as const;

const year = fc.integer({ min: 1945, max: 1956 });
const dated = (edtf: string, narrower: Partial<DateBounds> = {}) => ({
  edtf,
  ...edtfBounds(edtf),
  ...narrower,
});

/** Undated; a year, a span of years, open on one side; one of some years, or in doubt. */
const date: fc.Arbitrary<Pick<FlowRow, 'edtf' | 'earliest' | 'latest'>> = fc
  .tuple(year, year)
  .map((years) => years.toSorted((one, other) => one - other))
  .chain(([first = 0, last = 0]) =>
    fc.constantFrom(
      { edtf: null, earliest: null, latest: null },
      dated(`${first}-03-01/${last}-11-30`),
      dated(`${first}/..`),
      dated(`${first}/`),
      dated(`../${last}`),
      dated(`/${last}`),
      dated(`[..${last}]`),
      dated(`[..${last}]`, { earliest: `${first}-09-09` }),
      dated(`[${first}..${last}]`),
      dated(`${first}~`),
    ),
  );

const place = fc.constantFrom(...PLACES);

const event = fc.record({
  date,
  type: fc.constantFrom(...EVENT_TYPES),
  kind: fc.constantFrom(...EVENT_KINDS),
  status: fc.constantFrom(...STATUSES),
  certainty: fc.constantFrom(...CERTAINTIES),
  supplement: fc.boolean(),
  value: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null }),
  yearlyUsd: fc.option(
    fc
      .uniqueArray(year, { minLength: 2, maxLength: 4 })
      .chain((years) =>
        fc.tuple(
          ...years.map((one) => fc.tuple(fc.constant(one), fc.integer({ min: 1, max: 99 }))),
        ),
      ),
    { nil: [] },
  ),
  venue: fc.option(place, { nil: null }),
  legs: fc.array(fc.record({ from: place, to: place, mutual: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  }),
});

/** Legs as the repository gives them, ordered by event; an event may meet a pair more than once. */
export const flowRows: fc.Arbitrary<FlowRow[]> = fc.array(event, { maxLength: 30 }).map((events) =>
  events.flatMap(({ date: when, legs, venue, value, ...category }, index) =>
    legs.map(({ mutual, ...leg }, ordinal) => ({
      eventId: `event-${index}`,
      legOrdinal: ordinal + 1,
      ...leg,
      legKind: legKindOf({ to: leg.to, mutual: mutual && leg.from !== leg.to }, venue),
      ...category,
      family: familyOf(category.type),
      ...when,
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
    maybe: fc.constantFrom(...MAYBE),
    ongoing: fc.constantFrom(...ONGOING),
    types: some(EVENT_TYPES),
    statuses: some(STATUSES),
    certainties: some(CERTAINTIES),
    said: fc.constantFrom('out', 'in', 'only'),
    record: fc.constantFrom(...RECORD_PARTS),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to)
  // Without years nothing only may fall in them.
  .map((filter) =>
    filter.from === null && filter.to === null
      ? { ...filter, maybe: 'out' as const, ongoing: 'in' as const }
      : filter,
  );
