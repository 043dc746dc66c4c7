import { HydrationBoundary, dehydrate } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { Present } from '@/components/lecture/screen/present';
import { getQueryClient } from '@/components/queries/query-client';
import { routing } from '@/lib/i18n/routing';
import { prefetchRecord } from '../prefetch-record';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lecture');
  return { title: t('pageTitle'), robots: { index: false } };
}

export default async function PresentPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const queryClient = getQueryClient();
  await prefetchRecord(queryClient, locale);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Present language={locale} />
    </HydrationBoundary>
  );
}
