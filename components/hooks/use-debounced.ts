'use client';

import { useEffect, useState } from 'react';

/** A text once it has been the same for some milliseconds: what changes all the time is not told. */
export function useSettled(text: string, milliseconds: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}
