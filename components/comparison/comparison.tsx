'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PeriodChange } from '@/lib/flows/compare-periods';
import type { Years } from '@/lib/time/year-range';
import type { Selection } from '@/lib/view/selection';
import { ChangeStrip } from './change-strip';
import { PeriodMap } from './period-map';
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
      <div className="grid min-h-0 flex-1 grid-rows-2 gap-px bg-control max-md:mb-14 md:grid-cols-2 md:grid-rows-1">
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
