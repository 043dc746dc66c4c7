'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useElementWidth } from '@/components/hooks/use-element-size';
import { Checkbox } from '@/components/ui/checkbox';
import { TextButton } from '@/components/ui/text-button';
import { levelScale } from '@/lib/charts/level-scale';
import { figureId } from '@/lib/charts/trade-figures';
import type { SeriesIndex } from '@/lib/charts/trade-index';
import { lineId, type SeriesLine, type TradeSeries } from '@/lib/charts/trade-series';
import { currencyName } from './currency-name';
import { indexNumber } from './index-number';
import { LineSwatch } from './line-swatch';
import { PlotFigure } from './plot-figure';
import { lineLooks, seriesPlot } from './series-plot';
import type { FigureWords } from './use-figure-words';

interface SeriesChartProps {
  readonly series: TradeSeries;
  /** Ids of lines that the reader has taken out of the drawings. */
  readonly hidden: ReadonlySet<string>;
  readonly onHide: (lineId: string, isHidden: boolean) => void;
  /** Of the lines that are shown; null where their values are drawn. */
  readonly index: SeriesIndex | null;
  readonly words: FigureWords;
  readonly onOpen: (eventId: string) => void;
}

/** The trade of two states by year. The table under all charts has every value with its source. */
export function SeriesChart({ series, hidden, onHide, index, words, onOpen }: SeriesChartProps) {
  const t = useTranslations('charts.trade');
  const language = useLocale();
  const [frame, width] = useElementWidth();
  const { event, currency } = series;
  const looks = lineLooks(series);
  const lines = series.lines.map((line, order) => ({
    line,
    look: looks[order]!,
    id: lineId(series, line),
  }));
  const shown = lines.filter(({ id }) => !hidden.has(id));
  const drawn = shown.filter(({ line }) => !index?.lacking.has(line));
  const figures = drawn.flatMap(({ line }) => line.points.map((point) => point.figure));
  const values = figures.map((figure) => index?.values.get(figureId(figure)) ?? figure.value);
  const lineWords = ({ points }: Pick<SeriesLine, 'points'>) => {
    const { figure } = points[0]!;
    return [words.what(figure), words.by(figure)].filter(Boolean).join(', ');
  };
  const yearsOf = ({ points }: Pick<SeriesLine, 'points'>) => ({
    line: lineWords({ points }),
    from: String(points[0]!.year),
    to: String(points.at(-1)!.year),
  });
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <figcaption className="flex flex-col">
        <span className="font-serif text-lg leading-7 font-semibold">
          <TextButton onClick={() => onOpen(event.id)}>{event.title}</TextButton>
        </span>
        <span className="text-xs leading-5 text-ink-soft">
          {index
            ? index.base && t(`index.${index.base.rests}`, { year: String(index.base.year) })
            : t('inCurrency', { currency: currencyName(currency, language) })}{' '}
          {values.length > 0 && t(levelScale(values).type)} {t('gaps')}
        </span>
      </figcaption>
      {drawn.length > 0 ? (
        <div
          ref={frame}
          role="img"
          aria-label={t('drawing', {
            title: event.title,
            lines: drawn.map(({ line }) => t('lineYears', yearsOf(line))).join('; '),
          })}
          className="min-h-55"
        >
          {width > 0 && (
            <PlotFigure
              options={seriesPlot({
                lines: drawn,
                index,
                width: Math.max(width, 280),
                language,
                wordsOf: ({ figure }) => {
                  const value = index?.values.get(figureId(figure));
                  return value === undefined || !index?.base
                    ? words.line(figure)
                    : t('index.mark', {
                        line: words.line(figure),
                        value: indexNumber(value, language),
                        year: String(index.base.year),
                      });
                },
              })}
            />
          )}
        </div>
      ) : (
        <p className="text-sm italic">{shown.length > 0 ? t('index.none') : t('allHidden')}</p>
      )}
      <ul
        aria-label={t('lines', { title: event.title })}
        className="flex flex-wrap gap-x-5 text-xs leading-5"
      >
        {lines.map(({ line, look, id }) => {
          const lacks = index?.lacking.get(line);
          return (
            <li key={id} className="min-w-0">
              <Checkbox
                state={hidden.has(id) ? 'off' : 'on'}
                onChange={(isShown) => onHide(id, !isShown)}
                className="text-xs"
              >
                <LineSwatch look={look} />
                <span>
                  {lineWords(line)}
                  {lacks && index?.base && (
                    <span className="text-ink-soft">
                      {' '}
                      ({t(`index.${lacks}`, { year: String(index.base.year) })})
                    </span>
                  )}
                </span>
              </Checkbox>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
