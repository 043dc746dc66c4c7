import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { COLLECTION_PAGE } from '@/lib/collection/collected-item';
import { PageFrame } from './page-frame';
import { PageTitle } from './page-parts';

/** @param children what only the browser knows: what its reader has kept. */
export function CollectionPage({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('collection');
  return (
    <PageFrame scripts="at once" path={COLLECTION_PAGE} section={null}>
      <PageTitle title={t('title')}>
        <p className="text-base leading-7">{t('summary')}</p>
      </PageTitle>
      <noscript>
        <p className="mb-3 text-sm leading-6">{t('noScript')}</p>
      </noscript>
      {children}
    </PageFrame>
  );
}
