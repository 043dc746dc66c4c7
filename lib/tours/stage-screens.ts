/** Shapes of the screens that lectures are given on. */
export const STAGE_SHAPES = ['16:9', '4:3'] as const;
export type StageShape = (typeof STAGE_SHAPES)[number];

/** A usual screen of each shape, in CSS pixels; of 4:3, an old projector. */
export const STAGE_SCREENS = {
  '16:9': { width: 1920, height: 1080 },
  '4:3': { width: 1024, height: 768 },
} as const satisfies Record<StageShape, { width: number; height: number }>;
