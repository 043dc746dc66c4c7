import { Languages } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { buttonClass } from '@/components/ui/button';
import { Link, usePathname } from '@/components/ui/navigation';
import { otherLocale } from '@/lib/i18n/other-locale';

/** To the same view in the other language; the path says which, and a cookie remembers it. */
export function LanguageLink({ inMenu = false }: { inMenu?: boolean }) {
  const t = useTranslations('header');
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const other = otherLocale(useLocale());
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
