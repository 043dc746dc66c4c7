'use client';

import { useId, useState, type KeyboardEvent } from 'react';
import { typedText } from '@/lib/text/typed-text';

export interface NumberFieldProps {
  /** Its accessible name, which holds the shown word. */
  readonly label: string;
  /** The word before the field; on a phone there is no room for it. */
  readonly shownLabel: string;
  /** Null while it is empty. */
  readonly value: number | null;
  /**
   * Called on Enter and on leaving the field with what was typed, and on the arrow keys. When the
   * value does not change then, the field falls back to it.
   */
  readonly onCommit: (text: string) => void;
  readonly onEdit?: () => void;
  /** Marks the field and names the element that says what was wrong. */
  readonly problemId: string | null;
}

/** With room for the blanks that are pasted with a number. */
const MOST_CHARACTERS = 12;

/**
 * A whole number that is a name rather than a quantity (a year): no grouping, no clamping while one
 * types, which is why it is not Base UI's NumberField.
 */
export function NumberField({
  label,
  shownLabel,
  value,
  onCommit,
  onEdit,
  problemId,
}: NumberFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = value === null ? '' : String(value);

  const commit = () => {
    if (draft === null) return;
    const text = typedText(draft);
    setDraft(null);
    if (text !== shown) onCommit(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setDraft(null);
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (draft === null && value !== null && isArrow) {
      event.preventDefault();
      onCommit(String(value + (event.key === 'ArrowUp' ? 1 : -1)));
    }
  };
  return (
    <span className="flex items-center gap-1.5">
      <label htmlFor={id} className="text-xs text-ink-soft max-md:sr-only">
        {shownLabel}
      </label>
      <input
        id={id}
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        maxLength={MOST_CHARACTERS}
        value={draft ?? shown}
        onChange={(event) => {
          setDraft(event.target.value);
          onEdit?.();
        }}
        onBlur={commit}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={onKeyDown}
        aria-invalid={problemId !== null}
        aria-describedby={problemId ?? undefined}
        className="h-8 w-14 rounded-sm border border-control bg-raised text-center text-sm text-ink tabular-nums aria-invalid:border-2 aria-invalid:border-accent max-md:h-11 max-md:w-13"
      />
    </span>
  );
}
