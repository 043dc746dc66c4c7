import { useLocale, useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/event/use-date-language';
import { TextButton } from '@/components/ui/text-button';
import type { AtlasCorridor, AtlasSegment } from '@/lib/model/atlas-corridor';
import { periodWords } from '@/lib/time/date-words';
import type { Selection } from '@/lib/view/selection';
import { LineStateWords } from './line-state-words';
import { SourceLinks } from './source-links';

interface CorridorCourseProps {
  readonly corridor: AtlasCorridor;
  readonly onOpen: (selection: Selection) => void;
}

/** A strip map: stations down a line, and between them what is known of the track. */
export function CorridorCourse({ corridor, onOpen }: CorridorCourseProps) {
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

/** Gauge, length and opening with who states them; then each state with its own sources. */
function SegmentWords({ segment }: { segment: AtlasSegment }) {
  const t = useTranslations('evidence.corridor');
  const language = useLocale();
  const dates = useDateLanguage();
  const { gauges, lengthKm, opened, states, note, claims, courseFrom } = segment;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const words = [
    // A gauge is a name as much as a number: it is written without a separator.
    ...(gauges.length > 0 ? [t('gauge', { gauges: gauges.join('/') })] : []),
    ...(lengthKm === null ? [] : [t('length', { length: number.format(lengthKm) })]),
    ...(opened === null ? [] : [t('opened', { date: periodWords(opened, dates, 'short') })]),
  ];
  return (
    <div className="pb-1 text-xs leading-5 text-ink-soft">
      <p>
        {words.length > 0 && `${words.join(' · ')}. `}
        <SourceLinks claims={claims} />
      </p>
      {courseFrom === 'stations' && <p>{t('fromStations')}</p>}
      {note && <p>{note}</p>}
      <ul className="mt-1 flex flex-col gap-1">
        {states.map((state) => (
          <li key={`${state.state} ${state.during}`}>
            <LineStateWords state={state} />
          </li>
        ))}
      </ul>
    </div>
  );
}
