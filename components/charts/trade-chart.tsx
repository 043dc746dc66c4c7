'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { amountsQuery } from '@/components/queries/amount-queries';
import { Button } from '@/components/ui/button';
import { figureId, tradeFigures } from '@/lib/charts/trade-figures';
import { tradeSeries } from '@/lib/charts/trade-series';
import type { NameOf } from '@/lib/filters/subject-names';
import type { YearScale } from '@/lib/time/year-scale';
import { ChartFrame } from './chart-frame';
import { FigureRow, FigureSection, FigureTable } from './figures';
import { GrowthLane, LaneAxis, UnknownLane } from './lanes';
import { LevelChart } from './level-chart';
import { SeriesChart } from './series-chart';
import { useFigureWords } from './use-figure-words';

export interface TradeChartProps {
  /** Ids of the events of the view. */
  readonly eventIds: ReadonlySet<string>;
  /** The timeline's axis, of the whole record. */
  readonly scale: YearScale;
  readonly nameOf: NameOf;
  readonly onOpen: (eventId: string) => void;
}

/** What is known of trade, aid and debt, and what is not: values, changes, goods, and blanks. */
export function TradeChart({ eventIds, scale, nameOf, onOpen }: TradeChartProps) {
  const t = useTranslations('charts.trade');
  const charts = useTranslations('charts');
  const language = useLocale();
  const words = useFigureWords(nameOf);
  const { data, isError, refetch } = useQuery(amountsQuery(language));

  if (!data) {
    return (
      <ChartFrame title={t('title')} sentence={isError ? charts('failed') : charts('loading')}>
        {isError && (
          <div role="alert">
            <Button onClick={() => void refetch()}>{charts('retry')}</Button>
          </div>
        )}
      </ChartFrame>
    );
  }

  const { levels, growth, others, unknown } = tradeFigures(data, eventIds);
  const sums = [...levels.values()].flat();
  const { series, single } = tradeSeries(sums);
  const charted = new Set(single);
  const all = [...sums, ...growth, ...others, ...unknown];
  const largest = Math.max(1, ...growth.map(({ value }) => Math.abs(value)));
  const counts = {
    levels: sums.length,
    growth: growth.length,
    others: others.length,
    unknown: unknown.length,
  };
  if (all.length === 0)
    return (
      <ChartFrame title={t('title')} sentence={t('none')}>
        {null}
      </ChartFrame>
    );
  const row = { words, onOpen };
  return (
    <ChartFrame
      title={t('title')}
      sentence={t('sentence', counts)}
      table={<FigureTable figures={all} words={words} onOpen={onOpen} />}
    >
      <div className="flex min-w-0 flex-col gap-8">
        {series.map((one) => (
          <SeriesChart key={`${one.event.id} ${one.currency}`} series={one} {...row} />
        ))}
        {[...levels]
          .map(
            ([currency, figures]) => [currency, figures.filter((one) => charted.has(one))] as const,
          )
          .filter(([, figures]) => figures.length > 0)
          .map(([currency, figures]) => (
            <LevelChart
              key={currency}
              currency={currency}
              figures={figures}
              scale={scale}
              {...row}
            />
          ))}
        {sums.length === 0 && <p className="text-sm italic">{t('noLevels')}</p>}
        {unknown.length > 0 && (
          <FigureSection
            title={t('unknown')}
            help={t('unknownHelp')}
            axis={<LaneAxis scale={scale} />}
          >
            {unknown.map((figure) => (
              <FigureRow key={figureId(figure)} figure={figure} {...row}>
                <UnknownLane figure={figure} scale={scale} />
              </FigureRow>
            ))}
          </FigureSection>
        )}
        {growth.length > 0 && (
          <FigureSection title={t('growth')} help={t('growthHelp')}>
            {growth.map((figure) => (
              <FigureRow key={figureId(figure)} figure={figure} {...row}>
                <GrowthLane value={figure.value} largest={largest} words={words.amount(figure)} />
              </FigureRow>
            ))}
          </FigureSection>
        )}
        {others.length > 0 && (
          <FigureSection title={t('others')} help={t('othersHelp')}>
            {others.map((figure) => (
              <FigureRow key={figureId(figure)} figure={figure} {...row}>
                <span aria-hidden className="text-sm font-semibold">
                  {words.amount(figure)}
                </span>
              </FigureRow>
            ))}
          </FigureSection>
        )}
      </div>
    </ChartFrame>
  );
}
