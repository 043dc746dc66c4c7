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
import { EventTableRow, tableRowId } from './event-table-row';

/** Pixels that a row of two lines takes; what each really takes is measured. */
const USUAL_ROW = 53;
const HEAD = 44;
const ROWS_AHEAD = 8;

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
 * A table of which only the rows in sight are drawn, and the one that Tab comes to. The virtualiser
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

  const items = virtualizer.getVirtualItems();
  const end = virtualizer.getTotalSize();
  let reached = 0;
  return (
    <div ref={scroller} className="min-h-0 grow overflow-auto overscroll-contain">
      <table
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className="min-w-full table-fixed border-separate border-spacing-0"
        style={{ width }}
      >
        {head}
        <tbody>
          {items.map((item) => {
            const start = item.start - HEAD;
            const gap = start - reached;
            reached = item.end - HEAD;
            const event = rows[item.index]!;
            return (
              <Fragment key={event.id}>
                {gap > 0 && <Gap height={gap} columns={columns.length} />}
                <EventTableRow
                  ref={virtualizer.measureElement}
                  event={event}
                  columns={columns}
                  words={words}
                  index={item.index}
                  isOpen={event.id === openId}
                  isTabStop={item.index === tabStop}
                  onOpen={onOpen}
                  onFocus={(id) => {
                    setFocused(id);
                    onHighlight(id);
                  }}
                  onKeyDown={move}
                  onHighlight={onHighlight}
                />
              </Fragment>
            );
          })}
          {end > reached && <Gap height={end - reached} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

/** Stands for rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={columns} className="p-0" style={{ height }} />
    </tr>
  );
}
