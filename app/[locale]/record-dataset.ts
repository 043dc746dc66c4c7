import { getTranslations } from 'next-intl/server';
import {
  CONTRIBUTORS,
  RECORD_DESCRIPTION,
  RECORD_DOWNLOADS,
  RECORD_VARIABLES,
} from '@/lib/catalogue/record-description';
import { cataloguedEdition } from '@/lib/catalogue/record-edition';
import { recordExtent } from '@/lib/catalogue/record-extent';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findPlaces } from '@/lib/db/queries/find-places';
import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import type { Locale } from '@/lib/i18n/routing';
import { siteAddress } from '@/lib/routes/site-address';
import { datasetJsonLd } from '@/lib/seo/dataset-json-ld';
import { pageIdentity } from './page-record';

/** The record as catalogues of data want it described, on whichever page. */
export async function recordDataset(language: Locale) {
  const [t, { contentHash }, events, places] = await Promise.all([
    getTranslations({ locale: language, namespace: 'atlas' }),
    findRecordVersion(),
    findEventSummaries(language),
    findPlaces(language),
  ]);
  const words = {
    name: `${t('name')}: ${t('tagline')}`,
    description: t('description'),
    site: siteAddress(),
    creator: CONTRIBUTORS,
    keywords: RECORD_DESCRIPTION.keywords,
    edition: cataloguedEdition(contentHash),
    ...recordExtent(events, places),
    variables: RECORD_VARIABLES,
    downloads: RECORD_DOWNLOADS,
  };
  return datasetJsonLd(words, pageIdentity(language, ''));
}
