'use client';

import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Escape, pressed anywhere inside the element, unless something inside has used it up. */
export function useEscapeInside(element: RefObject<HTMLElement | null>, onEscape: () => void) {
  const escape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onEscape();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => escape(event);
    const target = element.current;
    target?.addEventListener('keydown', listener);
    return () => target?.removeEventListener('keydown', listener);
  }, [element]);
}
