import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageAnchor } from '@/components/ui/page-anchor';
import type { TourSummary } from '@/lib/model/atlas-tour';
import { OFFLINE_PAGE } from '@/lib/offline/offline-page';
import { startTours } from '@/lib/tours/first-tour';
import { START, TOURS_PAGE, tourPage } from '@/lib/tours/tour-links';
import { PageFrame } from './page-frame';
import { PageLink, PageSection, PageTitle } from './page-parts';
import { TourActions } from './tour-actions';

interface ListedTour extends TourSummary {
  readonly years: readonly [number, number] | null;
  /** That it takes to read. */
  readonly minutes: number;
}

interface ToursPageProps {
  readonly tours: readonly ListedTour[];
  /** What a link may hold; the browser alone knows. */
  readonly linked: ReactNode;
  /** The reader's own, which the browser alone has. */
  readonly own: ReactNode;
  /** What saves all of them as a file. */
  readonly takeAlong: ReactNode;
}

/** Every tour there is: those of the atlas, and those that its reader has made. */
export function ToursPage({ tours, linked, own, takeAlong }: ToursPageProps) {
  const t = useTranslations('tours');
  const reading = useTranslations('reading');
  const offline = useTranslations('offline');
  return (
    <PageFrame scripts="later" path={TOURS_PAGE} section="tours">
      <PageTitle title={t('title')}>
        <p className="text-base leading-7">{t('summary')}</p>
        <p className="text-sm leading-6">
          <PageLink href={OFFLINE_PAGE}>{offline('link')}</PageLink>
        </p>
      </PageTitle>
      {linked}
      <StartSection tours={tours} />
      <PageSection title={t('shipped')}>
        <ul className="grid gap-x-12 lg:grid-cols-2">
          {tours.map(({ id, title, summary, steps, years, minutes }) => (
            <li key={id} className="flex flex-col gap-2 border-t border-rule py-4">
              <h3 id={`tour-${id}`} className="text-lg leading-7 font-semibold">
                <PageAnchor
                  href={tourPage(id)}
                  className="underline decoration-control decoration-1 underline-offset-4 hover:text-accent hover:decoration-current"
                >
                  {title}
                </PageAnchor>
              </h3>
              <p className="text-sm leading-6">{summary}</p>
              <p className="text-xs leading-5 text-ink-soft">
                {t('steps', { count: steps })}
                {years && (
                  <>
                    {' · '}
                    {t('years', { from: String(years[0]), to: String(years[1]) })}
                  </>
                )}
                {' · '}
                {reading('minutes', { count: minutes })}
              </p>
              <div className="mt-auto">
                <TourActions id={id} about={`tour-${id}`} canRead />
              </div>
            </li>
          ))}
        </ul>
        <div data-wants-scripts>{takeAlong}</div>
      </PageSection>
      <PageSection title={t('own.title')}>
        <noscript>
          <p className="mb-3 text-sm leading-6">{t('noScript')}</p>
        </noscript>
        {own}
      </PageSection>
    </PageFrame>
  );
}

/** Three tours to begin with, and what each teaches. */
function StartSection({ tours }: Pick<ToursPageProps, 'tours'>) {
  const t = useTranslations('reading');
  const words = useTranslations('tours');
  const first = startTours(tours);
  if (first.length === 0) return null;
  return (
    <PageSection id={START} title={t('start.title')}>
      <p className="mb-3 text-sm leading-6 text-ink-soft">{t('start.summary')}</p>
      <ol className="grid gap-4 lg:grid-cols-3">
        {first.map(({ id, title, steps, minutes }) => (
          <li key={id}>
            <PageAnchor
              href={tourPage(id)}
              className="group flex h-full flex-col gap-2 rounded-sm border border-control bg-raised p-4 hover:bg-ink/8"
            >
              <h3 className="text-lg leading-7 font-semibold underline decoration-control decoration-1 underline-offset-4 group-hover:decoration-current">
                {title}
              </h3>
              <p className="text-sm leading-6">{t(`start.learn.${id}`)}</p>
              <p className="mt-auto text-xs leading-5 text-ink-soft">
                {words('steps', { count: steps })}
                {' · '}
                {t('minutes', { count: minutes })}
              </p>
            </PageAnchor>
          </li>
        ))}
      </ol>
    </PageSection>
  );
}
