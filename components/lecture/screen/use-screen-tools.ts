'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { LectureTool } from '@/lib/lecture/lecture-key';
import type { InkChange } from '@/lib/lecture/ink/ink-sheet';
import { INK_COLOURS, type InkColour } from '@/lib/tours/ink-stroke';
import type { OpenDialog } from './screen-dialogs';
import { useScreenPlacement, type WindowPlace } from './use-screen-placement';

/** What the pointer is besides a pointer. */
export type ScreenPointer = 'laser' | 'pen' | null;

interface ScreenToolsOptions {
  /** Of the tour, for its speaker's window: one a tour. */
  readonly name: string;
  readonly speakerAddress: string;
  readonly onLeave: () => void;
  readonly onInk: (change: InkChange) => void;
  /** Shows what the room answers, or takes it away. */
  readonly onAnswers: () => void;
}

/** What the presenter has at hand besides the steps; each is of this window alone. */
export function useScreenTools(options: ScreenToolsOptions) {
  const { name, speakerAddress, onLeave, onInk, onAnswers } = options;
  const fullScreen = useFullScreen();
  const [leaveAsked, askToLeave] = useBriefly();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [pointer, setPointer] = useState<ScreenPointer>(null);
  const [notesOpen, setNotesOpen] = useState(false);
  const [colour, setColour] = useState<InkColour>(INK_COLOURS[0]);

  const speakerWindowRef = useRef<Window | null>(null);

  const openSpeaker = (place: Partial<WindowPlace> = { width: 1100, height: 760 }) => {
    const features = Object.entries(place).map(([side, pixels]) => `${side}=${pixels}`);
    const opened = window.open(speakerAddress, `speaker-${name}`, ['popup', ...features].join());
    speakerWindowRef.current = opened;
    if (opened === null) setDialog('blocked');
    else opened.focus();
  };
  const [arePlacesRefused, sayPlacesRefused] = useBriefly();
  const placement = useScreenPlacement({ openSpeaker, onRefused: sayPlacesRefused });
  const leave = () => {
    if (fullScreen.isFullScreen) fullScreen.toggle();
    // One that was opened by its address, or before a reload of this page, says goodbye instead.
    speakerWindowRef.current?.close();
    onLeave();
  };

  const tools: Record<LectureTool, () => void> = {
    'full-screen': fullScreen.toggle,
    speaker: () => openSpeaker(),
    displays: placement.place,
    notes: () => setNotesOpen(!notesOpen),
    overview: () => setDialog('overview'),
    help: () => setDialog('help'),
    phone: () => setDialog('phone'),
    answers: onAnswers,
    laser: () => setPointer(pointer === 'laser' ? null : 'laser'),
    pen: () => setPointer(pointer === 'pen' ? null : 'pen'),
    clear: () => onInk({ kind: 'wipe' }),
    undo: () => onInk({ kind: 'undo' }),
    colour: () => {
      setPointer('pen');
      setColour(INK_COLOURS[(INK_COLOURS.indexOf(colour) + 1) % INK_COLOURS.length]!);
    },
    escape: () => {
      if (pointer !== null) setPointer(null);
      else if (notesOpen) setNotesOpen(false);
      // A lecture is left by a second press within some seconds; in between, the screen says so.
      else if (leaveAsked) leave();
      else askToLeave();
    },
    leave,
  };
  return {
    use: (tool: LectureTool) => tools[tool](),
    isFullScreen: fullScreen.isFullScreen,
    /** The browser has just refused to fill the screen. */
    isFullScreenRefused: fullScreen.isRefused,
    isLeavingAsked: leaveAsked,
    hasDisplays: placement.hasDisplays,
    /** The browser has just refused to put the windows on two displays. */
    arePlacesRefused,
    dialog,
    setDialog,
    pointer,
    notesOpen,
    setNotesOpen,
    /** Of the pen. */
    colour,
    setColour,
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
