'use client';

import { useRef, useState, type PointerEvent } from 'react';

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
