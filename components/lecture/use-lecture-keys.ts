'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { lectureKeyAction, type LectureTool } from '@/lib/lecture/lecture-key';
import type { LectureCommand } from '@/lib/lecture/lecture-state';

interface LectureKeysOptions {
  /** While a dialog is open the keys are the dialog's. */
  readonly enabled: boolean;
  readonly onCommand: (command: LectureCommand) => void;
  readonly onTool: (tool: LectureTool) => void;
}

/** Typed into: the keys are letters there. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** A key that a focused control means for itself. */
const isPress = (target: EventTarget | null, key: string) =>
  target instanceof Element &&
  target.closest('button, a, [role="button"]') !== null &&
  (key === 'Enter' || key === ' ');

/** Keyboards and clickers. @returns the number of a step that is being typed, or an empty text. */
export function useLectureKeys({ enabled, onCommand, onTool }: LectureKeysOptions): string {
  const [typed, setTyped] = useState('');

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!enabled || event.defaultPrevented || event.isComposing) return;
    if (isField(event.target) || isPress(event.target, event.key)) return;
    const action = lectureKeyAction(event, Date.now());
    if (action === null) return;
    event.preventDefault();
    setTyped(action.kind === 'digit' ? (typed + String(action.digit)).slice(-3) : '');
    if (action.kind === 'command') onCommand(action.command);
    if (action.kind === 'tool') onTool(action.tool);
    if (action.kind === 'jump' && typed !== '') {
      onCommand({ kind: 'go', step: Number(typed) - 1 });
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    // Before the map, whose canvas would pan with the arrows.
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);

  return typed;
}
