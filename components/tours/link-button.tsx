'use client';

import type { ReactNode } from 'react';
import { buttonClass, type ButtonVariant } from '@/components/ui/button';
import { Link } from '@/components/ui/navigation';

interface LinkButtonProps {
  readonly href: string;
  readonly variant?: ButtonVariant;
  /** Id of what it is about, where its own words do not say. */
  readonly about?: string;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** A link among buttons. */
export function LinkButton({ href, variant = 'quiet', about, onClick, children }: LinkButtonProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-describedby={about}
      onClick={onClick}
      className={buttonClass(variant, 'min-h-8 px-2 max-md:min-h-11 max-md:px-3')}
    >
      {children}
    </Link>
  );
}
