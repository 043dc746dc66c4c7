import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { openApiDocument } from '@/app/api/v1/openapi.json/openapi-document';
import { ApiPage } from '@/components/pages/api/api-page';
import { LazyApiTrials } from '@/components/pages/api/lazy-api-trials';
import { pageMetadata } from '@/components/pages/page-metadata';
import { clientMessages } from '@/lib/i18n/client-messages';
import { RECONCILE_PATH } from '@/lib/reconcile/service-manifest';
import { API_PAGE } from '@/lib/routes/page-links';
import { siteAddress } from '@/lib/routes/site-address';
import { pageLanguage } from '../page-record';
import { describedOperations } from './described-operations';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'apiPage' });
  return pageMetadata({ locale, path: API_PAGE, title: t('title'), description: t('about') });
}

export default async function Page({ params }: Props) {
  const language = pageLanguage((await params).locale);
  const messages = clientMessages(await getMessages({ locale: language }), 'api');
  const search = language === 'en' ? '' : `?language=${language}`;
  return (
    <ApiPage
      operations={describedOperations(openApiDocument())}
      service={`${siteAddress()}${RECONCILE_PATH}${search}`}
    >
      <LazyApiTrials language={language} messages={messages} />
    </ApiPage>
  );
}
