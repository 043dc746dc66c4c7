'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { StatusBadges } from '@/components/event/status-badges';
import { eventQuery } from '@/components/queries/event-queries';
import { RequestFailedError } from '@/components/queries/fetch-json';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Locale } from '@/lib/i18n/routing';
import type { Selection } from '@/lib/view/selection';
import { EventBody } from './event-body';
import { LoadingLines } from './loading-lines';
import { RequestFailure } from './request-failure';
import { UnknownSelection } from './unknown-selection';

interface EventEvidenceProps {
  readonly id: string;
  /** What is known before anything is fetched; none while the list of events is on its way. */
  readonly summary: EventSummary | undefined;
  readonly summaries: readonly EventSummary[];
  readonly placeName: (id: string) => string;
  readonly language: Locale;
  readonly onOpen: (selection: Selection) => void;
  readonly onClose: () => void;
  readonly onHighlight: (eventId: string | null) => void;
}

export function EventEvidence({ id, summary, onClose, ...body }: EventEvidenceProps) {
  const t = useTranslations('evidence');
  const query = useQuery(eventQuery(id, body.language));
  const known = query.data ?? summary;
  if (query.error instanceof RequestFailedError && query.error.status === 404) {
    return <UnknownSelection id={id} title={t('unknown.event')} onClose={onClose} />;
  }
  return (
    <>
      {known && (
        <div className="flex flex-col gap-3 px-5 pb-4">
          <StatusBadges status={known.status} certainty={known.certainty} />
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
