/** How much is spent on motion, from most to least; it only ever steps down. */
const PACES = ['full', 'lean', 'capped', 'still'] as const;
export type Pace = (typeof PACES)[number];

/**
 * `lean` draws one pixel a CSS pixel and no casing round the lines, which saves two fifths of what is
 * drawn. `capped` also draws only every second frame.
 */
export interface Governor {
  readonly pace: Pace;
  /** So many frames are still ignored, while shaders compile and caches fill. */
  readonly warmUp: number;
  readonly milliseconds: readonly number[];
}

const WARM_UP = 20;
const WINDOW = 40;
/** Under 42 frames a second, less must be drawn. */
const SLUGGISH = 24;
/** Under 20 frames a second, a still map is better than a moving one. */
const TOO_SLOW = 50;
/** A pause of the tab or the debugger says nothing of the computer's speed. */
const PAUSE = 1000;

const stepTo = (pace: Pace): Governor => ({ pace, warmUp: WARM_UP, milliseconds: [] });

/** Where the processor draws, the first frames would be slow already. */
export const startOf = (isSoftware: boolean): Governor => stepTo(isSoftware ? 'lean' : 'full');

/** Takes the time since the frame before, and gives the governor of the next. */
export function observeFrame(governor: Governor, milliseconds: number): Governor {
  if (governor.pace === 'still' || milliseconds > PAUSE) return governor;
  if (governor.warmUp > 0) return { ...governor, warmUp: governor.warmUp - 1 };
  const seen = [...governor.milliseconds, milliseconds];
  if (seen.length < WINDOW) return { ...governor, milliseconds: seen };
  const median = seen.toSorted((one, other) => one - other)[WINDOW / 2]!;
  if (median > (governor.pace === 'capped' ? TOO_SLOW : SLUGGISH)) {
    return stepTo(PACES[PACES.indexOf(governor.pace) + 1]!);
  }
  return { ...governor, milliseconds: [] };
}

/** After something else kept the computer busy, such as a movement of the map. */
export function restartWindow(governor: Governor): Governor {
  return { ...governor, milliseconds: [], warmUp: Math.max(governor.warmUp, WARM_UP / 2) };
}
