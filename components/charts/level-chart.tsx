'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import type { MouseEvent } from 'react';
import { useElementWidth } from '@/components/hooks/use-element-width';
import type { YearScale } from '@/lib/time/year-scale';
import { COMMON_CURRENCY, type Quantified } from '@/lib/charts/trade-figures';
import { levelScale } from '@/lib/charts/level-scale';
import { LevelKey } from './level-key';
import { levelPlot } from './level-plot';
import { PlotFigure } from './plot-figure';
import type { FigureWords } from './use-figure-words';

interface LevelChartProps {
  readonly currency: string;
  readonly figures: readonly Quantified[];
  readonly scale: YearScale;
  readonly words: FigureWords;
  readonly onOpen: (eventId: string) => void;
}

const PARAMETER = 'open';

/** Sums of one currency; others have a drawing of their own, since nothing is converted. */
export function LevelChart({ currency, figures, scale, words, onOpen }: LevelChartProps) {
  const t = useTranslations('pictures.trade');
  const language = useLocale();
  const search = useSearchParams().toString();
  const [frame, width] = useElementWidth();
  const title = t('levels', { currency: currencyName(currency, language) });
  const hrefOf = (eventId: string) => {
    const parameters = new URLSearchParams(search);
    parameters.set(PARAMETER, `event.${eventId}`);
    return `?${parameters.toString()}`;
  };
  const options = levelPlot({
    figures,
    scale,
    width: Math.max(width, 280),
    language,
    words,
    undatedWord: t('undated'),
    hrefOf,
  });
  // Links, so that they can be opened elsewhere and reached by Tab; here they are followed at once.
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const address = link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '';
    const opened = new URLSearchParams(address).get(PARAMETER);
    if (opened) onOpen(opened.replace(/^event\./, ''));
  };
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <figcaption className="flex flex-col">
        <span className="font-serif text-lg leading-7 font-semibold">{title}</span>
        <span className="text-xs leading-5 text-ink-soft">
          {t(levelScale(figures.map(({ value }) => value)).type)}
          {currency !== COMMON_CURRENCY && ` ${t('apart')}`}
        </span>
      </figcaption>
      {/* What is pressed are the links inside. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div ref={frame} onClick={follow} className="min-h-75">
        {width > 0 && <PlotFigure options={options} />}
      </div>
      <LevelKey />
    </figure>
  );
}

/** "US dollars", as it stands after a sum. */
function currencyName(currency: string, language: string): string {
  const parts = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
  }).formatToParts(10);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
