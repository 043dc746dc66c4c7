'use client';

import { useQuery } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent } from 'react';
import { StatusBadges } from '@/components/event/status-badges';
import { eventQuery } from '@/components/queries/event-queries';
import { RequestFailedError } from '@/components/queries/fetch-json';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Selection } from '@/lib/view/selection';
import { EventBody } from './event-body';
import { LoadingLines } from './loading-lines';
import { UnknownSelection } from './unknown-selection';

interface EventEvidenceProps {
  readonly id: string;
  /** What is known before anything is fetched; none while the list of events is on its way. */
  readonly summary: EventSummary | undefined;
  readonly summaries: readonly EventSummary[];
  readonly placeName: (id: string) => string;
  readonly language: Locale;
  readonly onOpen: (selection: Selection) => void;
  readonly onMoved: (id: string) => void;
  readonly onClose: () => void;
  readonly onHighlight: (eventId: string | null) => void;
}

export function EventEvidence({ id, summary, onMoved, onClose, ...body }: EventEvidenceProps) {
  const t = useTranslations('evidence');
  const query = useQuery(eventQuery(id, body.language));
  const known = query.data ?? summary;
  const found = query.data?.id;
  const move = useEffectEvent(onMoved);
  useEffect(() => {
    if (found !== undefined && found !== id) move(found);
  }, [found, id]);
  if (query.error instanceof RequestFailedError && query.error.status === 404) {
    return <UnknownSelection id={id} title={t('unknown.event')} onClose={onClose} />;
  }
  return (
    <>
      {known && (
        <div className="flex flex-col gap-3 px-5 pb-4">
          <StatusBadges {...known} />
          <p className="text-sm leading-6">{known.summary}</p>
        </div>
      )}
      {query.isError && (
        <RequestFailure
          error={query.error}
          retrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      )}
      {query.isPending && <LoadingLines />}
      {query.data && <EventBody event={query.data} {...body} />}
    </>
  );
}

interface RequestFailureProps {
  readonly error: Error;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

/** What went wrong, under which number, and what to do next. */
function RequestFailure({ error, retrying, onRetry }: RequestFailureProps) {
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
