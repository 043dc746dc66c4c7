import type { ReactNode } from 'react';
import { FamilySwatch } from '@/components/event/family-swatch';
import type { EventSummary } from '@/lib/model/event-summary';
import type { StripMark } from '@/lib/timeline/event-strip';

/** Half of the widest card, in pixels: it does not leave the axis. */
const HALF = 144;

interface StripCardProps {
  readonly event: EventSummary;
  readonly mark: StripMark;
  readonly width: number;
  /** The date in words. */
  readonly children: ReactNode;
}

/** What an event is called and when it was, over its mark; the voice is told by the strip itself. */
export function StripCard({ event, mark, width, children }: StripCardProps) {
  const middle = (mark.left + mark.right) / 2;
  const left = Math.min(Math.max(middle, HALF), Math.max(width - HALF, HALF));
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute bottom-full z-20 mb-1.5 flex w-max max-w-72 -translate-x-1/2 flex-col gap-0.5 rounded-sm border border-rule bg-raised px-2.5 py-1.5 text-xs leading-4 text-ink shadow-lg"
      style={{ left }}
    >
      <span className="line-clamp-2 font-medium">{event.title}</span>
      <span className="flex items-center gap-2 text-ink-soft">
        <FamilySwatch
          family={event.family}
          occurred={event.status === 'occurred'}
          width={24}
          className="shrink-0"
        />
        {children}
      </span>
    </div>
  );
}
