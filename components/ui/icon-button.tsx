import type { ReactNode } from 'react';
import { buttonClass, FocusableButton, type ButtonProps } from './button';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  /** What it does: its accessible name and its tooltip. */
  readonly label: string;
  /** An icon of 16 to 20 pixels. */
  readonly children: ReactNode;
}

/** A square button with an icon only: 32 pixels, 44 on a phone. */
export function IconButton({
  label,
  variant = 'quiet',
  className = '',
  children,
  ...props
}: IconButtonProps) {
  return (
    <FocusableButton
      aria-label={label}
      data-tooltip={label}
      className={buttonClass(variant, `size-8 max-md:size-11 ${className}`)}
      {...props}
    >
      {children}
    </FocusableButton>
  );
}
