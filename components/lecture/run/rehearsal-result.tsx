import { useTranslations } from 'next-intl';
import { use, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import type { DueStep } from '@/lib/lecture/schedule';
import { MOST_SECONDS, minutesText } from '@/lib/tours/step-seconds';
import type { TourReference } from '@/lib/tours/tour-reference';
import { LectureAlone } from '../lecture-alone';
import { canKeepTimes, keepTimes } from './keep-times';

interface RehearsalResultProps {
  readonly reference: TourReference | null;
  readonly tour: PresentedTour;
  /** As it was planned; empty where it was not. */
  readonly due: readonly DueStep[];
  /** Milliseconds of each step. */
  readonly rehearsed: readonly number[];
}

/** Null for a step that was passed over. */
const secondsOf = (ms: number): number | null => {
  const seconds = Math.min(Math.round(ms / 1000), MOST_SECONDS);
  return seconds < 1 ? null : seconds;
};

/** How long each step stood in a rehearsal beside what was planned, and the offer to keep that. */
export function RehearsalResult({ reference, tour, due, rehearsed }: RehearsalResultProps) {
  const t = useTranslations('lectureRun.timing');
  const [outcome, setOutcome] = useState<'kept' | 'keptShipped' | 'notKept' | null>(null);
  const seconds = tour.steps.map((_, index) => secondsOf(rehearsed[index] ?? 0));
  const isOwn = reference?.kind === 'own';
  // A file has the tour itself, and cannot change it.
  const isFixed = use(LectureAlone) !== null && isOwn;
  const keep = async () => {
    if (reference === null) return;
    const isKept = await keepTimes(reference, tour, seconds).catch(() => false);
    setOutcome(!isKept ? 'notKept' : isOwn ? 'kept' : 'keptShipped');
  };
  const planned = due.map(({ begins, ends }) => Math.round((ends - begins) / 1000));
  const time = (whole: number | null | undefined) =>
    whole === null || whole === undefined ? t('none') : minutesText(whole);
  return (
    <>
      <table className="w-full tabular-nums">
        <caption className="pb-1 text-left font-semibold">{t('result')}</caption>
        <thead>
          <tr className="text-sm text-ink-soft">
            <th scope="col" className="text-left font-normal">
              {t('step')}
            </th>
            <th scope="col" className="pl-4 text-right font-normal">
              {t('planned')}
            </th>
            <th scope="col" className="pl-4 text-right font-normal">
              {t('rehearsed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tour.steps.map(({ title, languages }, index) => (
            <tr key={index} className="border-t border-rule align-baseline">
              <th scope="row" className="py-1 text-left font-normal wrap-anywhere">
                {index + 1}. <span lang={languages?.title}>{title}</span>
              </th>
              <td className="pl-4 text-right">{time(planned[index])}</td>
              <td className="pl-4 text-right">{time(seconds[index])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-control font-semibold">
            <th scope="row" className="py-1 text-left">
              {t('total')}
            </th>
            <td className="pl-4 text-right">
              {time(due.length === 0 ? null : Math.round(due.at(-1)!.ends / 1000))}
            </td>
            <td className="pl-4 text-right">
              {time(seconds.reduce<number>((all, one) => all + (one ?? 0), 0))}
            </td>
          </tr>
        </tfoot>
      </table>
      {reference !== null && canKeepTimes(reference) && !isFixed && (
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="accent" className="min-h-11 px-4" onClick={() => void keep()}>
            {t(isOwn ? 'keepOwn' : 'keepShipped')}
          </Button>
          <p role="status">{outcome !== null && t(outcome)}</p>
        </div>
      )}
    </>
  );
}
