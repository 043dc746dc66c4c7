'use client';

import { storedValue } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';

export type ShownLanguage = 'both' | 'own' | 'other';

const shownLanguage = storedValue<ShownLanguage>({
  area: 'session',
  key: 'edited-language',
  parse: (text) => (text === 'own' || text === 'other' ? text : 'both'),
  serialise: (shown) => (shown === 'both' ? null : shown),
});

/** Which language a narrow panel shows; it stays from step to step. */
export const showLanguage = shownLanguage.write;
export const useShownLanguage = (): ShownLanguage => useStoredValue(shownLanguage).value;
