'use client';

import { useState } from 'react';
import type { Done } from './done';

/** What was done last, with a number that is another one each time. */
export function useDone() {
  const [{ done, number }, setState] = useState<{ done: Done | null; number: number }>({
    done: null,
    number: 0,
  });
  return {
    done,
    number,
    setDone: (next: Done | null) => setState((last) => ({ done: next, number: last.number + 1 })),
    /** Says it in another way, or no more; nothing new was done. */
    amendDone: (amended: (done: Done | null) => Done | null) =>
      setState((last) => ({ ...last, done: amended(last.done) })),
  };
}
