import { useTranslations } from 'next-intl';
import { RequestFailedError } from '@/components/queries/fetch-json';
import { Button } from '@/components/ui/button';

/** In place of the atlas when its record cannot be had: what to do, and the id of the failure. */
export function RecordUnavailable({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations('errors');
  const errorId = error instanceof RequestFailedError ? error.errorId : undefined;
  return (
    <main
      className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6"
      role="alert"
    >
      <h1 className="text-3xl font-semibold">{t('recordTitle')}</h1>
      <p>{t('recordHelp')}</p>
      {errorId && <p className="text-sm text-ink-soft">{t('reference', { id: errorId })}</p>}
      <div>
        <Button onClick={onRetry}>{t('retry')}</Button>
      </div>
    </main>
  );
}
