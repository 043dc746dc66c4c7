import type { ComponentProps } from 'react';
import type { NameOf } from '@/lib/filters/subject-names';

interface MatrixCellProps extends ComponentProps<'button'> {
  readonly name: string;
  readonly count: number;
  /** Of the highest count, 0 to 1. */
  readonly share: number;
  readonly isChosen: boolean;
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

/** What two states have in common. A press shows the events of the two alone; another shows all again. */
export function MatrixCell({ name, count, share, isChosen, onPress, ...button }: MatrixCellProps) {
  const isEmpty = count === 0;
  return (
    <button
      type="button"
      aria-label={name}
      aria-pressed={isChosen}
      aria-disabled={isEmpty && !isChosen}
      title={name}
      onClick={() => {
        if (!isEmpty || isChosen) onPress();
      }}
      className="block min-h-9 w-full min-w-11 border border-transparent text-center text-sm text-ink tabular-nums outline-offset-0 hover:border-control focus-visible:outline-offset-0 aria-disabled:cursor-default aria-pressed:border-2 aria-pressed:border-ink aria-pressed:font-bold max-md:min-h-11"
      style={{ backgroundColor: isEmpty ? undefined : ground(share) }}
      {...button}
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
export function StateName({ id, nameOf }: StateNameProps) {
  const short = nameOf('actors', id);
  const full = nameOf('actors', id, 'full');
  if (short === full) return short;
  return (
    <abbr title={full} className="no-underline">
      {short}
    </abbr>
  );
}
