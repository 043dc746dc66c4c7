'use client';

import { useEffect, useRef, useState } from 'react';

/**
 * A value that changes no more often than once in some milliseconds: the newest is given as soon as the time
 * since the last is over.
 *
 * @param first what is given until the first value is.
 */
export function useThrottled<Value>(value: Value, milliseconds: number, first: Value): Value {
  const [given, setGiven] = useState(first);
  const givenAtRef = useRef(-Infinity);
  useEffect(() => {
    const wait = Math.max(0, givenAtRef.current + milliseconds - performance.now());
    const timer = setTimeout(() => {
      givenAtRef.current = performance.now();
      setGiven(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return given;
}
