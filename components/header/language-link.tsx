'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { Link, usePathname } from '@/components/ui/navigation';
import { routing } from '@/lib/i18n/routing';

/** To the same view in the other language; the path says which, and a cookie remembers it. */
export function LanguageLink() {
  const t = useTranslations('header');
  const locale = useLocale();
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const other = routing.locales.find((code) => code !== locale) ?? routing.defaultLocale;
  return (
    <Link
      href={search === '' ? pathname : `${pathname}?${search}`}
      locale={other}
      hrefLang={other}
      lang={other}
      title={t('languageHint')}
      className="flex h-10 min-w-10 items-center justify-center rounded px-2 text-sm hover:bg-paper"
    >
      <span className="hidden sm:inline">{t('language')}</span>
      <span aria-hidden className="uppercase sm:hidden">
        {other}
      </span>
      <span className="sr-only sm:hidden">{t('language')}</span>
    </Link>
  );
}
