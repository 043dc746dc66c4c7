import { CircleCheck, CircleDashed, CircleX } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { ClaimList } from '@/components/event/claim-list';
import { useDateLanguage } from '@/components/event/use-date-language';
import { TextButton } from '@/components/ui/text-button';
import { TextLink } from '@/components/ui/text-link';
import type { AtlasCorridor, AtlasSegment } from '@/lib/model/atlas-corridor';
import type { EventSummary } from '@/lib/model/event-summary';
import { periodWords } from '@/lib/time/date-words';
import type { Selection } from '@/lib/view/selection';
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
      <EvidenceSection title={t('corridor.course')}>
        <CorridorCourse corridor={corridor} onOpen={rows.onOpen} />
      </EvidenceSection>
      <EvidenceSection
        title={t('event.sources')}
        aside={t('event.sourceCount', { count: corridor.claims.length })}
      >
        <ClaimList claims={corridor.claims} link={TextLink} />
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

interface CorridorCourseProps {
  readonly corridor: AtlasCorridor;
  readonly onOpen: (selection: Selection) => void;
}

/** A strip map: stations down a line, and between them what is known of the track. */
function CorridorCourse({ corridor, onOpen }: CorridorCourseProps) {
  const { stations, segments } = corridor;
  return (
    <ol>
      {stations.map((station, index) => {
        const next = stations[index + 1];
        const segment = segments.find(({ from, to }) => from === station.id && to === next?.id);
        return (
          <li key={station.id} className="relative pb-1 pl-6 last:pb-0">
            {next && (
              <span
                aria-hidden
                className={`absolute top-3 -bottom-3 left-1 border-l-2 border-ink max-md:top-5.75 max-md:-bottom-5.75 ${isRunning(segment) ? '' : 'border-dashed'}`}
              />
            )}
            <span
              aria-hidden
              className="absolute top-1.75 left-0 size-2.5 rounded-full border-2 border-ink bg-panel max-md:top-4.5"
            />
            <TextButton
              className="text-sm leading-6"
              onClick={() => onOpen({ kind: 'place', id: station.id })}
            >
              {station.name}
            </TextButton>
            {segment && <SegmentWords segment={segment} />}
          </li>
        );
      })}
    </ol>
  );
}

const isRunning = (segment: AtlasSegment | undefined) =>
  segment?.states.at(-1)?.state === 'operating';

function SegmentWords({ segment }: { segment: AtlasSegment }) {
  const t = useTranslations('evidence.corridor');
  const language = useLocale();
  const dates = useDateLanguage();
  const { gauges, lengthKm, opened, states, note } = segment;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const words = [
    // A gauge is a name as much as a number: it is written without a separator.
    ...(gauges.length > 0 ? [t('gauge', { gauges: gauges.join('/') })] : []),
    ...(lengthKm === null ? [] : [t('length', { length: number.format(lengthKm) })]),
    ...(opened === null ? [] : [t('opened', { date: periodWords(opened, dates, 'short') })]),
    ...states.map(({ state, during }) =>
      t(`state.${state}`, { during: periodWords(during, dates, 'short') }),
    ),
  ];
  return (
    <span className="block text-xs leading-5 text-ink-soft">
      {words.join(' · ')}
      {note && <span className="block">{note}</span>}
    </span>
  );
}
