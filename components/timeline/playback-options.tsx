import { useTranslations } from 'next-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { PLAYBACK_SPEEDS, PLAYBACK_UNITS, YEAR_MODES } from '@/lib/timeline/playback-state';
import { RunTime } from './run-time';
import type { PlaybackControl } from './use-playback';

/** One year, a range, or all up to a year: what is shown now, and what playing shows. */
export function YearModeChoice({ control }: { control: PlaybackControl }) {
  const t = useTranslations('timeline');
  return (
    <ChoiceGroup
      label={t('mode')}
      choices={YEAR_MODES.map((value) => ({ value, text: t(`modes.${value}`) }))}
      value={control.mode}
      onChange={control.setMode}
    />
  );
}

/** What playing goes through, and how fast. */
export function PlaybackOptions({ control }: { control: PlaybackControl }) {
  const t = useTranslations('timeline');
  return (
    <>
      <ChoiceGroup
        label={t('unit')}
        choices={PLAYBACK_UNITS.map((value) => ({ value, text: t(`units.${value}`) }))}
        value={control.playback.unit}
        onChange={control.setUnit}
      />
      <div className="flex items-center justify-between gap-2">
        <ChoiceGroup
          label={t('speed')}
          choices={PLAYBACK_SPEEDS.map((value) => ({ value, text: t(value) }))}
          value={control.playback.speed}
          onChange={control.setSpeed}
        />
        <RunTime milliseconds={control.milliseconds} />
      </div>
    </>
  );
}

/** Whether playback loops; where there is room, a button replaces this choice. */
export function LoopChoice({ control }: { control: PlaybackControl }) {
  const t = useTranslations('timeline');
  return (
    <ChoiceGroup
      label={t('atEnd')}
      choices={(['stop', 'again'] as const).map((value) => ({ value, text: t(`ends.${value}`) }))}
      value={control.playback.loops ? 'again' : 'stop'}
      onChange={(end) => control.setLoops(end === 'again')}
    />
  );
}
