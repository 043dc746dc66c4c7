'use client';

import { useLocale } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { nextOrder, sortedRows, type SortOrder } from '@/lib/table/sorted-rows';
import type { SortValue } from '@/lib/table/event-columns';
import { SortButton } from './sort-button';

export interface TableColumn {
  readonly key: string;
  readonly title: string;
  readonly numeric?: boolean;
}

/** A cell that shows more than it is sorted by. */
export interface ValuedCell {
  readonly shown: ReactNode;
  readonly value: SortValue;
}

export type TableCell = string | number | null | undefined | ValuedCell;

export interface TableRow {
  readonly key: string;
  readonly cells: readonly TableCell[];
}

interface SortableTableProps {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Stays below the rows, however they are sorted. */
  readonly total?: TableRow;
}

/** Plain data: the first cell of a row names it, and every column can be sorted by. */
export function SortableTable({ caption, columns, rows, total }: SortableTableProps) {
  const language = useLocale();
  const [order, setOrder] = useState<SortOrder | null>(null);
  const indices = new Map(columns.map(({ key }, index) => [key, index]));
  const sorted = sortedRows(
    rows,
    order,
    ({ cells }, key) => valueOf(cells[indices.get(key) ?? -1]),
    language,
  );
  return (
    // A wide table scrolls by itself, and a keyboard must be able to do so.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div tabIndex={0} role="group" aria-label={caption} className="overflow-x-auto">
      <table className="my-2 border-collapse text-sm leading-5">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, numeric = false }) => {
              const direction = order?.key === key ? order.direction : null;
              return (
                <th
                  key={key}
                  scope="col"
                  aria-sort={direction ?? undefined}
                  className="border-b border-control p-0 align-bottom font-normal"
                >
                  <SortButton
                    sorted={direction}
                    className={numeric ? 'justify-end text-right' : 'text-left'}
                    onClick={() => setOrder(nextOrder(order, key, numeric))}
                  >
                    {title}
                  </SortButton>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <DataRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
        {total && (
          <tfoot className="font-semibold">
            <DataRow row={total} columns={columns} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface DataRowProps {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
}

function DataRow({ row, columns }: DataRowProps) {
  const align = (column: TableColumn | undefined) =>
    column?.numeric ? 'text-right tabular-nums' : 'text-left';
  return (
    <tr className="align-top">
      {row.cells.map((cell, index) => {
        const column = columns[index];
        return index === 0 ? (
          <th
            key={column?.key}
            scope="row"
            className={`min-w-40 border-b border-rule px-2 py-1 font-medium ${align(column)}`}
          >
            {contentOf(cell)}
          </th>
        ) : (
          <td key={column?.key} className={`border-b border-rule px-2 py-1 ${align(column)}`}>
            {contentOf(cell)}
          </td>
        );
      })}
    </tr>
  );
}

const isValued = (cell: TableCell): cell is ValuedCell => typeof cell === 'object' && cell !== null;
const contentOf = (cell: TableCell): ReactNode => (isValued(cell) ? cell.shown : cell);
const valueOf = (cell: TableCell): SortValue => (isValued(cell) ? cell.value : (cell ?? undefined));
