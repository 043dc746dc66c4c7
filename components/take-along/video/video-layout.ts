import type { Frame } from '@/components/static-map/fitted-projection';

/** Everything is laid out in these units, so that a larger video shows the same, only finer. */
export const STAGE = { width: 960, height: 540 } as const;

export const VIDEO_SIZES = {
  '720p': { width: 1280, height: 720 },
  '1080p': { width: 1920, height: 1080 },
} as const;
export type VideoSize = keyof typeof VIDEO_SIZES;

/** The column of words at the left. */
export const CARD = { left: 24, top: 24, width: 264, bottom: 48 } as const;
const MAP_LEFT = 312;
/** Under the map, for the key. */
export const FOOT = 40;
const HEADING = 26;
const GAP = 8;

export interface Pane {
  readonly left: number;
  readonly top: number;
  readonly frame: Frame;
  readonly fontSize: number;
}

const COARSENESS = 0.7;

/** Between the map and its key: captions cover nothing that a step shows. */
const CAPTION_HEIGHT = 66;

/** Where the map of a scene stands, or its two. */
export function panesOf(maps: number, hasCaptions: boolean): readonly Pane[] {
  const width = STAGE.width - MAP_LEFT;
  const height = STAGE.height - FOOT - (hasCaptions ? CAPTION_HEIGHT : 0);
  if (maps < 2) {
    const frame = { width, height, margin: 16, coarseness: COARSENESS };
    return [{ left: MAP_LEFT, top: 0, frame, fontSize: 12.5 }];
  }
  const half = (width - GAP) / 2;
  const frame = { width: half, height: height - HEADING, margin: 10, coarseness: COARSENESS };
  return [0, 1].map((side) => ({
    left: MAP_LEFT + side * (half + GAP),
    top: HEADING,
    frame,
    fontSize: 11.5,
  }));
}

export const VIDEO_KEY_BOX = {
  left: MAP_LEFT + 4,
  top: STAGE.height - FOOT,
  width: STAGE.width - MAP_LEFT - 12,
  height: FOOT,
} as const;

export const CAPTION_BOX = {
  left: MAP_LEFT,
  top: STAGE.height - FOOT - CAPTION_HEIGHT,
  width: STAGE.width - MAP_LEFT,
  height: CAPTION_HEIGHT,
} as const;
