'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent } from 'react';
import { CompletenessNote } from '@/components/event/completeness-note';
import { EventLine } from '@/components/event/event-line';
import { attentionHandlers } from '@/components/hooks/attention-handlers';
import { rovingStep } from '@/components/hooks/roving-step';
import { KeepButton } from '@/components/kept/keep-button';
import { useKeptKeys } from '@/components/kept/collection-text';
import { TextLink } from '@/components/ui/text-link';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventSummary } from '@/lib/model/event-summary';
import type { RecordPart } from '@/lib/model/vocabulary';
import { yearGroups } from '@/lib/timeline/year-groups';
import type { Selection } from '@/lib/view/selection';

export interface EventListProps {
  /** Only those that the filters let through, in time order. */
  readonly summaries: readonly EventSummary[];
  readonly places: readonly AtlasPlace[];
  /** Which record the list rests on, where it is of places, actors or pairs; else null. */
  readonly restsOn: RecordPart | null;
  readonly open: Selection | null;
  readonly onOpen: (selection: Selection) => void;
  /** The event whose arcs should stand out, while its row is pointed at or focused. */
  readonly onHighlight: (eventId: string | null) => void;
  /** A printer gets the whole list, and nothing else of the page. */
  readonly isPrinted?: boolean;
}

const focusRow = (eventId: string) => document.getElementById(rowId(eventId))?.focus();

/** The events that the map shows, for reading and for the keyboard. */
export function EventList(props: EventListProps) {
  const { summaries, places, restsOn, open, onOpen, onHighlight, isPrinted = true } = props;
  const t = useTranslations('list');
  const headingId = useId();
  const [focused, setFocused] = useState<string | null>(null);
  const kept = useKeptKeys();
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const placeName = (id: string) => names.get(id) ?? id;
  const groups = yearGroups(summaries);
  const order = groups.flatMap(({ events }) => events.map(({ id }) => id));
  const openId = open?.kind === 'event' ? open.id : null;
  // Where Tab comes in: where the reader was, else what is open, else the beginning.
  const tabStop = [focused, openId].find((id) => id !== null && order.includes(id)) ?? order[0];

  const clearHighlight = useEffectEvent(() => onHighlight(null));
  // A row that goes with the list never loses the pointer.
  useEffect(() => () => clearHighlight(), []);

  useEffect(() => {
    if (openId) document.getElementById(rowId(openId))?.scrollIntoView({ block: 'nearest' });
  }, [openId]);

  const move = (event: KeyboardEvent) => {
    const index = tabStop === undefined ? -1 : order.indexOf(tabStop);
    const next = rovingStep(event.key, index, order.length);
    if (next === null) return;
    event.preventDefault();
    focusRow(order[next]!);
  };

  return (
    <div className={`min-h-full bg-panel pb-4 text-ink ${isPrinted ? 'print-alone' : ''}`}>
      <div className="px-5 pt-4 pb-3">
        <h2 id={headingId} className="text-xl leading-7 font-semibold">
          {t('title')}
        </h2>
        {summaries.length > 0 && (
          <p className="text-xs leading-5 text-ink-soft">
            {t('count', { count: summaries.length })}
            <span className="print:hidden">. {t('keys')}</span>
          </p>
        )}
        {restsOn && <CompletenessNote events={summaries} record={restsOn} link={TextLink} />}
      </div>
      {summaries.length === 0 ? (
        <p className="border-t border-rule px-5 py-4 text-sm leading-6">{t('empty')}</p>
      ) : (
        <div role="group" aria-labelledby={headingId}>
          {groups.map(({ year, events }) => (
            <section key={year ?? 'undated'}>
              <h3 className="sticky top-0 z-10 border-y print:static print:break-after-avoid border-rule bg-panel px-5 py-1 text-sm leading-5 font-semibold tabular-nums">
                {year ?? t('undated')}
              </h3>
              <ol>
                {events.map((event) => (
                  <EventRow
                    key={event.id}
                    event={event}
                    kept={kept}
                    placeName={placeName}
                    isOpen={event.id === openId}
                    isTabStop={event.id === tabStop}
                    onOpen={() => onOpen({ kind: 'event', id: event.id })}
                    onFocus={() => setFocused(event.id)}
                    onKeyDown={move}
                    onHighlight={onHighlight}
                  />
                ))}
              </ol>
            </section>
          ))}
        </div>
      )}
    </div>
  );
}

interface EventRowProps {
  readonly event: EventSummary;
  readonly kept: ReadonlySet<string>;
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
const rowId = (eventId: string) => `event-row-${eventId}`;

function EventRow({
  event,
  kept,
  placeName,
  isOpen,
  isTabStop,
  onOpen,
  onFocus,
  onKeyDown,
  onHighlight,
}: EventRowProps) {
  const attention = attentionHandlers((isAttendedTo) =>
    onHighlight(isAttendedTo ? event.id : null),
  );
  return (
    <li className="relative [contain-intrinsic-size:auto_4.5rem] [content-visibility:auto] print:break-inside-avoid print:[content-visibility:visible]">
      <button
        type="button"
        id={rowId(event.id)}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isOpen ? 'true' : undefined}
        // The outline lies inside, because what is outside a row is not painted.
        className="w-full border-l-3 border-transparent py-2 pr-11 max-md:pr-13 pl-4 text-left -outline-offset-2 hover:bg-ink/6 focus-visible:-outline-offset-2 aria-current:border-accent aria-current:bg-ink/6 max-md:min-h-11"
        onClick={onOpen}
        {...attention}
        onFocus={(focus) => {
          onFocus();
          attention.onFocus(focus);
        }}
        onKeyDown={onKeyDown}
      >
        <EventLine event={event} placeName={placeName} />
      </button>
      <span className="absolute top-1 right-1">
        <KeepButton
          item={{ kind: 'event', id: event.id }}
          title={event.title}
          kept={kept}
          tabIndex={isTabStop ? 0 : -1}
        />
      </span>
    </li>
  );
}
