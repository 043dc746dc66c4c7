import { CircleCheck, CircleDashed, CircleX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ClaimList } from '@/components/event/claim-list';
import { TextLink } from '@/components/ui/text-link';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { EventSummary } from '@/lib/model/event-summary';
import { citePage } from '@/lib/routes/page-links';
import type { Selection } from '@/lib/view/selection';
import { CorridorCourse } from './corridor-course';
import { CorridorServices } from './corridor-services';
import { EventSection } from './event-section';
import { EvidenceSection } from './evidence-section';
import { LoadingLines } from './loading-lines';

const STATUS_ICONS = { expected: CircleDashed, operating: CircleCheck, closed: CircleX };

interface CorridorEvidenceProps {
  readonly corridor: AtlasCorridor;
  readonly summaries: readonly EventSummary[];
  readonly visibleEventIds: ReadonlySet<string>;
  readonly placeName: (id: string) => string;
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

export function CorridorEvidence({ corridor, summaries, ...rows }: CorridorEvidenceProps) {
  const t = useTranslations('evidence');
  const Icon = STATUS_ICONS[corridor.status];
  return (
    <>
      <div className="flex flex-col gap-3 px-5 pb-4 text-sm leading-6">
        <p>
          <span
            className={`inline-flex min-h-6 items-center gap-1.5 rounded-sm border border-control px-2 text-xs leading-5 ${corridor.status === 'operating' ? '' : 'border-dashed font-medium'}`}
          >
            <Icon aria-hidden size={14} className="shrink-0" />
            {t(`corridor.status.${corridor.status}`)}
          </span>
        </p>
        <p>{corridor.summary}</p>
        {corridor.note && <p className="text-xs leading-5 text-ink-soft">{corridor.note}</p>}
      </div>
      {corridor.services.length > 0 && (
        <EvidenceSection title={t('corridor.services')}>
          <CorridorServices corridor={corridor} />
        </EvidenceSection>
      )}
      <EvidenceSection title={t('corridor.course')}>
        <CorridorCourse corridor={corridor} onOpen={rows.onOpen} />
      </EvidenceSection>
      <EvidenceSection
        title={t('event.sources')}
        aside={t('event.sourceCount', { count: corridor.claims.length })}
      >
        <ClaimList claims={corridor.claims} link={TextLink} heading="h4" />
        <p className="mt-3 text-xs leading-5">
          <TextLink href={citePage('corridor', corridor.id)}>{t('citation.otherStyles')}</TextLink>
        </p>
      </EvidenceSection>
      {summaries.length === 0 ? (
        <LoadingLines />
      ) : (
        <EventSection
          title={t('events')}
          events={summaries.filter((summary) => summary.corridor === corridor.id)}
          {...rows}
        />
      )}
    </>
  );
}
