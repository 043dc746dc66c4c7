'use client';

import { useEffect, useEffectEvent, useRef, useState, type PointerEvent } from 'react';
import type { ScreenPoint } from '@/lib/lecture/lecture-message';

interface Point {
  readonly x: number;
  readonly y: number;
}

const path = (points: readonly Point[]) =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** A sheet over the screen to draw on. Its owner gives it another `key` to clear it. */
export function PenLayer({ isDrawing }: { isDrawing: boolean }) {
  const [strokes, setStrokes] = useState<readonly (readonly Point[])[]>([]);
  const pressed = useRef(false);

  const draw = (event: PointerEvent, begins: boolean) => {
    const box = event.currentTarget.getBoundingClientRect();
    const point = { x: event.clientX - box.left, y: event.clientY - box.top };
    setStrokes((all) =>
      begins ? [...all, [point]] : [...all.slice(0, -1), [...(all.at(-1) ?? []), point]],
    );
  };
  return (
    <svg
      aria-hidden
      data-strokes={strokes.length}
      className={`absolute inset-0 size-full ${isDrawing ? 'cursor-crosshair touch-none' : 'pointer-events-none'}`}
      onPointerDown={(event) => {
        pressed.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        draw(event, true);
      }}
      onPointerMove={(event) => {
        if (pressed.current) draw(event, false);
      }}
      onPointerUp={() => {
        pressed.current = false;
      }}
      onPointerCancel={() => {
        pressed.current = false;
      }}
    >
      {/* A light edge, so that the line is seen on every ground and over every arc. */}
      {['var(--paper)', 'var(--accent)'].map((colour, layer) => (
        <g
          key={colour}
          fill="none"
          stroke={colour}
          strokeWidth={layer === 0 ? 10 : 6}
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          {strokes.map((points, index) => (
            <path key={index} d={path(points)} />
          ))}
        </g>
      ))}
    </svg>
  );
}

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
