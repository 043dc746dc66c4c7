import { useEffect, useState } from 'react';

const BRIEFLY_MS = 4000;

/** @returns a value that is there for some seconds after it was said, and how to say it. */
export function useBriefly<Value>(): readonly [Value | null, (value: Value) => void] {
  // Wrapped, so that the same said again stays for its whole time.
  const [said, setSaid] = useState<{ readonly value: Value } | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), BRIEFLY_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said === null ? null : said.value, (value) => setSaid({ value })];
}
