'use client';

import { useEffect, type RefObject } from 'react';
import type { TourDraft } from './tour-draft';

/**
 * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) anywhere inside the element, fields included: the browser's own
 * undo works in one field only and does not cover drag and drop.
 */
export function useUndoKeys(element: RefObject<HTMLElement | null>, draft: TourDraft) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) draft.redo();
      else draft.undo();
    };
    const target = element.current;
    target?.addEventListener('keydown', press);
    return () => target?.removeEventListener('keydown', press);
  }, [element, draft]);
}
