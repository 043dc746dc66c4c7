/** A node on the reader's way over the map, and what can be walked from there, by their keys. */
export interface WalkStop {
  readonly id: string;
  readonly ways: readonly string[];
}

/** Where the reader is: at a node, or on one of its ways. */
export interface WalkPosition {
  readonly stop: string;
  readonly way: string | null;
}

/**
 * Where a key leads, or null for a key that is none of the walk's. Left and right go from node to
 * node, up and down through the ways of one; Home and End to the first and last of either; Escape
 * from a way back to its node. Ends do not wrap: a reader who hears "1 of 24" again knows where.
 */
export function walkStep(
  key: string,
  position: WalkPosition,
  stops: readonly WalkStop[],
): WalkPosition | null {
  const index = stops.findIndex(({ id }) => id === position.stop);
  if (index === -1) return null;
  const { id, ways } = stops[index]!;
  const way = position.way === null ? -1 : ways.indexOf(position.way);
  const toStop = (next: number): WalkPosition => ({
    stop: stops[Math.max(0, Math.min(next, stops.length - 1))]!.id,
    way: null,
  });
  const toWay = (next: number): WalkPosition => ({
    stop: id,
    way: ways[Math.min(next, ways.length - 1)] ?? null,
  });
  switch (key) {
    case 'ArrowRight':
      return toStop(index + 1);
    case 'ArrowLeft':
      return toStop(index - 1);
    case 'ArrowDown':
      return toWay(way + 1);
    case 'ArrowUp':
      return way <= 0 ? { stop: id, way: null } : toWay(way - 1);
    case 'Home':
      return way === -1 ? toStop(0) : toWay(0);
    case 'End':
      return way === -1 ? toStop(stops.length - 1) : toWay(ways.length - 1);
    case 'Escape':
      return way === -1 ? null : { stop: id, way: null };
    default:
      return null;
  }
}

/** Where Tab comes in: where the reader was, else at what is open, else at the busiest node. */
export function entryOf(
  position: WalkPosition | null,
  openPlace: string | null,
  stops: readonly WalkStop[],
): WalkPosition | null {
  const was = stops.find(({ id }) => id === position?.stop);
  if (was && position) {
    const isThere = position.way !== null && was.ways.includes(position.way);
    return { stop: was.id, way: isThere ? position.way : null };
  }
  const stop = stops.find(({ id }) => id === openPlace) ?? stops[0];
  return stop ? { stop: stop.id, way: null } : null;
}
