'use client';

import { useLayoutEffect, useRef } from 'react';
import { fittedText, type Fitting } from '@/lib/lecture/fitted-text';
import type { TextSize } from '@/lib/lecture/text-size';

/** Heights are rounded, each its own way. */
const TOLERANCE = 2;

/**
 * Sets `--fit` and, where the footnotes are folded, `data-folded` on the element, so that its content
 * needs no scrolling. Measured again when `content`, the size, the element or a part of it changes.
 * What is too long at the smallest size scrolls, and only then can the keyboard stop there.
 */
export function useFittedText(content: unknown, size: TextSize, canFold: boolean) {
  const boxRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = boxRef.current;
    if (!box) return;
    const set = ({ share, isFolded, scrolls }: Fitting) => {
      box.style.setProperty('--fit', share.toFixed(2));
      box.toggleAttribute('data-folded', isFolded);
      box.style.overflowY = scrolls ? 'auto' : 'hidden';
      if (scrolls) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    };
    const fits = (fitting: Fitting) => {
      set(fitting);
      return box.scrollHeight <= box.clientHeight + TOLERANCE;
    };
    const fit = () => set(fittedText(fits, size, canFold));
    fit();
    box.scrollTop = 0;
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    // The footnotes grow when their sources have been fetched. A frame later, since a size that is
    // changed while sizes are reported is an error.
    let frame = 0;
    const parts = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(fit);
    });
    for (const part of box.children) parts.observe(part);
    void document.fonts.ready.then(fit);
    return () => {
      observer.disconnect();
      parts.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [content, size, canFold]);
  return boxRef;
}
