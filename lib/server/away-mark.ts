/** On what is served while the database is away: since when, as an HTTP date. */
export const AWAY_SINCE = 'database-away-since';

/** Seconds after which to ask again for what could not be read. */
export const RETRY_AFTER = '10';

/** Says in an answer that it was read before the database went away; null changes nothing. */
export function markAway(headers: Headers, since: Date | null): void {
  if (since === null) return;
  headers.set(AWAY_SINCE, since.toUTCString());
  // Right when it was read; whoever keeps it must ask before using it again.
  headers.set('cache-control', 'no-cache');
}
