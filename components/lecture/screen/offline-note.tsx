import { CloudCheck, CloudDownload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Readiness } from './use-offline-ready';

/** Whether the network may go now. */
export function OfflineNote({ readiness }: { readiness: Readiness | null }) {
  const t = useTranslations('lecture');
  if (readiness === null) return null;
  const { loaded, of } = readiness;
  const isReady = loaded === of;
  const Icon = isReady ? CloudCheck : CloudDownload;
  return (
    <span className="flex min-w-0 items-center gap-1.5 text-sm text-ink-soft tabular-nums">
      <Icon aria-hidden size={18} className="shrink-0" />
      <span className="truncate">
        {isReady ? t('offline.ready') : t('offline.loading', { loaded, of })}
      </span>
    </span>
  );
}
