import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AboutPage } from '@/components/pages/about/about-page';
import { JsonLdScript } from '@/components/pages/json-ld-script';
import { pageMetadata } from '@/components/pages/page-metadata';
import { findBibliography } from '@/lib/db/queries/find-bibliography';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { recordCoverage } from '@/lib/record/record-coverage';
import { ABOUT_PAGE } from '@/lib/routes/page-links';
import { aboutJsonLd } from '@/lib/seo/about-json-ld';
import { pageIdentity, pageLanguage } from '../page-record';
import { recordDataset } from '../record-dataset';
import { ShareOfPage } from '../share-of-page';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'about' });
  return pageMetadata({ locale, path: ABOUT_PAGE, title: t('title'), description: t('summary') });
}

export default async function Page({ params }: Props) {
  const language = pageLanguage((await params).locale);
  const [t, dataset, events, bibliography, version] = await Promise.all([
    getTranslations({ locale: language, namespace: 'about' }),
    recordDataset(language),
    findEventSummaries(language),
    findBibliography(),
    findRecordVersion(),
  ]);
  const coverage = recordCoverage(events, bibliography);
  const words = { title: t('title'), description: t('summary'), dataset };
  return (
    <>
      <JsonLdScript data={aboutJsonLd(words, pageIdentity(language, ABOUT_PAGE))} />
      <AboutPage
        coverage={coverage}
        counts={version.counts}
        edition={version}
        share={
          <ShareOfPage
            language={language}
            kind="dataset"
            id="record"
            title={t('title')}
            path={ABOUT_PAGE}
            data="record"
          />
        }
      />
    </>
  );
}
