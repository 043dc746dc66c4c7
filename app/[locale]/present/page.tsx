import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { lecturePreview } from '@/app/og/lecture-preview';
import { Present } from '@/components/lecture/screen/present';
import { translations } from '@/lib/routes/translations';
import { getQueryClient } from '@/components/queries/query-client';
import { findTour } from '@/lib/db/queries/find-tours';
import { parseTourReference } from '@/lib/tours/tour-reference';
import { ClientRoot } from '../client-root';
import { pageLanguage } from '../page-record';
import { pageSearch, searchText, type SearchOfPage } from '../page-search';
import { prefetchRecord } from '../prefetch-record';
import { Prefetched } from '../prefetched';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: SearchOfPage;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const search = await pageSearch(searchParams);
  const t = await getTranslations({ locale, namespace: 'lecture' });
  const languages = translations('/present', searchText(search));
  return {
    title: t('pageTitle'),
    robots: { index: false },
    alternates: { languages },
    ...(await lecturePreview(search, locale)),
  };
}

export default async function PresentPage({ params, searchParams }: Props) {
  const language = pageLanguage((await params).locale);
  const tour = parseTourReference((await pageSearch(searchParams)).get('tour') ?? '');
  const queryClient = getQueryClient();
  await Promise.all([
    prefetchRecord(queryClient, language),
    // Its answer can then be made while the database is away.
    tour?.kind === 'shipped' && findTour(tour.id, language),
  ]);
  return (
    <ClientRoot part="present" language={language}>
      <Prefetched queryClient={queryClient}>
        <Present language={language} />
      </Prefetched>
    </ClientRoot>
  );
}
