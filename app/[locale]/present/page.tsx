import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Present } from '@/components/lecture/screen/present';
import { translations } from '@/lib/routes/translations';
import { getQueryClient } from '@/components/queries/query-client';
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
  const t = await getTranslations({ locale, namespace: 'lecture' });
  const languages = translations('/present', searchText(await pageSearch(searchParams)));
  return { title: t('pageTitle'), robots: { index: false }, alternates: { languages } };
}

export default async function PresentPage({ params }: Props) {
  const language = pageLanguage((await params).locale);
  const queryClient = getQueryClient();
  await prefetchRecord(queryClient, language);
  return (
    <ClientRoot part="present" language={language}>
      <Prefetched queryClient={queryClient}>
        <Present language={language} />
      </Prefetched>
    </ClientRoot>
  );
}
