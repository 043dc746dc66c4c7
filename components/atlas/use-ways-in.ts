'use client';

import { useSearchParams } from 'next/navigation';
import { useState, useSyncExternalStore } from 'react';
import { storedValue } from '@/components/hooks/stored-value';
import { VIEW_PARAMETERS } from '@/lib/view/view-parameters';

/** What a link may hold that its reader has come for: a view, or what the record was. */
const COME_FOR = [...VIEW_PARAMETERS, 'edition'];

/** Whether a reader has chosen one of the ways in, or has done without. */
const knowsWaysIn = storedValue<boolean>({
  area: 'local',
  key: 'ways-in',
  parse: (text) => text === 'known',
  serialise: (known) => (known ? 'known' : null),
});

export interface WaysInState {
  /** `asked` where the reader has asked for them, and the focus goes there. */
  readonly shown: 'unasked' | 'asked' | 'no';
  readonly show: () => void;
  /** They do not come again by themselves. */
  readonly dismiss: () => void;
}

/**
 * Whether the ways in stand over the map: on a first visit, unless the link carries a view or an
 * edition, which is what its reader has come for; and when they are asked for.
 */
export function useWaysIn(): WaysInState {
  const search = useSearchParams();
  // Of the address that the page was opened with: to pan the map changes it, and is no way in.
  const [cameForIt] = useState(() => COME_FOR.some((parameter) => search.has(parameter)));
  const [asked, setAsked] = useState(false);
  // A server knows no visitor, and its page has none of this: it comes over the map later.
  const known = useSyncExternalStore(knowsWaysIn.subscribe, knowsWaysIn.read, () => true);
  const shown = asked ? 'asked' : known || cameForIt ? 'no' : 'unasked';
  return {
    shown,
    show: () => setAsked(true),
    dismiss: () => {
      if (shown === 'no') return;
      setAsked(false);
      knowsWaysIn.write(true);
    },
  };
}
