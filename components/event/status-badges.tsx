import { BookPlus, MessageSquareQuote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CertaintyIcon, StatusIcon } from './status-icon';
import { isSaid, type Certainty, type EventKind, type Status } from '@/lib/model/vocabulary';

const BADGE = 'inline-flex min-h-6 items-center gap-1.5 rounded-sm border px-2 text-xs leading-5';

interface StatusBadgesProps {
  readonly kind: EventKind;
  readonly status: Status;
  readonly certainty: Certainty;
  readonly supplement: boolean;
}

/**
 * What it is if not an act, whether it came about, how surely, and whether it lies beyond the five
 * documents; a broken edge is what is not solid, as on the map.
 */
export function StatusBadges({ kind, status, certainty, supplement }: StatusBadgesProps) {
  const t = useTranslations('vocabulary');
  return (
    <p className="flex flex-wrap gap-2">
      {isSaid(kind) && (
        <span className={`${BADGE} border-dashed border-control font-medium`}>
          <MessageSquareQuote aria-hidden size={14} className="shrink-0" />
          {t(`kind.${kind}`)}
        </span>
      )}
      <span
        className={`${BADGE} border-control ${status === 'occurred' ? '' : 'border-dashed font-medium'}`}
      >
        <StatusIcon status={status} />
        {t(`status.${status}`)}
      </span>
      <span
        className={`${BADGE} ${certainty === 'contested' ? 'border-accent font-medium text-accent' : 'border-control'} ${certainty === 'inferred' ? 'border-dashed' : ''}`}
      >
        <CertaintyIcon certainty={certainty} />
        {t(`certainty.${certainty}`)}
      </span>
      {supplement && (
        <span className={`${BADGE} border-supplement font-medium text-supplement`}>
          <BookPlus aria-hidden size={14} />
          {t('record.supplement')}
        </span>
      )}
    </p>
  );
}
