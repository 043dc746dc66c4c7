'use client';

import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Width in pixels of the element that takes the ref; `initialWidth` until it is measured. */
export function useElementWidth(initialWidth = 0): [RefObject<HTMLDivElement | null>, number] {
  const [ref, width] = useElementSize<HTMLDivElement>('clientWidth');
  return [ref, width ?? initialWidth];
}

/** Height in pixels of the element that takes the ref; null until it is measured. */
export function useElementHeight<E extends HTMLElement>(): [RefObject<E | null>, number | null] {
  return useElementSize<E>('clientHeight');
}

function useElementSize<E extends HTMLElement>(
  side: 'clientWidth' | 'clientHeight',
): [RefObject<E | null>, number | null] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setSize(element[side]);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [side]);
  return [ref, size];
}
