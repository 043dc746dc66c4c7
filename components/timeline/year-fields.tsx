'use client';

import { useTranslations } from 'next-intl';
import { Fragment, useId, useState, type ReactNode } from 'react';
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
  /** One box for the one year that is shown. */
  readonly isSingle?: boolean;
  /** What stands after the fields. */
  readonly children?: ReactNode;
}

type Field = 'from' | 'to' | 'year';

interface Problem {
  readonly field: Field;
  readonly kind: YearProblem;
  readonly typed: string;
  /** Of what is shown: when the years are other ones, the mistake is past. */
  readonly range: YearRange;
}

/**
 * The two years of a period as numbers, or its only one. What is no year of the record changes nothing.
 * One box takes as much room as two, because playing goes from the one to the other.
 */
export function YearFields({ period, name, extent, isSingle = false, children }: YearFieldsProps) {
  const t = useTranslations('timeline');
  const problemId = useId();
  const { range, onChange } = period;
  const [latest, setProblem] = useState<Problem | null>(null);
  // A box that has the focus stays, also when a range that is typed becomes one year.
  const [focused, setFocused] = useState<'range' | 'single' | null>(null);
  const shown = focused ?? (isSingle ? 'single' : 'range');
  const problem = latest && isSameYears(latest.range, range) ? latest : null;

  const commit = (field: Field, typed: string) => {
    const end = field === 'to' ? 'to' : 'from';
    const check = checkedYear(range, end, typedNumber(typed), extent);
    setProblem(check.ok ? null : { field, kind: check.problem, typed, range });
    if (!check.ok) return;
    const year = check.range[end];
    onChange(field === 'year' ? { from: year, to: year } : check.range, 'push');
  };
  const box = (field: Field) => {
    const label = field === 'year' ? t('year') : t(`${field}Year`);
    return (
      <NumberField
        label={name === null ? label : t('ofPeriod', { label, name })}
        shownLabel={t(field)}
        value={range[field === 'to' ? 'to' : 'from']}
        problemId={problem?.field === field ? problemId : null}
        onEdit={() => setProblem(null)}
        onCommit={(typed) => commit(field, typed)}
      />
    );
  };
  const boxes = (kind: 'range' | 'single', fields: readonly Field[]) => (
    <div
      inert={kind !== shown}
      onFocus={() => setFocused(kind)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(null);
      }}
      className={`col-start-1 row-start-1 flex items-center gap-2 max-md:gap-1 ${kind === shown ? '' : 'invisible'}`}
    >
      {fields.map((field) => (
        <Fragment key={field}>{box(field)}</Fragment>
      ))}
    </div>
  );

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
      <div className="grid">
        {boxes('range', ['from', 'to'])}
        {boxes('single', ['year'])}
      </div>
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
