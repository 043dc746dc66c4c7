import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { LazyOffline } from '@/components/offline/lazy-offline';
import { OfflinePage } from '@/components/offline/offline-page';
import { clientMessages } from '@/lib/i18n/client-messages';
import { OFFLINE_PAGE } from '@/lib/offline/offline-page';
import { translations } from '@/lib/routes/translations';
import { pageLanguage } from '../page-record';
import { readRecordForClient } from '../prefetch-record';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'offline' });
  const languages = translations(OFFLINE_PAGE);
  return { title: t('title'), robots: { index: false }, alternates: { languages } };
}

export default async function Page({ params }: Props) {
  const language = pageLanguage((await params).locale);
  await readRecordForClient(language);
  const messages = clientMessages(await getMessages({ locale: language }), 'offline');
  return (
    <OfflinePage>
      <LazyOffline language={language} messages={messages} />
    </OfflinePage>
  );
}
