import { EVENT_KINDS, EVENT_TYPES, CERTAINTIES, STATUSES, familyOf } from '@/lib/model/vocabulary';
import { arcsOf } from '@/lib/arcs/arcs';
import { mapPlan } from '@/lib/arcs/map-plan';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { LEG_KINDS, categoryMask } from '@/lib/flows/category';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowRow } from '@/lib/flows/flow-row';
import {
  placeActivity,
  visibleEventIds,
  visibleFlows,
  visibleLegs,
  type FlowFilter,
} from '@/lib/flows/flow-selectors';
import { decodeFlows, encodeFlows } from '@/lib/flows/flow-wire';
import { narrowCubes } from '@/lib/flows/narrow-cubes';
import { rollUpWhenLarge } from '@/lib/flows/roll-up';
import { beginningYears, yearBars } from '@/lib/flows/year-bars';
import { timelineScale } from '@/lib/timeline/beginning-years';
import { eventsOfAnyYear } from '@/lib/flows/events-of-any-year';
import { undatedCounts } from '@/lib/flows/facet-counts';
import { eventStrip } from '@/lib/timeline/event-strip';
import { eventStops } from '@/lib/timeline/playback-stops';
import { eventSubjects } from '@/lib/filters/event-subjects';
import { relaxations } from '@/lib/filters/relaxations';
import { SUBJECT_LISTS, keptEvents, subjectCounts } from '@/lib/filters/subject-filter';
import { EVERYTHING } from '@/lib/filters/view-filter';

const PLACES = 40;
/** Most places deal with few others: directed pairs, of the 1,560 that there could be. */
const PAIRS = 200;
const YEARS = { first: 1948, count: 78 };

