import type { FocusEvent, PointerEvent } from 'react';

/**
 * Tells whether the reader attends to an element: a mouse or pen is on it, or the keyboard has brought
 * the focus there. A finger attends to nothing, because it would leave the element as if it stayed.
 */
export function attentionHandlers(onChange: (isAttendedTo: boolean) => void) {
  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') onChange(true);
    },
    onPointerLeave: () => onChange(false),
    onFocus: ({ target }: FocusEvent) => {
      if (target.matches(':focus-visible')) onChange(true);
    },
    onBlur: () => onChange(false),
  };
}
