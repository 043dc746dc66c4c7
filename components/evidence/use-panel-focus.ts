'use client';

import { useEffect, useRef } from 'react';

/** What has the focus; null where nothing in particular has. */
export const focusedElement = () =>
  typeof document === 'undefined' || document.activeElement === document.body
    ? null
    : (document.activeElement as HTMLElement | null);

/** The same element, or the one that was drawn again in its place. */
const stillThere = (element: HTMLElement) =>
  element.isConnected ? element : element.id ? document.getElementById(element.id) : null;

/**
 * Moves the focus to the panel's heading whenever something is opened in it, and back to where it
 * was when the panel goes. A page that loads with an open panel leaves the focus where it is:
 * nobody has opened anything yet.
 *
 * @param openerAtFirst what had the focus before the panel came, which may be gone since.
 */
export function usePanelFocus(opened: string, openerAtFirst: HTMLElement | null) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef(openerAtFirst);

  useEffect(() => {
    if (!navigator.userActivation?.hasBeenActive) return;
    const focused = focusedElement();
    if (focused && !panel.current?.contains(focused)) opener.current = focused;
    heading.current?.focus();
  }, [opened]);

  useEffect(() => {
    const element = panel.current;
    return () => {
      // Only after the panel is gone, and what stood there before it is drawn again.
      requestAnimationFrame(() => {
        if (element?.isConnected || focusedElement() !== null || !opener.current) return;
        stillThere(opener.current)?.focus();
      });
    };
  }, []);

  return { panel, heading };
}
