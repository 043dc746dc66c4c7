'use client';

import { useEffect, useEffectEvent } from 'react';
import { pressedKey } from '@/lib/shortcuts/pressed-key';
import { actionOf } from '@/lib/shortcuts/rebind';
import type { ShortcutAction } from '@/lib/shortcuts/shortcut-actions';
import type { ShortcutPreferences } from '@/lib/shortcuts/shortcut-preferences';
import { isDialogOpen, needsKey } from './key-target';

export type ShortcutHandlers = Readonly<Record<ShortcutAction, () => void>>;

/**
 * Listens on the window, after everything in the page: whoever has used a key up says so by
 * preventing its default, as the map does with plus and minus.
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
