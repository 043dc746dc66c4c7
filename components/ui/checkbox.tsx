'use client';

import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';

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
  return (
    <label
      className={`flex min-h-7 min-w-0 cursor-pointer items-center gap-2 text-sm leading-5 max-md:min-h-11 ${className}`}
    >
      <BaseCheckbox.Root
        checked={state === 'on'}
        indeterminate={state === 'mixed'}
        onCheckedChange={(on) => onChange(on)}
        className="flex size-4 shrink-0 items-center justify-center rounded-xs border border-control bg-raised data-checked:border-ink data-checked:bg-ink data-indeterminate:border-ink"
      >
        <BaseCheckbox.Indicator keepMounted className="text-paper">
          {state === 'on' && <Check aria-hidden className="size-3.5" strokeWidth={3} />}
          {state === 'mixed' && <Minus aria-hidden className="size-3.5 text-ink" strokeWidth={3} />}
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
      {children}
    </label>
  );
}
