import { Languages } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { buttonClass } from '@/components/ui/button';
import { Link, usePathname } from '@/components/ui/navigation';
import { routing } from '@/lib/i18n/routing';

/** To the same view in the other language; the path says which, and a cookie remembers it. */
export function LanguageLink({ inMenu = false }: { inMenu?: boolean }) {
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
      className={buttonClass(
        'quiet',
        inMenu ? 'min-h-11 w-full justify-start gap-3 px-3' : 'min-h-8 px-2 whitespace-nowrap',
      )}
    >
      {inMenu && <Languages aria-hidden size={18} />}
      {t('language')}
    </Link>
  );
}
