'use client';

import { useSyncExternalStore } from 'react';
import { screenPlacement } from '@/lib/lecture/screen-placement';

/** In pixels of the desktop. */
export interface WindowPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface ScreenPlacementOptions {
  readonly openSpeaker: (place: WindowPlace) => void;
  /** The browser did not allow it, or one display is there. */
  readonly onRefused: () => void;
}

/** Puts the stage on the projector and the speaker's window on the lecturer's display. */
export function useScreenPlacement({ openSpeaker, onRefused }: ScreenPlacementOptions) {
  const hasDisplays = useSyncExternalStore(subscribe, hasSeveralDisplays, () => false);
  const place = async () => {
    try {
      const details = await window.getScreenDetails!();
      const placement = screenPlacement(details.screens, details.currentScreen);
      if (placement === null) return onRefused();
      // First: with a screen of its own, a page that fills it may then open a window on another one
      // by the same press.
      await document.documentElement.requestFullscreen({ screen: placement.stage });
      const { availLeft, availTop, availWidth, availHeight } = placement.speaker;
      openSpeaker({ left: availLeft, top: availTop, width: availWidth, height: availHeight });
    } catch {
      onRefused();
    }
  };
  return {
    /** Whether there is another display, as far as the browser tells without permission. */
    hasDisplays,
    place: () => void place(),
  };
}

function subscribe(listener: () => void) {
  // Not in every browser; where it is missing, nothing else of this is there.
  window.screen.addEventListener?.('change', listener);
  return () => window.screen.removeEventListener?.('change', listener);
}

const hasSeveralDisplays = () => 'getScreenDetails' in window && window.screen.isExtended === true;
