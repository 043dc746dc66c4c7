import { HydrationBoundary, dehydrate } from '@tanstack/react-query';
import { hasLocale } from 'next-intl';
import { notFound } from 'next/navigation';
import { Atlas } from '@/components/atlas/atlas';
import { getQueryClient } from '@/components/queries/query-client';
import { routing } from '@/lib/i18n/routing';
import { AtlasDataset } from './atlas-dataset';
import { prefetchRecord } from './prefetch-record';

export default async function AtlasPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const queryClient = getQueryClient();
  await prefetchRecord(queryClient, locale);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <AtlasDataset language={locale} />
      <Atlas language={locale} />
    </HydrationBoundary>
  );
}
