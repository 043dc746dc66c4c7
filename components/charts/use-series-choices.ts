import { useState } from 'react';
import { seriesIndex, type BaseChoice, type SeriesIndex } from '@/lib/charts/trade-index';
import { lineId, type TradeSeries } from '@/lib/charts/trade-series';
import type { SeriesMeasure } from './index-controls';

/**
 * Which lines are drawn, and whether as sums or as an index. They are a way of looking at a chart, as
 * the order of a table's rows is, and not a part of the view (ADR 46): they are not in the URL.
 */
export function useSeriesChoices(series: readonly TradeSeries[]) {
  const [measure, onMeasure] = useState<SeriesMeasure>('values');
  const [base, onBase] = useState<BaseChoice>('shared');
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const onHide = (id: string, isHidden: boolean) =>
    setHidden((before) => {
      const next = new Set(before);
      if (isHidden) next.add(id);
      else next.delete(id);
      return next;
    });
  const indices = new Map<TradeSeries, SeriesIndex>(
    measure === 'values'
      ? []
      : series.map((one) => {
          const shown = one.lines.filter((line) => !hidden.has(lineId(one, line)));
          return [one, seriesIndex(shown, base)] as const;
        }),
  );
  const points = series.flatMap(({ lines }) => lines.flatMap((line) => line.points));
  const years = [...new Set(points.map(({ year }) => year))].toSorted((one, other) => one - other);
  return { hidden, onHide, indices, controls: { measure, onMeasure, base, onBase, years } };
}
