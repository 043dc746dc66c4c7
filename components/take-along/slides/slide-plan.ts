/** Inches of a slide of 16:9, as PowerPoint counts them. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
export const POINTS_AN_INCH = 72;

export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const EDGE = 0.45;
const INNER = SLIDE.width - 2 * EDGE;
const TOP = 1.35;
/** The last line: whose map it is, and the number of the slide. */
const FOOT = 7.08;
const KEY = 0.44;
const MAP_WIDTH = 7.75;

export const TITLE: SlideBox = { x: EDGE, y: 0.32, w: INNER, h: 0.86 };
/** All between title and foot. */
export const WHOLE: SlideBox = { x: EDGE, y: TOP, w: INNER, h: FOOT - 0.15 - TOP };
export const TEXT: SlideBox = { ...WHOLE, w: INNER - MAP_WIDTH - 0.35 };
/** The title of a slide that is a title or a heading, and what stands under it. */
export const HEADING_BAND: SlideBox = { x: EDGE, y: 1.5, w: 0.09, h: 2.1 };
export const LARGE_TITLE: SlideBox = { x: EDGE + 0.35, y: 1.5, w: INNER - 0.35, h: 2.1 };
export const UNDER_HEADING: SlideBox = {
  ...LARGE_TITLE,
  y: LARGE_TITLE.y + LARGE_TITLE.h + 0.2,
  h: FOOT - 0.15 - (LARGE_TITLE.y + LARGE_TITLE.h + 0.2),
};
export const FOOTER: SlideBox = { x: EDGE, y: FOOT, w: INNER, h: 0.24 };
/** The two columns of the sources. */
export const COLUMNS: readonly SlideBox[] = [
  { ...WHOLE, w: (INNER - 0.5) / 2 },
  { ...WHOLE, x: EDGE + (INNER + 0.5) / 2, w: (INNER - 0.5) / 2 },
];

/** What stands above a map, the map, and the key of all. */
const HEADING = 0.3;
const GAP = 0.2;
export const KEY_BOX: SlideBox = {
  x: SLIDE.width - EDGE - MAP_WIDTH,
  y: FOOT - 0.12 - KEY,
  w: MAP_WIDTH,
  h: KEY,
};

interface MapPlace {
  readonly heading: SlideBox;
  readonly map: SlideBox;
  /** The frame in which it is drawn, in pixels. */
  readonly frame: { readonly width: number; readonly height: number; readonly margin: number };
  readonly fontSize: number;
}

/** Pixels an inch of a map that stands alone; of two, each is drawn larger, so that names can be read. */
const PIXELS = { one: 80, two: 84 };

/** Where the maps of a step stand. */
export function mapPlaces(count: number): MapPlace[] {
  const width = (MAP_WIDTH - (count - 1) * GAP) / count;
  const height = KEY_BOX.y - 0.08 - TOP - HEADING;
  const pixels = count === 1 ? PIXELS.one : PIXELS.two;
  return Array.from({ length: count }, (_, index) => {
    const x = KEY_BOX.x + index * (width + GAP);
    return {
      heading: { x, y: TOP - 0.04, w: width, h: HEADING },
      map: { x, y: TOP + HEADING, w: width, h: height },
      frame: {
        width: Math.round(width * pixels),
        height: Math.round(height * pixels),
        margin: count === 1 ? 30 : 22,
        coarseness: 1.5,
      },
      fontSize: count === 1 ? 12.5 : 12,
    };
  });
}
