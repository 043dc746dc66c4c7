'use client';

import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  Fragment,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { EventSummary } from '@/lib/model/event-summary';
import type { EventColumn, RowWords } from '@/lib/table/event-columns';
import { rovingStep } from '@/components/hooks/roving-step';
import { usePrinting } from '@/components/hooks/use-printing';
import { EventTableRow, tableRowId, type RowHandlers } from './event-table-row';
import { UndrawnRows, useTextRows } from './undrawn-rows';

/** Pixels that a row of two lines takes; what each really takes is measured. */
const USUAL_ROW = 53;
const HEAD = 44;
const ROWS_AHEAD = 8;
const isAsked = () => true;

interface VirtualRowsProps {
  readonly label: string;
  readonly rows: readonly EventSummary[];
  readonly columns: readonly EventColumn[];
  readonly words: RowWords;
  readonly width: number;
  readonly openId: string | null;
  /** `colgroup` and `thead`. */
  readonly head: ReactNode;
  readonly onOpen: (eventId: string) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

/**
 * A table of which only the rows in sight are drawn, and the one that Tab comes to; a printer has all.
 * The virtualiser
 * changes within, which the compiler could not know: this component is left alone by it.
 */
export function VirtualRows({
  label,
  rows,
  columns,
  words,
  width,
  openId,
  head,
  onOpen,
  onHighlight,
}: VirtualRowsProps) {
  'use no memo';
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const focusWanted = useRef<string | null>(null);
  const indexOf = (id: string | null) =>
    id === null ? -1 : rows.findIndex((row) => row.id === id);
  // Where Tab comes in: where the reader was, else what is open, else the beginning.
  const tabStop = [focused, openId].map(indexOf).find((index) => index !== -1) ?? 0;

  const isPrinting = usePrinting(isAsked) ?? false;
  const textRows = useTextRows(rows);

  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_ROW,
    getItemKey: (index) => rows[index]!.id,
    overscan: ROWS_AHEAD,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    rangeExtractor: (range: Range) => {
      if (isPrinting) return Array.from(rows.keys());
      const shown = defaultRangeExtractor(range);
      return shown.includes(tabStop) || tabStop >= rows.length
        ? shown
        : [...shown, tabStop].toSorted((one, other) => one - other);
    },
  });

  // Another order or other events are read from their beginning.
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [rows]);

  const reveal = useEffectEvent((id: string | null) => {
    const index = indexOf(id);
    if (index !== -1) virtualizer.scrollToIndex(index, { align: 'auto' });
  });
  // Only when another event is opened, not whenever the rows are others.
  useEffect(() => reveal(openId), [openId]);

  useEffect(() => {
    const element = focusWanted.current && document.getElementById(tableRowId(focusWanted.current));
    if (!element) return;
    focusWanted.current = null;
    element.focus({ preventScroll: true });
  });

  const move = (event: KeyboardEvent) => {
    const page = Math.max(Math.floor((scroller.current?.clientHeight ?? 0) / USUAL_ROW) - 2, 1);
    const next = rovingStep(event.key, tabStop, rows.length, { page });
    if (next === null) return;
    event.preventDefault();
    const { id } = rows[next]!;
    focusWanted.current = id;
    setFocused(id);
    virtualizer.scrollToIndex(next, { align: 'auto' });
    // At an end nothing changes, and nothing is drawn again that could take the focus.
    if (next === tabStop) focusWanted.current = null;
  };

  // The same for good, so that a row is drawn anew only when it is another.
  const latest = useRef({ onOpen, onHighlight, move });
  useEffect(() => {
    latest.current = { onOpen, onHighlight, move };
  });
  const [handlers] = useState<RowHandlers>(() => ({
    onOpen: (id) => latest.current.onOpen(id),
    onFocus: (id) => {
      setFocused(id);
      latest.current.onHighlight(id);
    },
    onKeyDown: (event) => latest.current.move(event),
    onHighlight: (id) => latest.current.onHighlight(id),
  }));

  const items = virtualizer.getVirtualItems();
  const undrawn = (from: number, to: number) =>
    from < to && (
      <UndrawnRows
        rows={rows}
        columns={columns}
        words={words}
        from={from}
        to={to}
        textRows={textRows}
        sizeOf={(index) => virtualizer.measurementsCache[index]?.size ?? USUAL_ROW}
      />
    );
  return (
    <div
      ref={scroller}
      className="min-h-0 grow overflow-auto overscroll-contain print:overflow-visible"
    >
      <table
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className="min-w-full table-fixed border-separate border-spacing-0 print:w-full! print:table-auto"
        style={{ width }}
      >
        {head}
        <tbody>
          {items.map(({ index }, place) => {
            const event = rows[index]!;
            return (
              <Fragment key={event.id}>
                {undrawn((items[place - 1]?.index ?? -1) + 1, index)}
                <EventTableRow
                  ref={virtualizer.measureElement}
                  event={event}
                  columns={columns}
                  words={words}
                  index={index}
                  isOpen={event.id === openId}
                  isTabStop={index === tabStop}
                  handlers={handlers}
                />
              </Fragment>
            );
          })}
          {undrawn((items.at(-1)?.index ?? -1) + 1, rows.length)}
        </tbody>
      </table>
    </div>
  );
}
