'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { rovingStep } from '@/components/hooks/roving-step';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { EventSummary } from '@/lib/model/event-summary';
import { dateWords } from '@/lib/time/date-words';
import { eventStrip, laneBand, stripMarkAt, type StripMark } from '@/lib/timeline/event-strip';
import type { YearScale } from '@/lib/time/year-scale';
import { StripCard, StripMarks } from './strip-marks';
import { StripNames } from './strip-names';

/** Events that Page up and Page down pass over. */
const PAGE = 10;

export interface EventStripViewProps {
  /** Dated events that every filter but that of years lets through, in the order of time. */
  readonly events: readonly EventSummary[];
  readonly scale: YearScale;
  readonly width: number;
  /** Where the keyboard comes in when nothing is open: the first event of the years shown. */
  readonly firstShown: string | null;
  readonly openEvent: string | null;
  readonly onOpen: (event: EventSummary) => void;
}

/**
 * Each event on the axis of the years: a tick where its date is exact, else a bar that fades as far
 * as the date is doubtful. One focus stop, within which arrow keys go from event to event.
 */
export function EventStripView({
  events,
  scale,
  width,
  firstShown,
  openEvent,
  onOpen,
}: EventStripViewProps) {
  const t = useTranslations('timeline');
  const dates = useDateLanguage();
  const id = useId();
  const [pointed, setPointed] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const pressed = useRef<string | null>(null);
  const strip = eventStrip(events, scale, width);
  const indexOf = (event: string | null) => events.findIndex((one) => one.id === event);
  const markOf = (event: string | null) => strip.marks[indexOf(event)] ?? null;

  const activeIndex = Math.max(
    ...[reached, openEvent, firstShown]
      .map(indexOf)
      .filter((index) => index >= 0)
      .slice(0, 1),
    0,
  );
  const active = events[activeIndex];

  const onKeyDown = (key: KeyboardEvent) => {
    if ((key.key === 'Enter' || key.key === ' ') && active) {
      key.preventDefault();
      key.stopPropagation();
      onOpen(active);
      return;
    }
    const next = rovingStep(key.key, activeIndex, events.length, { arrows: 'both', page: PAGE });
    if (next === null) return;
    key.preventDefault();
    setReached(events[next]!.id);
  };
  const eventUnder = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
    const { left, top, height } = currentTarget.getBoundingClientRect();
    return stripMarkAt(strip, clientX - left, (clientY - top) / height)?.event ?? null;
  };

  const shownInCard = pointed ?? (hasFocus ? (active?.id ?? null) : null);
  const card = events[indexOf(shownInCard)];
  return (
    <div
      className="relative h-9 max-md:pointer-events-none max-md:h-2.5"
      style={{ cursor: pointed === null ? undefined : 'pointer' }}
      onPointerMove={(event) => setPointed(event.buttons === 0 ? eventUnder(event) : null)}
      onPointerLeave={() => setPointed(null)}
      onPointerDown={(event) => {
        pressed.current = event.button === 0 ? eventUnder(event) : null;
        // Beside all marks, a press is one on the axis.
        if (pressed.current !== null) event.stopPropagation();
      }}
      onPointerUp={(event) => {
        const released = pressed.current === eventUnder(event) ? pressed.current : null;
        pressed.current = null;
        const found = events[indexOf(released)];
        if (found) onOpen(found);
      }}
    >
      <StripNames strip={strip} />
      <StripMarks strip={strip} width={width} />
      {[openEvent, shownInCard].map((event, index) => {
        const mark = markOf(event);
        return mark && <MarkRing key={index} mark={mark} band={laneBand(strip, mark.lane)} />;
      })}
      {active && (
        <div
          role="listbox"
          tabIndex={0}
          aria-label={t('strip')}
          aria-describedby={`${id}-keys`}
          aria-activedescendant={`${id}-${active.id}`}
          onKeyDown={onKeyDown}
          onFocus={(event) => setHasFocus(event.currentTarget.matches(':focus-visible'))}
          onBlur={() => {
            setHasFocus(false);
            setReached(null);
          }}
          className="pointer-events-none absolute inset-0"
        >
          {/* Only the active option is rendered: a thousand would slow the page and tell no more. */}
          <div
            key={active.id}
            id={`${id}-${active.id}`}
            role="option"
            aria-selected={active.id === openEvent}
            aria-posinset={activeIndex + 1}
            aria-setsize={events.length}
            aria-label={`${active.title}, ${dateWords(active, dates, 'long')}`}
          />
        </div>
      )}
      <p id={`${id}-keys`} hidden>
        {t('stripKeys')}
      </p>
      {card && (
        <StripCard event={card} mark={markOf(card.id)!} width={width}>
          {dateWords(card, dates, 'long')}
        </StripCard>
      )}
    </div>
  );
}

interface MarkRingProps {
  readonly mark: StripMark;
  readonly band: { readonly top: number; readonly height: number };
}

function MarkRing({ mark, band }: MarkRingProps) {
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute rounded-xs border-2 border-ink"
      style={{
        left: mark.left - 3,
        width: mark.right - mark.left + 6,
        top: `calc(${band.top * 100}% - 2px)`,
        height: `calc(${band.height * 100}% + 5px)`,
      }}
    />
  );
}
