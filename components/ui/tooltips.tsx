'use client';

import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { keepBeside, type Beside } from './beside';
import { watchTooltips } from './watch-tooltips';

/** The gap is inside the bubble's own box, so that the pointer can cross it. */
const ABOVE: Beside = { side: 'above', gap: 0, margin: 5 };

/**
 * The names and hints that show on hover and on keyboard focus: of each element with `data-tooltip`.
 * The element must tell its name without it as well.
 */
export function Tooltips() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  useEffect(() => watchTooltips(setAnchor), []);
  return anchor && <Bubble anchor={anchor} onGone={() => setAnchor(null)} />;
}

interface BubbleProps {
  readonly anchor: HTMLElement;
  /** The element is not drawn any more. */
  readonly onGone: () => void;
}

function Bubble({ anchor, onGone }: BubbleProps) {
  const bubble = useRef<HTMLDivElement>(null);
  const text = useTooltipText(anchor);
  const gone = useEffectEvent(onGone);
  useEffect(
    () => (bubble.current ? keepBeside(bubble.current, anchor, ABOVE, gone) : undefined),
    [anchor],
  );
  // At the end of the page: a modal dialog hides what stands beside it.
  return createPortal(
    <div
      ref={bubble}
      popover="manual"
      role="tooltip"
      className="fixed inset-auto z-50 m-0 w-max border-0 bg-transparent p-1.5"
    >
      <p className="max-w-64 rounded-sm bg-ink px-2 py-1 text-xs text-paper shadow-md">{text}</p>
    </div>,
    document.body,
  );
}

/** The text changes where a press changes what the element does. */
function useTooltipText(anchor: HTMLElement): string | undefined {
  return useSyncExternalStore(
    (onChange) => {
      const observer = new MutationObserver(onChange);
      observer.observe(anchor, { attributeFilter: ['data-tooltip'] });
      return () => observer.disconnect();
    },
    () => anchor.dataset['tooltip'],
    () => undefined,
  );
}
