import { Pause, Play, Repeat, Settings2, SkipBack, SkipForward } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';
import type { YearRange } from '@/lib/time/year-range';
import { LoopChoice, PlaybackOptions, YearModeChoice } from './playback-options';
import type { PlaybackControl } from './use-playback';

interface PlaybackButtonsProps {
  readonly control: PlaybackControl;
  /** A range that playing would go through; null for the whole record or from a single year. */
  readonly playedRange: YearRange | null;
  /** What stands over the timeline where there is room, and on a phone among the choices of playing. */
  readonly children: ReactNode;
}

export function PlaybackButtons({ control, playedRange, children }: PlaybackButtonsProps) {
  const t = useTranslations('timeline');
  const { playing } = control;
  const { unit, loops } = control.playback;
  const playLabel = playedRange
    ? t('playRange', { from: String(playedRange.from), to: String(playedRange.to) })
    : t('play');
  return (
    <div className="flex items-center">
      <IconButton
        label={t(`previous.${unit}`)}
        disabled={!control.canStep.previous}
        onClick={() => control.step('previous')}
      >
        <SkipBack aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={playing ? t('pause') : playLabel}
        variant="accent"
        disabled={!control.canPlay}
        onClick={control.toggle}
      >
        {playing ? (
          <Pause aria-hidden className="size-4 fill-current" />
        ) : (
          <Play aria-hidden className="size-4 translate-x-px fill-current" />
        )}
      </IconButton>
      <IconButton
        label={t(`next.${unit}`)}
        disabled={!control.canStep.next}
        onClick={() => control.step('next')}
      >
        <SkipForward aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        label={t('loop')}
        aria-pressed={loops}
        onClick={() => control.setLoops(!loops)}
        className="aria-pressed:bg-ink aria-pressed:text-paper max-md:hidden"
      >
        <Repeat aria-hidden className="size-4" />
      </IconButton>
      <div className="xl:hidden">
        <Popover
          title={t('settings')}
          label={t('settings')}
          icon={<Settings2 aria-hidden className="size-4" />}
        >
          <div className="md:hidden">
            <YearModeChoice control={control} />
          </div>
          <PlaybackOptions control={control} />
          <div className="flex flex-col gap-3 md:hidden">
            <LoopChoice control={control} />
            {children}
          </div>
        </Popover>
      </div>
    </div>
  );
}
