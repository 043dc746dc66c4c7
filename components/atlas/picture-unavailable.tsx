import { useTranslations } from 'next-intl';

/** In place of a picture whose code did not load, or that failed. */
export function PictureUnavailable() {
  const t = useTranslations('pictures');
  return (
    <div role="status" className="grid size-full place-content-center gap-2 p-6 text-center">
      <p className="font-serif text-xl">{t('unavailableTitle')}</p>
      <p className="text-ink-soft">{t('unavailableHelp')}</p>
    </div>
  );
}
