/** The keys of a place on the map and of its connections. */
export interface NavigablePlace {
  readonly id: string;
  readonly connections: readonly string[];
}

/** What has the focus: a place, or one of its connections. */
export interface FocusStop {
  readonly place: string;
  readonly connection: string | null;
}

/**
 * Where a key leads, or null for a key that leads nowhere. Left and right go from place to place, up
 * and down through the connections of one; Home and End to the first and last of either; Escape from
 * a connection back to its place. Ends do not wrap: a reader who hears "1 of 24" again knows where.
 */
export function nextStop(
  key: string,
  stop: FocusStop,
  places: readonly NavigablePlace[],
): FocusStop | null {
  const index = places.findIndex(({ id }) => id === stop.place);
  if (index === -1) return null;
  const { id, connections } = places[index]!;
  const connection = stop.connection === null ? -1 : connections.indexOf(stop.connection);
  const toPlace = (next: number): FocusStop => ({
    place: places[Math.max(0, Math.min(next, places.length - 1))]!.id,
    connection: null,
  });
  const toConnection = (next: number): FocusStop => ({
    place: id,
    connection: connections[Math.min(next, connections.length - 1)] ?? null,
  });
  switch (key) {
    case 'ArrowRight':
      return toPlace(index + 1);
    case 'ArrowLeft':
      return toPlace(index - 1);
    case 'ArrowDown':
      return toConnection(connection + 1);
    case 'ArrowUp':
      return connection <= 0 ? { place: id, connection: null } : toConnection(connection - 1);
    case 'Home':
      return connection === -1 ? toPlace(0) : toConnection(0);
    case 'End':
      return connection === -1 ? toPlace(places.length - 1) : toConnection(connections.length - 1);
    case 'Escape':
      return connection === -1 ? null : { place: id, connection: null };
    default:
      return null;
  }
}

/** Where Tab comes in: where the reader was, else at what is open, else at the busiest place. */
export function entryStop(
  last: FocusStop | null,
  openPlace: string | null,
  places: readonly NavigablePlace[],
): FocusStop | null {
  const was = places.find(({ id }) => id === last?.place);
  if (was && last) {
    const isThere = last.connection !== null && was.connections.includes(last.connection);
    return { place: was.id, connection: isThere ? last.connection : null };
  }
  const place = places.find(({ id }) => id === openPlace) ?? places[0];
  return place ? { place: place.id, connection: null } : null;
}
