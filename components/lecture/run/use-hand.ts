import { useEffect, useEffectEvent } from 'react';
import { lectureKeyAction } from '@/lib/lecture/lecture-key';
import { isRunCommand } from '@/lib/lecture/run/run-state';

const EVENTS = ['pointerup', 'keydown', 'wheel'] as const;
const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph']);

/** Marks what steers the run itself, which a press is not to hold beforehand. */
export const RUN_MARK = { 'data-run': true } as const;

function isOfRun(event: Event): boolean {
  if (event.target instanceof Element && event.target.closest('[data-run]')) return true;
  if (!(event instanceof KeyboardEvent)) return false;
  if (MODIFIERS.has(event.key)) return true;
  const action = lectureKeyAction(event, 0);
  return action?.kind === 'command' && isRunCommand(action.command);
}

/** Calls when somebody presses a key or the screen, or turns a wheel; not for what steers the run itself. */
export function useHand(onHand: (event: Event) => void): void {
  const feel = useEffectEvent((event: Event) => {
    if (!isOfRun(event)) onHand(event);
  });
  useEffect(() => {
    const listener = (event: Event) => feel(event);
    const options = { capture: true, passive: true };
    for (const name of EVENTS) window.addEventListener(name, listener, options);
    return () => {
      for (const name of EVENTS) window.removeEventListener(name, listener, options);
    };
  }, []);
}
