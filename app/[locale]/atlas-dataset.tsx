import { useTranslations } from 'next-intl';
import { JsonLdScript } from '@/components/pages/json-ld-script';
import type { Locale } from '@/lib/i18n/routing';
import { datasetJsonLd } from '@/lib/seo/dataset-json-ld';
import { siteAddress } from '@/lib/routes/site-address';
import { pageIdentity } from './page-record';

/** The record for search engines of data, on the atlas's own page. */
export function AtlasDataset({ language }: { language: Locale }) {
  const t = useTranslations('atlas');
  const words = { name: t('name'), description: t('description'), site: siteAddress() };
  return <JsonLdScript data={datasetJsonLd(words, pageIdentity(language, ''))} />;
}
