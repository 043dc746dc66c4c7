'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LectureTool } from '@/lib/lecture/lecture-key';
import type { OpenDialog } from './screen-dialogs';

/** What the pointer is besides a pointer. */
export type ScreenPointer = 'laser' | 'pen' | null;

interface ScreenToolsOptions {
  /** Of the tour, for its speaker's window: one a tour. */
  readonly name: string;
  readonly speakerAddress: string;
  readonly onLeave: () => void;
  /** Shows what the room answers, or takes it away. */
  readonly onAnswers: () => void;
}

/** What the presenter has at hand besides the steps; each is of this window alone. */
export function useScreenTools({ name, speakerAddress, onLeave, onAnswers }: ScreenToolsOptions) {
  const fullScreen = useFullScreen();
  const [leaveAsked, askToLeave] = useBriefly();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [pointer, setPointer] = useState<ScreenPointer>(null);
  const [notesOpen, setNotesOpen] = useState(false);
  const [sheet, setSheet] = useState(0);

  const tools: Record<LectureTool, () => void> = {
    'full-screen': fullScreen.toggle,
    speaker: () => {
      const features = 'popup,width=1100,height=760';
      const opened = window.open(speakerAddress, `speaker-${name}`, features);
      if (opened === null) setDialog('blocked');
      else opened.focus();
    },
    notes: () => setNotesOpen(!notesOpen),
    overview: () => setDialog('overview'),
    help: () => setDialog('help'),
    phone: () => setDialog('phone'),
    answers: onAnswers,
    laser: () => setPointer(pointer === 'laser' ? null : 'laser'),
    pen: () => setPointer(pointer === 'pen' ? null : 'pen'),
    clear: () => setSheet(sheet + 1),
    escape: () => {
      if (pointer !== null) setPointer(null);
      else if (notesOpen) setNotesOpen(false);
      // A lecture is left by a second press within some seconds; in between, the screen says so.
      else if (leaveAsked) onLeave();
      else askToLeave();
    },
    leave: onLeave,
  };
  return {
    use: (tool: LectureTool) => tools[tool](),
    isFullScreen: fullScreen.isFullScreen,
    /** The browser has just refused to fill the screen. */
    isFullScreenRefused: fullScreen.isRefused,
    isLeavingAsked: leaveAsked,
    dialog,
    setDialog,
    pointer,
    notesOpen,
    setNotesOpen,
    /** Another one each time that the drawing is wiped. */
    sheet,
  };
}

function subscribe(listener: () => void) {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

/** Whether the page fills the screen, and how to change it. */
function useFullScreen() {
  const isFullScreen = useSyncExternalStore(
    subscribe,
    // Undefined where the browser has no full screen.
    () => Boolean(document.fullscreenElement),
    () => false,
  );
  const [isRefused, sayRefused] = useBriefly();
  const change = async () => {
    try {
      await (isFullScreen
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen());
    } catch {
      // Forbidden by a policy, or a browser without it, as on some phones.
      sayRefused();
    }
  };
  return { isFullScreen, isRefused, toggle: () => void change() };
}

const BRIEFLY_MS = 4000;

/** @returns something that is true for some seconds, and how to make it so. */
function useBriefly(): readonly [boolean, () => void] {
  const [isSo, setSo] = useState(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setSo(false), BRIEFLY_MS);
    return () => clearTimeout(timer);
  }, [isSo]);
  return [isSo, () => setSo(true)];
}
