'use client';

import { useEffect, useState } from 'react';

const LIVELY_MS = 3000;

/** Whether a pointer has moved or pressed in the last seconds: what is for it may then be seen. */
export function useLivelyPointer(): boolean {
  const [isLively, setLively] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      clearTimeout(timer);
      setLively(true);
      timer = setTimeout(() => setLively(false), LIVELY_MS);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
  return isLively;
}
