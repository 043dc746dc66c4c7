import type { KeyboardEvent, Ref } from 'react';
import type { EventSummary } from '@/lib/model/event-summary';
import type { EventColumn, RowWords } from '@/lib/table/event-columns';
import { columnClass } from './column-style';
import { EventCell } from './event-cell';

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
  readonly onOpen: (eventId: string) => void;
  readonly onFocus: (eventId: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

/** The id under which the focus finds the row again: it may be drawn anew in between. */
export const tableRowId = (eventId: string) => `event-table-row-${eventId}`;

export function EventTableRow({
  event,
  columns,
  words,
  index,
  isOpen,
  isTabStop,
  ref,
  onOpen,
  onFocus,
  onKeyDown,
  onHighlight,
}: EventTableRowProps) {
  const ground = isOpen ? 'bg-raised' : 'bg-panel';
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      aria-current={isOpen ? 'true' : undefined}
      className="group cursor-pointer align-top text-sm leading-5"
      onClick={() => onOpen(event.id)}
      onPointerEnter={() => onHighlight(event.id)}
      onPointerLeave={() => onHighlight(null)}
    >
      {columns.map((column, place) => {
        const cell = `border-b border-rule px-2 py-1.5 wrap-anywhere ${ground} group-hover:bg-raised ${columnClass(column)}`;
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
          </th>
        ) : (
          <td key={column} aria-colindex={place + 1} className={cell}>
            <EventCell event={event} column={column} words={words} />
          </td>
        );
      })}
    </tr>
  );
}
