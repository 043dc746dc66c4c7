/** Of a display, what tells whose it is. */
interface Display {
  /** Built into the computer. */
  readonly isInternal: boolean;
  readonly isPrimary: boolean;
}

export interface ScreenPlacement<OneDisplay> {
  readonly stage: OneDisplay;
  readonly speaker: OneDisplay;
}

/**
 * Which display the room sees and which one the lecturer. The lecturer's is the one of the computer
 * itself, or else the one on which windows usually open.
 *
 * @param current where the stage is now: it stays there if that is not the lecturer's display.
 * @returns null where there is one display alone, or both show the same.
 */
export function screenPlacement<OneDisplay extends Display>(
  displays: readonly OneDisplay[],
  current: OneDisplay,
): ScreenPlacement<OneDisplay> | null {
  const speaker =
    displays.find(({ isInternal }) => isInternal) ??
    displays.find(({ isPrimary }) => isPrimary) ??
    displays[0];
  if (speaker === undefined) return null;
  const others = displays.filter((display) => display !== speaker);
  const stage = others.includes(current) ? current : others[0];
  return stage === undefined ? null : { stage, speaker };
}
