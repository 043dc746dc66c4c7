import { HydrationBoundary, dehydrate } from '@tanstack/react-query';
import { hasLocale } from 'next-intl';
import { notFound } from 'next/navigation';
import { Atlas } from '@/components/atlas/atlas';
import { getQueryClient } from '@/components/queries/query-client';
import { routing } from '@/lib/i18n/routing';
import { parseView } from '@/lib/view/view-parameters';
import { AtlasDataset } from './atlas-dataset';
import { prefetchRecord } from './prefetch-record';
import { prefetchView } from './prefetch-view';

interface AtlasPageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AtlasPage({ params, searchParams }: AtlasPageProps) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const search = Object.entries(await searchParams).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value].flat()[0] ?? '']],
  );
  const { view } = parseView(new URLSearchParams(search));
  const queryClient = getQueryClient();
  await Promise.all([prefetchRecord(queryClient, locale), prefetchView(queryClient, view, locale)]);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <AtlasDataset language={locale} />
      <Atlas language={locale} />
    </HydrationBoundary>
  );
}
