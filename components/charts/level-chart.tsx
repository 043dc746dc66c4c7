'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import type { MouseEvent } from 'react';
import { familyColour } from '@/components/event/family-style';
import { useElementWidth } from '@/components/hooks/use-element-size';
import { levelScale } from '@/lib/charts/level-scale';
import { COMMON_CURRENCY, type Quantified } from '@/lib/charts/trade-figures';
import type { YearScale } from '@/lib/time/year-scale';
import { currencyName } from './currency-name';
import { levelPlot } from './level-plot';
import { LEVEL_SHAPES, type LevelShape } from './level-shapes';
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
  const t = useTranslations('charts.trade');
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

/** What the shapes of the marks mean. */
function LevelKey() {
  const t = useTranslations('charts.trade');
  const colour = familyColour('trade');
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-xs leading-5">
      {Object.entries(LEVEL_SHAPES).map(([name, shape]) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg aria-hidden width="28" height="24" stroke={colour} strokeWidth="2" fill="none">
            <path d={shape.paths} strokeDasharray={'dash' in shape ? shape.dash : undefined} />
            <circle cx="14" cy="12" r="5" fill={shape.fill ? colour : 'var(--panel)'} />
          </svg>
          {t(name as LevelShape)}
        </li>
      ))}
    </ul>
  );
}
