import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/event/use-date-language';
import { IconButton } from '@/components/ui/icon-button';
import { dateWords } from '@/lib/time/date-words';
import { useDesk } from './desk-record';

/** Ids of the events that the step's view shows; null while that is not known; a slide shows none. */
export type EventsInView = ReadonlySet<string> | null | 'slide';

interface CitedEventsProps {
  readonly label: string;
  /** Ids of the events that the text links to. */
  readonly events: readonly string[];
  readonly shown: EventsInView;
  readonly onRemove: (event: string) => void;
}

/** What a text cites, with whether the step shows it; each can be taken out. */
export function CitedEvents({ label, events, shown, onRemove }: CitedEventsProps) {
  const t = useTranslations('tourDesk.cite');
  const dates = useDateLanguage();
  const { record } = useDesk();
  if (events.length === 0 || !record) return null;
  const byId = new Map(record.summaries.map((event) => [event.id, event]));
  return (
    <ol aria-label={label} className="flex flex-col">
      {events.map((id, index) => {
        const event = byId.get(id);
        const title = event?.title ?? id;
        return (
          <li
            key={id}
            className="flex items-start gap-2 border-t border-rule py-1 text-xs leading-5"
          >
            <span className="min-w-4 text-right font-semibold tabular-nums">{index + 1}</span>
            <span className="min-w-0 grow wrap-anywhere">
              {title}
              <span className="block text-ink-soft">
                {event ? `${dateWords(event, dates, 'short')} · ` : ''}
                {!event
                  ? t('unknown')
                  : shown === 'slide'
                    ? t('onSlide')
                    : shown === null
                      ? t('checking')
                      : shown.has(id)
                        ? t('onMap')
                        : t('notInFilters')}
              </span>
            </span>
            <IconButton label={t('remove', { title })} onClick={() => onRemove(id)}>
              <X aria-hidden size={14} />
            </IconButton>
          </li>
        );
      })}
    </ol>
  );
}
