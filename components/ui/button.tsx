import type { ComponentProps, MouseEvent } from 'react';

const VARIANTS = {
  /** Reads as text until it is pointed at. */
  quiet: 'border-transparent text-ink-soft hover:bg-ink/8 hover:text-ink',
  outline: 'border-control bg-raised text-ink hover:bg-ink/8',
  accent: 'border-transparent bg-accent text-accent-ink hover:brightness-110',
} as const;
export type ButtonVariant = keyof typeof VARIANTS;

export function buttonClass(variant: ButtonVariant, shape: string): string {
  // Paper cannot be pressed.
  return `inline-flex shrink-0 items-center justify-center gap-1.5 rounded-sm border text-sm leading-5 select-none aria-disabled:cursor-default aria-disabled:opacity-45 aria-disabled:hover:bg-transparent print:hidden ${VARIANTS[variant]} ${shape}`;
}

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'aria-disabled'> {
  readonly variant?: ButtonVariant;
}

/** A button with a text; 32 pixels high, 44 on a phone. */
export function Button({ variant = 'outline', className = '', ...props }: ButtonProps) {
  return (
    <FocusableButton
      className={buttonClass(variant, `min-h-8 px-2 max-md:min-h-11 max-md:px-3 ${className}`)}
      {...props}
    />
  );
}

/**
 * A button that keeps the focus when it is disabled, so that the focus does not jump to the top of
 * the page when a press disables it.
 */
export function FocusableButton({
  disabled = false,
  onClick,
  ...props
}: Omit<ButtonProps, 'variant'>) {
  return (
    <button
      type="button"
      aria-disabled={disabled ? true : undefined}
      onClick={disabled ? ignore : onClick}
      {...props}
    />
  );
}

/** A disabled button that submits would still submit. */
const ignore = (event: MouseEvent) => event.preventDefault();
