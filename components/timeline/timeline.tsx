'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useImperativeHandle, useState, type Ref } from 'react';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { EventSummary } from '@/lib/model/event-summary';
import { beginningYears, yearBars } from '@/lib/flows/year-bars';
import { timelineScale } from '@/lib/timeline/beginning-years';
import { busiestYear } from '@/lib/timeline/busiest-year';
import { categoryMask, type CategoryFilter } from '@/lib/flows/category';
import { eventsOfAnyYear } from '@/lib/flows/events-of-any-year';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { visibleEventCount } from '@/lib/flows/flow-selectors';
import { undatedCounts } from '@/lib/flows/facet-counts';
import { dateWords } from '@/lib/time/date-words';
import type { Moment } from '@/lib/timeline/playback-state';
import { inTimeOrder, type Stop } from '@/lib/timeline/playback-stops';
import { isEventInTime, timeOfEvent } from '@/lib/timeline/time-at-event';
import { ALL_YEARS, openAtEnds, shownRange, type Years } from '@/lib/time/year-range';
import { parseSelection, serialiseSelection } from '@/lib/view/selection';
import { AllYearsButton } from './all-years-button';
import { barCeiling, sum } from './bar-ceiling';
import { LazyEventScrubber, LazyTimelineChoices, LazyTimelineHead } from './lazy-timeline-head';
import { PlaybackButtons } from './playback-buttons';
import { PlaybackOptions } from './playback-options';
import type { ChangeYears, History, TimelineView } from './timeline-change';
import { UndatedBin } from './undated-bin';
import type { Period } from './use-brush';
import { useCaption, useSpokenCaption } from './use-caption';
import { useFlashOfBegun } from './use-flash-of-begun';
import { usePlayback, type PlaybackControl } from './use-playback';
import { useStops } from './use-stops';
import { YearChart } from './year-chart';
import { YearsColumn } from './years-column';
import { CompactReadout, YearReadout, type Readout } from './year-readout';

/** What a shortcut does to the timeline. */
export type PlaybackHandle = Pick<PlaybackControl, 'toggle' | 'step'>;

export interface TimelineProps {
  /** Of the whole record: the axis is made of them, so that no year moves while one filters. */
  readonly wholeCubes: FlowCubes;
  /** Of what every filter of subjects but `dates` lets through. */
  readonly cubes: FlowCubes;
  readonly view: TimelineView & CategoryFilter;
  /** Of the whole record, in the order of time. */
  readonly summaries: readonly EventSummary[];
  readonly motionReduced: boolean;
  /** What has just begun where playing has come to; null when that is to be seen no more. */
  readonly onBegun: (events: ReadonlySet<string> | null) => void;
  /** For what else speaks; the same function at every render. */
  readonly onPlaying: (playing: boolean) => void;
  readonly onChange: (change: Partial<TimelineView>, history: History) => void;
  readonly playbackRef?: Ref<PlaybackHandle>;
}

