import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { RouteLine } from '@/components/event/route-line';
import { useDateLanguage } from '@/components/event/use-date-language';
import { routeInWords } from '@/lib/model/event-route';
import type { EventSummary } from '@/lib/model/event-summary';
import type { ClaimAspect } from '@/lib/model/vocabulary';
import { dateWords } from '@/lib/time/date-words';

export interface EntryNames {
  readonly placeName: (id: string) => string;
  readonly actorName: (id: string) => string;
}

interface EntryValueProps {
  readonly event: EventSummary;
  readonly on: ClaimAspect;
  readonly names: EntryNames;
}

/** What the entry of an event has for an aspect; where no field holds it, its summary. */
export function EntryValue({ event, on, names }: EntryValueProps) {
  return (
    <p className="text-sm leading-6">
      <Value event={event} on={on} names={names} />
    </p>
  );
}

function Value({ event, on, names: { placeName, actorName } }: EntryValueProps): ReactNode {
  const t = useTranslations('disagreements');
  const statuses = useTranslations('vocabulary.status');
  const dates = useDateLanguage();
  const format = useFormatter();
  switch (on) {
    case 'date':
      return <Capitalised>{dateWords(event, dates, 'long')}</Capitalised>;
    case 'status':
      return <Capitalised>{statuses(event.status)}</Capitalised>;
    case 'participants':
      return event.actors.length > 0 ? format.list(event.actors.map(actorName)) : event.summary;
    case 'place':
      return (
        <>
          <RouteLine {...routeInWords(event.legs, placeName)} />
          {event.venue && `, ${t('venue', { place: placeName(event.venue) })}`}
        </>
      );
    default:
      return event.summary;
  }
}

function Capitalised({ children }: { children: ReactNode }) {
  return <span className="inline-block first-letter:uppercase">{children}</span>;
}
