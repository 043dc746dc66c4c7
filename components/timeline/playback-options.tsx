import { useTranslations } from 'next-intl';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { PLAYBACK_SPEEDS, PLAYBACK_STYLES } from '@/lib/time/playback';
import type { PlaybackControl } from './use-playback';

/** What playing shows, and how fast. */
export function PlaybackOptions({ control }: { control: PlaybackControl }) {
  const t = useTranslations('timeline');
  return (
    <>
      <ChoiceGroup
        label={t('style')}
        choices={PLAYBACK_STYLES.map((value) => ({ value, text: t(value) }))}
        value={control.playback.style}
        onChange={control.setStyle}
      />
      <ChoiceGroup
        label={t('speed')}
        choices={PLAYBACK_SPEEDS.map((value) => ({ value, text: t(value) }))}
        value={control.playback.speed}
        onChange={control.setSpeed}
      />
    </>
  );
}
