import { memo, useEffect, useState } from 'react';
import type { EventSummary } from '@/lib/model/event-summary';
import { cellText, type EventColumn, type RowWords } from '@/lib/table/event-columns';

/** Rows that are drawn anew together, and whose text is laid out when they come near. */
const TOGETHER = 50;
/** Rows whose text is added in one frame: together they must not hold a key press up. */
const A_FRAME = 50;

/** How many of these rows, from the first on, have their text. All of them after a while, bit by bit. */
export function useTextRows(rows: readonly EventSummary[]): number {
  const [state, setState] = useState({ rows, filled: 0 });
  // Other rows, or another order: all texts at once would hold up the press that asked for it.
  const filled = state.rows === rows ? state.filled : 0;
  const isFilling = filled < rows.length;
  useEffect(() => {
    if (!isFilling) return;
    const frame = requestAnimationFrame(() => setState({ rows, filled: filled + A_FRAME }));
    return () => cancelAnimationFrame(frame);
  }, [isFilling, filled, rows]);
  return filled;
}

interface UndrawnRowsProps {
  readonly rows: readonly EventSummary[];
  readonly columns: readonly EventColumn[];
  readonly words: RowWords;
  readonly from: number;
  /** Without it. */
  readonly to: number;
  /** How many rows of the table have their text. */
  readonly textRows: number;
  /** Pixels that a row takes, by its place among all. */
  readonly sizeOf: (index: number) => number;
}

/**
 * Stands for rows that are out of sight: as high as they are, and with their text, because the
 * browser's own search looks for it and scrolls to it. The rows are then drawn there.
 */
export function UndrawnRows(props: UndrawnRowsProps) {
  const { rows, columns, words, from, to, textRows, sizeOf } = props;
  const groups = [];
  for (let first = from; first < to;) {
    const end = Math.min(to, (Math.floor(first / TOGETHER) + 1) * TOGETHER);
    groups.push({ first, end });
    first = end;
  }
  return (
    <tr aria-hidden>
      <td colSpan={columns.length} className="p-0">
        {groups.map(({ first, end }) => (
          <RowTexts
            key={Math.floor(first / TOGETHER)}
            rows={rows}
            columns={columns}
            words={words}
            first={first}
            sizes={Array.from({ length: end - first }, (_, index) => sizeOf(first + index)).join()}
            hasText={first < textRows}
          />
        ))}
      </td>
    </tr>
  );
}

interface RowTextsProps extends Pick<UndrawnRowsProps, 'rows' | 'columns' | 'words'> {
  readonly first: number;
  /** Of these rows, joined by commas: a text, so that the same sizes are equal. */
  readonly sizes: string;
  readonly hasText: boolean;
}

const RowTexts = memo(function RowTexts({
  rows,
  columns,
  words,
  first,
  sizes,
  hasText,
}: RowTextsProps) {
  const heights = sizes.split(',').map(Number);
  const height = heights.reduce((sum, size) => sum + size, 0);
  return (
    <div style={{ height }} className="overflow-hidden [content-visibility:auto]">
      {hasText &&
        heights.map((size, index) => {
          const event = rows[first + index]!;
          return (
            <div
              key={event.id}
              style={{ height: size }}
              className="truncate px-2 py-1.5 text-sm leading-5 text-ink-soft"
            >
              {columns.map((column) => cellText(event, column, words)).join(' · ')}
            </div>
          );
        })}
    </div>
  );
});
