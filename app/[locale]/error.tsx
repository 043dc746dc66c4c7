'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** A failure of the page itself. The digest names it in the server's log. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('errors');
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6">
      <h1 className="text-3xl font-semibold">{t('pageTitle')}</h1>
      <p>{t('pageHelp')}</p>
      {error.digest && (
        <p className="text-ink-soft text-sm">{t('reference', { id: error.digest })}</p>
      )}
      <div>
        <Button onClick={reset}>{t('retry')}</Button>
      </div>
    </main>
  );
}
