'use client';

import { useSyncExternalStore } from 'react';

const KEY = 'edited-tour';
const listeners = new Set<() => void>();
/** Where the browser keeps nothing, for the life of the page. */
let remembered: string | null = null;

function editedTourId(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return remembered;
  }
}

/** Chooses the tour that this tab's editor works on; null is none. */
export function editTour(id: string | null): void {
  remembered = id;
  try {
    if (id === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, id);
  } catch {
    // Then the page remembers it.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** A tab has one of its own, so that two tours can be worked on side by side. */
export function useEditedTourId(): string | null {
  return useSyncExternalStore(subscribe, editedTourId, () => null);
}
