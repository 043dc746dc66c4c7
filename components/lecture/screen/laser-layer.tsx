'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { ScreenPoint } from '@/lib/lecture/lecture-message';

/** A bright point that follows the pointer, and the same on the speaker's window. */
export function LaserLayer({ onPoint }: { onPoint: (point: ScreenPoint | null) => void }) {
  const [at, setAt] = useState<ScreenPoint | null>(null);
  const report = useEffectEvent(onPoint);
  useEffect(() => {
    const follow = ({ clientX, clientY }: globalThis.PointerEvent) => {
      const point = {
        x: Math.min(Math.max(clientX / window.innerWidth, 0), 1),
        y: Math.min(Math.max(clientY / window.innerHeight, 0), 1),
      };
      setAt(point);
      report(point);
    };
    window.addEventListener('pointermove', follow);
    return () => {
      window.removeEventListener('pointermove', follow);
      report(null);
    };
  }, []);
  if (at === null) return null;
  return (
    <div
      aria-hidden
      data-laser
      className="pointer-events-none fixed z-40 size-[2.4vmin] -translate-1/2 rounded-full bg-[#ff2d20] forced-color-adjust-none ring-2 ring-white/90 shadow-[0_0_2.5vmin_1vmin_rgb(255_45_32/0.55)]"
      style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }}
    />
  );
}
