import type { ReactNode } from 'react';
import type { YearExtent } from '@/lib/time/year-range';
import { YearModeChoice } from './playback-options';
import type { Period } from './use-brush';
import type { PlaybackControl } from './use-playback';
import { YearFields } from './year-fields';

interface YearsColumnProps {
  readonly control: PlaybackControl;
  readonly first: Period;
  /** Of two that are compared. */
  readonly second: Period | null;
  readonly extent: YearExtent;
  /** What stands after the first fields. */
  readonly children: ReactNode;
}

/** How the years are read, and the years as numbers. On a phone the first stands among the choices of playing. */
export function YearsColumn({ control, first, second, extent, children }: YearsColumnProps) {
  return (
    <div className="flex shrink-0 flex-col gap-2 max-md:contents">
      <div className="flex flex-col items-stretch max-md:hidden">
        <YearModeChoice control={control} />
      </div>
      <YearFields
        period={first}
        name={second && 'A'}
        extent={extent}
        isSingle={control.mode === 'single'}
      >
        {children}
      </YearFields>
      {second && (
        // On a phone under the fields of A, which have a button behind them.
        <div className="max-md:mr-12 max-md:ml-auto max-[24rem]:mx-0">
          <YearFields period={second} name="B" extent={extent} />
        </div>
      )}
    </div>
  );
}
