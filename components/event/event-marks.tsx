import { MessageSquareQuote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { EventSummary } from '@/lib/model/event-summary';
import { isSaid } from '@/lib/model/vocabulary';
import { DifferenceMark } from './difference-mark';
import { CertaintyIcon, StatusIcon } from './status-icon';
import { SupplementMark } from './supplement-mark';

interface EventMarksProps {
  readonly event: Pick<EventSummary, 'kind' | 'status' | 'certainty' | 'supplement' | 'differsOn'>;
  readonly className?: string;
}

/** What is doubtful about an event, in few words; nothing where a source states an act that took place. */
export function EventMarks({ event, className = '' }: EventMarksProps) {
  const t = useTranslations('vocabulary');
  const said = isSaid(event.kind);
  const occurred = event.status === 'occurred';
  if (!said && occurred && event.certainty === 'explicit' && !event.supplement) return null;
  return (
    <span className={`flex flex-wrap gap-x-3 gap-y-0.5 ${className}`}>
      {said && (
        <span className="inline-flex items-center gap-1">
          <MessageSquareQuote aria-hidden size={12} className="shrink-0" />
          {t(`kind.${event.kind}`)}
        </span>
      )}
      {!occurred && (
        <span className="inline-flex items-center gap-1">
          <StatusIcon status={event.status} size={12} />
          {t(`status.${event.status}`)}
        </span>
      )}
      {event.certainty !== 'explicit' && (
        <span className="inline-flex items-center gap-1">
          <CertaintyIcon certainty={event.certainty} size={12} />
          {t(`certainty.${event.certainty}`)}
        </span>
      )}
      <DifferenceMark on={event.differsOn} />
      {event.supplement && <SupplementMark />}
    </span>
  );
}
