/** Of the window's shorter side; the card's class says the same in vmin. */
const SHARE = 0.78;

/**
 * How many pixels of a map of that width the evidence card takes from what is opened; none where it
 * would leave less room than it takes.
 */
export function coveredByCard(area: number): number {
  const width = Math.min(area, SHARE * Math.min(window.innerWidth, window.innerHeight));
  return width > area / 2 ? 0 : width;
}
