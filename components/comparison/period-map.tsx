import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

interface PeriodMapProps {
  readonly mark: 'A' | 'B';
  readonly period: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** One map of a comparison under the name of its period. */
export function PeriodMap({ mark, period, count, children }: PeriodMapProps) {
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
