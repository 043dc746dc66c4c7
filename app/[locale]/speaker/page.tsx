import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Speaker } from '@/components/lecture/speaker/speaker';
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
  const t = await getTranslations({ locale, namespace: 'speaker' });
  const languages = translations('/speaker', searchText(await pageSearch(searchParams)));
  return { title: t('pageTitle'), robots: { index: false }, alternates: { languages } };
}

export default async function SpeakerPage({ params }: Props) {
  const language = pageLanguage((await params).locale);
  await readRecordForClient(language);
  return (
    <ClientRoot part="speaker" language={language}>
      <Speaker language={language} />
    </ClientRoot>
  );
}
