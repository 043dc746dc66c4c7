import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { otherLocale } from '@/lib/i18n/other-locale';
import { noteLanguageSwitch } from './language-switch';

/** The same step of the lecture in the other language; the address has the step, the browser the rest. */
export function LectureLanguage() {
  const t = useTranslations('ownLanguages.ofLecture');
  const other = otherLocale(useLocale());
  const search = useSearchParams().toString();
  // The content of a linked tour is in the fragment, which goes along.
  const { hash } = globalThis.location;
  return (
    <a
      href={`/${other}/present?${search}${hash}`}
      hrefLang={other}
      lang={other}
      onClick={noteLanguageSwitch}
      title={t('hint')}
      className="inline-flex min-h-8 items-center underline decoration-control underline-offset-4 hover:text-accent max-md:min-h-11"
    >
      {t('other')}
    </a>
  );
}
