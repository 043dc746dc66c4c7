import { memo, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { DifferenceMark } from '@/components/event/difference-mark';
import { FamilySwatch } from '@/components/event/family-swatch';
import { RouteLine } from '@/components/event/route-line';
import { CertaintyIcon, StatusIcon } from '@/components/event/status-icon';
import { routeInWords } from '@/lib/model/event-route';
import type { EventSummary } from '@/lib/model/event-summary';
import { cellText, type EventColumn, type RowWords } from '@/lib/table/event-columns';
import { columnClass } from './column-style';

interface EventTableRowProps {
  readonly event: EventSummary;
  readonly columns: readonly EventColumn[];
  readonly words: RowWords;
  /** From 0, in the order shown. */
  readonly index: number;
  readonly isOpen: boolean;
  /** One row is in the tab order; arrow keys reach the others. */
  readonly isTabStop: boolean;
  readonly ref: Ref<HTMLTableRowElement>;
  readonly handlers: RowHandlers;
}

export interface RowHandlers {
  readonly onOpen: (eventId: string) => void;
  readonly onFocus: (eventId: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

/** The id under which the focus finds the row again: it may be drawn anew in between. */
export const tableRowId = (eventId: string) => `event-table-row-${eventId}`;

/** Drawn anew only when its properties are others: there may be hundreds beside it. */
export const EventTableRow = memo(function EventTableRow({
  event,
  columns,
  words,
  index,
  isOpen,
  isTabStop,
  ref,
  handlers,
}: EventTableRowProps) {
  const { onOpen, onFocus, onKeyDown, onHighlight } = handlers;
  const ground = isOpen ? 'bg-raised' : 'bg-panel';
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      aria-current={isOpen ? 'true' : undefined}
      className="group cursor-pointer align-top text-sm leading-5 print:break-inside-avoid print:text-xs"
      onClick={() => onOpen(event.id)}
      onPointerEnter={() => onHighlight(event.id)}
      onPointerLeave={() => onHighlight(null)}
    >
      {columns.map((column, place) => {
        const cell = `border-b border-rule px-2 py-1.5 wrap-anywhere print:wrap-break-word ${ground} group-hover:bg-raised ${columnClass(column)}`;
        return column === 'title' ? (
          <th
            key={column}
            scope="row"
            aria-colindex={place + 1}
            className={`${cell} text-left font-medium ${isOpen ? 'shadow-[inset_3px_0_var(--accent)]' : ''}`}
          >
            <button
              type="button"
              id={tableRowId(event.id)}
              tabIndex={isTabStop ? 0 : -1}
              className="-my-0.5 min-h-6 w-full text-left hover:text-accent max-md:min-h-11"
              onFocus={() => onFocus(event.id)}
              onBlur={() => onHighlight(null)}
              onKeyDown={onKeyDown}
            >
              {event.title}
            </button>
            {event.differsOn.length > 0 && (
              <span className="block pt-0.5 text-xs leading-4.5 font-normal">
                <DifferenceMark on={event.differsOn} />
              </span>
            )}
          </th>
        ) : (
          <td key={column} aria-colindex={place + 1} className={cell}>
            <EventCell event={event} column={column} words={words} />
          </td>
        );
      })}
    </tr>
  );
});

interface EventCellProps {
  readonly event: EventSummary;
  readonly column: EventColumn;
  readonly words: RowWords;
}

/** What a column shows of an event: its text, with the mark that stands for it on the map. */
function EventCell({ event, column, words }: EventCellProps): ReactNode {
  const text = () => cellText(event, column, words);
  switch (column) {
    case 'family':
      return (
        <span className="flex items-center gap-2">
          <FamilySwatch
            family={event.family}
            outcome={event.status}
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
      return <RouteLine {...routeInWords(event.legs, words.placeName)} />;
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
