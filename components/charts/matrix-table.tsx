'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState, type KeyboardEvent } from 'react';
import { matrixStep, type MatrixPosition } from '@/components/hooks/roving-step';
import { isChosenDyad } from '@/lib/charts/chosen-dyad';
import type { MatrixState, MeetingMatrix } from '@/lib/charts/meeting-matrix';
import type { NameOf } from '@/lib/filters/subject-names';
import { nextOrder, sortedRows, type SortOrder } from '@/lib/table/sorted-rows';
import { dyadOf, serialiseDyad, type Dyad } from '@/lib/view/dyad';
import { MatrixCell, StateName } from './matrix-cell';
import { MatrixHeadings, NAME, TOTAL } from './matrix-headings';

interface MatrixTableProps {
  readonly matrix: MeetingMatrix;
  /** Of the matrix's states, those that have a row and a column. */
  readonly states: readonly MatrixState[];
  /** "DPRK and Mongolia: 26 meetings". */
  readonly cellName: (one: string, other: string, count: number) => string;
  readonly nameOf: NameOf;
  readonly chosen: readonly Dyad[] | null;
  readonly onPress: (dyad: Dyad) => void;
}

/** The row of the headings, for the arrow keys; no state has such an id. */
const HEAD = '';

/** States by states. One button is in the tab order, and arrow keys reach the others. */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix, states, cellName, nameOf, chosen, onPress } = props;
  const t = useTranslations('charts.matrix');
  const language = useLocale();
  const table = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<MatrixPosition | null>(null);
  const [order, setOrder] = useState<SortOrder | null>(null);

  const countOf = (one: string, other: string) =>
    matrix.counts.get(serialiseDyad(dyadOf(one, other))) ?? 0;
  const valueOf = ({ id, total }: MatrixState, key: string) =>
    key === NAME ? nameOf('actors', id) : key === TOTAL ? total : countOf(id, key);
  const rows = sortedRows(states, order, valueOf, language);

  const ids = states.map(({ id }) => id);
  const rowIds = rows.map(({ id }) => id);
  const columnsOf = (row: string) => (row === HEAD ? [NAME, ...ids, TOTAL] : ids);
  const rowsOf = (column: string) =>
    column === NAME || column === TOTAL ? [HEAD] : [HEAD, ...rowIds];
  const first = { row: rowIds[0] ?? HEAD, column: ids.find((id) => id !== rowIds[0]) ?? NAME };
  const isThere =
    focused !== null &&
    columnsOf(focused.row).includes(focused.column) &&
    rowsOf(focused.column).includes(focused.row);
  const stop = isThere ? focused : first;

  const cellProps = (row: string, column: string) => ({
    'data-cell': `${row}.${column}`,
    tabIndex: row === stop.row && column === stop.column ? 0 : -1,
    onFocus: () => setFocused({ row, column }),
    onKeyDown: (event: KeyboardEvent) => {
      const next = matrixStep(event.key, stop, rowsOf(stop.column), columnsOf(stop.row));
      if (next === null) return;
      event.preventDefault();
      setFocused(next);
      table.current
        ?.querySelector<HTMLElement>(`[data-cell="${next.row}.${next.column}"]`)
        ?.focus();
    },
  });

  return (
    <div className="overflow-x-auto pb-1 print:overflow-visible">
      <table
        ref={table}
        aria-label={t('title')}
        className="border-separate border-spacing-0 text-sm"
      >
        <MatrixHeadings
          ids={ids}
          order={order}
          nameOf={nameOf}
          buttonProps={(column) => cellProps(HEAD, column)}
          onSort={(key) => setOrder(nextOrder(order, key, key !== NAME))}
        />
        <tbody>
          {rows.map(({ id, total }) => (
            <tr key={id}>
              <th
                scope="row"
                className="sticky left-0 z-10 max-w-44 print:static bg-panel py-0.5 pr-3 text-right text-xs leading-4 font-normal max-md:max-w-28"
              >
                <StateName id={id} nameOf={nameOf} />
              </th>
              {ids.map((other) =>
                id === other ? (
                  <td key={other} className="p-px">
                    <span className="block size-full min-h-9 bg-rule/50" />
                  </td>
                ) : (
                  <td key={other} className="p-px">
                    <MatrixCell
                      name={cellName(id, other, countOf(id, other))}
                      count={countOf(id, other)}
                      share={countOf(id, other) / matrix.highest}
                      isChosen={isChosenDyad(chosen, dyadOf(id, other))}
                      onPress={() => onPress(dyadOf(id, other))}
                      {...cellProps(id, other)}
                    />
                  </td>
                ),
              )}
              <td className="px-2 text-right font-semibold tabular-nums">{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
