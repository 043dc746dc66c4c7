import { groupBy } from '@/lib/text/group-by';
import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import { categoryMask } from './category';
import type { FlowCubes } from './flow-cubes';
import {
  distinctEvents,
  legFilter,
  visibleFlows,
  yearWindow,
  type Flow,
  type FlowFilter,
} from './flow-selectors';

/** What two places have to do with each other in one family, whichever way it goes. */
export interface RelationCount {
  /** In alphabetical order. */
  readonly places: readonly [string, string];
  readonly family: Family;
  /** Distinct events. */
  readonly count: number;
  /** Whether any of them came about. */
  readonly occurred: boolean;
}

const placesInOrder = ({ from, to }: Flow): readonly [string, string] =>
  from < to ? [from, to] : [to, from];

/**
 * The relations that the filter lets through, by a key that is stable over filters. Events of one
 * place alone are no relation. Where the table holds only sums, an event that goes there and back
 * is counted for either way.
 */
export function relationCounts(
  cubes: FlowCubes,
  filter: FlowFilter,
): ReadonlyMap<string, RelationCount> {
  const mask = categoryMask(filter);
  const window = yearWindow(filter);
  const isVisible = legFilter(cubes, mask, window);
  const flows = visibleFlows(cubes, mask, window).filter(({ from, to }) => from !== to);
  const byRelation = groupBy(flows, (flow) => [...placesInOrder(flow), flow.family].join('~'));
  return new Map(
    [...byRelation].map(([key, both]): [string, RelationCount] => [
      key,
      {
        places: placesInOrder(both[0]!),
        family: both[0]!.family,
        count: distinctEvents(cubes, both, isVisible),
        occurred: both.some(({ occurred }) => occurred),
      },
    ]),
  );
}

/** The order of the legend. */
export const familyOrder = ({ family }: Pick<RelationCount, 'family'>) => FAMILIES.indexOf(family);
