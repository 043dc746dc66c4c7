'use client';

import { useEffect, useState } from 'react';

/**
 * A value once it has been the same for some milliseconds.
 *
 * @param first what is given until then; the value itself, unless it should be waited for too.
 */
export function useDebounced<Value>(value: Value, milliseconds: number, first = value): Value {
  const [debounced, setDebounced] = useState(first);
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return debounced;
}
