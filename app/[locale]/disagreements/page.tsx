import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DisagreementsPage } from '@/components/pages/disagreements-page';
import { pageMetadata } from '@/components/pages/page-metadata';
import { documentsAmong } from '@/lib/citations/bibliography';
import {
  chosenDisagreements,
  disagreementQuerySchema,
  disagreementSearch,
  disagreementsOf,
} from '@/lib/citations/disagreement';
import { findBibliography } from '@/lib/db/queries/find-bibliography';
import { findClaims } from '@/lib/db/queries/find-claims';
import { findContradictions } from '@/lib/db/queries/find-contradictions';
import { DISAGREEMENTS_PAGE } from '@/lib/routes/page-links';
import { pageLanguage, pageRecord } from '../page-record';
import { ShareOfPage } from '../share-of-page';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const [t, nav] = await Promise.all([
    getTranslations({ locale, namespace: 'disagreements' }),
    getTranslations({ locale, namespace: 'pages.nav' }),
  ]);
  const search = disagreementSearch(disagreementQuerySchema.parse(await searchParams));
  return pageMetadata({
    locale,
    path: DISAGREEMENTS_PAGE,
    search,
    title: nav('disagreements'),
    description: t('summary'),
  });
}

export default async function Page({ params, searchParams }: Props) {
  const locale = pageLanguage((await params).locale);
  const query = disagreementQuerySchema.parse(await searchParams);
  const [record, claims, contradictions, bibliography] = await Promise.all([
    pageRecord(locale),
    findClaims(locale),
    findContradictions(),
    findBibliography(),
  ]);
  const nav = await getTranslations({ locale, namespace: 'pages.nav' });
  const entries = disagreementsOf({ summaries: record.summaries, claims, contradictions });
  return (
    <DisagreementsPage
      entries={entries}
      chosen={chosenDisagreements(entries, query)}
      documents={documentsAmong(bibliography)}
      query={query}
      names={record}
      share={
        <ShareOfPage
          language={locale}
          kind="page"
          id="disagreements"
          title={nav('disagreements')}
          path={`${DISAGREEMENTS_PAGE}${disagreementSearch(query)}`}
        />
      }
    />
  );
}
