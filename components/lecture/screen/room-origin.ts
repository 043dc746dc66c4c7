import type { OpenedRoom } from '@/lib/lecture/lecture-room';
import { isLoopback } from '@/lib/routes/loopback';

/** Where other devices find this server; null when it answers on this computer alone, or there is none. */
export function roomOrigin({ reachableAt }: Pick<OpenedRoom, 'reachableAt'>): string | null {
  const { origin } = window.location;
  // A page from a file has "null" or "file://", by browser.
  if (!/^https?:/.test(origin)) return null;
  return isLoopback(origin) ? (reachableAt[0] ?? null) : origin;
}
