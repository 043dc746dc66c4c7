import { useState, type ReactNode } from 'react';
import { serialiseView } from '@/lib/view/view-parameters';
import type { View } from '@/lib/view/view';

/**
 * The picture that the server drew, while the view is still the one that it was drawn for; null later: the
 * address changes without the server, and an old picture would come back with another filter.
 */
export function useStillOfView(still: ReactNode, view: View): ReactNode {
  const address = serialiseView(view);
  const [drawn, setDrawn] = useState({ still, address });
  // The server has drawn the page of another address.
  if (drawn.still !== still) setDrawn({ still, address });
  return drawn.still === still && drawn.address === address ? still : null;
}
