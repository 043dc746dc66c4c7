const GAP = 14;
const EDGE = 8;

/** Where a card of a size goes beside a point, so that it stays on the map and off the pointer. */
export function cardPosition(
  point: { x: number; y: number },
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): { left: number; top: number } {
  const fitsRight = point.x + GAP + card.width + EDGE <= viewport.width;
  const fitsBelow = point.y + GAP + card.height + EDGE <= viewport.height;
  return {
    left: Math.max(EDGE, fitsRight ? point.x + GAP : point.x - GAP - card.width),
    top: Math.max(EDGE, fitsBelow ? point.y + GAP : point.y - GAP - card.height),
  };
}
