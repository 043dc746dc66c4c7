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
      {/* The box is 16 pixels, but what is pressed is 24, the label aside. */}
      <span className="relative -m-1 flex size-6 shrink-0 items-center justify-center">
        <input
          ref={(input) => {
            // It has no attribute.
            if (input) input.indeterminate = state === 'mixed';
          }}
          type="checkbox"
          checked={state === 'on'}
          onChange={(event) => onChange(event.target.checked)}
          className="peer absolute inset-0 size-full cursor-pointer appearance-none"
        />
        <span className="pointer-events-none flex size-4 items-center justify-center rounded-xs border border-control bg-raised text-paper peer-checked:border-ink peer-checked:bg-ink peer-indeterminate:border-ink">
          {state === 'on' && <Check aria-hidden className="size-3.5" strokeWidth={3} />}
          {state === 'mixed' && <Minus aria-hidden className="size-3.5 text-ink" strokeWidth={3} />}
        </span>
      </span>
      {children}
    </label>
  );
}
