'use client';

import { useEffect, useRef, useState } from 'react';

interface Pace {
  /** The least time between two values, in milliseconds; with 0 a value is waited for instead. */
  readonly every: number;
  /** For how long a value is then to be the same. */
  readonly rest: number;
}

/**
 * A value that changes no more often than at a pace. The newest is given as soon as its time is there, and
 * at once when the pace changes.
 *
 * @param first what is given until the first value is.
 */
export function useThrottled<Value>(value: Value, { every, rest }: Pace, first: Value): Value {
  const [given, setGiven] = useState(first);
  const givenAtRef = useRef(-Infinity);
  const everyRef = useRef(every);
  useEffect(() => {
    const isTurned = everyRef.current !== every;
    everyRef.current = every;
    const atPace = every === 0 ? rest : Math.max(0, givenAtRef.current + every - performance.now());
    const timer = setTimeout(
      () => {
        givenAtRef.current = performance.now();
        setGiven(value);
      },
      isTurned ? 0 : atPace,
    );
    return () => clearTimeout(timer);
  }, [value, every, rest]);
  return given;
}
