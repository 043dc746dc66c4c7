import type { LandDetail } from '@/components/queries/land-query';
import type { Camera } from '@/lib/view/camera';

/** From this zoom on, 1:110m shows its corners. */
const NEAR = 3.4;

/** How fine the land of a small picture must be. */
export const landDetail = (camera: Camera | null): LandDetail =>
  (camera?.zoom ?? 0) < NEAR ? '110m' : '50m';
