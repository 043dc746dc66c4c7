'use client';

import { useSyncExternalStore } from 'react';
import type { StoredValue } from './stored-value';

const always = () => true;

/** A stored value, also as other windows change it, and whether a reload will find it again. */
export function useStoredValue<Value>({
  read,
  readOnServer,
  isPersisted,
  subscribe,
}: StoredValue<Value>): { readonly value: Value; readonly isPersisted: boolean } {
  return {
    value: useSyncExternalStore(subscribe, read, readOnServer),
    isPersisted: useSyncExternalStore(subscribe, isPersisted, always),
  };
}
