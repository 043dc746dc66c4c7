import { useFormatter, useTranslations } from 'next-intl';

interface CountedNameProps {
  readonly name: string;
  /** What the name is short for, or the same. */
  readonly fullName?: string;
  /** Events under the other filters; none is said in a softer voice, and can still be chosen. */
  readonly count: number;
  /** The width of the column of counts. */
  readonly countClassName?: string;
}

/** A name at the left and its count at the right, which a screen reader hears as "12 events". */
export function CountedName({
  name,
  fullName = name,
  count,
  countClassName = 'min-w-5',
}: CountedNameProps) {
  const t = useTranslations('filters');
  const format = useFormatter();
  return (
    <>
      <span
        title={fullName === name ? undefined : fullName}
        className={`grow text-pretty ${count === 0 ? 'text-ink-soft' : ''}`}
      >
        {name}
      </span>
      <span
        aria-hidden
        className={`shrink-0 text-right text-xs text-ink-soft tabular-nums ${countClassName}`}
      >
        {format.number(count)}
      </span>
      <span className="sr-only">{t('events', { count })}</span>
    </>
  );
}
