import { useTranslations } from 'next-intl';
import type { PlaybackControl } from './use-playback';

interface EventScrubberProps {
  readonly control: PlaybackControl;
  /** Title of an event as the view opens it. */
  readonly titleOf: (open: string) => string;
}

/** Goes through the events of a run by hand, and says how many are still to come. */
export function EventScrubber({ control, titleOf }: EventScrubberProps) {
  const t = useTranslations('playback');
  const { stops, left } = control.run;
  const opened = stops.findIndex(({ open }) => open !== null && open === control.open);
  const position = Math.max(opened === -1 ? stops.length - left - 1 : opened, 0);
  const stop = stops[position];
  if (!stop) return null;
  const title = opened === -1 || stop.open === null ? null : titleOf(stop.open);
  return (
    <div className="flex items-center gap-2">
      <input
        type="range"
        aria-label={t('scrubber')}
        aria-valuetext={t('position', {
          position: position + 1,
          total: stops.length,
          title: title ?? String(stop.year),
        })}
        min={0}
        max={stops.length - 1}
        step={1}
        value={position}
        onChange={({ currentTarget }) => control.goTo(stops[currentTarget.valueAsNumber]!)}
        className="h-6 w-40 min-w-0 grow accent-ink max-md:h-11"
      />
      <span className="w-20 shrink-0 text-xs whitespace-nowrap text-ink-soft tabular-nums">
        {t('left', { count: left })}
      </span>
    </div>
  );
}
