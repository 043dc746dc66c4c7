'use client';

import { useTranslations } from 'next-intl';
import { useElementWidth } from '@/components/hooks/use-element-size';
import type { DecadeAxis } from '@/lib/charts/decade-axis';
import type { DyadHistory } from '@/lib/charts/dyad-histories';
import type { NameOf } from '@/lib/filters/subject-names';
import { DyadLink } from './dyad-link';
import { historyPlot } from './history-plot';
import { historyCount, historyYears } from './history-words';
import { PlotFigure } from './plot-figure';

interface HistoryCardProps {
  readonly history: DyadHistory;
  readonly axis: DecadeAxis;
  readonly ceiling: number;
  readonly nameOf: NameOf;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

/** Two states over the years. A press on the drawing shows their events alone; another shows all. */
export function HistoryCard({
  history,
  axis,
  ceiling,
  nameOf,
  isChosen,
  onPress,
}: HistoryCardProps) {
  const t = useTranslations('charts.relations');
  const [frame, width] = useElementWidth();
  const { bars, dyad, total } = history;
  const options = historyPlot({ bars, axis, ceiling, width: Math.max(width, 200) });
  return (
    <li className="flex min-w-0 flex-col">
      <h3 className="flex items-baseline justify-between gap-3 font-sans text-sm leading-5 font-semibold">
        <DyadLink id={history.id} nameOf={nameOf} className="max-md:min-h-11" />
        <span className="shrink-0 text-xs font-normal text-ink-soft tabular-nums">
          {historyCount(history, t)}
        </span>
      </h3>
      {/* The button lies over the chart, whose figures are no part of its name. */}
      <div className="relative mt-auto min-h-28 p-1">
        <div ref={frame} aria-hidden>
          {width > 0 && <PlotFigure options={options} />}
        </div>
        <button
          type="button"
          aria-pressed={isChosen}
          aria-label={t('card', {
            one: nameOf('actors', dyad[0], 'full'),
            other: nameOf('actors', dyad[1], 'full'),
            count: total,
            years: historyYears(history, t),
          })}
          onClick={onPress}
          className="chosen-inside absolute inset-0 rounded-sm border border-transparent hover:border-control aria-pressed:border-ink forced-colors:aria-pressed:border-3 forced-colors:aria-pressed:border-[Highlight]"
        />
      </div>
    </li>
  );
}
