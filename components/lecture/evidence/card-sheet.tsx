'use client';

import { useRef, useSyncExternalStore, type ReactNode } from 'react';
import { useEscapeInside } from '@/components/hooks/use-escape-inside';
import { cardScale, type TextSize } from '@/lib/lecture/text-size';
import { useLectureTextSize } from './lecture-text-size';

/** Over the side of the map, for a room; or over the lower part of a phone. */
export type CardSize = 'screen' | 'phone';

interface CardSheetProps {
  readonly size: CardSize;
  readonly headingId: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function subscribe(listener: () => void) {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
const shorterSide = () => Math.min(window.innerWidth, window.innerHeight);

function useCardScale(size: TextSize): number {
  return useSyncExternalStore(
    subscribe,
    () => cardScale(shorterSide(), size),
    () => 1,
  );
}

/** The surface of an evidence card; Escape closes it. */
export function CardSheet({ size, headingId, onClose, children }: CardSheetProps) {
  const scale = useCardScale(useLectureTextSize());
  const sheetRef = useRef<HTMLElement>(null);
  useEscapeInside(sheetRef, onClose);
  const isPhone = size === 'phone';
  return (
    <section
      ref={sheetRef}
      aria-labelledby={headingId}
      data-evidence-card
      className={
        isPhone
          ? 'fixed inset-x-0 bottom-0 z-40 mx-auto flex max-h-[85dvh] max-w-2xl flex-col rounded-t-lg border border-b-0 border-control bg-panel text-ink shadow-lg'
          : 'absolute inset-y-0 right-0 z-20 w-[min(100%,78vmin)] border-l border-control bg-panel text-ink shadow-lg'
      }
    >
      {isPhone ? (
        children
      ) : (
        // As tables and charts: made for a desk, enlarged for a room.
        <div className="absolute inset-0 flex flex-col" style={{ zoom: scale }}>
          {children}
        </div>
      )}
    </section>
  );
}
