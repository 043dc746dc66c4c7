'use client';

import { useLayoutEffect, useRef } from 'react';

/** Which button of the controls had the focus when they went from where they stood. */
export class ControlsFocus {
  #label: string | null = null;

  keep(controls: Element | null): void {
    const { activeElement } = document;
    this.#label =
      activeElement !== null && controls?.contains(activeElement) === true
        ? activeElement.getAttribute('aria-label')
        : null;
  }

  /** Does nothing where something else has got the focus since. */
  bringBack(controls: Element | null): void {
    const label = this.#label;
    this.#label = null;
    if (label === null || controls === null || document.activeElement !== document.body) return;
    const buttons = [...controls.querySelectorAll('button')];
    buttons
      .find((button) => button.getAttribute('aria-label') === label)
      ?.focus({ preventScroll: true });
  }
}

/**
 * Controls stand beside a map, on a slide or over the live stage. Whoever goes on by keyboard keeps the focus when
 * they change their place, also if the slide has to be loaded first.
 */
export function useControlsFocus(focus: ControlsFocus) {
  const controlsRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const controls = controlsRef.current;
    focus.bringBack(controls);
    return () => focus.keep(controls);
  }, [focus]);
  return controlsRef;
}
