'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, type ReactNode } from 'react';
import { NumberField } from '@/components/ui/number-field';
import { typedNumber } from '@/lib/text/typed-text';
import { checkedYear, isSameYears, type YearProblem, type YearRange } from '@/lib/time/year-range';
import type { PeriodName } from './range-brush';
import type { Period } from './use-brush';

interface YearFieldsProps {
  readonly period: Period;
  /** Null for the only one. */
  readonly name: PeriodName | null;
  readonly extent: { readonly first: number; readonly last: number };
  /** What stands after the fields. */
  readonly children?: ReactNode;
}

interface Problem {
  readonly end: 'from' | 'to';
  readonly kind: YearProblem;
  readonly typed: string;
  /** Of what is shown: when the years are other ones, the mistake is past. */
  readonly range: YearRange;
}

/** The two years of a period as numbers. An invalid year changes nothing. */
export function YearFields({ period, name, extent, children }: YearFieldsProps) {
  const t = useTranslations('timeline');
  const problemId = useId();
  const { range, onChange } = period;
  const [latest, setProblem] = useState<Problem | null>(null);
  const problem = latest && isSameYears(latest.range, range) ? latest : null;

  const commit = (end: 'from' | 'to', typed: string) => {
    const check = checkedYear(range, end, typedNumber(typed), extent);
    setProblem(check.ok ? null : { end, kind: check.problem, typed, range });
    if (check.ok) onChange(check.range, 'push');
  };
  const field = (end: 'from' | 'to') => {
    const label = t(`${end}Year`);
    return (
      <NumberField
        label={name === null ? label : t('ofPeriod', { label, name })}
        shownLabel={t(end)}
        value={range[end]}
        problemId={problem?.end === end ? problemId : null}
        onEdit={() => setProblem(null)}
        onCommit={(typed) => commit(end, typed)}
      />
    );
  };

  return (
    <div className="relative flex items-center gap-2 max-md:gap-1">
      {name !== null && (
        <span
          aria-hidden
          className={`flex size-6 shrink-0 items-center justify-center rounded-sm border border-ink text-xs font-semibold ${name === 'B' ? 'border-dashed' : ''}`}
        >
          {name}
        </span>
      )}
      {field('from')}
      {field('to')}
      {children}
      <p
        id={problemId}
        role="alert"
        className="absolute right-0 bottom-full z-20 mb-2 w-max max-w-72 rounded-sm border-l-4 border-accent bg-raised px-3 py-2 text-sm text-ink shadow-lg empty:hidden"
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
