import { HydrationBoundary, dehydrate, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { INCOMPLETE } from '@/lib/server/page-marks';

interface PrefetchedProps {
  readonly queryClient: QueryClient;
  readonly children: ReactNode;
}

/**
 * Gives the client what was prefetched. What could not be read is left out, the client asks for it
 * again, and the page says that it lacks something: such a page is not cached.
 */
export function Prefetched({ queryClient, children }: PrefetchedProps) {
  const queries = queryClient.getQueryCache().getAll();
  const isComplete = queries.every(({ state }) => state.status === 'success');
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      {!isComplete && <meta {...INCOMPLETE} />}
      {children}
    </HydrationBoundary>
  );
}
