'use client';

import { Pause, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useImperativeHandle, type Ref } from 'react';
import { AllYearsButton } from '@/components/timeline/all-years-button';
import type { Period } from '@/components/timeline/use-brush';
import { usePlayback, type PlaybackControl } from '@/components/timeline/use-playback';
import { IconButton } from '@/components/ui/icon-button';
import { categoryMask } from '@/lib/flows/category';
import { recordedValues } from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { beginningYears, yearBars } from '@/lib/flows/year-bars';
import { timelineScale } from '@/lib/timeline/beginning-years';
import { busiestYear } from '@/lib/timeline/busiest-year';
import type { Moment } from '@/lib/timeline/playback-state';
import { yearStops } from '@/lib/timeline/playback-stops';
import { ALL_YEARS, openAtEnds, shownRange } from '@/lib/time/year-range';
import { serialiseSelection } from '@/lib/view/selection';
import type { View } from '@/lib/view/view';
import { ScreenYears } from '../screen/map-caption';
import { stageChange } from './stage-change';
import { StageLegend } from './stage-legend';
import { StageStrip } from './stage-strip';
import { useYearWheel } from './use-year-wheel';

/** What a key does to the years. */
export type StagePlayback = Pick<PlaybackControl, 'toggle'>;

export interface StageBarProps {
  readonly view: View;
  /** Of the whole record: the axis is made of them, so that no year moves while one filters. */
  readonly wholeCubes: FlowCubes;
  /** Of what every filter of subjects but `dates` lets through. */
  readonly cubes: FlowCubes;
  /** Events that the map shows, and those that only may fall in its years. */
  readonly count: number;
  readonly mayFall: number;
  readonly isFrozen: boolean;
  readonly isStill: boolean;
  readonly playbackRef: Ref<StagePlayback>;
  readonly onChange: (change: Partial<View>) => void;
}

/** Under the map of the live stage: years, the legend that filters, and the strip of the years. */
export function StageBar(props: StageBarProps) {
  const { view, wholeCubes, cubes, isStill, onChange } = props;
  const t = useTranslations('timeline');
  const { from, to, dates, maybe, compare, types, statuses, certainties, said, record } = view;
  const kinds = { types, statuses, certainties, said, record };
  const { extent } = wholeCubes;
  const { types: recorded } = recordedValues(wholeCubes);
  const bars = yearBars(cubes, categoryMask(kinds));

  const stops = {
    year: yearStops(beginningYears(cubes, { ...kinds, maybe })),
    event: [],
    'key-event': [],
  };
  const moment: Moment = {
    years: { from, to },
    dates,
    maybe,
    open: view.open && serialiseSelection(view.open),
  };
  const control = usePlayback(
    moment,
    stops,
    (among) => busiestYear(bars, among),
    () => false,
    (next) => onChange({ ...next.years, dates: next.dates, maybe: next.maybe }),
  );
  useImperativeHandle(props.playbackRef, () => ({ toggle: control.toggle }));
  const choose = (change: Partial<View>) => {
    control.pause();
    onChange(change);
  };
  const wheel = useYearWheel((by) => {
    const change = stageChange(view, { kind: 'years', by }, { extent, recorded });
    if (change) choose(change);
  });

  const first: Period = {
    range: shownRange({ from, to }, extent),
    onChange: (range) => choose({ ...openAtEnds(range, extent), dates: 'any' }),
  };
  const second: Period | null =
    compare?.kind === 'period'
      ? {
          range: shownRange(compare, extent),
          onChange: (range) => onChange({ compare: { kind: 'period', ...range } }),
        }
      : null;
  const { playing } = control;
  return (
    <div className="shrink-0 border-t border-rule bg-panel px-[2vmin] pt-[1vmin]" onWheel={wheel}>
      <div className="flex flex-wrap items-center gap-x-[2vmin] gap-y-[0.6vmin]">
        <ScreenYears
          time={view}
          count={props.count}
          mayFall={maybe === 'out' ? props.mayFall : 0}
          isFrozen={props.isFrozen}
        />
        <div className="flex items-center gap-2">
          <IconButton
            label={playing ? t('pause') : t('play')}
            variant="accent"
            disabled={!control.canPlay}
            // The focus stays where it is: Space would else press this and play as well.
            onMouseDown={(event) => event.preventDefault()}
            onClick={control.toggle}
          >
            {playing ? (
              <Pause aria-hidden className="size-4 fill-current" />
            ) : (
              <Play aria-hidden className="size-4 translate-x-px fill-current" />
            )}
          </IconButton>
          <AllYearsButton
            disabled={from === null && to === null && dates === 'any'}
            onPress={() => choose({ ...ALL_YEARS, dates: 'any' })}
          />
        </div>
        <StageLegend
          chosen={types}
          recorded={recorded}
          onChange={(chosen) => onChange({ types: chosen })}
        />
      </div>
      {bars.length > 0 && (
        <StageStrip
          bars={bars}
          scale={timelineScale(wholeCubes)}
          periods={second ? [first, second] : [first]}
          showsYears={dates === 'any'}
          glides={playing && !isStill}
        />
      )}
    </div>
  );
}
