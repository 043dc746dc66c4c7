import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageFrame } from '@/components/pages/page-frame';
import { PageTitle } from '@/components/pages/page-parts';
import { OFFLINE_PAGE } from '@/lib/offline/offline-page';

/** @param children what only the browser knows: what it keeps. */
export function OfflinePage({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('offline');
  return (
    <PageFrame scripts="at once" path={OFFLINE_PAGE} section={null}>
      <PageTitle title={t('title')}>
        <p className="text-base leading-7">{t('summary')}</p>
        <p className="text-sm leading-6 text-ink-soft">{t('notKept')}</p>
      </PageTitle>
      <noscript>
        <p className="mb-3 text-sm leading-6">{t('noScript')}</p>
      </noscript>
      {children}
    </PageFrame>
  );
}
