import type { YearExtent } from '@/lib/time/year-range';
import { beginningsOf, type Beginnings } from './beginnings';
import { CATEGORY_COUNT, contestedCategory, maskWithin, type CategoryMask } from './category';
import { flowCells, type FlowCells } from './flow-cells';
import { identifyFlows, type FlowIdentity } from './flow-identity';
import { hasLegs, type FlowTable } from './flow-table';
import { YearSums } from './year-sums';

interface FlowSums {
  readonly all: YearSums;
  readonly contested: YearSums;
}

/**
 * Everything that the filters ask of the record, built once a table. What depends on the categories
 * let through is summed when they change, in time that grows with the cells; a step in time then
 * costs two look-ups a flow.
 */
export interface FlowCubes {
  readonly table: FlowTable;
  readonly extent: YearExtent;
  /** Ordered by pair, then family; the same whatever is filtered. */
  readonly flows: readonly FlowIdentity[];
  /** A flow's key → its index into `flows`. */
  readonly flowIndices: ReadonlyMap<string, number>;
  /** Rows of the table by index into `flows`, in their order; none of a table that is rolled up. */
  readonly legsOfFlow: (flow: number) => Uint32Array;
  /** Index into `flows` by row; empty for a table that is rolled up. */
  readonly flowOfLeg: Uint32Array;
  /** Categories that some event has, in their order: the buckets of `byCategory` and `beginnings`. */
  readonly categories: Uint16Array;
  /** Distinct events by index into `categories`. */
  readonly byCategory: YearSums;
  readonly beginnings: Beginnings;
  /** Distinct events by index into `flows`. */
  readonly flowSums: (mask: CategoryMask) => FlowSums;
  /** Distinct events by index into `placeIds`. */
  readonly placeSums: (mask: CategoryMask) => YearSums;
}

/** @param wholeExtent the years of the whole record, where the table holds only part of it. */
export function buildFlowCubes(table: FlowTable, wholeExtent?: YearExtent): FlowCubes {
  const { placeIds } = table;
  const allCells = flowCells(table, 'all');
  const pairCells = flowCells(table, 'pair');
  const placeCells = flowCells(table, 'place');
  // Of the thousands that there could be, a record has some hundred.
  const categories = Uint16Array.from(new Set(allCells.category)).toSorted();
  const bucketOfCategory = new Uint16Array(CATEGORY_COUNT);
  categories.forEach((category, bucket) => {
    bucketOfCategory[category] = bucket;
  });
  const categoryBucket = (cell: number) => bucketOfCategory[allCells.category[cell]!]!;
  const extent = wholeExtent ?? yearExtent(allCells);
  const { flows, flowOfRow: flowOfCell } = identifyFlows(pairCells, placeIds);
  // The legs lie in the same flows as the cells that count them, so the indices are the same.
  const flowOfLeg = hasLegs(table) ? identifyFlows(table, placeIds).flowOfRow : new Uint32Array();

  const sumFlows = (mask: CategoryMask) =>
    new YearSums(
      pairCells,
      (cell) => (mask[pairCells.category[cell]!] === 1 ? flowOfCell[cell]! : -1),
      flows.length,
    );
  return {
    table,
    extent,
    beginnings: beginningsOf(allCells, categoryBucket, categories.length, extent),
    flows,
    flowIndices: new Map(flows.map(({ key }, index) => [key, index])),
    legsOfFlow: rowsByFlow(flowOfLeg, flows.length),
    flowOfLeg,
    categories,
    byCategory: new YearSums(allCells, categoryBucket, categories.length),
    flowSums: memoizeSome((mask) => ({
      all: sumFlows(mask),
      contested: sumFlows(maskWithin(mask, contestedCategory)),
    })),
    placeSums: memoizeSome(
      (mask) =>
        new YearSums(
          placeCells,
          (cell) => (mask[placeCells.category[cell]!] === 1 ? placeCells.from[cell]! : -1),
          placeIds.length,
        ),
    ),
  };
}

/** The rows sorted by flow once, in one array, so that a flow's rows are a part of it. */
function rowsByFlow(flowOfRow: Uint32Array, flowCount: number): (flow: number) => Uint32Array {
  const starts = new Uint32Array(flowCount + 1);
  for (const flow of flowOfRow) starts[flow + 1]! += 1;
  for (let flow = 0; flow < flowCount; flow += 1) starts[flow + 1]! += starts[flow]!;
  const next = starts.slice();
  const rows = new Uint32Array(flowOfRow.length);
  flowOfRow.forEach((flow, row) => {
    rows[next[flow]!] = row;
    next[flow]! += 1;
  });
  return (flow) => rows.subarray(starts[flow], starts[flow + 1]);
}

/** Masks whose answers are kept: what is filtered, what is not, and what was just before. */
const MEMOIZED = 6;

/** A scrub asks with the same categories again and again, and the legend with others between. */
function memoizeSome<Answer>(
  answer: (mask: CategoryMask) => Answer,
): (mask: CategoryMask) => Answer {
  const latestFirst: { readonly mask: CategoryMask; readonly answer: Answer }[] = [];
  return (mask) => {
    const index = latestFirst.findIndex(
      (known) =>
        known.mask === mask || known.mask.every((passes, category) => passes === mask[category]),
    );
    const [known = { mask, answer: answer(mask) }] =
      index === -1 ? [] : latestFirst.splice(index, 1);
    latestFirst.unshift(known);
    latestFirst.splice(MEMOIZED);
    return known.answer;
  };
}

/** First and last year that any dated event names; empty (`last < first`) when none does. */
function yearExtent({ length, dated, firstYear, lastYear }: FlowCells): YearExtent {
  let [first, last] = [Infinity, -Infinity];
  for (let cell = 0; cell < length; cell += 1) {
    if (dated[cell] === 0) continue;
    for (const year of [firstYear[cell]!, lastYear[cell]!]) {
      if (!Number.isFinite(year)) continue;
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
  return first <= last ? { first, last } : { first: 0, last: -1 };
}
