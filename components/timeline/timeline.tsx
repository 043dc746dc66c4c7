'use client';

import { useTranslations } from 'next-intl';
import { beginningYears } from '@/lib/flows/beginning-years';
import { categoryMask } from '@/lib/flows/category';
import { UNFILTERED, undatedCount } from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { visibleEventCount, yearBars, type FlowFilter } from '@/lib/flows/flow-selectors';
import { shownRange } from '@/lib/time/year-range';
import { yearScale } from '@/lib/time/year-scale';
import { PlaybackButtons } from './playback-buttons';
import { PlaybackOptions } from './playback-options';
import { usePlayback, type ChangeYears } from './use-playback';
import { YearChart } from './year-chart';
import { YearFields } from './year-fields';
import { CompactReadout, YearReadout } from './year-readout';

export interface TimelineProps {
  readonly cubes: FlowCubes;
  readonly filter: FlowFilter;
  readonly motionReduced: boolean;
  readonly onYearsChange: ChangeYears;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** The years of the record: how many events each has, which are shown, and playing through them. */
export function Timeline({ cubes, filter, motionReduced, onYearsChange }: TimelineProps) {
  const t = useTranslations('timeline');
  const { types, statuses, certainties } = filter;
  const years = { from: filter.from, to: filter.to };
  const isRestricted = years.from !== null || years.to !== null;
  const range = shownRange(years, cubes.extent);

  const recordBars = yearBars(cubes, categoryMask(UNFILTERED));
  const scale = yearScale(recordBars.map(({ year, counts }) => ({ year, count: sum(counts) })));
  const bars = yearBars(cubes, categoryMask({ types, statuses, certainties }));
  const stops = beginningYears(cubes, { types, statuses, certainties });

  const control = usePlayback(years, stops, onYearsChange);
  const choose: ChangeYears = (chosen, history) => {
    control.pause();
    onYearsChange(chosen, history);
  };
  const { playing } = control.playback;
  const count = visibleEventCount(cubes, filter);
  const undated = isRestricted ? undatedCount(cubes, filter) : 0;

  if (bars.length === 0) {
    return (
      <section aria-label={t('label')} className="border-t border-rule bg-panel p-4 text-sm">
        {t('empty')}
      </section>
    );
  }
  return (
    <section
      aria-label={t('label')}
      className="relative flex h-32 items-stretch gap-4 border-t border-rule bg-panel px-4 py-2 text-ink max-md:h-37 max-md:flex-wrap max-md:content-start max-md:items-center max-md:justify-between max-md:gap-x-1 max-md:gap-y-0 max-md:px-2 max-md:py-1"
    >
      <div className="flex shrink-0 gap-4">
        <div className="flex w-28 flex-col justify-between max-md:w-auto max-lg:w-32">
          <YearReadout year={control.year} range={range} count={count} />
          <PlaybackButtons
            control={control}
            playedRange={isRestricted && control.year === null ? range : null}
          />
        </div>
        <div className="flex flex-col justify-end gap-2 max-lg:hidden">
          <PlaybackOptions control={control} />
        </div>
      </div>
      <div className="relative flex min-w-0 grow items-stretch max-md:order-last max-md:h-24 max-md:basis-full">
        <YearChart
          bars={bars}
          scale={scale}
          range={range}
          glides={playing && !motionReduced}
          onYearsChange={choose}
        />
        <CompactReadout year={control.year} count={count} undated={undated} />
      </div>
      <div className="flex shrink-0 flex-col justify-between">
        <YearFields
          range={range}
          extent={cubes.extent}
          isRestricted={isRestricted}
          onYearsChange={choose}
        />
        <p className="max-w-56 text-xs leading-4 text-pretty text-ink-soft max-md:hidden">
          {undated > 0 && t('undated', { count: undated })}
        </p>
      </div>
      <p role="status" className="sr-only">
        {/* Not while playing: a year a second is more than a voice can follow. */}
        {!playing && control.year !== null && t('yearCount', { year: String(control.year), count })}
      </p>
    </section>
  );
}
