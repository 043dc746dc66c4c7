import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

/** Keys as they stand on a keyboard; any of them will do. */
export function KeyCaps({ keys }: { keys: readonly string[] }) {
  const t = useTranslations('shortcuts');
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && <span className="px-1.5 text-xs text-ink-soft">{t('or')}</span>}
      <kbd className="inline-grid min-h-6 min-w-6 place-content-center rounded-xs border border-b-2 border-control bg-raised px-1.5 font-sans text-xs leading-5 font-medium">
        {key === 'Space' ? t('space') : key.toUpperCase()}
      </kbd>
    </Fragment>
  ));
}
