'use client';

import { use, useRef, useState, useSyncExternalStore } from 'react';
import type { LectureTool, TextTool } from '@/lib/lecture/lecture-key';
import type { InkChange } from '@/lib/lecture/ink/ink-sheet';
import { INK_COLOURS, type InkColour } from '@/lib/tours/ink-stroke';
import { LectureAlone } from '../lecture-alone';
import type { OpenDialog } from './screen-dialogs';
import { useBriefly } from './use-briefly';
import { useScreenPlacement, type WindowPlace } from './use-screen-placement';

/** What the pointer is besides a pointer. */
export type ScreenPointer = 'laser' | 'pen' | null;

export interface ScreenToolsOptions {
  /** Of the tour, for its speaker's window: one a tour. */
  readonly name: string;
  readonly speakerAddress: string;
  /** The live stage is shown, which alone can be searched. */
  readonly isStage: boolean;
  /** Leaves the step for the live stage; plays its years; keeps its view as a step. */
  readonly stage: Record<'ask' | 'play' | 'keep', () => void>;
  /** Puts away what is open over the map, or the stage in place of a step. @returns false for nothing. */
  readonly onPutAway: () => boolean;
  readonly onLeave: () => void;
  readonly onInk: (change: InkChange) => void;
  /** What concerns the text and its evidence is done elsewhere. */
  readonly textTools: Readonly<Record<TextTool, () => void>>;
  /** @returns whether evidence lay over the map, which is put away first. */
  readonly closeEvidence: () => boolean;
  /** Shows what the room answers, or takes it away. */
  readonly onAnswers: () => void;
}

/** What needs a server, or other pages. */
const WITH_ATLAS: ReadonlySet<LectureTool> = new Set([
  'phone',
  'answers',
  'search',
  'keep',
  'leave',
]);

export type ScreenTools = ReturnType<typeof useScreenTools>;

/** What the presenter has at hand besides the steps; each is of this window alone. */
export function useScreenTools({
  name,
  speakerAddress,
  isStage,
  stage,
  onPutAway,
  onLeave,
  onInk,
  onAnswers,
  textTools,
  closeEvidence,
}: ScreenToolsOptions) {
  const isAlone = use(LectureAlone) !== null;
  const fullScreen = useFullScreen();
  const [leaveAsked, askToLeave] = useBriefly<true>();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  // Whoever has returned to the step: the search is not to be there again when it is left once more.
  if (dialog === 'search' && !isStage) setDialog(null);
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
  const [placesRefused, sayPlacesRefused] = useBriefly<true>();
  const placement = useScreenPlacement({ openSpeaker, onRefused: () => sayPlacesRefused(true) });
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
    ...textTools,
    ...stage,
    search: () => setDialog('search'),
    escape: () => {
      if (closeEvidence()) return;
      if (pointer !== null) setPointer(null);
      else if (notesOpen) setNotesOpen(false);
      else if (onPutAway() || isAlone) return;
      // A lecture is left by a second press within some seconds; in between, the screen says so.
      else if (leaveAsked) leave();
      else askToLeave(true);
    },
    leave,
  };
  return {
    use: (tool: LectureTool) => {
      if (!isAlone || !WITH_ATLAS.has(tool)) tools[tool]();
    },
    isFullScreen: fullScreen.isFullScreen,
    /** The browser has just refused to fill the screen. */
    isFullScreenRefused: fullScreen.isRefused,
    isLeavingAsked: leaveAsked !== null,
    hasDisplays: placement.hasDisplays,
    /** The browser has just refused to put the windows on two displays. */
    arePlacesRefused: placesRefused !== null,
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
  const [isRefused, sayRefused] = useBriefly<true>();
  const change = async () => {
    try {
      await (isFullScreen
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen());
    } catch {
      // Forbidden by a policy, or a browser without it, as on some phones.
      sayRefused(true);
    }
  };
  return { isFullScreen, isRefused: isRefused !== null, toggle: () => void change() };
}
