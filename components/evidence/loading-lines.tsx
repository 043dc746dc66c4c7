import { useTranslations } from 'next-intl';

const WIDTHS = ['w-11/12', 'w-full', 'w-4/5', 'w-2/3', 'w-full', 'w-3/4'] as const;

/** Stands in for what is being fetched; shown only once it has taken longer than one notices. */
export function LoadingLines() {
  const t = useTranslations('evidence');
  return (
    <div
      role="status"
      className="flex flex-col gap-4 border-t border-rule px-5 py-5 opacity-100 transition-opacity delay-300 duration-0 starting:opacity-0"
    >
      <span className="sr-only">{t('loading')}</span>
      {WIDTHS.map((width, index) => (
        <span key={index} aria-hidden className={`block h-3 rounded-sm bg-ink/8 ${width}`} />
      ))}
    </div>
  );
}
