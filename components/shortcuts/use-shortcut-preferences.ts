'use client';

import { storedValue } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import { parsePreferences, serialisePreferences } from '@/lib/shortcuts/shortcut-preferences';

const preferences = storedValue({
  area: 'local',
  key: 'shortcuts',
  parse: parsePreferences,
  serialise: serialisePreferences,
});

/** Which keys do what, in this browser. */
export function useShortcutPreferences() {
  const { value, isPersisted } = useStoredValue(preferences);
  return { preferences: value, choosePreferences: preferences.write, isPersisted };
}
