'use client';

import { useQueryStates } from 'nuqs';
import { useSearchParams } from 'next/navigation';
import {
  consistentView,
  parseView,
  viewParsers,
  type ParsedView,
} from '@/lib/view/view-parameters';
import type { View } from '@/lib/view/view';

export interface ViewState extends ParsedView {
  /**
   * Changes part of the view. `push` makes a step that the back button undoes (something opened, a
   * filter set); `replace` is for what is dragged or played.
   */
  readonly setView: (change: Partial<View>, history?: 'push' | 'replace') => void;
}

/** The view, read from the URL and written to it; there is no second copy. */
export function useView(): ViewState {
  const [values, setValues] = useQueryStates(viewParsers, { history: 'push', shallow: true });
  const search = useSearchParams();
  const { ignored } = parseView(new URLSearchParams(search));
  return {
    view: consistentView(values),
    ignored,
    setView: (change, history = 'push') => void setValues(change, { history }),
  };
}
