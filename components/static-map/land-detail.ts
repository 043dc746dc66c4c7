import type { LandDetail } from '@/components/queries/land-query';
import type { ViewFrame } from '@/lib/view/view-frame';

/** Degrees across or down; in a smaller frame, 1:110m shows its corners. */
const NEAR = 40;

/** How fine the land of a small picture must be. */
export const landDetail = (frame: ViewFrame | null): LandDetail =>
  frame === null || Math.max(frame.across, frame.down) > NEAR ? '110m' : '50m';
