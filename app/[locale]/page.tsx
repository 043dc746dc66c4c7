import { Atlas } from '@/components/atlas/atlas';
import { getQueryClient } from '@/components/queries/query-client';
import { parseView } from '@/lib/view/view-parameters';
import { AtlasDataset } from './atlas-dataset';
import { ClientRoot } from './client-root';
import { pageLanguage } from './page-record';
import { prefetchRecord } from './prefetch-record';
import { prefetchView } from './prefetch-view';
import { Prefetched } from './prefetched';

interface AtlasPageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AtlasPage({ params, searchParams }: AtlasPageProps) {
  const language = pageLanguage((await params).locale);
  const search = Object.entries(await searchParams).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value].flat()[0] ?? '']],
  );
  const { view } = parseView(new URLSearchParams(search));
  const queryClient = getQueryClient();
  await Promise.all([
    prefetchRecord(queryClient, language),
    prefetchView(queryClient, view, language),
  ]);
  return (
    <ClientRoot part="atlas" language={language}>
      <Prefetched queryClient={queryClient}>
        <AtlasDataset language={language} />
        <Atlas language={language} />
      </Prefetched>
    </ClientRoot>
  );
}
