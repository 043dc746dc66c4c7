import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Audience } from '@/components/lecture/audience/audience';
import { translations } from '@/lib/routes/translations';
import { ClientRoot } from '../client-root';
import { pageLanguage } from '../page-record';
import { pageSearch, searchText, type SearchOfPage } from '../page-search';
import { readRecordForClient } from '../prefetch-record';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: SearchOfPage;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'lecture.room' });
  const languages = translations('/follow', searchText(await pageSearch(searchParams)));
  return { title: t('pageTitle'), robots: { index: false }, alternates: { languages } };
}

export default async function FollowPage({ params }: Props) {
  const language = pageLanguage((await params).locale);
  await readRecordForClient(language);
  return (
    <ClientRoot part="follow" language={language}>
      <Audience language={language} />
    </ClientRoot>
  );
}
