import type { Metadata } from 'next';
import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { Speaker } from '@/components/lecture/speaker/speaker';
import { routing } from '@/lib/i18n/routing';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('speaker');
  return { title: t('pageTitle'), robots: { index: false } };
}

export default async function SpeakerPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  return <Speaker language={locale} />;
}
