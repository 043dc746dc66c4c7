import type { KeyboardEvent } from 'react';

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
export function MatrixCell({
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
