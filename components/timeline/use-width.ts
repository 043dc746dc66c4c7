'use client';

import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Until it is measured: about what is left between the controls on a laptop. */
const USUAL_WIDTH = 640;

/** Width in pixels of the element that takes the ref. */
export function useWidth(): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
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
