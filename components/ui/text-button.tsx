import type { ComponentProps } from 'react';
import { LINKED_TARGET } from './link-style';

/** A button that stands in running text and reads as a link. */
export function TextButton({ className = '', ...props }: ComponentProps<'button'>) {
  return <button type="button" className={`text-left ${LINKED_TARGET} ${className}`} {...props} />;
}
