import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { LinkedEditionBar } from '@/components/pages/editions/linked-edition-bar';
import { JsonLdScript } from '@/components/pages/json-ld-script';
import { pageMetadata } from '@/components/pages/page-metadata';
import { SourcePage } from '@/components/pages/source-page';
import { findClaimsOfSource } from '@/lib/db/queries/find-claims-of-source';
import { findSource } from '@/lib/db/queries/find-source';
import { sourceJsonLd } from '@/lib/seo/source-json-ld';
import { referenceText } from '@/lib/citations/reference';
import { sourcePage } from '@/lib/routes/page-links';
import { pageId, pageIdentity, pageLanguage } from '../../page-record';
import { ShareOfPage } from '../../share-of-page';
import { serialiseView } from '@/lib/view/view-parameters';
import { editionOfEntryLink } from '../../linked-edition';
import { editionSearch, type SearchOfPage } from '../../page-search';

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
  readonly searchParams: SearchOfPage;
}

const sourceOf = cache(async (locale: string, id: string) => {
  const language = pageLanguage(locale);
  const source = (await findSource(pageId(id))) ?? notFound();
  return { language, source, claims: await findClaimsOfSource(id, language) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { language, source, claims } = await sourceOf(locale, id);
  const t = await getTranslations({ locale: language, namespace: 'pages.describe' });
  const reference = referenceText(source.csl, {
    t: await getTranslations({ locale: language, namespace: 'sources' }),
    dates: { language, t: await getTranslations({ locale: language, namespace: 'dates' }) },
  });
  return pageMetadata({
    locale: language,
    path: sourcePage(id),
    title: source.csl['title-short'] ?? source.csl.title,
    description: t('source', { count: claims.length, reference }),
  });
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const { language, source, claims } = await sourceOf(locale, id);
  const citing = await Promise.all(
    [...new Set(source.citedIn.map(({ document }) => document))].map((document) =>
      findSource(document),
    ),
  );
  const documents = new Map(
    citing.flatMap((found) => (found ? [[found.id, found.csl] as const] : [])),
  );
  const linked = await editionOfEntryLink('sources', id, searchParams);
  return (
    <>
      <JsonLdScript data={sourceJsonLd(source.csl, pageIdentity(language, sourcePage(id)))} />
      <LinkedEditionBar linked={linked} />
      <SourcePage
        search={await editionSearch(searchParams)}
        source={source}
        claims={claims}
        documents={documents}
        share={
          <ShareOfPage
            language={language}
            kind="source"
            id={id}
            title={source.csl['title-short'] ?? source.csl.title}
            path={sourcePage(id)}
            map={claims.length > 0 ? serialiseView({ sources: [id] }).slice(1) : null}
            report={{ kind: 'source', id }}
          />
        }
      />
    </>
  );
}
