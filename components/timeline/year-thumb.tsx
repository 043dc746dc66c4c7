'use client';

import { useRef, type KeyboardEvent } from 'react';
import type { ReactNode } from 'react';

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
 * Pointers are the brush's business, for on a broken axis no slider's own arithmetic of pixels
 * holds, Base UI's included. Arrow keys make one step of history from focus to blur.
 */
export function YearThumb({
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
