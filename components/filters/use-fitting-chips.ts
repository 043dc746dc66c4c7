import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Lines that chips may take of the picture below them. */
const MOST_LINES = 2;

interface FittingChips {
  readonly list: RefObject<HTMLUListElement | null>;
  /** How many of the chips stand in the lines that there is room for. */
  readonly fitting: number;
}

/** Counts the children of a wrapping list that stand in its first lines; `keys` says which they are. */
export function useFittingChips(keys: string): FittingChips {
  const list = useRef<HTMLUListElement>(null);
  const [fitting, setFitting] = useState(Infinity);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => {
      const tops = [...element.children].map((child) => (child as HTMLElement).offsetTop);
      const lines = [...new Set(tops)];
      setFitting(tops.filter((top) => lines.indexOf(top) < MOST_LINES).length);
    };
    measure();
    // Also where only the words of a chip become longer.
    const observer = new ResizeObserver(measure);
    for (const one of [element, ...element.children]) observer.observe(one);
    return () => observer.disconnect();
  }, [keys]);

  return { list, fitting };
}
