import type { OpenedRoom } from '@/lib/lecture/lecture-room';
import { isLoopback } from '@/lib/routes/loopback';

/** Where other devices find this server; null when it answers on this computer alone. */
export function roomOrigin({ reachableAt }: Pick<OpenedRoom, 'reachableAt'>): string | null {
  const { origin } = window.location;
  return isLoopback(origin) ? (reachableAt[0] ?? null) : origin;
}
