'use client';

import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import {
  lectureKeyAction,
  mayRepeat,
  type LectureMode,
  type LectureTool,
  type StageKey,
} from '@/lib/lecture/lecture-key';
import type { LectureCommand } from '@/lib/lecture/lecture-state';

interface LectureKeysOptions {
  /** While a dialog is open the keys are the dialog's. */
  readonly enabled: boolean;
  /** On the live stage some keys mean something else. */
  readonly mode?: LectureMode;
  readonly onCommand: (command: LectureCommand) => void;
  /** Without it the keys of tools are left to the browser: F5 then reloads. */
  readonly onTool?: (tool: LectureTool) => void;
  /** @returns whether the digit did something at once; it can still be the number of a step. */
  readonly onDigit?: (digit: number) => boolean;
  /** Changes the view of the live stage. */
  readonly onStageKey?: (change: StageKey) => void;
}

/** A number that nobody confirms is forgotten: the next one would be joined to it. */
const FORGOTTEN_AFTER_MS = 3000;

/** The number of a step so far, and whether its last digit did something else as well. */
const NOTHING = { typed: '', isQuiet: false };

const MOVES_SLIDER = /^(Arrow|Page|Home$|End$)/;

/** Typed into: the keys are letters there. A slider needs only those that move it. */
const isField = (target: EventTarget | null, key: string) =>
  target instanceof HTMLInputElement && target.type === 'range'
    ? MOVES_SLIDER.test(key)
    : target instanceof HTMLElement &&
      (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** A key that a focused control means for itself. */
const isPress = (target: EventTarget | null, key: string) =>
  target instanceof Element &&
  target.closest('button, a, [role="button"]') !== null &&
  (key === 'Enter' || key === ' ');

/** Long notes that have the focus are read on with the arrows, as any text is. */
const isScroll = (target: EventTarget | null, key: string) =>
  target instanceof HTMLElement &&
  target.tabIndex === 0 &&
  target.scrollHeight > target.clientHeight &&
  (key === 'ArrowUp' || key === 'ArrowDown');

/**
 * Keyboards and clickers. @returns the number of a step that is being typed, to be shown; an empty text
 * where there is none, or where what the digit has opened is shown.
 */
export function useLectureKeys({
  enabled,
  mode = 'step',
  onCommand,
  onTool,
  onDigit,
  onStageKey,
}: LectureKeysOptions): string {
  const [{ typed, isQuiet }, setTyped] = useState(NOTHING);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!enabled || event.defaultPrevented || event.isComposing) return;
    const { target, key } = event;
    if (isField(target, key) || isPress(target, key) || isScroll(target, key)) return;
    const action = lectureKeyAction(event, Date.now(), mode);
    if (action === null || (action.kind === 'tool' && !onTool)) return;
    if (action.kind === 'stage' && !onStageKey) return;
    event.preventDefault();
    // Else the map would pan with the arrows, and its names take the focus.
    event.stopPropagation();
    // A key that something lies on must not run through the lecture.
    if (event.repeat && !mayRepeat(action)) return;
    if (action.kind === 'digit') {
      const isUsed = onDigit?.(action.digit) === true;
      setTyped({ typed: (typed + String(action.digit)).slice(-3), isQuiet: isUsed });
      return;
    }
    setTyped(NOTHING);
    if (action.kind === 'stage') onStageKey?.(action.change);
    if (action.kind === 'command') onCommand(action.command);
    if (action.kind === 'jump' && typed !== '') onCommand({ kind: 'go', step: Number(typed) - 1 });
    if (action.kind !== 'tool') return;
    // The number was what there was to put away.
    if (action.tool !== 'escape' || typed === '' || isQuiet) onTool?.(action.tool);
  });
  // Before the browser can paint: an effect after that would miss the key of a quick hand, for the map
  // of the same screen takes its time in between.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);

  useEffect(() => {
    if (typed === '') return;
    const timer = setTimeout(() => setTyped(NOTHING), FORGOTTEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return isQuiet ? '' : typed;
}
