'use client';

import { useFragment } from '@/components/hooks/use-fragment';
import { fragmentValue } from '@/lib/text/fragment-value';

/**
 * The key of a speaker's link. In the fragment, so that no server's log and no page that is gone to
 * from here sees it. Null on the server, empty where the link was cut.
 */
export function useFragmentKey(): string | null {
  const fragment = useFragment();
  return fragment === null ? null : (fragmentValue(fragment, 'key') ?? '');
}
