import { useTranslations } from 'next-intl';
import { RequestFailedError } from '@/components/queries/fetch-json';
import { Link } from '@/components/ui/navigation';
import { TourUnreadableError } from './tour-unreadable-error';
import { useTourProblemWords } from './use-tour-problem-words';

interface TourUnavailableProps {
  /** As the address names it; null when it names none. */
  readonly reference: string | null;
  readonly error: Error | null;
}

/** In place of a tour that is not there or cannot be had. */
export function TourUnavailable({ reference, error }: TourUnavailableProps) {
  const t = useTranslations('lecture');
  const words = useTourProblemWords();
  const problem = error instanceof TourUnreadableError ? error.problem : null;
  const isUnread = problem !== null && problem.kind !== 'missing';
  const isFailure = error instanceof RequestFailedError && error.status !== 404;
  const id = error instanceof RequestFailedError ? error.errorId : undefined;
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6">
      <h1 className="text-3xl font-semibold">
        {isUnread
          ? t('unavailable.unread')
          : isFailure
            ? t('unavailable.failed')
            : t('unavailable.title')}
      </h1>
      <p>
        {reference === null
          ? t('unavailable.none')
          : isUnread
            ? words(problem)
            : isFailure
              ? t('unavailable.again')
              : t('unavailable.unknown', { reference })}
      </p>
      {id && <p className="text-sm text-ink-soft">{t('unavailable.errorId', { id })}</p>}
      <p>
        <Link href="/tours" className="text-accent underline underline-offset-4">
          {t('unavailable.toTours')}
        </Link>
      </p>
    </main>
  );
}
