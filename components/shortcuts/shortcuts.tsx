'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useShortcutPreferences } from './use-shortcut-preferences';
import { useShortcuts, type ShortcutHandlers } from './use-shortcuts';

const ShortcutDialog = dynamic(
  () => import('./shortcut-dialog').then((module) => module.ShortcutDialog),
  // Without a loading state, the whole page would suspend.
  { loading: () => null },
);

export interface ShortcutsProps {
  readonly handlers: ShortcutHandlers;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Single keys for what is done often, and the dialog about them, which is loaded when asked for. */
export function Shortcuts({ handlers, open, onOpenChange }: ShortcutsProps) {
  const preferences = useShortcutPreferences();
  useShortcuts(preferences.preferences, handlers);
  const [wasOpened, setOpened] = useState(open);
  if (open && !wasOpened) setOpened(true);
  return wasOpened && <ShortcutDialog {...preferences} open={open} onOpenChange={onOpenChange} />;
}
