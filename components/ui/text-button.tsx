import type { ComponentProps } from 'react';

/** A button that stands in running text and reads as a link; 24 pixels high, 44 on a phone. */
export function TextButton({ className = '', ...props }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-6 items-center text-left text-ink underline decoration-control decoration-1 underline-offset-4 hover:text-accent hover:decoration-current max-md:min-h-11 ${className}`}
      {...props}
    />
  );
}
