import type { Metadata, Viewport } from 'next';
import { hasLocale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { OfflineSign } from '@/components/offline/offline-sign';
import { EastAsianFonts } from '@/components/ui/east-asian-fonts';
import { routing } from '@/lib/i18n/routing';
import { siteAddress } from '@/lib/routes/site-address';
import '@/components/ui/fonts.css';
import { ReloadWhenStale } from './reload-when-stale';
import '../globals.css';
import '@/components/ui/forced-colours.css';

interface LocaleLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: LocaleLayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const t = await getTranslations({ locale, namespace: 'atlas' });
  return {
    metadataBase: new URL(siteAddress()),
    title: { default: `${t('name')}: ${t('tagline')}`, template: `%s · ${t('name')}` },
    description: t('description'),
    openGraph: { type: 'website', siteName: t('name'), locale },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#141d2b' },
  ],
};

export default async function LocaleLayout({ children, params }: LocaleLayoutProps) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const theme = (await cookies()).get('theme')?.value;
  return (
    <html lang={locale} data-theme={theme === 'day' || theme === 'night' ? theme : undefined}>
      <body>
        {children}
        <EastAsianFonts />
        <ReloadWhenStale />
        <OfflineSign />
      </body>
    </html>
  );
}
