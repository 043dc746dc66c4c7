import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EditionsPage } from '@/components/pages/editions/editions-page';
import { pageMetadata } from '@/components/pages/page-metadata';
import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { editions } from '@/lib/editions/editions';
import { releaseAccountOf } from '@/lib/editions/kept-releases';
import { RECORD_PAGE } from '@/lib/routes/edition-pages';
import { pageLanguage } from '../page-record';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'editions' });
  return pageMetadata({ locale, path: RECORD_PAGE, title: t('title'), description: t('summary') });
}

export default async function Page({ params }: Props) {
  pageLanguage((await params).locale);
  const [accounts, version] = await Promise.all([
    Promise.all(editions().map(releaseAccountOf)),
    findRecordVersion(),
  ]);
  return <EditionsPage accounts={accounts.toReversed()} served={version.contentHash} />;
}
