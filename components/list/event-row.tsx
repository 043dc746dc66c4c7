import type { KeyboardEvent } from 'react';
import { EventLine } from '@/components/event/event-line';
import type { EventSummary } from '@/lib/model/event-summary';

interface EventRowProps {
  readonly event: EventSummary;
  readonly placeName: (id: string) => string;
  readonly isOpen: boolean;
  /** One row of the list is in the tab order; arrow keys reach the others. */
  readonly isTabStop: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

/** The id under which the evidence panel finds the row again that it was opened from. */
export const rowId = (eventId: string) => `event-row-${eventId}`;

export function EventRow({
  event,
  placeName,
  isOpen,
  isTabStop,
  onOpen,
  onFocus,
  onKeyDown,
  onHighlight,
}: EventRowProps) {
  return (
    <li className="[contain-intrinsic-size:auto_4.5rem] [content-visibility:auto]">
      <button
        type="button"
        id={rowId(event.id)}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isOpen ? 'true' : undefined}
        // The outline lies inside, because what is outside a row is not painted.
        className="w-full border-l-3 border-transparent py-2 pr-4 pl-4 text-left -outline-offset-2 hover:bg-ink/6 focus-visible:-outline-offset-2 aria-current:border-accent aria-current:bg-ink/6 max-md:min-h-11"
        onClick={onOpen}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onBlur={() => onHighlight(null)}
        onPointerEnter={() => onHighlight(event.id)}
        onPointerLeave={() => onHighlight(null)}
      >
        <EventLine event={event} placeName={placeName} />
      </button>
    </li>
  );
}
