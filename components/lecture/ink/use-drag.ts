'use client';

import { useRef, type PointerEvent } from 'react';

interface DragOptions {
  /** Where the pointer is pressed, and wherever it goes until it is lifted. */
  readonly onDrag: (event: PointerEvent) => void;
  readonly onLift: () => void;
}

/** What an element needs to be drawn or pointed on: a pointer that is pressed stays its own until it is lifted. */
export function useDrag({ onDrag, onLift }: DragOptions) {
  const pressed = useRef(false);
  const lift = () => {
    if (!pressed.current) return;
    pressed.current = false;
    onLift();
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      pressed.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      onDrag(event);
    },
    onPointerMove: (event: PointerEvent) => {
      if (pressed.current) onDrag(event);
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  };
}
