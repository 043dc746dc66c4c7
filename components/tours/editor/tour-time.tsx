import { useTranslations } from 'next-intl';
import type { OwnTourStep } from '@/lib/tours/own-tour';
import { minutesText } from '@/lib/tours/step-seconds';

/** How long a tour is to take, as far as its steps say. */
export function TourTime({ steps }: { steps: readonly Pick<OwnTourStep, 'seconds'>[] }) {
  const t = useTranslations('stepTime');
  const known = steps.flatMap(({ seconds }) => (seconds === undefined ? [] : [seconds]));
  if (known.length === 0) return null;
  const time = minutesText(known.reduce((all, seconds) => all + seconds, 0));
  const open = steps.length - known.length;
  return (
    <p className="text-xs leading-5 text-ink-soft tabular-nums">
      {open === 0 ? t('total', { time }) : t('totalOfSome', { time, open })}
    </p>
  );
}
