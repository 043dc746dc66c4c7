import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

interface NoteNumbersProps {
  /** Of events among those of the step, from 1. */
  readonly numbers: readonly number[];
  /** Without it they are read and not pressed. */
  readonly onNote: ((number: number) => void) | undefined;
  /** The number of which the evidence is open. */
  readonly open: number | null;
}

/** The numbers after a sentence; each opens the evidence of its event. */
export function NoteNumbers({ numbers, onNote, open }: NoteNumbersProps) {
  const t = useTranslations('lectureEvidence');
  return (
    <sup className="ml-0.5 font-sans text-[max(0.55em,min(0.8em,1.9vmin))] font-normal text-ink-soft tabular-nums">
      {numbers.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && ', '}
          {onNote ? (
            <button
              type="button"
              aria-label={t('noteNumber', { number })}
              aria-expanded={open === number}
              onClick={() => onNote(number)}
              // Larger than the digit, without moving the lines apart.
              className="-mx-1 -my-3 min-w-6 px-1 py-3 underline decoration-control decoration-1 underline-offset-[0.2em] hover:text-accent aria-expanded:font-bold aria-expanded:text-accent pointer-coarse:min-w-8"
            >
              {number}
            </button>
          ) : (
            number
          )}
        </Fragment>
      ))}
    </sup>
  );
}
