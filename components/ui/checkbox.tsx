'use client';

import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import { useId, type ReactNode } from 'react';

export type CheckState = 'on' | 'off' | 'mixed';

export interface CheckboxProps {
  readonly state: CheckState;
  /** True when the reader switches it on; a mixed one is switched on. */
  readonly onChange: (on: boolean) => void;
  /** The label, which is part of the target. */
  readonly children: ReactNode;
  readonly className?: string;
}

/** A tri-state checkbox and its label in one row: 28 pixels high, 44 on a phone. */
export function Checkbox({ state, onChange, children, className = '' }: CheckboxProps) {
  // With an explicit id, so that the label names it in the server's HTML too.
  const nameId = useId();
  return (
    <label
      className={`flex min-h-7 min-w-0 cursor-pointer items-center gap-2 text-sm leading-5 max-md:min-h-11 ${className}`}
    >
      {/* The box is 16 pixels, but what is pressed is 24, the label aside. */}
      <BaseCheckbox.Root
        aria-labelledby={nameId}
        checked={state === 'on'}
        indeterminate={state === 'mixed'}
        onCheckedChange={(on) => onChange(on)}
        className="group/box -m-1 flex size-6 shrink-0 items-center justify-center"
      >
        <span className="flex size-4 items-center justify-center rounded-xs border border-control bg-raised text-paper group-data-checked/box:border-ink group-data-checked/box:bg-ink group-data-indeterminate/box:border-ink">
          {state === 'on' && <Check aria-hidden className="size-3.5" strokeWidth={3} />}
          {state === 'mixed' && <Minus aria-hidden className="size-3.5 text-ink" strokeWidth={3} />}
        </span>
      </BaseCheckbox.Root>
      <span id={nameId} className="contents">
        {children}
      </span>
    </label>
  );
}
