'use client';

import { useEffect, useEffectEvent } from 'react';

/** As keyboards of many countries have them, with and without Shift. */
const LARGER = new Set(['+', '=']);
const SMALLER = new Set(['-', '_', '−']);

const isTypedInto = (target: EventTarget | null) =>
  target instanceof HTMLElement && ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);

/**
 * + and − for the letters of the notes; with Ctrl they are the browser's.
 * @param enabled not while a dialog has the keys.
 */
export function useNoteKeys(resize: (by: 1 | -1) => void, enabled: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (!enabled || event.ctrlKey || event.altKey || event.metaKey || isTypedInto(target)) return;
    const by = LARGER.has(key) ? 1 : SMALLER.has(key) ? -1 : null;
    if (by === null) return;
    event.preventDefault();
    resize(by);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
