import type { LineState } from '@/lib/flows/segment-state';

/**
 * How a railway tells its state without colour. It is continuous in every state: what is not yet there
 * is hollow, as everywhere on a map, and a line that is closed is crossed out.
 */
export const RAILWAY_STYLE = {
  operating: { marks: 'ties', isHollow: false },
  'under-construction': { marks: 'ties', isHollow: true },
  closed: { marks: 'crosses', isHollow: false },
  expected: { marks: 'none', isHollow: true },
} as const satisfies Record<LineState, { marks: 'ties' | 'crosses' | 'none'; isHollow: boolean }>;

/** In the order of a key. */
export const LINE_STATES = Object.keys(RAILWAY_STYLE) as LineState[];
