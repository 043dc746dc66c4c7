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
  /** Null unless the view is still where playing or a step has led. */
  readonly caption: Caption | null;
  readonly titleOf: (open: string) => string;
}

/**
 * The line over the timeline, as high whatever stands in it: periods to choose, and beside them what playing
 * tells, which also stays when it is paused. The same buttons stay, so that one that has the focus keeps it.
 */
export function TimelineHead(props: TimelineHeadProps) {
  const { control, caption, titleOf } = props;
  return (
    <>
      <div className="flex min-w-0 grow items-center gap-4">
        <PeriodPresets
          years={props.years}
          onChoose={props.onYears}
          yearsAlone={caption !== null}
          className={caption ? presetsBeside(control.playing) : ''}
        />
        {caption && <PlaybackCaption caption={caption} />}
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

/** On a tablet, what plays needs their room, unless one of them has the focus. */
const presetsBeside = (playing: boolean) =>
  `shrink-0 ${playing ? 'max-lg:not-focus-within:hidden' : ''}`;

/** On a phone the same choices stand among those of playing. */
export function TimelineChoices(props: TimelineChoicesProps) {
  return (
    <>
      <PeriodPresets years={props.years} onChoose={props.onYears} />
      <OngoingSwitch ongoing={props.ongoing} onChange={props.onOngoing} />
    </>
  );
}
