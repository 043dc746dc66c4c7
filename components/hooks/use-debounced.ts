'use client';

import { useEffect, useEffectEvent, useState } from 'react';

/**
 * A value once it has been the same for some milliseconds.
 *
 * @param first what is given until then; the value itself, unless it should be waited for too.
 * @param isHeld asked when the time is over: a value that is held is never given.
 */
export function useDebounced<Value>(
  value: Value,
  milliseconds: number,
  first = value,
  isHeld = () => false,
): Value {
  const [debounced, setDebounced] = useState(first);
  const give = useEffectEvent(() => {
    if (!isHeld()) setDebounced(value);
  });
  useEffect(() => {
    const timer = setTimeout(() => give(), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return debounced;
}
