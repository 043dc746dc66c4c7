import { CloudOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { RequestFailedError } from '@/components/queries/fetch-json';
import { Button } from '@/components/ui/button';

interface RequestFailureProps {
  readonly error: Error;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

/** What went wrong, under which number, and what to do next. */
export function RequestFailure({ error, retrying, onRetry }: RequestFailureProps) {
  const t = useTranslations('evidence.failure');
  const unreachable = error instanceof RequestFailedError && error.status === 0;
  const errorId = error instanceof RequestFailedError ? error.errorId : undefined;
  return (
    <div role="alert" className="flex flex-col items-start gap-3 border-t border-rule px-5 py-5">
      <p className="flex items-start gap-2 text-sm leading-6">
        <CloudOff aria-hidden size={18} className="mt-0.5 shrink-0 text-accent" />
        {unreachable ? t('unreachable') : t('server')}
      </p>
      {errorId && (
        <p className="text-xs leading-5 text-ink-soft wrap-anywhere">
          {t('errorId', { id: errorId })}
        </p>
      )}
      <Button disabled={retrying} onClick={onRetry}>
        {retrying ? t('retrying') : t('retry')}
      </Button>
    </div>
  );
}
