import { EVENT_TYPES, CERTAINTIES, STATUSES, familyOf } from '@/lib/events/vocabulary';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { categoryMask } from '@/lib/flows/category';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowRow } from '@/lib/flows/flow-row';
import { placeActivity, visibleLanes, visibleLegs, yearBars } from '@/lib/flows/flow-selectors';
import { encodeFlows } from '@/lib/flows/flow-wire';
import { rollUpWhenLarge } from '@/lib/flows/roll-up';

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
      family: familyOf(type),
      type,
      status: pick(STATUSES),
      certainty: pick(CERTAINTIES),
      dated: true,
      earliest: `${year}-01-01`,
      latest: `${year}-12-31`,
      value: null,
      unit: null,
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

const mask = categoryMask({ types: null, statuses: ['occurred'], certainties: null });
const window = { from: 1990, to: 2010 };

const figures = [1_000, 20_000, 200_000].map((events) => {
  const table = flowTableOfLegs(madeUpRows(events));
  const build = median(3, () => buildFlowCubes(table));
  const cubes = buildFlowCubes(table);
  const scrub = median(21, () => {
    visibleLanes(cubes, mask, window);
    placeActivity(cubes, mask, window);
  });
  return {
    events,
    'build ms': build.toFixed(1),
    'scrub ms': scrub.toFixed(2),
    'histogram ms': median(11, () => yearBars(cubes, mask)).toFixed(2),
    'walk over events ms': median(11, () => visibleLegs(cubes, mask, window)).toFixed(2),
    'wire KB': (encodeFlows(rollUpWhenLarge(table)).length / 1024).toFixed(0),
  };
});

console.log(
  'The flow cube: what one step of a scrub costs, and what it would cost to walk the events',
);
console.table(figures);
const first = Number(figures.at(0)?.['scrub ms']);
const last = Number(figures.at(-1)?.['scrub ms']);
console.log(`200 times the events cost ${(last / first).toFixed(1)} times the scrub.`);
