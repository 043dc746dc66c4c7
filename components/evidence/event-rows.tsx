import { useTranslations } from 'next-intl';
import { EventLine } from '@/components/event/event-line';
import { attentionHandlers } from '@/components/hooks/attention-handlers';
import { KeepButton } from '@/components/kept/keep-button';
import { useKeptKeys } from '@/components/kept/collection-text';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Selection } from '@/lib/view/selection';

interface EventRowsProps {
  readonly events: readonly EventSummary[];
  readonly placeName: (id: string) => string;
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

/** Events that can be opened, and that stand out on the map while pointed at. */
export function EventRows({ events, placeName, onOpen, onHighlight }: EventRowsProps) {
  const kept = useKeptKeys();
  return (
    <ol className="-mx-3 flex flex-col">
      {events.map((event) => (
        <li key={event.id} className="relative">
          <button
            type="button"
            className="w-full rounded-sm py-2 pr-11 max-md:pr-13 pl-3 text-left hover:bg-ink/6 max-md:min-h-11"
            onClick={() => onOpen({ kind: 'event', id: event.id })}
            {...attentionHandlers((isAttendedTo) => onHighlight(isAttendedTo ? event.id : null))}
          >
            <EventLine event={event} placeName={placeName} />
          </button>
          <span className="absolute top-1 right-1">
            <KeepButton item={{ kind: 'event', id: event.id }} title={event.title} kept={kept} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** How many the filters keep back; says what to do when that is all of them. */
export function HiddenCount({ all, visible }: { all: number; visible: number }) {
  const t = useTranslations('evidence');
  if (all === 0) return <p className="text-sm leading-6 text-ink-soft">{t('none')}</p>;
  if (all === visible) return null;
  return (
    <p className="text-sm leading-6 text-ink-soft">
      {visible === 0 ? t('allHidden', { count: all }) : t('hidden', { count: all - visible })}
    </p>
  );
}
