import { useTranslations } from 'next-intl';
import { EventLine } from '@/components/event/event-line';
import type { ClientRecord } from '@/components/record/use-client-record';
import { selectedEvents, type SelectedGroup } from '@/lib/lecture/selected-events';
import type { Selection } from '@/lib/view/selection';

interface GroupCardBodyProps {
  readonly selection: SelectedGroup;
  readonly record: ClientRecord;
  readonly visibleEventIds: ReadonlySet<string> | undefined;
  readonly onOpen: (selection: Selection) => void;
}

/** The events of what was chosen on the map; each opens its own evidence. */
export function GroupCardBody({ selection, record, visibleEventIds, onOpen }: GroupCardBodyProps) {
  const t = useTranslations('lecture');
  const names = new Map(record.places.map(({ id, name }) => [id, name]));
  const events = selectedEvents(selection, record).filter(
    ({ id }) => visibleEventIds?.has(id) ?? true,
  );
  return (
    <>
      <p className="text-sm leading-6 text-ink-soft">{t('events', { count: events.length })}</p>
      <ol className="-mx-3 flex flex-col">
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className="w-full rounded-sm px-3 py-2 text-left hover:bg-ink/6 max-md:min-h-11"
              onClick={() => onOpen({ kind: 'event', id: event.id })}
            >
              <EventLine event={event} placeName={(id) => names.get(id) ?? id} />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
