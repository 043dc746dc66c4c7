'use client';

import { useTranslations } from 'next-intl';
import { familyColour } from '@/components/event/family-style';
import { FAMILIES } from '@/lib/model/vocabulary';
import { sum } from './bar-ceiling';

const HATCH =
  'repeating-linear-gradient(135deg, var(--panel) 0 3px, color-mix(in srgb, var(--panel) 35%, transparent) 3px 6px)';

interface UndatedBinProps {
  /** Undated events by family, in the order of FAMILIES. */
  readonly counts: readonly number[];
  /** As for the years' bars, so that all bars can be compared. */
  readonly ceiling: number;
  /** all: shown with the dated; alone: nothing else is; hidden: the chosen years have no place for them. */
  readonly state: 'all' | 'alone' | 'hidden';
  readonly onToggle: () => void;
}

/** The undated events, in a bar beside the years; a press shows only them. */
export function UndatedBin({ counts, ceiling, state, onToggle }: UndatedBinProps) {
  const t = useTranslations('timeline');
  const count = sum(counts);
  const hint = t(`undatedHint.${state}`);
  return (
    <button
      type="button"
      data-tooltip={hint}
      aria-pressed={state === 'alone'}
      disabled={count === 0 && state !== 'alone'}
      onClick={onToggle}
      className="chosen-inside group/bin flex w-14 shrink-0 flex-col rounded-sm pt-4 text-ink-soft hover:text-ink disabled:cursor-default disabled:opacity-45 max-md:w-12"
    >
      <span aria-hidden className="relative min-h-0 w-full grow border-b border-control">
        <span className="absolute inset-x-3.5 inset-y-0 flex flex-col-reverse max-md:inset-x-2.5">
          {FAMILIES.map((family, index) => (
            <span
              key={family}
              className="w-full shrink-0 forced-color-adjust-none"
              style={{
                height: `${((counts[index] ?? 0) / ceiling) * 100}%`,
                background: familyColour(family),
              }}
            />
          ))}
        </span>
        {state === 'hidden' && (
          <span
            className="absolute inset-0 forced-color-adjust-none"
            style={{ background: HATCH }}
          />
        )}
      </span>
      <span className="chosen-label mt-1 flex h-13 w-full flex-col items-center rounded-sm border border-transparent leading-4 group-hover/bin:border-control group-aria-pressed/bin:bg-ink group-aria-pressed/bin:text-paper max-md:mt-0.5 max-md:h-7">
        <span className="text-sm leading-5 tabular-nums max-md:text-xs max-md:leading-3.5">
          {count}
        </span>{' '}
        <span className="text-[0.6875rem] leading-4 whitespace-nowrap max-md:leading-3">
          {t('undatedBin')}
        </span>
      </span>
      <span className="sr-only">. {hint}</span>
    </button>
  );
}
