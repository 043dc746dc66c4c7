'use client';

import { Button as BaseButton } from '@base-ui/react/button';
import type { ComponentProps } from 'react';

const VARIANTS = {
  /** Reads as text until it is pointed at. */
  quiet: 'border-transparent text-ink-soft hover:bg-ink/8 hover:text-ink',
  outline: 'border-control bg-raised text-ink hover:bg-ink/8',
  accent: 'border-transparent bg-accent text-accent-ink hover:brightness-110',
} as const;
export type ButtonVariant = keyof typeof VARIANTS;

export function buttonClass(variant: ButtonVariant, shape: string): string {
  return `inline-flex shrink-0 items-center justify-center gap-1.5 rounded-sm border text-sm leading-5 select-none data-disabled:cursor-default data-disabled:opacity-45 data-disabled:hover:bg-transparent ${VARIANTS[variant]} ${shape}`;
}

export interface ButtonProps extends Omit<ComponentProps<typeof BaseButton>, 'className'> {
  readonly variant?: ButtonVariant;
  readonly className?: string;
}

/**
 * A button with a text; 32 pixels high, 44 on a phone. A disabled button keeps the focus, so that
 * the focus does not jump to the top of the page when a press disables it.
 */
export function Button({ variant = 'outline', className = '', ...props }: ButtonProps) {
  return (
    <BaseButton
      focusableWhenDisabled
      className={buttonClass(variant, `min-h-8 px-2 max-md:min-h-11 max-md:px-3 ${className}`)}
      {...props}
    />
  );
}
