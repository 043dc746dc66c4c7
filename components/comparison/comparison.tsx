'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PeriodChange } from '@/lib/flows/compare-periods';
import type { Years } from '@/lib/time/year-range';
import type { Selection } from '@/lib/view/selection';
import { ChangeStrip } from './change-strip';
import { usePeriodWords } from './use-period-words';

export interface ComparedPeriod {
  readonly years: Years;
  /** Events that the filters let through in these years. */
  readonly count: number;
  readonly map: ReactNode;
}

export interface ComparisonProps {
  readonly first: ComparedPeriod;
  readonly second: ComparedPeriod;
  readonly change: PeriodChange;
  readonly placeName: (id: string) => string;
  readonly open: Selection | null;
  /** On a phone: the maps one above the other, and the changes folded until they are asked for. */
  readonly compact: boolean;
  readonly onOpen: (selection: Selection) => void;
  readonly onSwap: () => void;
  readonly onStop: () => void;
}

/** Two periods side by side, and what came, went and stayed between them. */
export function Comparison({ first, second, change, ...rest }: ComparisonProps) {
  const t = useTranslations('comparison');
  const wordsOf = usePeriodWords();
  return (
    <section aria-label={t('label')} className="relative flex size-full flex-col bg-panel text-ink">
      <div className="grid min-h-0 flex-1 grid-rows-2 gap-px bg-control max-md:mb-14 docked:grid-cols-2 docked:grid-rows-1">
        <PeriodMap mark="A" period={wordsOf(first.years)} count={first.count}>
          {first.map}
        </PeriodMap>
        <PeriodMap mark="B" period={wordsOf(second.years)} count={second.count}>
          {second.map}
        </PeriodMap>
      </div>
      <ChangeStrip
        change={change}
        periods={[wordsOf(first.years), wordsOf(second.years)]}
        {...rest}
      />
    </section>
  );
}

interface PeriodMapProps {
  readonly mark: 'A' | 'B';
  readonly period: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** One map of a comparison under the name of its period. */
function PeriodMap({ mark, period, count, children }: PeriodMapProps) {
  const t = useTranslations('comparison');
  return (
    <div className="flex min-h-0 min-w-0 flex-col bg-panel">
      <h2 className="flex min-h-9 shrink-0 items-baseline gap-2.5 border-b border-rule px-3 py-1 max-md:min-h-8">
        <span
          aria-hidden
          className="inline-grid size-5 place-content-center self-center rounded-full border border-control font-sans text-xs font-semibold"
        >
          {mark}
        </span>
        <span className="text-lg leading-7 font-semibold tabular-nums max-md:text-base">
          {period}
        </span>
        <span className="font-sans text-sm font-normal text-ink-soft tabular-nums">
          {t('events', { count })}
        </span>
      </h2>
      <div className="relative min-h-0 flex-1">{children}</div>
    </div>
  );
}
