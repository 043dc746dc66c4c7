'use client';

import { useLayoutEffect, useRef } from 'react';

const LARGEST = 1;
/** Of 37 pixels at 1920 × 1080: 24, the least that is read at four metres. */
const SMALLEST = 0.66;
const STEP = 0.04;
/** Heights are rounded, each its own way. */
const TOLERANCE = 2;

/**
 * Sets `--fit` on the element: the largest share of the full size of type at which its content needs
 * no scrolling. Measured again when `content` or the window changes. What is too long at the smallest
 * size scrolls, and only then can the keyboard stop there.
 */
export function useFitText(content: unknown) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const fit = () => {
      box.removeAttribute('tabindex');
      box.style.overflowY = 'hidden';
      for (let share = LARGEST; share >= SMALLEST - STEP / 2; share -= STEP) {
        box.style.setProperty('--fit', share.toFixed(2));
        if (box.scrollHeight <= box.clientHeight + TOLERANCE) return;
      }
      box.style.overflowY = 'auto';
      box.tabIndex = 0;
    };
    fit();
    box.scrollTop = 0;
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    void document.fonts.ready.then(fit);
    return () => observer.disconnect();
  }, [content]);
  return element;
}
