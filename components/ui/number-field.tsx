'use client';

import { Input } from '@base-ui/react/input';
import { useId, useState, type KeyboardEvent } from 'react';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /**
   * Called on Enter and on leaving the field, with what was typed (NaN when it is no whole number),
   * and on the arrow keys. When the value is not taken the field falls back to the old one.
   */
  readonly onCommit: (value: number) => void;
  /** Marks the field and names the element that says what was wrong. */
  readonly problemId: string | null;
  readonly maxLength: number;
}

/**
 * A whole number that is a name rather than a quantity (a year): no grouping, no clamping while one
 * types, which is why it is not Base UI's NumberField.
 */
export function NumberField({ label, value, onCommit, problemId, maxLength }: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);

  const commit = () => {
    if (draft === null) return;
    const text = draft.trim();
    setDraft(null);
    if (text !== String(value)) onCommit(/^\d+$/.test(text) ? Number(text) : Number.NaN);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setDraft(null);
    if (draft === null && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onCommit(value + (event.key === 'ArrowUp' ? 1 : -1));
    }
  };
  return (
    <div className="flex items-center gap-1">
      <label htmlFor={id} className="text-xs text-ink-soft">
        {label}
      </label>
      <Input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={maxLength}
        value={draft ?? String(value)}
        onValueChange={(text) => setDraft(text)}
        onBlur={commit}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={onKeyDown}
        aria-invalid={problemId !== null}
        aria-describedby={problemId ?? undefined}
        className="h-8 w-14 rounded-sm border border-control bg-raised text-center text-sm text-ink tabular-nums aria-invalid:border-accent max-md:h-11"
      />
    </div>
  );
}
