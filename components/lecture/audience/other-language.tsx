import { useLocale, useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { PageAnchor } from '@/components/ui/page-anchor';
import { otherLocale } from '@/lib/i18n/other-locale';

/**
 * The same in the other language: a QR code brings the lecturer's. A link that the browser follows, since the
 * router would cost every phone its code.
 * @param href as lib/routes/page-links has it.
 */
export function OtherLanguage({ href }: { href: string }) {
  const t = useTranslations('header');
  const other = otherLocale(useLocale());
  return (
    <PageAnchor
      href={href}
      locale={other}
      hrefLang={other}
      lang={other}
      title={t('languageHint')}
      className={buttonClass('outline', 'min-h-11 px-3 whitespace-nowrap')}
    >
      {t('language')}
    </PageAnchor>
  );
}
