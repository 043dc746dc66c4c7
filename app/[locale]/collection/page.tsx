import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { LazyCollection } from '@/components/collection/lazy-collection';
import { CollectionPage } from '@/components/pages/collection-page';
import { COLLECTION_PAGE } from '@/lib/collection/collected-item';
import { clientMessages } from '@/lib/i18n/client-messages';
import { translations } from '@/lib/routes/translations';
import { pageLanguage } from '../page-record';
import { readRecordForClient } from '../prefetch-record';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'collection' });
  const languages = translations(COLLECTION_PAGE);
  return { title: t('title'), robots: { index: false }, alternates: { languages } };
}

export default async function Page({ params }: Props) {
  const language = pageLanguage((await params).locale);
  await readRecordForClient(language);
  const messages = clientMessages(await getMessages({ locale: language }), 'collection');
  return (
    <CollectionPage>
      <LazyCollection language={language} messages={messages} />
    </CollectionPage>
  );
}
