import topology from 'world-atlas/land-110m.json';
import type { LandTopology } from '@/lib/geo/land';
import type { ViewFrame } from '@/lib/view/view-frame';
import { LAND } from './land';

/** Degrees across or down; in a smaller frame, 1:110m shows its corners. */
const NEAR = 40;

/** The land for a small picture of a view: the coarser the farther away, so that a page of many is light. */
export const landForFrame = (frame: ViewFrame | null): LandTopology =>
  frame === null || Math.max(frame.across, frame.down) > NEAR ? topology : LAND;
