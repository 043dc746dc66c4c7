'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useElementWidth } from '@/components/hooks/use-element-size';
import { TextButton } from '@/components/ui/text-button';
import { levelScale } from '@/lib/charts/level-scale';
import type { TradeSeries } from '@/lib/charts/trade-series';
import { currencyName } from './currency-name';
import { PlotFigure } from './plot-figure';
import { lineLooks, seriesPlot, type LineLook } from './series-plot';
import type { FigureWords } from './use-figure-words';

interface SeriesChartProps {
  readonly series: TradeSeries;
  readonly words: FigureWords;
  readonly onOpen: (eventId: string) => void;
}

/** The trade of two states by year. The table under all charts has every value with its source. */
export function SeriesChart({ series, words, onOpen }: SeriesChartProps) {
  const t = useTranslations('charts.trade');
  const language = useLocale();
  const [frame, width] = useElementWidth();
  const { event, currency, lines } = series;
  const looks = lineLooks(series);
  const values = lines.flatMap(({ points }) => points.map(({ figure }) => figure.value));
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <figcaption className="flex flex-col">
        <span className="font-serif text-lg leading-7 font-semibold">
          <TextButton onClick={() => onOpen(event.id)}>{event.title}</TextButton>
        </span>
        <span className="text-xs leading-5 text-ink-soft">
          {t('inCurrency', { currency: currencyName(currency, language) })}{' '}
          {t(levelScale(values).type)} {t('gaps')}
        </span>
      </figcaption>
      <div ref={frame} className="min-h-55">
        {width > 0 && (
          <PlotFigure
            options={seriesPlot({ series, width: Math.max(width, 280), language, words })}
          />
        )}
      </div>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-xs leading-5">
        {lines.map(({ flow, reporter, points: [first] }, index) => (
          <li key={`${flow} ${reporter?.id}`} className="flex items-center gap-1.5">
            <LineSwatch look={looks[index]!} />
            {reporter
              ? t('lineBy', { kind: words.kind(first!.figure), reporter: reporter.name })
              : words.kind(first!.figure)}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function LineSwatch({ look: { colour, dash, width } }: { readonly look: LineLook }) {
  return (
    <svg aria-hidden width="30" height="10" className="shrink-0">
      <path d="M0 5H30" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
    </svg>
  );
}
