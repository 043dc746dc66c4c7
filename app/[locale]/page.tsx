import type { Metadata } from 'next';
import { Atlas } from '@/components/atlas/atlas';
import { viewPreview } from '@/app/og/view-preview';
import { feedTypes } from '@/lib/editions/feed-addresses';
import { oembedAddress } from '@/lib/routes/oembed';
import { siteAddress } from '@/lib/routes/site-address';
import { translations } from '@/lib/routes/translations';
import { getQueryClient } from '@/components/queries/query-client';
import { parseView, serialiseView } from '@/lib/view/view-parameters';
import { AtlasDataset } from './atlas-dataset';
import { LinkedEditionWords } from '@/components/pages/editions/linked-edition-words';
import { ClientRoot } from './client-root';
import { editionOfViewLink } from './linked-edition';
import { pageLanguage } from './page-record';
import { pageSearch, type SearchOfPage } from './page-search';
import { prefetchRecord } from './prefetch-record';
import { prefetchView } from './prefetch-view';
import { Prefetched } from './prefetched';
import { StillAtlas } from './still-atlas';

interface AtlasPageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: SearchOfPage;
}

const viewOf = async (search: SearchOfPage) => parseView(await pageSearch(search)).view;

export async function generateMetadata(props: AtlasPageProps): Promise<Metadata> {
  const view = await viewOf(props.searchParams);
  const search = serialiseView(view);
  const language = pageLanguage((await props.params).locale);
  const oembed = oembedAddress(`${siteAddress()}/${language}${search}`);
  return {
    alternates: {
      languages: translations('', search),
      types: { ...feedTypes(language), 'application/json+oembed': oembed },
    },
    ...(await viewPreview(view, language)),
  };
}

export default async function AtlasPage({ params, searchParams }: AtlasPageProps) {
  const language = pageLanguage((await params).locale);
  const view = await viewOf(searchParams);
  const queryClient = getQueryClient();
  const linked = await editionOfViewLink(view, language, searchParams);
  await Promise.all([
    prefetchRecord(queryClient, language),
    prefetchView(queryClient, view, language),
  ]);
  return (
    <ClientRoot part="atlas" language={language}>
      <Prefetched queryClient={queryClient}>
        <AtlasDataset language={language} />
        <Atlas
          language={language}
          linked={linked && <LinkedEditionWords linked={linked} />}
          still={
            view.picture === 'map' &&
            view.compare === null && <StillAtlas view={view} language={language} />
          }
        />
      </Prefetched>
    </ClientRoot>
  );
}
