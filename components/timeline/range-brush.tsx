'use client';

import { useTranslations } from 'next-intl';
import { movedRange } from '@/lib/time/year-range';
import { fractionOfYear, type YearScale } from '@/lib/time/year-scale';
import type { Period } from './use-brush';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';

/** Of two periods that are compared; the first lies in the upper half, the second in the lower. */
export type PeriodName = 'A' | 'B';

interface RangeBrushProps {
  readonly scale: YearScale;
  readonly period: Period;
  /** Null for the only one. */
  readonly name: PeriodName | null;
  /** Lets the window glide from year to year. */
  readonly glides: boolean;
}

const percent = (fraction: number) => `${fraction * 100}%`;

const HANDLE =
  'absolute flex h-7 -translate-y-1/2 cursor-ew-resize items-center justify-center border border-control bg-raised text-[0.6875rem] leading-none font-semibold text-ink group-has-focus-visible/thumb:outline-2 group-has-focus-visible/thumb:outline-offset-2 group-has-focus-visible/thumb:outline-focus';
const HANDLE_PLACE = {
  only: 'top-1/2 w-3 max-md:h-9 max-md:w-4',
  A: 'top-1/4 w-4 max-md:h-6',
  B: 'top-3/4 w-4 border-dashed border-ink max-md:h-6',
};
const BAR_PLACE = {
  only: 'top-0 border-t-6',
  A: 'top-0 border-t-6',
  B: 'bottom-0 border-b-4 border-dashed',
};

/** The chosen years: two handles and, between, the window. */
export function RangeBrush({ scale, period: { range, onChange }, name, glides }: RangeBrushProps) {
  const t = useTranslations('timeline');
  const { first, last } = scale;
  const left = fractionOfYear(scale, range.from);
  const right = fractionOfYear(scale, range.to + 1);
  const isEverything = range.from === first && range.to === last;
  const glide = glides ? 'transition-[left,right,width] duration-300 ease-out' : '';
  const labelled = (label: string) => (name === null ? label : t('ofPeriod', { label, name }));
  const place = name ?? 'only';
  const edge = `absolute inset-y-0 w-0 border-l border-ink ${name === 'B' ? 'border-dashed' : ''}`;
  const handle = `${HANDLE} ${HANDLE_PLACE[place]}`;
  // Two lines, where a thumb would hold it.
  const grip = name ?? <span className="h-3 w-1 border-x border-control" />;

  return (
    <>
      <YearThumb
        label={labelled(t('fromYear'))}
        value={range.from}
        text={t('fromValue', { year: String(range.from) })}
        min={first}
        max={range.to}
        onChange={(from, history) => onChange({ ...range, from }, history)}
        className={`w-0 ${glide}`}
        style={{ left: percent(left) }}
      >
        <div className={`${edge} left-0`} />
        <div className={`${handle} right-0 rounded-l-sm`}>{grip}</div>
      </YearThumb>
      {!isEverything && (
        <YearThumb
          label={labelled(t('window'))}
          value={range.from}
          text={t('windowValue', { from: String(range.from), to: String(range.to) })}
          min={first}
          max={last - (range.to - range.from)}
          onChange={(from, history) =>
            onChange(movedRange(range, from - range.from, scale), history)
          }
          className={`cursor-grab active:cursor-grabbing ${glide}`}
          style={{ left: percent(left), width: percent(right - left) }}
        >
          <div
            className={`absolute inset-x-0 border-ink group-has-focus-visible/thumb:outline-2 group-has-focus-visible/thumb:outline-offset-2 group-has-focus-visible/thumb:outline-focus ${BAR_PLACE[place]}`}
          />
        </YearThumb>
      )}
      <YearThumb
        label={labelled(t('toYear'))}
        value={range.to}
        text={t('toValue', { year: String(range.to) })}
        min={range.from}
        max={last}
        onChange={(to, history) => onChange({ ...range, to }, history)}
        className={`w-0 ${glide}`}
        style={{ left: percent(right) }}
      >
        <div className={`${edge} -left-px`} />
        <div className={`${handle} left-0 rounded-r-sm`}>{grip}</div>
      </YearThumb>
    </>
  );
}

/** A decade at a time, on an axis of a century. */
const LARGE_STEP = 10;

interface YearThumbProps {
  readonly label: string;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly onChange: (year: number, history: 'push' | 'replace') => void;
  /** What is seen of it; it shows the focus by `group-has-focus-visible/thumb`. */
  readonly children: ReactNode;
  readonly className: string;
  readonly style: { readonly left: string; readonly width?: string };
}

/**
 * A slider for keyboard and screen reader: a native range input, whose value is the year itself.
 * The brush handles pointers, because a slider's own conversion of pixels to values (Base UI's too)
 * is wrong on a broken axis. Arrow keys make one step of history from focus to blur.
 */
function YearThumb({
  label,
  value,
  text,
  min,
  max,
  onChange,
  children,
  className,
  style,
}: YearThumbProps) {
  const hasPushed = useRef(false);

  const change = (year: number) => {
    const within = Math.min(Math.max(year, min), max);
    if (within === value) return;
    onChange(within, hasPushed.current ? 'replace' : 'push');
    hasPushed.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    change(value + (event.key === 'PageUp' ? LARGE_STEP : -LARGE_STEP));
  };
  return (
    <div className={`group/thumb absolute inset-y-0 ${className}`} style={style}>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={text}
        min={min}
        max={max}
        step={1}
        value={value}
        onChange={(event) => change(event.currentTarget.valueAsNumber)}
        onKeyDown={onKeyDown}
        onFocus={() => {
          hasPushed.current = false;
        }}
        className="pointer-events-none absolute inset-y-0 left-1/2 m-0 w-6 -translate-x-1/2 appearance-none opacity-0"
      />
      {children}
    </div>
  );
}
