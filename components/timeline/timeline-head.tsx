'use client';

import type { Years } from '@/lib/time/year-range';
import { EventScrubber } from './event-scrubber';
import { OngoingSwitch } from './ongoing-switch';
import { PeriodPresets } from './period-presets';
import { PlaybackCaption, type Caption } from './playback-caption';
import type { PlaybackControl } from './use-playback';

interface TimelineChoicesProps {
  readonly years: Years;
  readonly ongoing: 'in' | 'out';
  readonly onYears: (years: Years) => void;
  readonly onOngoing: (ongoing: 'in' | 'out') => void;
}

interface TimelineHeadProps extends TimelineChoicesProps {
  readonly control: PlaybackControl;
  /** Null while nothing is played. */
  readonly caption: Caption | null;
  readonly titleOf: (open: string) => string;
}

/** The line over the timeline, as high whatever stands in it: periods to choose, or what playing tells. */
export function TimelineHead(props: TimelineHeadProps) {
  const { control, caption, titleOf } = props;
  return (
    <>
      <div className="min-w-0 grow">
        {caption ? (
          <PlaybackCaption caption={caption} />
        ) : (
          <PeriodPresets years={props.years} onChoose={props.onYears} />
        )}
      </div>
      {control.playback.unit !== 'year' && (
        <div className="w-72 shrink-0">
          <EventScrubber control={control} titleOf={titleOf} />
        </div>
      )}
      <OngoingSwitch ongoing={props.ongoing} onChange={props.onOngoing} />
    </>
  );
}

/** On a phone the same choices stand among those of playing. */
export function TimelineChoices(props: TimelineChoicesProps) {
  return (
    <>
      <PeriodPresets years={props.years} onChoose={props.onYears} />
      <OngoingSwitch ongoing={props.ongoing} onChange={props.onOngoing} />
    </>
  );
}
