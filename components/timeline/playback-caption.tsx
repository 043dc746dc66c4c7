import { useTranslations } from 'next-intl';

/** What playing tells of the stop that it is at. */
export interface Caption {
  /** A year, or the date of an event. */
  readonly when: string;
  readonly titles: readonly string[];
  /** How many more events began. */
  readonly more: number;
}

/** One line with as much of each title as there is room for. Screen readers are told it elsewhere. */
export function PlaybackCaption({ caption }: { caption: Caption }) {
  const t = useTranslations('playback');
  const { when, titles, more } = caption;
  return (
    <p aria-hidden data-caption className="flex min-w-0 gap-2 text-sm leading-7">
      <span className="shrink-0 font-semibold tabular-nums">{when}</span>
      {titles.map((title, index) => (
        <span key={index} className="min-w-0 truncate">
          {index > 0 && <span className="mr-2 text-ink-soft">·</span>}
          {title}
        </span>
      ))}
      {titles.length === 0 && <span className="text-ink-soft">{t('nothing')}</span>}
      {more > 0 && (
        <span className="shrink-0 text-ink-soft tabular-nums">{t('more', { count: more })}</span>
      )}
    </p>
  );
}
