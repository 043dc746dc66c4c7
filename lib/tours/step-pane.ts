interface Size {
  readonly width: number;
  readonly height: number;
}

/** What stands beside, above and under a map on the screen of a lecture (screen-map.tsx, lecture-screen.tsx). */
const BESIDE_THE_TEXT = 0.64;
/** CSS pixels in width from which text and map stand side by side. */
const WIDE = 768;
/** Shares of the shorter side of the screen: the bar with years and legend, and the years above each of two maps. */
const BAR = 0.11;
const YEARS_ABOVE = 0.11;

/** The size of the map of a step on the screen of a lecture; with a comparison, of each of its two. */
export function stepPane({ width, height }: Size, { isCompared }: { isCompared: boolean }): Size {
  const isBeside = width >= WIDE && width > height;
  const shorter = Math.min(width, height);
  return {
    width: (isBeside ? width * BESIDE_THE_TEXT : width) / (isCompared ? 2 : 1),
    height: (isBeside ? height : height / 2) - shorter * (BAR + (isCompared ? YEARS_ABOVE : 0)),
  };
}
