import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { cardPosition } from './card-position';
import type { PointerPosition } from './use-pointer-on-map';

interface PointerCardProps {
  readonly at: PointerPosition;
  readonly children: ReactNode;
}

/** A card that follows the pointer by styles alone. Never in its way, never read out: a focus is. */
export function PointerCard({ at, children }: PointerCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => at.subscribe(() => moveTo(card, at)), [at]);
  return (
    <div
      ref={card}
      aria-hidden
      className="border-rule bg-panel/95 text-ink pointer-events-none absolute top-0 left-0 z-10 max-w-[calc(20rem*var(--map-type,1))] rounded-md border px-3 py-2 shadow-lg"
    >
      {children}
    </div>
  );
}

function moveTo(card: RefObject<HTMLDivElement | null>, at: PointerPosition) {
  const element = card.current;
  const map = element?.parentElement;
  if (!element || !map) return;
  const { left, top } = cardPosition(
    at,
    { width: element.offsetWidth, height: element.offsetHeight },
    { width: map.clientWidth, height: map.clientHeight },
  );
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
