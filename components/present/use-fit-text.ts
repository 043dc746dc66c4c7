'use client';

import { useLayoutEffect, useRef } from 'react';

const LARGEST = 1;
const SMALLEST = 0.55;
const STEP = 0.05;

/**
 * Sets `--fit` on the element: the largest share of the full size of type at which its content needs
 * no scrolling. Measured again when `content` or the window changes.
 */
export function useFitText(content: unknown) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const fit = () => {
      for (let share = LARGEST; share >= SMALLEST; share -= STEP) {
        box.style.setProperty('--fit', share.toFixed(2));
        if (box.scrollHeight <= box.clientHeight) return;
      }
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    void document.fonts.ready.then(fit);
    return () => observer.disconnect();
  }, [content]);
  return element;
}
