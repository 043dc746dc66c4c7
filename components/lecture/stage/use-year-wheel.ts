import { useRef, type WheelEvent } from 'react';

/** Pixels of a wheel that are a year: one notch of a mouse, or a short stroke on a touchpad. */
const PIXELS_A_YEAR = 60;
/** A wheel may count in lines or pages. */
const PIXELS_OF_MODE = [1, 40, 400] as const;

/** Turns a wheel over an element into single years. Down is on in time. */
export function useYearWheel(onMove: (by: 1 | -1) => void) {
  const turnedRef = useRef(0);
  return ({ deltaX, deltaY, deltaMode, ctrlKey }: WheelEvent) => {
    // With Ctrl the browser enlarges the page.
    if (ctrlKey) return;
    const delta = Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : deltaY;
    turnedRef.current += delta * (PIXELS_OF_MODE[deltaMode] ?? 1);
    if (Math.abs(turnedRef.current) < PIXELS_A_YEAR) return;
    // One year an event: a free-running wheel would be past the whole record at once.
    onMove(turnedRef.current > 0 ? 1 : -1);
    turnedRef.current = 0;
  };
}
