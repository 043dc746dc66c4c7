'use client';

import { CalendarRange } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { NumberField } from '@/components/ui/number-field';
import {
  ALL_YEARS,
  checkedYear,
  openAtEnds,
  type YearProblem,
  type YearRange,
} from '@/lib/time/year-range';
import type { ChangeYears } from './use-playback';

interface YearFieldsProps {
  readonly range: YearRange;
  readonly extent: { readonly first: number; readonly last: number };
  readonly isRestricted: boolean;
  readonly onYearsChange: ChangeYears;
}

interface Problem {
  readonly end: 'from' | 'to';
  readonly kind: YearProblem;
  readonly typed: string;
}

/** The two years as numbers, and the way back to all. A year that cannot be taken changes nothing. */
export function YearFields({ range, extent, isRestricted, onYearsChange }: YearFieldsProps) {
  const t = useTranslations('timeline');
  const problemId = useId();
  const [problem, setProblem] = useState<Problem | null>(null);

  const commit = (end: 'from' | 'to', typed: string) => {
    const year = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
    const check = checkedYear(range, end, year, extent);
    setProblem(check.ok ? null : { end, kind: check.problem, typed });
    if (check.ok) onYearsChange(openAtEnds(check.range, extent), 'push');
  };
  const field = (end: 'from' | 'to') => (
    <NumberField
      label={t(`${end}Year`)}
      shownLabel={t(end)}
      value={range[end]}
      maxLength={4}
      problemId={problem?.end === end ? problemId : null}
      onEdit={() => setProblem(null)}
      onCommit={(typed) => commit(end, typed)}
    />
  );

  return (
    <div className="relative flex items-center gap-2 max-md:gap-1">
      {field('from')}
      {field('to')}
      <Button
        variant="outline"
        disabled={!isRestricted}
        aria-label={t('allYears')}
        onClick={() => {
          setProblem(null);
          onYearsChange(ALL_YEARS, 'push');
        }}
        className="max-md:size-11 max-md:px-0"
      >
        <CalendarRange aria-hidden className="size-5 md:hidden" />
        <span className="max-md:hidden">{t('allYears')}</span>
      </Button>
      <p
        id={problemId}
        role="alert"
        className="absolute right-0 bottom-full mb-2 w-max max-w-72 rounded-sm border-l-4 border-accent bg-raised px-3 py-2 text-sm text-ink shadow-lg empty:hidden"
      >
        {problem &&
          t(`problem.${problem.kind}`, {
            typed: problem.typed,
            first: String(extent.first),
            last: String(extent.last),
          })}
      </p>
    </div>
  );
}
