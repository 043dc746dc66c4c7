import type { ReactNode } from 'react';

/** How a field of a page's form looks. */
export const FIELD =
  'min-h-9 w-full rounded-sm border border-control bg-raised px-2 text-sm text-ink max-md:min-h-11';

/** A label over its field. */
export function LabelledField({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-xs leading-5 text-ink-soft">
      {label}
      {children}
    </label>
  );
}

interface SelectProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** One of several values, chosen without JavaScript. */
export function Select({ name, value, options }: SelectProps) {
  return (
    <select name={name} defaultValue={value} className={FIELD}>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  );
}

export function SubmitButton({ children }: { children: ReactNode }) {
  return (
    <button
      type="submit"
      className="min-h-9 rounded-sm bg-accent px-4 text-sm text-accent-ink hover:brightness-110 max-md:min-h-11"
    >
      {children}
    </button>
  );
}
