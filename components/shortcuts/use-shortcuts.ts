'use client';

import { useEffect, useEffectEvent } from 'react';
import { pressedKey } from '@/lib/shortcuts/pressed-key';
import { actionOf } from '@/lib/shortcuts/rebind';
import type { ShortcutAction } from '@/lib/shortcuts/shortcut-actions';
import type { ShortcutPreferences } from '@/lib/shortcuts/shortcut-preferences';

export type ShortcutHandlers = Readonly<Record<ShortcutAction, () => void>>;

/**
 * Listens on the window, after every element of the page. An element that has handled a key prevents
 * its default, as the map does with plus and minus.
 */
export function useShortcuts(preferences: ShortcutPreferences, handlers: ShortcutHandlers): void {
  const { enabled } = preferences;
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const key = pressedKey(event);
    const action = key === null ? null : actionOf(preferences.bindings, key);
    if (key === null || action === null) return;
    if (needsKey(event.target, key) || isDialogOpen()) return;
    event.preventDefault();
    handlers[action]();
  });
  useEffect(() => {
    if (!enabled) return;
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [enabled]);
}

const TYPES = 'textarea, select, [contenteditable]:not([contenteditable="false"])';
/** Inputs into which no text is typed. */
const PRESSED_INPUTS = new Set([
  'checkbox',
  'radio',
  'button',
  'submit',
  'reset',
  'range',
  'color',
]);
/** Letters find an entry by its beginning. */
const FINDS_BY_LETTER = '[role=listbox], [role=menu], [role=combobox], [role=tree]';
const PRESSED_BY_SPACE =
  'button, summary, a[href], input, [role=button], [role=checkbox], [role=radio], [role=switch], [role=slider], [role=option], [role=gridcell], [role=row]';

/** Whether what has the focus needs the key for itself. */
function needsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement && !PRESSED_INPUTS.has(target.type)) return true;
  if (target.closest(`${TYPES}, ${FINDS_BY_LETTER}`)) return true;
  return key === 'Space' && target.closest(PRESSED_BY_SPACE) !== null;
}

/** Whether a dialog is open. */
function isDialogOpen(): boolean {
  return document.querySelector('[role=dialog], [role=alertdialog]') !== null;
}
