'use client';

import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Width in pixels of the element that takes the ref; `initialWidth` until it is measured. */
export function useElementWidth(initialWidth = 0): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(initialWidth);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
