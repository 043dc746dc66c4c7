import { useTranslations } from 'next-intl';

/** How long playing takes from end to end, in minutes and seconds. */
export function RunTime({ milliseconds }: { milliseconds: number }) {
  const t = useTranslations('playback');
  const seconds = Math.round(milliseconds / 1000);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <span className="w-18 shrink-0 text-right text-xs whitespace-nowrap text-ink-soft tabular-nums">
      {t('total', { time })}
    </span>
  );
}
