import type { EventAmount } from '@/lib/model/event-amount';
import { groupBy } from '@/lib/text/group-by';
import { goodsDirection, type StateTies } from './goods-direction';
import { figureId } from './trade-figures';

/**
 * Ids of the figures for which another one gives a different value of the same: the same goods from
 * the same state to the same other, in the same time and unit, whoever counted. What has no date may
 * be of another time and is compared with nothing.
 */
export function differingFigures(
  amounts: readonly EventAmount[],
  ties: StateTies,
): ReadonlySet<string> {
  const dated = amounts.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const subjectOf = (amount: EventAmount) => {
    const { between, measure, flow, commodity, unit, earliest, latest } = amount;
    const direction = goodsDirection(amount, ties);
    const way = direction ? [direction.exporter, direction.importer] : [flow];
    const states = between.map(({ id }) => id);
    return JSON.stringify([states, way, measure, commodity, unit, earliest, latest]);
  };
  const differing = [...groupBy(dated, subjectOf).values()].filter((same) => {
    const values = same.map(({ value }) => value).filter((value) => value !== null);
    return new Set(values).size > 1;
  });
  return new Set(differing.flat().map(figureId));
}
