/** Where somebody of the audience reads, and where the lecture stands. Steps count from 0. */
export interface FollowerPlace {
  /** The step that is read. */
  readonly step: number;
  /** The step that the screen shows. */
  readonly lecturer: number;
  /** The last step that may be read: what comes is the lecturer's to tell. */
  readonly furthest: number;
}

interface Reading {
  readonly lecturer: number;
  /** The greatest step that the screen has shown while this device followed. */
  readonly furthest: number;
  /** The step that the reader chose; null while the reader goes with the lecturer. */
  readonly own: number | null;
  /** How many the tour has. */
  readonly steps: number;
}

/** Whoever comes late may read everything before the lecturer's step. */
export function followerPlace({ lecturer, furthest, own, steps }: Reading): FollowerPlace {
  const last = Math.max(0, steps - 1);
  const shown = Math.min(lecturer, last);
  const most = Math.min(Math.max(lecturer, furthest), last);
  const step = own === null ? shown : Math.min(Math.max(own, 0), most);
  return { step, lecturer: shown, furthest: most };
}

/**
 * The reader's own step after a page forward (1) or back (-1); null when that is the lecturer's, from
 * which the reader goes on with the lecture.
 */
export function pagedTo({ step, lecturer, furthest }: FollowerPlace, by: 1 | -1): number | null {
  const next = Math.min(Math.max(step + by, 0), furthest);
  return next === lecturer ? null : next;
}
