import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';

/** As the server has them: the same files as `npm run record -- export` writes. */
const FILES = ['zip', 'sqlite'] as const;

/** Links to the files of the whole record, whatever the view. */
export function WholeRecord() {
  const t = useTranslations('dataFiles.record');
  return (
    <section className="mt-5 border-t border-rule pt-3">
      <h3 className="text-base font-semibold">{t('title')}</h3>
      <p className="max-w-prose text-sm leading-6 text-ink-soft">{t('hint')}</p>
      <div className="flex flex-wrap gap-2 pt-2">
        {FILES.map((file) => (
          <a
            key={file}
            href={`/api/v1/export/record.${file}`}
            download={`third-neighbor-record.${file}`}
            className={buttonClass('outline', 'min-h-8 px-2 max-md:min-h-11 max-md:px-3')}
          >
            {t(file)}
          </a>
        ))}
      </div>
    </section>
  );
}
