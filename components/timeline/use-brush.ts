'use client';

import { useRef, type PointerEvent, type RefObject } from 'react';
import type { YearRange } from '@/lib/time/year-range';
import { fractionOfYear, yearAtFraction, type YearScale } from '@/lib/time/year-scale';
import { draggedRange, gripAt, type Drag } from './brush';
import type { History } from './timeline-change';

/** A period that is drawn over the histogram, and what dragging makes of it. */
export interface Period {
  readonly range: YearRange;
  readonly onChange: (range: YearRange, history: History) => void;
}

interface BrushDrag extends Drag {
  /** Index of the period that is dragged. */
  readonly period: number;
  /** From the pointer to the edge that it holds, in fractions of the axis. */
  readonly offset: number;
  readonly pressedX: number;
  hasMoved: boolean;
  hasPushed: boolean;
}

/** Less than this is a shaky click. */
const CLICK_PIXELS = 4;

interface BrushOptions {
  /** What is as wide as the axis and as high as the bars. */
  readonly axis: RefObject<HTMLElement | null>;
  readonly scale: YearScale;
  /** One, or two of which the first is dragged in the upper half and the second in the lower. */
  readonly periods: readonly Period[];
  readonly onHover: (year: number | null) => void;
}

/**
 * Presses and drags on the histogram: handles, the window, a new range; a click chooses one year.
 * A drag is one step of the browser's history, however many years it passes.
 */
export function useBrush({ axis, scale, periods, onHover }: BrushOptions) {
  const drag = useRef<BrushDrag | null>(null);
  const extent = { first: scale.first, last: scale.last };

  const positionOf = (event: PointerEvent<HTMLElement>) => {
    const { left, top, width, height } = axis.current!.getBoundingClientRect();
    const isLower = event.clientY - top > height / 2;
    return { x: event.clientX - left, width, period: isLower ? periods.length - 1 : 0 };
  };

  const change = (next: YearRange, current: BrushDrag) => {
    periods[current.period]?.onChange(next, current.hasPushed ? 'replace' : 'push');
    current.hasPushed = true;
  };

  const yearAt = (fraction: number) => {
    const time = yearAtFraction(scale, fraction);
    return Math.min(Math.max(Math.floor(time), extent.first), extent.last);
  };

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const { x, width, period } = positionOf(event);
      const { range } = periods[period]!;
      const left = fractionOfYear(scale, range.from);
      const right = fractionOfYear(scale, range.to + 1);
      const isEverything = range.from === extent.first && range.to === extent.last;
      const grip = gripAt(x, { left: left * width, right: right * width, isEverything });
      const held = grip === 'from' ? left : grip === 'to' ? right : x / width;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = {
        period,
        grip,
        range,
        pressedAt: yearAtFraction(scale, x / width),
        offset: held - x / width,
        pressedX: x,
        hasMoved: false,
        hasPushed: false,
      };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { x, width } = positionOf(event);
      onHover(yearAt(x / width));
      const current = drag.current;
      if (!current) return;
      if (!current.hasMoved && Math.abs(x - current.pressedX) < CLICK_PIXELS) return;
      current.hasMoved = true;
      const time = yearAtFraction(scale, x / width + current.offset);
      const next = draggedRange(current, time, extent);
      const range = periods[current.period]?.range;
      if (next.from !== range?.from || next.to !== range.to) change(next, current);
    },
    onPointerUp: () => {
      const current = drag.current;
      drag.current = null;
      if (!current || current.hasMoved || current.grip === 'from' || current.grip === 'to') return;
      const year = Math.min(Math.max(Math.floor(current.pressedAt), extent.first), extent.last);
      change({ from: year, to: year }, current);
    },
    onPointerCancel: () => {
      drag.current = null;
    },
    onPointerLeave: () => onHover(null),
  };
}
