'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState, type KeyboardEvent } from 'react';
import { matrixStep, type MatrixPosition } from '@/components/hooks/roving-step';
import { isChosenDyad } from '@/lib/charts/chosen-dyad';
import type { MatrixState, MeetingMatrix } from '@/lib/charts/meeting-matrix';
import type { NameOf } from '@/lib/filters/subject-names';
import { dyadOf, serialiseDyad, type Dyad } from '@/lib/view/dyad';

interface MatrixTableProps {
  readonly matrix: MeetingMatrix;
  /** Of the matrix's states, those that have a row and a column. */
  readonly states: readonly MatrixState[];
  readonly nameOf: NameOf;
  readonly chosen: readonly Dyad[] | null;
  readonly onPress: (dyad: Dyad) => void;
}

const FIRST: MatrixPosition = { row: 0, column: 1 };

/** The square; one of its cells is in the tab order, and arrow keys reach the others. */
export function MatrixTable({ matrix, states, nameOf, chosen, onPress }: MatrixTableProps) {
  const t = useTranslations('charts.matrix');
  const table = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState(FIRST);
  const isInside = Math.max(focused.row, focused.column) < states.length;
  const stop = isInside ? focused : FIRST;

  const move = (event: KeyboardEvent) => {
    const next = matrixStep(event.key, stop, states.length);
    if (next === null) return;
    event.preventDefault();
    setFocused(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}.${next.column}"]`)?.focus();
  };

  return (
    <div className="overflow-x-auto pb-1">
      <table
        ref={table}
        aria-label={t('title')}
        className="border-separate border-spacing-0 text-sm"
      >
        <thead>
          <tr>
            <td className="sticky left-0 z-10 bg-panel" />
            {states.map(({ id }) => (
              <th
                key={id}
                scope="col"
                className="w-11 min-w-11 p-0 text-center align-bottom font-normal"
              >
                <span className="inline-block max-h-40 rotate-180 px-1 text-left align-bottom text-xs leading-4 [writing-mode:vertical-rl]">
                  <StateName id={id} nameOf={nameOf} />
                </span>
              </th>
            ))}
            <th
              scope="col"
              className="p-2 text-right align-bottom text-xs font-semibold text-ink-soft"
            >
              {t('total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {states.map(({ id, total }, row) => (
            <tr key={id}>
              <th
                scope="row"
                className="sticky left-0 z-10 max-w-44 bg-panel py-0.5 pr-3 text-right text-xs leading-4 font-normal max-md:max-w-28"
              >
                <StateName id={id} nameOf={nameOf} />
              </th>
              {states.map(({ id: other }, column) => {
                if (row === column) {
                  return (
                    <td key={other} className="p-px">
                      <span className="block size-full min-h-9 bg-rule/50" />
                    </td>
                  );
                }
                const dyad = dyadOf(id, other);
                const count = matrix.counts.get(serialiseDyad(dyad)) ?? 0;
                return (
                  <td key={other} className="p-px">
                    <MatrixCell
                      name={t('cell', {
                        one: nameOf('actors', id, 'full'),
                        other: nameOf('actors', other, 'full'),
                        count,
                      })}
                      place={`${row}.${column}`}
                      count={count}
                      share={count / matrix.highest}
                      isChosen={isChosenDyad(chosen, dyad)}
                      isTabStop={row === stop.row && column === stop.column}
                      onFocus={() => setFocused({ row, column })}
                      onKeyDown={move}
                      onPress={() => onPress(dyad)}
                    />
                  </td>
                );
              })}
              <td className="px-2 text-right font-semibold tabular-nums">{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MatrixCellProps {
  readonly name: string;
  /** `<row>.<column>`, by which arrow keys find it. */
  readonly place: string;
  readonly count: number;
  /** Of the highest count, 0 to 1. */
  readonly share: number;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPress: () => void;
}

/**
 * The share of the ink in the ground of a cell, in per cent: by the square root, or one pair that
 * meets often would leave all others pale; at most so much that the number can be read by day and
 * by night (4.5 to 1 and more).
 */
const LEAST_INK = 7;
const MOST_INK = 45;

const ground = (share: number) => {
  const ink = LEAST_INK + (MOST_INK - LEAST_INK) * Math.sqrt(share);
  return `color-mix(in oklab, var(--accent) ${ink.toFixed(1)}%, var(--raised))`;
};

/** How often two states met. A press shows the events of the two alone; another shows all again. */
function MatrixCell({
  name,
  place,
  count,
  share,
  isChosen,
  isTabStop,
  onFocus,
  onKeyDown,
  onPress,
}: MatrixCellProps) {
  const isEmpty = count === 0;
  return (
    <button
      type="button"
      data-cell={place}
      aria-label={name}
      aria-pressed={isChosen}
      aria-disabled={isEmpty && !isChosen}
      title={name}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (!isEmpty || isChosen) onPress();
      }}
      className="block min-h-9 w-full min-w-11 border border-transparent text-center text-sm text-ink tabular-nums outline-offset-0 hover:border-control focus-visible:outline-offset-0 aria-disabled:cursor-default aria-pressed:border-2 aria-pressed:border-ink aria-pressed:font-bold max-md:min-h-11"
      style={{ backgroundColor: isEmpty ? undefined : ground(share) }}
    >
      {isEmpty ? '' : count}
    </button>
  );
}

interface StateNameProps {
  readonly id: string;
  readonly nameOf: NameOf;
}

/** A state where there is little room; what its short name stands for is told to whoever asks. */
function StateName({ id, nameOf }: StateNameProps) {
  const short = nameOf('actors', id);
  const full = nameOf('actors', id, 'full');
  if (short === full) return short;
  return (
    <abbr title={full} className="no-underline">
      {short}
    </abbr>
  );
}
