'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { amountsQuery } from '@/components/queries/amount-queries';
import { Button } from '@/components/ui/button';
import { figureGrounds } from '@/lib/charts/figure-grounds';
import { figureScale } from '@/lib/charts/figure-scale';
import { stateTies } from '@/lib/charts/goods-direction';
import { figureId, tradeFigures } from '@/lib/charts/trade-figures';
import { tradeSeries } from '@/lib/charts/trade-series';
import type { NameOf } from '@/lib/filters/subject-names';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import type { EventAmount } from '@/lib/model/event-amount';
import type { EventSummary } from '@/lib/model/event-summary';
import { ChartFrame } from './chart-frame';
import { FigureRow, FigureSection, FigureTable } from './figures';
import { IndexControls } from './index-controls';
import { GrowthLane, LaneAxis, UnknownLane } from './lanes';
import { LevelChart } from './level-chart';
import { SeriesChart } from './series-chart';
import { useFigureWords } from './use-figure-words';
import { useSeriesChoices } from './use-series-choices';

export interface TradeChartProps {
  /** Those of the view. */
  readonly events: readonly Pick<EventSummary, 'id' | 'certainty' | 'sources'>[];
  readonly actors: readonly AtlasActor[];
  readonly nameOf: NameOf;
  readonly onOpen: (eventId: string) => void;
}

/** What is known of trade, aid and debt, and what is not: values, changes, goods, and blanks. */
export function TradeChart(props: TradeChartProps) {
  const t = useTranslations('charts.trade');
  const charts = useTranslations('charts');
  const language = useLocale();
  const { data, isError, refetch } = useQuery(amountsQuery(language));
  if (data) return <TradeFiguresChart amounts={data} {...props} />;
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

interface TradeFiguresChartProps extends TradeChartProps {
  /** Of the whole record. */
  readonly amounts: readonly EventAmount[];
}

export function TradeFiguresChart({
  amounts,
  events,
  actors,
  nameOf,
  onOpen,
}: TradeFiguresChartProps) {
  const t = useTranslations('charts.trade');
  const ties = stateTies(actors);
  const figures = tradeFigures(amounts, new Set(events.map(({ id }) => id)));
  const { levels, growth, others, unknown } = figures;
  const sums = [...levels.values()].flat();
  const all = [...sums, ...growth, ...others, ...unknown];
  const grounds = figureGrounds(all, events, ties);
  const words = useFigureWords({ nameOf, ties, grounds });
  const { series, single } = tradeSeries(sums, ties);
  const { hidden, onHide, indices, controls } = useSeriesChoices(series);
  if (all.length === 0)
    return (
      <ChartFrame title={t('title')} sentence={t('none')}>
        {null}
      </ChartFrame>
    );
  const inNoSeries = new Set(single);
  const largest = Math.max(1, ...growth.map(({ value }) => Math.abs(value)));
  const unknownScale = figureScale(unknown);
  const indexOf = new Map([...indices.values()].flatMap(({ values }) => [...values]));
  const row = { words, grounds, nameOf, onOpen };
  return (
    <ChartFrame
      title={t('title')}
      sentence={t('sentence', {
        levels: sums.length,
        growth: growth.length,
        others: others.length,
        unknown: unknown.length,
      })}
      controls={series.length > 0 && <IndexControls {...controls} />}
      table={
        <FigureTable
          figures={all}
          indices={controls.measure === 'index' ? indexOf : null}
          {...row}
        />
      }
    >
      <div className="flex min-w-0 flex-col gap-8">
        {series.map((one) => (
          <SeriesChart
            key={`${one.event.id} ${one.currency}`}
            series={one}
            hidden={hidden}
            onHide={onHide}
            index={indices.get(one) ?? null}
            words={words}
            onOpen={onOpen}
          />
        ))}
        {[...levels]
          .map(
            ([currency, given]) => [currency, given.filter((one) => inNoSeries.has(one))] as const,
          )
          .filter(([, given]) => given.length > 0)
          .map(([currency, given]) => (
            <LevelChart
              key={currency}
              currency={currency}
              figures={given}
              scale={figureScale(given)}
              words={words}
              onOpen={onOpen}
            />
          ))}
        {sums.length === 0 && <p className="text-sm italic">{t('noLevels')}</p>}
        {unknown.length > 0 && (
          <FigureSection
            title={t('unknown')}
            help={t('unknownHelp')}
            axis={<LaneAxis scale={unknownScale} />}
          >
            {unknown.map((figure) => (
              <FigureRow key={figureId(figure)} figure={figure} {...row}>
                <UnknownLane figure={figure} scale={unknownScale} />
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
