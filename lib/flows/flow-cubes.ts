import {
  CATEGORY_COUNT,
  contestedCategory,
  familyIndexOfCategory,
  occurredCategory,
  type CategoryMask,
} from './category';
import type { FlowTable } from './flow-table';
import { flowCells, type FlowCell } from './roll-up';
import { YearSums, type YearExtent } from './year-sums';

/** The events of one family in one direction between two places that came about, or did not. */
export interface LaneIdentity {
  /** Indices into the table's `placeIds`; equal for a ring. */
  readonly from: number;
  readonly to: number;
  /** Index into FAMILIES. */
  readonly family: number;
  readonly occurred: boolean;
}

export interface LaneSums {
  readonly all: YearSums;
  readonly contested: YearSums;
}

/**
 * Everything that the filters ask of the record, built once a table. What depends on the categories
 * let through is summed when they change, in time that grows with the cells; a step in time then
 * costs two look-ups a lane.
 */
export interface FlowCubes {
  readonly table: FlowTable;
  readonly extent: YearExtent;
  /** Ordered by pair, then family; the same whatever is filtered. */
  readonly lanes: readonly LaneIdentity[];
  /** Distinct events by category. */
  readonly byCategory: YearSums;
  /** Distinct events by index into `lanes`. */
  readonly laneSums: (mask: CategoryMask) => LaneSums;
  /** Distinct events by index into `placeIds`. */
  readonly placeSums: (mask: CategoryMask) => YearSums;
}

/** @param wholeExtent the years of the whole record, where the table holds only part of it. */
export function buildFlowCubes(table: FlowTable, wholeExtent?: YearExtent): FlowCubes {
  const allCells = flowCells(table, 'all');
  const pairCells = flowCells(table, 'pair');
  const placeCells = flowCells(table, 'place');
  const extent = wholeExtent ?? yearExtent(allCells);
  const { lanes, laneOfCell } = identifyLanes(pairCells, table.placeIds.length);

  const sumLanes = (mask: CategoryMask) =>
    new YearSums(
      pairCells,
      (cell, index) => (mask[cell.category] === 1 ? laneOfCell[index]! : -1),
      lanes.length,
      extent,
    );
  return {
    table,
    extent,
    lanes,
    byCategory: new YearSums(allCells, (cell) => cell.category, CATEGORY_COUNT, extent),
    laneSums: rememberSome((mask) => ({
      all: sumLanes(mask),
      contested: sumLanes(mask.map((passes, category) => passes * contestedCategory[category]!)),
    })),
    placeSums: rememberSome(
      (mask) =>
        new YearSums(
          placeCells,
          (cell) => (mask[cell.category] === 1 ? cell.from : -1),
          table.placeIds.length,
          extent,
        ),
    ),
  };
}

function identifyLanes(cells: readonly FlowCell[], placeCount: number) {
  const laneKey = ({ from, to, category }: FlowCell) =>
    (from * placeCount + to) * 64 +
    familyIndexOfCategory[category]! * 2 +
    (1 - occurredCategory[category]!);
  const keys = cells.map(laneKey);
  const ordered = [...new Set(keys)].toSorted((one, other) => one - other);
  const indexOfKey = new Map(ordered.map((key, index) => [key, index]));
  const lanes = ordered.map((key): LaneIdentity => {
    const pair = Math.floor(key / 64);
    return {
      from: Math.floor(pair / placeCount),
      to: pair % placeCount,
      family: Math.floor((key % 64) / 2),
      occurred: key % 2 === 0,
    };
  });
  return { lanes, laneOfCell: Uint32Array.from(keys, (key) => indexOfKey.get(key)!) };
}

/** Masks whose answers are kept: what is filtered, what is not, and what was just before. */
const REMEMBERED = 4;

/** A scrub asks with the same categories again and again, and the legend with others between. */
function rememberSome<Answer>(
  answer: (mask: CategoryMask) => Answer,
): (mask: CategoryMask) => Answer {
  const latestFirst: { readonly mask: CategoryMask; readonly answer: Answer }[] = [];
  return (mask) => {
    const index = latestFirst.findIndex((known) =>
      known.mask.every((passes, category) => passes === mask[category]),
    );
    const [known = { mask: mask.slice(), answer: answer(mask) }] =
      index === -1 ? [] : latestFirst.splice(index, 1);
    latestFirst.unshift(known);
    latestFirst.splice(REMEMBERED);
    return known.answer;
  };
}

/** First and last year that any dated event names; empty (`last < first`) when none does. */
function yearExtent(cells: readonly FlowCell[]): YearExtent {
  const years = cells
    .filter((cell) => cell.dated)
    .flatMap((cell) => [cell.firstYear, cell.lastYear])
    .filter(Number.isFinite);
  return years.reduce(
    (extent, year) => ({ first: Math.min(extent.first, year), last: Math.max(extent.last, year) }),
    { first: years[0] ?? 0, last: years[0] ?? -1 },
  );
}