/** The years of the record: how many events each has, which are shown, and playing through them. */
export function Timeline({
  wholeCubes,
  cubes,
  view,
  summaries,
  motionReduced,
  onBegun,
  onPlaying,
  onChange,
  playbackRef,
}: TimelineProps) {
  const t = useTranslations('timeline');
  const language = useDateLanguage();
  const { from, to, maybe, ongoing, dates, compare } = view;
  const { types, statuses, certainties, said, record } = view;
  const kinds: CategoryFilter = { types, statuses, certainties, said, record };
  const years = { from, to };
  const isUndated = dates === 'undated';
  const isRestricted = from !== null || to !== null || isUndated;
  const { extent } = wholeCubes;
  const range = shownRange(years, extent);

  const scale = timelineScale(wholeCubes);
  const bars = yearBars(cubes, categoryMask(kinds));
  const undated = undatedCounts(cubes, kinds);
  const ceiling = barCeiling(
    Math.max(sum(undated), ...bars.map(({ counts, shares }) => sum(counts) + sum(shares))),
  );
  const ids = eventsOfAnyYear(cubes, kinds);
  const events = inTimeOrder(summaries.filter(({ id }) => ids.has(id)));
  const begins = beginningYears(cubes, { ...kinds, maybe });
  const { stops, want } = useStops(begins, events, language.language);

  const showMoment = (moment: Moment, history: History) => {
    const isOpened = moment.open !== null && moment.open !== open;
    const opened = isOpened ? { open: parseSelection(moment.open) } : {};
    onChange({ ...moment.years, dates: moment.dates, maybe: moment.maybe, ...opened }, history);
  };
  const isHidden = (moment: Moment) => {
    const event = events.find(({ id }) => moment.open === `event.${id}`);
    return event !== undefined && !isEventInTime({ ...moment.years, ...moment, ongoing }, event);
  };
  const open = view.open && serialiseSelection(view.open);
  const busiest = (among: Years) => busiestYear(bars, among);
  const playback = usePlayback({ years, dates, maybe, open }, stops, busiest, isHidden, showMoment);
  const [scrubbedTo, setScrubbedTo] = useState<Stop | null>(null);
  const control: PlaybackControl = {
    ...playback,
    goTo: (stop) => {
      setScrubbedTo(stop);
      playback.goTo(stop);
    },
    step: (direction) => {
      setScrubbedTo(null);
      playback.step(direction);
    },
    setUnit: (unit) => {
      want(unit);
      playback.setUnit(unit);
    },
  };
  const { playing, mode, year } = control;
  useImperativeHandle(playbackRef, () => ({ toggle: control.toggle, step: control.step }));
  useEffect(() => {
    if (!playing) return;
    onPlaying(true);
    return () => onPlaying(false);
  }, [onPlaying, playing]);
  const told = useCaption(control, events, maybe);
  const { caption, event: playedEvent, begun } = told;
  const count = isUndated
    ? sum(undated)
    : visibleEventCount(cubes, { ...kinds, from, to, maybe, ongoing });
  const spoken = useSpokenCaption(told, {
    playing,
    scrubbed: scrubbedTo !== null && control.shown === scrubbedTo,
    otherwise: year === null ? '' : t('yearCount', { year: String(year), count }),
  });
  const flashes = control.playback.unit === 'year' && !motionReduced;
  useFlashOfBegun(flashes ? (control.shown?.year ?? null) : null, begun, onBegun);
  const chooseYears: ChangeYears = (chosen, history) => {
    control.pause();
    onChange({ ...chosen, dates: 'any' }, history);
  };

  if (bars.length === 0) {
    return (
      <section aria-label={t('label')} className="border-t border-rule bg-panel p-4 text-sm">
        {t('empty')}
      </section>
    );
  }

  const readout: Readout = {
    mode,
    year,
    range,
    beginsLate: from !== null,
    event: playedEvent
      ? { title: playedEvent.title, date: dateWords(playedEvent, language, 'short') }
      : null,
    isUndated,
    count,
    told: playedEvent ? null : caption,
  };
  const first: Period = {
    range,
    onChange: (chosen, history) => chooseYears(openAtEnds(chosen, extent), history),
  };
  const second: Period | null =
    compare?.kind === 'period'
      ? {
          range: shownRange(compare, extent),
          onChange: (chosen, history) =>
            onChange({ compare: { kind: 'period', ...chosen } }, history),
        }
      : null;
  const openEvent = view.open?.kind === 'event' ? view.open.id : null;

  const choices = {
    years,
    ongoing,
    onYears: (chosen: Years) => chooseYears(chosen, 'push'),
    onOngoing: (chosen: 'in' | 'out') => onChange({ ongoing: chosen }, 'push'),
  };
  const titleOf = (opened: string) =>
    events.find(({ id }) => opened === `event.${id}`)?.title ?? '';
  const hasScrubber = control.playback.unit !== 'year';

  return (
    <section
      aria-label={t('label')}
      className={`relative flex h-45 flex-col border-t border-rule bg-panel px-4 py-2 text-ink max-md:px-2 max-md:py-1 ${heightOnPhone(second !== null, hasScrubber)}`}
    >
      <div className="flex h-7 shrink-0 items-center gap-4 max-md:hidden">
        <LazyTimelineHead {...choices} control={control} caption={caption} titleOf={titleOf} />
      </div>
      <div className="flex min-h-0 grow items-stretch gap-3 max-md:flex-wrap max-md:content-start max-md:items-center max-md:justify-between max-md:gap-x-1 max-md:gap-y-0">
        <div className="flex shrink-0 gap-4">
          <div className="flex w-40 flex-col justify-between max-md:w-auto xl:w-32">
            <YearReadout readout={readout} />
            <PlaybackButtons
              control={control}
              playedRange={isRestricted && !isUndated && mode === 'range' ? range : null}
            >
              <LazyTimelineChoices {...choices} />
            </PlaybackButtons>
          </div>
          <div className="flex flex-col items-stretch justify-end gap-2 max-xl:hidden">
            <PlaybackOptions control={control} />
          </div>
        </div>
        <div className="relative flex min-w-0 grow items-stretch max-md:order-last max-md:h-24 max-md:basis-full">
          <YearChart
            bars={bars}
            ceiling={ceiling}
            scale={scale}
            periods={second ? [first, second] : [first]}
            showsYears={!isUndated}
            glides={playing && !motionReduced}
            events={events}
            firstShown={
              events.find((event) =>
                isEventInTime({ from, to, maybe, ongoing, dates: 'any' }, event),
              )?.id ?? null
            }
            openEvent={openEvent}
            onOpen={(event) => {
              control.pause();
              onChange(
                { open: { kind: 'event', id: event.id }, ...timeOfEvent(event, ongoing) },
                'push',
              );
            }}
          />
          <UndatedBin
            counts={undated}
            ceiling={ceiling}
            state={isUndated ? 'alone' : isRestricted ? 'hidden' : 'all'}
            onToggle={() => {
              control.pause();
              onChange({ ...ALL_YEARS, dates: isUndated ? 'any' : 'undated' }, 'push');
            }}
          />
          <CompactReadout readout={readout} />
        </div>
        <YearsColumn control={control} first={first} second={second} extent={extent}>
          <AllYearsButton disabled={!isRestricted} onPress={() => chooseYears(ALL_YEARS, 'push')} />
        </YearsColumn>
        {hasScrubber && (
          <div className="order-last basis-full md:hidden">
            <LazyEventScrubber control={control} titleOf={titleOf} />
          </div>
        )}
      </div>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </section>
  );
}

/** With rows for a second period and for the scrubber; the narrowest phones break the first row in two. */
function heightOnPhone(hasSecond: boolean, hasScrubber: boolean): string {
  if (hasSecond && hasScrubber) return 'max-md:h-59 max-[24rem]:h-71';
  if (hasSecond || hasScrubber) return 'max-md:h-48 max-[24rem]:h-60';
  return 'max-md:h-37 max-[24rem]:h-48';
}
