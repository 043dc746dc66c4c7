'use client';

import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Width in pixels of the element that takes the ref; `initialWidth` until it is measured. */
export function useElementWidth(initialWidth = 0): [RefObject<HTMLDivElement | null>, number] {
  return useElementSize<HTMLDivElement>('clientWidth', initialWidth);
}

/** Height in pixels of the element that takes the ref; 0 until it is measured. */
export function useElementHeight<E extends HTMLElement>(): [RefObject<E | null>, number] {
  return useElementSize<E>('clientHeight', 0);
}

function useElementSize<E extends HTMLElement>(
  side: 'clientWidth' | 'clientHeight',
  initial: number,
): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [size, setSize] = useState(initial);
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
