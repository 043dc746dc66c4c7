import { useTranslations } from 'next-intl';
import type { EventSummary } from '@/lib/model/event-summary';
import { routeInWords } from '@/lib/model/event-route';
import { dateWords } from '@/lib/time/date-words';
import { EventMarks } from './event-marks';
import { FamilySwatch } from './family-swatch';
import { RouteLine } from './route-line';
import { useDateLanguage } from './use-date-language';

interface EventLineProps {
  readonly event: EventSummary;
  readonly placeName: (id: string) => string;
}

/** An event as one entry of a list: date, title, kind, route, and what is doubtful about it. */
export function EventLine({ event, placeName }: EventLineProps) {
  const t = useTranslations('vocabulary');
  const dates = useDateLanguage();
  return (
    <span className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3">
      <span className="flex flex-col gap-1.5 pt-px">
        <span className="text-xs leading-5 text-ink-soft tabular-nums">
          {dateWords(event, dates, 'short')}
        </span>
        <FamilySwatch family={event.family} outcome={event.status} />
      </span>
      <span className="flex min-w-0 flex-col gap-0.5">
        <span className="text-sm leading-5 font-medium wrap-anywhere">{event.title}</span>
        <span className="text-xs leading-4.5 text-ink-soft">
          <span className="sr-only">{t(`family.${event.family}`)}, </span>
          {t(`type.${event.type}`)} · <RouteLine {...routeInWords(event.legs, placeName)} />
        </span>
        <EventMarks event={event} className="text-xs leading-4.5" />
      </span>
    </span>
  );
}
