import { AWAY_SINCE } from '@/lib/server/away-mark';

/**
 * Not what the server forbids to keep, and not what it marks as read before its database went away: that
 * would say so long after the database is back.
 */
export function mayBeKept({ ok, type, redirected, headers }: Response): boolean {
  const isForbidden = /\bno-store\b/.test(headers.get('cache-control') ?? '');
  // A browser does not take a redirected answer for a page.
  return ok && type === 'basic' && !redirected && !headers.has(AWAY_SINCE) && !isForbidden;
}
