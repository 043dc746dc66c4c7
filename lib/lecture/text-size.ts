/** How much larger or smaller than usual the lecturer has the text; 1 is as it comes. */
export const TEXT_SIZES = [0.8, 0.9, 1, 1.15, 1.3, 1.5] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The next size up or down, or the same at either end. */
export function textSizeBeside(size: TextSize, way: 'larger' | 'smaller'): TextSize {
  return TEXT_SIZES[TEXT_SIZES.indexOf(size) + (way === 'larger' ? 1 : -1)] ?? size;
}

/** CSS pixels of the shorter side of a window, such as 1080. */
const AT_A_DESK = 540;

/**
 * How many times as large as at a desk the evidence card is drawn: 2 at 1920 × 1080, so that its
 * smallest type, 12 pixels, is 24 there. Not in proportion to the window, whose pixels grow when the
 * reader enlarges the page in the browser: a part of the scale stays, so that this enlarges the card.
 */
export function cardScale(shorterSide: number, size: TextSize): number {
  const scale = Math.min(Math.max(0.5 + (0.75 * shorterSide) / AT_A_DESK, 1), 4);
  return Math.round(scale * size * 20) / 20;
}
