import type { PixelSize } from '@/lib/tours/picture-plan';

interface ShapeMeasures extends PixelSize {
  /** Of the page that it fills when it is printed. */
  readonly millimetres: PixelSize;
  readonly isPoster?: boolean;
}

/** Shapes of fixed measures; besides them there is that of the window. */
const FIXED = {
  wide: { width: 1920, height: 1080, millimetres: { width: 338.67, height: 190.5 } },
  narrow: { width: 1440, height: 1080, millimetres: { width: 254, height: 190.5 } },
  square: { width: 1440, height: 1440, millimetres: { width: 200, height: 200 } },
  posterLandscape: {
    ...{ width: 1680, height: 1188, millimetres: { width: 420, height: 297 } },
    isPoster: true,
  },
  posterPortrait: {
    ...{ width: 1188, height: 1680, millimetres: { width: 297, height: 420 } },
    isPoster: true,
  },
} as const satisfies Record<string, ShapeMeasures>;

export const SAVED_SHAPES = ['screen', ...(Object.keys(FIXED) as (keyof typeof FIXED)[])] as const;
export type SavedShape = (typeof SAVED_SHAPES)[number];

/** Of a picture in the shape of the window: a slide's, whatever the window's. */
const SCREEN_AREA = 1920 * 1080;
/** A window narrower or lower than this would leave the map no room beside its words. */
const [SLIMMEST, BROADEST] = [0.5, 2.4];
const A4_SIDE = 297;

/** The measures of a shape. @param window in pixels, for the shape that follows it. */
export function shapeMeasures(shape: SavedShape, window: PixelSize): ShapeMeasures {
  if (shape !== 'screen') return FIXED[shape];
  const aspect = Math.max(SLIMMEST, Math.min(BROADEST, window.width / window.height || 1));
  const height = Math.round(Math.sqrt(SCREEN_AREA / aspect));
  const width = Math.round(height * aspect);
  const scale = A4_SIDE / Math.max(width, height);
  return { width, height, millimetres: { width: width * scale, height: height * scale } };
}

export const PNG_SIZES = ['one', 'two', 'four'] as const;
export type PngSize = (typeof PNG_SIZES)[number];

const FOUR_K = 3840;

/** 4K has 3840 pixels along its longer side, whatever its shape, and is never the smaller one. */
export function pngPixels({ width, height }: PixelSize, size: PngSize): PixelSize {
  const scale = { one: 1, two: 2, four: Math.max(2, FOUR_K / Math.max(width, height)) }[size];
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
