'use client';

import { useTranslations } from 'next-intl';
import { movedRange, openAtEnds, type YearRange } from '@/lib/time/year-range';
import { fractionOfYear, type YearScale } from '@/lib/time/year-scale';
import type { ChangeYears } from './use-playback';
import { YearThumb } from './year-thumb';

interface RangeBrushProps {
  readonly scale: YearScale;
  readonly range: YearRange;
  /** Lets the window glide from year to year. */
  readonly glides: boolean;
  readonly onYearsChange: ChangeYears;
}

const percent = (fraction: number) => `${fraction * 100}%`;

const HANDLE =
  'absolute top-1/2 flex h-7 w-3 -translate-y-1/2 cursor-ew-resize items-center justify-center border border-control bg-raised group-has-focus-visible/thumb:outline-2 group-has-focus-visible/thumb:outline-offset-2 group-has-focus-visible/thumb:outline-focus max-md:h-9 max-md:w-4';
const EDGE = 'absolute inset-y-0 w-0 border-l border-ink';

/** Two lines, where a thumb would hold it. */
function HandleGrip() {
  return <span className="h-3 w-1 border-x border-control" />;
}

/** The chosen years: what is outside of them is paled; two handles and, between, the window. */
export function RangeBrush({ scale, range, glides, onYearsChange }: RangeBrushProps) {
  const t = useTranslations('timeline');
  const { first, last } = scale;
  const left = fractionOfYear(scale, range.from);
  const right = fractionOfYear(scale, range.to + 1);
  const isEverything = range.from === first && range.to === last;
  const glide = glides ? 'transition-[left,right,width] duration-300 ease-out' : '';
  const pale = `absolute inset-y-0 bg-panel/75 ${glide}`;
  const choose = (next: YearRange, history: 'push' | 'replace') =>
    onYearsChange(openAtEnds(next, scale), history);

  return (
    <>
      <div className={pale} style={{ left: 0, right: percent(1 - left) }} />
      <div className={pale} style={{ left: percent(right), right: 0 }} />
      <YearThumb
        label={t('fromYear')}
        value={range.from}
        text={t('fromValue', { year: String(range.from) })}
        min={first}
        max={range.to}
        onChange={(from, history) => choose({ ...range, from }, history)}
        className={`w-0 ${glide}`}
        style={{ left: percent(left) }}
      >
        <div className={`${EDGE} left-0`} />
        <div className={`${HANDLE} right-0 rounded-l-sm`}>
          <HandleGrip />
        </div>
      </YearThumb>
      {!isEverything && (
        <YearThumb
          label={t('window')}
          value={range.from}
          text={t('windowValue', { from: String(range.from), to: String(range.to) })}
          min={first}
          max={last - (range.to - range.from)}
          onChange={(from, history) => choose(movedRange(range, from - range.from, scale), history)}
          className={`cursor-grab active:cursor-grabbing ${glide}`}
          style={{ left: percent(left), width: percent(right - left) }}
        >
          <div className="absolute inset-x-0 top-0 h-1.5 bg-ink group-has-focus-visible/thumb:outline-2 group-has-focus-visible/thumb:outline-offset-2 group-has-focus-visible/thumb:outline-focus" />
        </YearThumb>
      )}
      <YearThumb
        label={t('toYear')}
        value={range.to}
        text={t('toValue', { year: String(range.to) })}
        min={range.from}
        max={last}
        onChange={(to, history) => choose({ ...range, to }, history)}
        className={`w-0 ${glide}`}
        style={{ left: percent(right) }}
      >
        <div className={`${EDGE} -left-px`} />
        <div className={`${HANDLE} left-0 rounded-r-sm`}>
          <HandleGrip />
        </div>
      </YearThumb>
    </>
  );
}
