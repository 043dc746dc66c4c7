import { useTranslations } from 'next-intl';

/** In place of a tour that is on its way. */
export function LectureLoading() {
  const t = useTranslations('lecture');
  return (
    <main aria-busy className="sr-only">
      {t('loading')}
    </main>
  );
}
