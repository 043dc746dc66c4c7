import { useId } from 'react';
import { LONGEST_LINE } from '@/lib/tours/slide';

interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of a slide. */
export function LineField({ label, hint, value, onChange }: LineFieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs leading-5 text-ink-soft">
        {label}
      </label>
      <input
        id={id}
        value={value}
        maxLength={LONGEST_LINE}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-9 w-full rounded-sm border border-control bg-raised px-2 text-sm text-ink max-md:min-h-11"
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-xs leading-5 text-ink-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