/** Numbers that look random and are the same in every run (Park & Miller 1988). */
function* minimalStandard(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

function madeUpRows(events: number): FlowRow[] {
  const numbers = minimalStandard(7);
  const pick = <Value>(values: readonly Value[]) =>
    values[numbers.next().value % values.length] as Value;
  const places = Array.from({ length: PLACES }, (_, index) => `place-${index}`);
  const pairs = Array.from({ length: PAIRS }, () => ({ from: pick(places), to: pick(places) }));
  return Array.from({ length: events }, (_, index) => {
    const year = YEARS.first + (numbers.next().value % YEARS.count);
    const type = pick(EVENT_TYPES);
    return {
      eventId: `event-${index}`,
      legOrdinal: 1,
      ...pick(pairs),
      legKind: pick(LEG_KINDS),
      family: familyOf(type),
      type,
      kind: pick(EVENT_KINDS),
      status: pick(STATUSES),
      certainty: pick(CERTAINTIES),
      supplement: false,
      // One in ten is of one of two years, and nobody knows which.
      edtf: index % 10 === 0 ? `[${year},${year + 1}]` : String(year),
      earliest: `${year}-01-01`,
      latest: `${index % 10 === 0 ? year + 1 : year}-12-31`,
      value: null,
      unit: null,
      yearlyUsd: [],
    };
  });
}

/** Median of some runs, in milliseconds. */
function median(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((one, other) => one - other)[Math.floor(runs / 2)]!;
}

const window = { from: 1990, to: 2010 };
const step: FlowFilter = {
  ...window,
  maybe: 'out',
  ongoing: 'in',
  types: null,
  statuses: ['occurred'],
  certainties: null,
  said: 'in',
  record: 'whole',
};
const mask = categoryMask(step);

/** Somewhere in the northern hemisphere, no two in one place. */
const POSITIONS = Array.from({ length: PLACES }, (_, index) => ({
  id: `place-${index}`,
  longitude: index * 4 - 80,
  latitude: (index * 7) % 60,
}));

const figures = [1_000, 20_000, 200_000].map((events) => {
  const table = flowTableOfLegs(madeUpRows(events));
  const build = median(3, () => buildFlowCubes(table));
  const cubes = buildFlowCubes(table);
  const scrub = median(201, () => {
    visibleFlows(cubes, mask, window);
    placeActivity(cubes, mask, window);
  });
  const plan = mapPlan(cubes, POSITIONS);
  const wire = encodeFlows(rollUpWhenLarge(table));
  return {
    events,
    'build ms': build.toFixed(1),
    'scrub ms': scrub.toFixed(3),
    'arcs of a step ms': median(101, () => arcsOf(plan, step, null)).toFixed(2),
    'histogram ms': median(11, () => yearBars(cubes, mask)).toFixed(2),
    'walk over events ms': median(11, () => visibleLegs(cubes, mask, window)).toFixed(2),
    'decode ms': median(5, () => decodeFlows(wire)).toFixed(1),
    'wire KB': (wire.length / 1024).toFixed(0),
  };
});

console.log(
  'The flow cube: what one step of a scrub costs, and what it would cost to walk the events',
);
console.table(figures);
const first = Number(figures.at(0)?.['scrub ms']);
const last = Number(figures.at(-1)?.['scrub ms']);
console.log(`200 times the events cost ${(last / first).toFixed(1)} times the scrub.`);

/** Each event by two of so many states, on one of so many sources. */
const STATES = 20;
const SOURCES = 150;

function madeUpSubjects(rows: readonly FlowRow[]) {
  const numbers = minimalStandard(11);
  const one = (kind: string, of: number) => `${kind}-${numbers.next().value % of}`;
  const states = Array.from({ length: STATES }, (_, index) => ({
    id: `state-${index}`,
    kind: 'state' as const,
    name: `State ${index}`,
    shortName: `S${index}`,
    affiliation: null,
    continues: null,
    country: null,
  }));
  const summaries = rows.map(({ eventId, from, to, earliest }) => ({
    id: eventId,
    edtf: earliest,
    legs: [{ from, to, mutual: false }],
    venue: null,
    actors: [one('state', STATES), one('state', STATES), one('person', 80)],
    reporters: [],
    roles: {},
    sources: [one('source', SOURCES), one('source', SOURCES)],
  }));
  return eventSubjects(summaries, states, []);
}

const choices = [600, 5_000, 20_000].map((events) => {
  const rows = madeUpRows(events);
  const cubes = buildFlowCubes(flowTableOfLegs(rows));
  const subjects = madeUpSubjects(rows);
  const filter = { ...EVERYTHING, from: 1990, actors: ['state-1', 'state-2'] };
  const record = { cubes, subjects, matched: null };
  const runs = 21;
  return {
    events,
    'keptEvents + narrowCubes ms': median(runs, () =>
      narrowCubes(cubes, keptEvents(subjects, filter, null)!),
    ).toFixed(2),
    'narrowCubes to nearly all ms': median(runs, () =>
      narrowCubes(cubes, new Set(subjects.slice(1).map(({ id }) => id))),
    ).toFixed(2),
    'counts of the four lists ms': median(runs, () => {
      const passing = visibleEventIds(cubes, filter);
      for (const list of SUBJECT_LISTS) subjectCounts(subjects, filter, null, passing, list);
    }).toFixed(2),
    'what to give up, of three filters ms': median(runs, () =>
      relaxations(record, { ...filter, places: ['never-was'], sources: ['never-was'] }),
    ).toFixed(2),
  };
});

console.log('\nFilters of subjects: what one choice costs, where the client holds the summaries');
console.table(choices);

/** Pixels of the timeline's axis on a wide screen. */
const AXIS_WIDTH = 800;

/** What the timeline works out when a filter changes: a step in time asks for none of it again. */
function timelineFigures(events: number) {
  const rows = madeUpRows(events);
  const cubes = buildFlowCubes(flowTableOfLegs(rows));
  const dated = rows.map(({ eventId, family, earliest, latest }, index) => {
    // Every third date is a guess, as bars that fade cost the most to lay out.
    const edtf = index % 3 === 0 ? `${earliest!.slice(0, 4)}~` : earliest!;
    return { id: eventId, family, edtf, earliest, latest };
  });
  const scale = timelineScale(cubes);
  const filter = {
    types: null,
    statuses: ['occurred'],
    certainties: null,
    said: 'in',
    record: 'whole',
  } as const;
  return {
    events,
    'strip ms': median(11, () => eventStrip(dated, scale, AXIS_WIDTH)).toFixed(2),
    'whole timeline ms': median(11, () => {
      yearBars(cubes, categoryMask(filter));
      beginningYears(cubes, { ...filter, maybe: 'out' });
      undatedCounts(cubes, filter);
      const ids = eventsOfAnyYear(cubes, filter);
      const kept = dated.filter(({ id }) => ids.has(id));
      eventStops(kept);
      eventStrip(kept, scale, AXIS_WIDTH);
    }).toFixed(2),
  };
}

console.log('The timeline: what a change of filter costs (a frame has 16.7 ms)');
console.table([1_000, 5_000, 20_000].map(timelineFigures));
