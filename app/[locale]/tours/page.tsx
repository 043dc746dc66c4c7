import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/components/pages/page-metadata';
import { ToursPage } from '@/components/pages/tours-page';
import { LazyAllTours } from '@/components/take-along/lecture-file/lazy-all-tours';
import { LazyLinkedTour, LazyOwnTours } from '@/components/tours/lazy-tour-parts';
import { findTour, findTours } from '@/lib/db/queries/find-tours';
import { clientMessages } from '@/lib/i18n/client-messages';
import { readingMinutes } from '@/lib/tours/reading-time';
import { tourYears } from '@/lib/tours/tour-years';
import { TOURS_PAGE } from '@/lib/tours/tour-links';
import { pageLanguage } from '../page-record';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'tours' });
  return pageMetadata({ locale, path: TOURS_PAGE, title: t('title'), description: t('summary') });
}

export default async function Page({ params }: Props) {
  const language = pageLanguage((await params).locale);
  const tours = await Promise.all(
    (await findTours(language)).map(async (summary) => {
      const tour = await findTour(summary.id, language);
      return {
        ...summary,
        years: tour && tourYears(tour),
        minutes: tour ? readingMinutes(tour) : 1,
      };
    }),
  );
  const all = await getMessages({ locale: language });
  const messages = clientMessages(all, 'tours');
  return (
    <ToursPage
      tours={tours}
      linked={<LazyLinkedTour language={language} messages={messages} />}
      own={<LazyOwnTours language={language} messages={messages} />}
      takeAlong={<LazyAllTours language={language} messages={clientMessages(all, 'allTours')} />}
    />
  );
}
