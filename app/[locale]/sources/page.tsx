import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BibliographyPage } from '@/components/pages/bibliography-page';
import { pageMetadata } from '@/components/pages/page-metadata';
import { findBibliography } from '@/lib/db/queries/find-bibliography';
import {
  bibliographyQuerySchema,
  bibliographySearch,
  chosenSources,
} from '@/lib/citations/bibliography';
import { SOURCES_PAGE } from '@/lib/routes/page-links';
import { pageLanguage } from '../page-record';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = pageLanguage((await params).locale);
  const t = await getTranslations({ locale, namespace: 'pages' });
  const description = t('bibliography.summary');
  const title = t('nav.sources');
  const search = bibliographySearch(bibliographyQuerySchema.parse(await searchParams));
  return pageMetadata({ locale, path: SOURCES_PAGE, search, title, description });
}

export default async function Page({ params, searchParams }: Props) {
  pageLanguage((await params).locale);
  const query = bibliographyQuerySchema.parse(await searchParams);
  const entries = await findBibliography();
  return (
    <BibliographyPage
      entries={entries}
      chosen={chosenSources(entries, query)}
      query={query}
      exportAddress={`/api/v1/bibliography${bibliographySearch(query)}`}
    />
  );
}
