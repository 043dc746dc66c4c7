import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JsonLdScript } from '@/components/pages/json-ld-script';
import { ReleasePage } from '@/components/pages/editions/release-page';
import { pageMetadata } from '@/components/pages/page-metadata';
import { releaseFile } from '@/lib/editions/release-addresses';
import { releaseOf } from '@/lib/editions/kept-releases';
import { editionPage } from '@/lib/routes/edition-pages';
import { siteAddress } from '@/lib/routes/site-address';
import { releaseJsonLd } from '@/lib/seo/release-json-ld';
import { periodWords } from '@/lib/time/date-words';
import { pageIdentity, pageLanguage } from '../../page-record';
import { pageEdition } from '../page-edition';

interface Props {
  readonly params: Promise<{ locale: string; version: string }>;
}

async function wordsOf({ params }: Props) {
  const { locale, version } = await params;
  const language = pageLanguage(locale);
  const edition = pageEdition(version);
  const t = await getTranslations({ locale: language, namespace: 'editions' });
  const dates = await getTranslations({ locale: language, namespace: 'dates' });
  const date = periodWords(edition.date, { language, t: dates }, 'long');
  const title = `${t('title')}: ${edition.version}`;
  return { language, edition, title, description: t('releaseSummary', { date }) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, edition, title, description } = await wordsOf(props);
  const path = editionPage(edition.version);
  return pageMetadata({ locale: language, path, title, description });
}

export default async function Page(props: Props) {
  const { language, edition, title, description } = await wordsOf(props);
  const site = siteAddress();
  const file = `${site}${releaseFile(edition.version)}`;
  const identity = pageIdentity(language, editionPage(edition.version));
  return (
    <>
      <JsonLdScript data={releaseJsonLd({ title, description, site, file, edition }, identity)} />
      <ReleasePage release={await releaseOf(edition)} />
    </>
  );
}
