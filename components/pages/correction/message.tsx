import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** The message as it will be sent; one click selects it all. */
export function Message({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('correction');
  return (
    <section>
      <h2 className="mb-1 text-base leading-6 font-semibold">{t('message')}</h2>
      <pre className="rounded-sm border border-rule bg-raised p-3 font-sans text-sm leading-6 whitespace-pre-wrap select-all wrap-anywhere">
        {children}
      </pre>
    </section>
  );
}
