import type { ReactNode } from 'react';
import { FamilySwatch } from '@/components/event/family-swatch';
import { RouteLine } from '@/components/event/route-line';
import { CertaintyIcon, StatusIcon } from '@/components/event/status-icon';
import type { EventSummary } from '@/lib/model/event-summary';
import { routeOf } from '@/lib/model/event-route';
import { cellText, type EventColumn, type RowWords } from '@/lib/table/event-columns';

interface EventCellProps {
  readonly event: EventSummary;
  readonly column: EventColumn;
  readonly words: RowWords;
}

/** What a column shows of an event: its text, with the mark that stands for it on the map. */
export function EventCell({ event, column, words }: EventCellProps): ReactNode {
  const text = () => cellText(event, column, words);
  switch (column) {
    case 'family':
      return (
        <span className="flex items-center gap-2">
          <FamilySwatch
            family={event.family}
            occurred={event.status === 'occurred'}
            width={24}
            className="shrink-0"
          />
          {text()}
        </span>
      );
    case 'status':
      return (
        <Marked
          icon={<StatusIcon status={event.status} size={14} />}
          usual={event.status === 'occurred'}
        >
          {text()}
        </Marked>
      );
    case 'certainty':
      return (
        <Marked
          icon={<CertaintyIcon certainty={event.certainty} size={14} />}
          usual={event.certainty === 'explicit'}
        >
          {text()}
        </Marked>
      );
    case 'route':
      return <RouteLine stages={routeOf(event.legs).map((stage) => stage.map(words.placeName))} />;
    case 'sources':
      return <span className="block text-right tabular-nums">{text()}</span>;
    case 'date':
      return <span className="tabular-nums">{text()}</span>;
    default:
      return text();
  }
}

/** The usual case is quiet, so that what did not come about or is doubted stands out in a column. */
function Marked({
  icon,
  usual,
  children,
}: {
  icon: ReactNode;
  usual: boolean;
  children: ReactNode;
}) {
  return (
    <span className={`flex items-start gap-1.5 ${usual ? 'text-ink-soft' : 'font-medium'}`}>
      <span className="pt-0.5">{icon}</span>
      {children}
    </span>
  );
}
